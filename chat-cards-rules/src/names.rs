//! Names that differ.

/// A set of names.
///
/// The sets of the standard library are generic, so the compiler would make them anew for this crate, wherever `card!` is
/// used: more code than that of most families of rules.
#[derive(Default)]
pub(crate) struct Names {
    /// The names by the remainder of their hash: as many lists as there are names, or up to twice as many.
    lists: Vec<Vec<String>>,
    count: usize,
}

impl Names {
    /// Adds a name, and tells whether it was not there yet.
    pub(crate) fn insert(&mut self, name: &str) -> bool {
        if self.contains(name) {
            return false;
        }
        if self.count >= self.lists.len() {
            self.grow();
        }
        self.put(name.to_owned());
        self.count += 1;
        true
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        !self.lists.is_empty() && self.lists[self.place(name)].iter().any(|there| there == name)
    }

    fn put(&mut self, name: String) {
        let place = self.place(&name);
        self.lists[place].push(name);
    }

    fn grow(&mut self) {
        let length = self.lists.len() * 2 + 8;
        let mut lists = std::mem::take(&mut self.lists);
        self.lists.resize_with(length, Vec::new);
        while let Some(mut list) = lists.pop() {
            while let Some(name) = list.pop() {
                self.put(name);
            }
        }
    }

    /// The list for a name, by the hash of Fowler, Noll and Vo.
    fn place(&self, name: &str) -> usize {
        let mut hash = 0x811c_9dc5_usize;
        for byte in name.bytes() {
            hash = (hash ^ usize::from(byte)).wrapping_mul(0x0100_0193);
        }
        hash % self.lists.len()
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn each_name_is_new_once() {
        let mut names = Names::default();
        assert!(!names.contains(""));
        for round in 0..1000 {
            let name = if round == 0 { String::new() } else { format!("name {round}") };
            assert!(names.insert(&name) && !names.insert(&name) && names.contains(&name), "{name}");
            assert!(!names.contains("name 1000"));
        }
        assert!(names.contains("") && names.contains("name 7"));
    }
}
