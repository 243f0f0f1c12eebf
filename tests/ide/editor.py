#!/usr/bin/env python3
"""Asks rust-analyzer about half-typed `card!`s as an editor does: what completes, what hovers, where names lead.

    editor.py [--rust-analyzer PATH] [--verbose] [WORD...]

Only cases whose name contains every WORD run. The exit status is 1 when a case fails, 2 when the server does, and 0
when all is well or when there is no rust-analyzer to ask.
"""
import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

# What a test leaves behind is not for the checkout.
sys.dont_write_bytecode = True

import cases
from client import Client, ServerError

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
MODEL = CHECKOUT / "chat-cards" / "src" / "model"

# What is printed of a run in which everything fails.
MAX_SHOWN = 40

MANIFEST = """\
[package]
name = "editor-cases"
version = "0.0.0"
edition = "2024"

[dependencies]
chat-cards = {{ path = "{path}" }}

[workspace]
"""

# The types are plain, so that they are known where a toolchain comes without the sources of the standard library.
SOURCE = """\
use chat_cards::prelude::*;

/// A line of a list.
pub struct Item {{
    /// What the line says.
    pub title: &'static str,
    /// How often it is there.
    pub count: u32,
}}

impl Item {{
    /// Whether there is anything to show.
    pub fn is_shown(&self) -> bool {{
        self.count > 0
    }}
}}

/// What takes the place of an element.
pub struct StatusRow {{
    /// The name of the service.
    pub service: &'static str,
}}

pub fn make(items: &[Item], item: Item, url: Item, header: &'static str) {{
    let _ = {card};
}}
"""

SETTINGS = {
    # Nothing is asked of the compiler's own checks, so they need not run.
    "checkOnSave": False,
    "cargo": {"buildScripts": {"enable": True}, "extraEnv": {"CARGO_NET_OFFLINE": "true"}},
    "procMacro": {"enable": True},
    # A first expansion while the editor is idle would only compete with the cases.
    "cachePriming": {"enable": False},
}


def find_server(given):
    """The server's path, or `None` where there is none that runs; a rustup proxy without its component does not."""
    path = shutil.which(given or "rust-analyzer")
    if path is None:
        return None
    version = subprocess.run([path, "--version"], capture_output=True, check=False)
    return path if version.returncode == 0 else None


class Sources:
    """Where in the model something is declared, and what its documentation begins with."""

    def __init__(self):
        self.files = {path: path.read_text().splitlines() for path in sorted(MODEL.rglob("*.rs"))}

    def find(self, target):
        """`Section`, `Section.header`, `ButtonType::Filled`, with `v1/` in front for those of the first version."""
        version, _, name = target.rpartition("/")
        owner, _, part = name.replace("::", ".").partition(".")
        for path, lines in self.files.items():
            if (path.parent == MODEL) != (version == ""):
                continue
            for number, line in enumerate(lines):
                if re.match(rf"pub (struct|enum) {owner}\b", line):
                    return path, *self._part(lines, number, part)
        raise LookupError(f"the model has no `{target}`")

    @staticmethod
    def _part(lines, number, part):
        if part:
            declared = re.compile(rf"    (pub (r#)?{part}:|{part}\b)")
            number = next(at for at in range(number + 1, len(lines)) if declared.match(lines[at]))
        first = number
        while lines[first - 1].lstrip().startswith(("///", "#[")):
            first -= 1
        doc = next(line.strip() for line in lines[first:number] if line.lstrip().startswith("///"))
        return number + 1, doc.removeprefix("///").strip()


