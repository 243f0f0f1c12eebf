#!/usr/bin/env python3
"""What `card!` costs to compile, beside the builder and `serde_json::json!`, and what `chat-cards` adds to a project.

    benches/compile-time/run.py            prints the tables
    benches/compile-time/run.py --write    puts them into BENCHMARKS.md as well

Figures are seconds of user CPU of rustc, the best of several runs, the shapes in turns: other work on the machine
disturbs user CPU far less than wall time, and what disturbs it disturbs all shapes.
"""

import argparse
import datetime
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Without this, importing a module of our own leaves a directory in the checkout.
sys.dont_write_bytecode = True

import cards  # noqa: E402

CHECKOUT = Path(__file__).resolve().parents[2]
REPORT = CHECKOUT / "BENCHMARKS.md"
BEGIN, END = "<!-- compile-time: begin -->", "<!-- compile-time: end -->"

# Where the wrapper writes what each run of rustc took; that it is set makes this script the wrapper.
LOG = "COMPILE_TIME_LOG"

MODES = {"debug": ["build"], "check": ["check"], "release": ["build", "--release"]}
NOTHING = "an empty crate"
CRATES = {NOTHING: "nothing", "card!": "markup", "builder": "builder", "json!": "json"}

# Cards of literals, and cards with a parameter in each text.
LITERALS, HOLES = "literals", "holes"
SETS = [LITERALS, HOLES]

# A shape that has taken this long in one mode is not measured again: it is past what noise could change.
ENOUGH = 60.0

# The goals.
SHARE = 0.25
ADDED = 1.5

DEPENDENCIES = 'serde = { version = "1", features = ["derive"] }\nserde_json = "1"\n'
CHAT_CARDS = f"chat-cards = {{ path = {json.dumps(str(CHECKOUT / 'chat-cards'))} }}\n"

# Each card once in every shape; a card that differs is printed and fails the run.
SAME = """
macro_rules! compare {
    ($differing:ident, $json:ident, $markup:ident, $builder:ident, $($argument:expr),*) => {
        for (number, json) in $json::CARDS.iter().enumerate() {
            let expected = json($($argument),*);
            let markup = $markup::CARDS[number]($($argument),*);
            let builder = $builder::CARDS[number]($($argument),*);
            for (shape, card) in [("card!", markup), ("builder", builder)] {
                let made = serde_json::to_value(&card).unwrap();
                if made != expected {
                    $differing += 1;
                    eprintln!("card {number} as {shape} is {made}, not {expected}");
                }
            }
        }
    };
}

fn main() {
    let mut differing = 0;
    compare!(differing, json_literals, markup_literals, builder_literals,);
    compare!(differing, json_holes, markup_holes, builder_holes, ARGUMENTS);
    assert_eq!(differing, 0, "cards differ between shapes");
}
""".replace("ARGUMENTS", ", ".join(argument for _, argument in cards.PARAMETERS.values()))


