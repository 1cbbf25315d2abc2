//! Paths in a repository as numbers, and which objects have been seen at which of them.

use std::collections::HashMap;
use std::collections::HashSet;

/// The path of a root folder.
pub const ROOT: u32 = 0;
/// An object has not been seen.
const UNSEEN: u32 = u32::MAX;

/// At how many paths one object is followed. Trees can be built that stand at billions.
const MOST_PATHS: u32 = 1000;

/// Paths, each as a name below another path.
pub struct Paths {
    numbers: HashMap<(u32, u32), u32>,
    parts: Vec<(u32, u32)>,
}

impl Paths {
    /// Begins with the path of the root.
    pub fn new() -> Self {
        Paths {
            numbers: HashMap::new(),
            parts: vec![(ROOT, 0)],
        }
    }

    /// Gives the path of a name below another path.
    pub fn below(&mut self, folder: u32, name: u32) -> u32 {
        let next = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry((folder, name)).or_insert(next);
        if number == next {
            self.parts.push((folder, name));
        }
        number
    }

    /// Writes a path with `/` between its parts.
    pub fn text(&self, mut path: u32, names: &[Vec<u8>]) -> Vec<u8> {
        let mut parts = Vec::new();
        while path != ROOT {
            let (folder, name) = self.parts[path as usize];
            parts.push(&names[name as usize][..]);
            path = folder;
        }
        parts.reverse();
        parts.join(&b'/')
    }
}

/// Which objects have been seen at which paths.
pub struct Seen {
    first: Vec<u32>,
    more: HashSet<(u32, u32)>,
    counts: HashMap<u32, u32>,
}

impl Seen {
    /// Has seen none of `len` ordinals.
    pub fn nothing(len: u32) -> Self {
        Seen {
            first: vec![UNSEEN; len as usize],
            more: HashSet::new(),
            counts: HashMap::new(),
        }
    }

    /// Notes an object at a path; tells whether it is new there and is to be followed.
    pub fn note(&mut self, object: u32, path: u32) -> bool {
        let first = &mut self.first[object as usize];
        if *first == UNSEEN {
            *first = path;
            return true;
        }
        if *first == path || self.more.contains(&(object, path)) {
            return false;
        }
        let count = self.counts.entry(object).or_insert(1);
        if *count == MOST_PATHS {
            return false;
        }
        *count += 1;
        self.more.insert((object, path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_followed_once_at_each_path_and_not_at_too_many() {
        let mut seen = Seen::nothing(2);
        assert!(seen.note(1, 5));
        assert!(!seen.note(1, 5));
        assert!(seen.note(1, 6));
        assert!(!seen.note(1, 6));
        assert!(seen.note(0, 6));
        let followed = (0..5000).filter(|path| seen.note(1, *path)).count();
        assert_eq!(followed, MOST_PATHS as usize - 2);
    }

    #[test]
    fn a_path_is_its_names() {
        let mut paths = Paths::new();
        let names = [b"a".to_vec(), b"b".to_vec()];
        let a = paths.below(ROOT, 0);
        let b = paths.below(a, 1);
        assert_eq!(paths.below(ROOT, 0), a);
        assert_eq!(paths.text(b, &names), b"a/b");
        assert_eq!(paths.text(ROOT, &names), b"");
    }
}