class Checker:
    """Puts one case after another into the document and compares the answers."""

    def __init__(self, client, main):
        self.client = client
        self.main = main
        self.sources = Sources()

    def open(self, markup):
        marked = SOURCE.format(card=f"card! {{ {markup} }}")
        at = marked.find(cases.MARK)
        self.client.show(self.main.as_uri(), marked.replace(cases.MARK, ""))
        return at

    def check(self, case, markup):
        """What is wrong with the answers, a line each."""
        at = self.open(markup)
        if case.wrong is not None:
            return self.underlined(case.wrong)
        if case.target:
            return self.explained(case.target, at)
        return self.offered(case, at)

    def offered(self, case, at):
        offered = self.client.complete(at)
        wrong = []
        missing = sorted(set(case.has) - set(offered))
        if missing:
            wrong.append(f"does not offer {', '.join(missing)}")
        extra = sorted(set(offered) & set(case.lacks)) + (sorted(set(offered) - set(case.has)) if case.only else [])
        if extra:
            wrong.append(f"offers {', '.join(extra[:12])}{', …' if len(extra) > 12 else ''}")
        twice = [name for name, count in collections.Counter(offered).items() if count > 1]
        if twice and case.only:
            wrong.append(f"offers twice {', '.join(twice)}")
        if wrong:
            wrong.append(f"{len(offered)} in all: {', '.join(offered[:12])}")
        return wrong

    def explained(self, targets, at):
        """Hover shows what is documented, and definition leads there and nowhere else."""
        wrong = []
        hover = self.client.hover(at)
        wanted = []
        for target in targets:
            if target.startswith(cases.HERE):
                doc = target.removeprefix(cases.HERE)
                wanted.append(self.main.name)
            else:
                path, line, doc = self.sources.find(target)
                wanted.append(f"{path.relative_to(MODEL)}:{line}")
            if words(doc) not in words(hover):
                wrong.append(f"hover lacks “{doc}”; it says {hover[:200]!r}")
        found = sorted(self.shown(uri, line) for uri, line in self.client.definition(at))
        if found != sorted(wanted):
            wrong.append(f"leads to {', '.join(found) or 'nowhere'}, not to {', '.join(wanted)}")
        return wrong

    def shown(self, uri, line):
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(uri).path))
        if path == self.main:
            return self.main.name
        return f"{path.relative_to(MODEL) if path.is_relative_to(MODEL) else path}:{line}"

    def underlined(self, wanted):
        found = sorted(self.client.underlined())
        return [] if found == sorted(wanted) else [f"underlines {found}, not {sorted(wanted)}"]


def words(markdown):
    markdown = re.sub(r"\[(.*?)\](\(.*?\)|\[.*?\])?", r"\1", markdown)
    return " ".join(re.findall(r"[\w`]+", markdown))


def project(root):
    """A package that depends on the checkout, with the checkout's versions of everything else."""
    (root / "src").mkdir()
    (root / "Cargo.toml").write_text(MANIFEST.format(path=(CHECKOUT / "chat-cards").as_posix()))
    lock = CHECKOUT / "Cargo.lock"
    if lock.exists():
        shutil.copy(lock, root / "Cargo.lock")
    main = root / "src" / "lib.rs"
    main.write_text(SOURCE.format(card="()"))
    return main


def run(server, root, chosen, verbose):
    main = project(root)
    began = time.monotonic()
    client = Client([server], root, SETTINGS)
    try:
        status = client.wait_until_loaded()
        complaint = (status.get("message") or "").partition("\n")[0]
        name = f"{client.server['name']} {client.server.get('version', '')}"
        print(f"{name} has loaded in {time.monotonic() - began:.0f} s, health: {status['health']} {complaint}".rstrip())
        if status["health"] == "error":
            raise ServerError("the project does not load")
        checker = Checker(client, main)
        began = time.monotonic()
        failed = 0
        for name, case, markup in chosen:
            wrong = checker.check(case, markup)
            failed += bool(wrong)
            if verbose or wrong and failed <= MAX_SHOWN:
                print(f"{'FAIL' if wrong else 'ok  '} {name}")
                for line in [*wrong, markup] if wrong else []:
                    print(f"       {line}")
        if failed > MAX_SHOWN and not verbose:
            print(f"and {failed - MAX_SHOWN} more fail; --verbose names them")
        print(f"{len(chosen) - failed} of {len(chosen)} cases pass in {time.monotonic() - began:.0f} s")
        return failed
    finally:
        client.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rust-analyzer", default=os.environ.get("RUST_ANALYZER"), metavar="PATH")
    parser.add_argument("--verbose", action="store_true", help="name the cases that pass as well")
    parser.add_argument("words", nargs="*", metavar="WORD")
    options = parser.parse_args()
    server = find_server(options.rust_analyzer)
    if server is None:
        print("skipped: no rust-analyzer found; give its path with --rust-analyzer")
        return 0
    chosen = [entry for entry in cases.all_cases() if all(word in entry[0] for word in options.words)]
    if not chosen:
        print("no case has such a name")
        return 1
    try:
        with tempfile.TemporaryDirectory(prefix="editor-cases-") as root:
            return 1 if run(server, pathlib.Path(root).resolve(), chosen, options.verbose) else 0
    except ServerError as error:
        print(f"rust-analyzer failed: {error}")
        return 2


if __name__ == "__main__":
    sys.exit(main())