def wrap(command):
    """Runs rustc for cargo and notes the package and the user CPU."""
    # rustc and cargo share a jobserver through open files.
    status = subprocess.run(command, close_fds=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    # cargo also asks rustc for its version and targets, for no package.
    package = os.environ.get("CARGO_PKG_NAME")
    if package:
        with open(os.environ[LOG], "a", encoding="utf-8") as log:
            log.write(f"{package} {used}\n")
    return status


class Project:
    """A cargo workspace of its own in a temporary directory."""

    def __init__(self, root):
        self.root = root
        self.log = root / "rustc.log"
        members = sorted(path.parent.name for path in root.glob("*/Cargo.toml"))
        write(root / "Cargo.toml", f'[workspace]\nresolver = "2"\nmembers = {json.dumps(members)}\n')
        # The versions that the checkout is tested with.
        shutil.copy(CHECKOUT / "Cargo.lock", root)
        self.cargo("fetch", "--quiet")

    def cargo(self, *arguments):
        """Runs cargo; the user CPU of rustc by package."""
        self.log.unlink(missing_ok=True)
        environment = os.environ | {
            "CARGO_TARGET_DIR": str(self.root / "target"),
            "CARGO_INCREMENTAL": "0",
            "RUSTC_WRAPPER": str(Path(__file__).resolve()),
            LOG: str(self.log),
        }
        subprocess.run(["cargo", *arguments], cwd=self.root, env=environment, check=True)
        used = {}
        for line in self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []:
            package, seconds = line.split()
            used[package] = used.get(package, 0.0) + float(seconds)
        return used


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def crate(root, name, file, source, dependencies):
    manifest = f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n{dependencies}'
    write(root / name / "Cargo.toml", manifest)
    write(root / name / "src" / file, source)


def say(text):
    print(text, file=sys.stderr, flush=True)


def shapes(root, count, best_of):
    """By set of cards: the least user CPU by shape and mode, the bytes of source by shape, and the JSON of a card."""
    sources, crates, sizes = {}, {}, {}
    for kind in SETS:
        made = [cards.deploy(number, kind == HOLES) for number in range(count)]
        sizes[kind] = sum(len(cards.compact(card).encode()) for card in made) / count
        for shape, name in CRATES.items():
            # `json!` is nested once more for every token of an object.
            head = "#![recursion_limit = \"512\"]\n" * (shape == "json!")
            source = head + cards.source(shape, made, kind == HOLES) if shape in cards.SHAPES else ""
            sources[kind, shape] = len(source.encode())
            crates[kind, shape] = f"{name}_{kind}"
            crate(root, crates[kind, shape], "lib.rs", source, DEPENDENCIES + CHAT_CARDS)
    leaves = "".join(f'{name} = {{ path = "../{name}" }}\n' for (_, shape), name in crates.items() if shape != NOTHING)
    crate(root, "same", "main.rs", SAME, DEPENDENCIES + leaves)
    project = Project(root)

    best = {}
    for mode, command in MODES.items():
        say(f"{mode}: dependencies")
        project.cargo(*command, "--quiet", "--offline", "-p", crates[LITERALS, NOTHING])
        spent = dict.fromkeys(crates, 0.0)
        for turn in range(best_of):
            for (kind, shape), name in crates.items():
                if spent[kind, shape] > ENOUGH:
                    continue
                # cargo compiles anew what is newer than its output.
                os.utime(root / name / "src" / "lib.rs")
                used = project.cargo(*command, "--quiet", "--offline", "-p", name)
                if list(used) != [name]:
                    sys.exit(f"`{name}` was to be compiled alone, not {sorted(used)}")
                spent[kind, shape] += used[name]
                best[kind, shape, mode] = min(used[name], best.get((kind, shape, mode), used[name]))
                say(f"{mode} {turn + 1}/{best_of}: {shape} of {kind} {used[name]:.2f} s")
        if mode == "debug":
            # What the shapes make is compared with the libraries that are there now.
            project.cargo("run", "--quiet", "--offline", "-p", "same")
            say(f"all {count} cards of each set are equal in all shapes")
    return best, sources, sizes


def cold(root, best_of):
    """The least user CPU by package of a first `cargo check`, without and with `chat-cards`."""
    projects = {}
    for name, more in (("without", ""), ("with", CHAT_CARDS)):
        crate(root / name, "leaf", "lib.rs", "", DEPENDENCIES + more)
        projects[name] = Project(root / name)
    best = {name: {} for name in projects}
    for turn in range(best_of):
        for name, project in projects.items():
            shutil.rmtree(project.root / "target", ignore_errors=True)
            used = project.cargo("check", "--quiet", "--offline")
            for package, seconds in used.items():
                best[name][package] = min(seconds, best[name].get(package, seconds))
            say(f"cold check {turn + 1}/{best_of}: {name} {sum(used.values()):.2f} s")
    return best


def shapes_table(best, sources, kind):
    modes = ["check", "debug", "release"]
    lines = ["| shape | source | `cargo check` | debug build | release build |", "|---|--:|--:|--:|--:|"]
    for shape in ["card!", "builder", "json!", NOTHING]:
        name = shape if shape == NOTHING else f"`{shape}`" if "!" in shape else shape
        source = "" if shape == NOTHING else f"{sources[kind, shape] / 1000:.0f} kB"
        lines.append(" | ".join([f"| {name}", source, *(f"{best[kind, shape, mode]:.2f} s" for mode in modes)]) + " |")
    shares = [best[kind, "card!", mode] / best[kind, "json!", mode] for mode in modes]
    lines.append(" | ".join(["| `card!` of `json!`", "", *(f"{share:.0%}" for share in shares)]) + " |")
    verdicts = ["met" if share <= SHARE else "**missed**" for share in shares]
    lines.append(" | ".join([f"| goal: at most {SHARE:.0%}", "", *verdicts]) + " |")
    return lines


def cold_table(best):
    total = {name: sum(used.values()) for name, used in best.items()}
    added = total["with"] - total["without"]
    own = [package for package in best["with"] if package.startswith("chat-cards")]
    rest = added - sum(best["with"][package] for package in own)
    rows = [
        ("a project with serde (`derive`) and serde_json", total["without"]),
        ("the same with `chat-cards`", total["with"]),
        ("what `chat-cards` adds", added),
        *((f"of that `{package}`", best["with"][package]) for package in sorted(own)),
        ("of that more in what both compile", rest),
    ]
    lines = ["| first `cargo check` | user CPU |", "|---|--:|", *(f"| {name} | {seconds:.2f} s |" for name, seconds in rows)]
    return [*lines, f"| goal: at most {ADDED} s added | {'met' if added <= ADDED else '**missed**'} |"]


def machine():
    model = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                model = " ".join(line.split(":", 1)[1].split())
                break
    except OSError:
        # Only Linux has the file.
        pass
    rustc = subprocess.run(["rustc", "--version"], cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout.strip()
    return f"{datetime.date.today()}, {rustc}, {os.cpu_count()} cores of {model}, {platform.system()}"


def report(count, sizes, best, sources, used):
    return "\n".join([
        BEGIN,
        f"Measured {machine()}, by `benches/compile-time/run.py --write`, which writes this part.",
        "",
        f"{count} cards of literals, {sizes[LITERALS] / 1000:.1f} kB of JSON, each a function of its own, in one crate:",
        "",
        *shapes_table(best, sources, LITERALS),
        "",
        "The same cards with a parameter in each text, such as `{service}`:",
        "",
        *shapes_table(best, sources, HOLES),
        "",
        "What a project pays once:",
        "",
        *cold_table(used),
        END,
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cards", type=int, default=500, help="how many cards (500)")
    parser.add_argument("--best-of", type=int, default=3, help="how often to measure (3)")
    parser.add_argument("--write", action="store_true", help="put the tables into BENCHMARKS.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="compile-time-") as directory:
        root = Path(directory)
        used = cold(root / "cold", options.best_of)
        best, sources, sizes = shapes(root / "shapes", options.cards, options.best_of)
    text = report(options.cards, sizes, best, sources, used)
    print(text)
    if options.write:
        before, rest = REPORT.read_text(encoding="utf-8").split(BEGIN)
        after = rest.split(END)[1]
        REPORT.write_text(before + text + after, encoding="utf-8")


if __name__ == "__main__":
    if LOG in os.environ:
        sys.exit(wrap(sys.argv[1:]))
    main()
