//! Packs that git would not write: bases elsewhere, circles, sizes that lie.

use std::fs;
use std::io::Write;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::repository::*;
use crate::git::objects::*;

/// A pack written by hand, of objects whose names are as they are told.
#[derive(Default)]
struct Pack {
    bytes: Vec<u8>,
    objects: Vec<(ObjectId, u32)>,
}

enum Link {
    Blob,
    Behind(u32),
    Named(ObjectId),
}

fn compressed(content: &[u8]) -> Vec<u8> {
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::default());
    zlib.write_all(content).unwrap();
    zlib.finish().unwrap()
}

impl Pack {
    fn add(&mut self, id: ObjectId, link: &Link, size: usize, content: &[u8]) {
        let offset = 12 + u32::try_from(self.bytes.len()).unwrap();
        self.objects.push((id, offset));
        let kind = match link {
            Link::Blob => 3,
            Link::Behind(_) => 6,
            Link::Named(_) => 7,
        };
        let mut rest = size >> 4;
        let mut byte = kind << 4 | (size & 15) as u8;
        while rest > 0 {
            self.bytes.push(byte | 0x80);
            byte = (rest & 0x7f) as u8;
            rest >>= 7;
        }
        self.bytes.push(byte);
        match link {
            Link::Blob => {}
            Link::Behind(base) => self.bytes.push(u8::try_from(offset - base).unwrap()),
            Link::Named(base) => self.bytes.extend(base.as_bytes()),
        }
        self.bytes.extend(compressed(content));
    }

    /// Writes pack and index into the folder of a repository.
    fn write(mut self, repository: &Repository) {
        let count = u32::try_from(self.objects.len()).unwrap().to_be_bytes();
        let mut pack = [b"PACK", &2_u32.to_be_bytes()[..], &count].concat();
        pack.extend(self.bytes);
        pack.extend([0; 20]);
        self.objects.sort();
        let mut index = b"\xfftOc\0\0\0\x02".to_vec();
        for first in 0..=255 {
            let below = self
                .objects
                .iter()
                .filter(|(id, _)| id.as_bytes()[0] <= first);
            index.extend(u32::try_from(below.count()).unwrap().to_be_bytes());
        }
        index.extend(self.objects.iter().flat_map(|(id, _)| id.as_bytes()));
        index.extend(vec![0; 4 * self.objects.len()]);
        index.extend(self.objects.iter().flat_map(|(_, at)| at.to_be_bytes()));
        index.extend([0; 40]);
        let folder = repository.objects().join("pack");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("pack-1.pack"), pack).unwrap();
        fs::write(folder.join("pack-1.idx"), index).unwrap();
    }
}

fn id(byte: u8) -> ObjectId {
    ObjectId::from_bytes(&[byte; 20]).unwrap()
}

/// Makes a delta that copies the first byte of a base of `base` bytes and adds one.
fn delta(base: u8, added: u8) -> Vec<u8> {
    vec![base, 2, 0x90, 1, 1, added]
}

#[test]
fn a_delta_whose_base_is_loose_is_made_from_it() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let base = repository.git_with(&["hash-object", "-w", "--stdin"], b"base");
    let base = ObjectId::parse(base.trim_ascii()).unwrap();
    let mut pack = Pack::default();
    let content = delta(4, b'x');
    pack.add(id(1), &Link::Named(base), content.len(), &content);
    let content = delta(2, b'y');
    pack.add(id(2), &Link::Named(id(1)), content.len(), &content);
    pack.write(&repository);
    let store = repository.store();
    let walked = walk(&store, &[Kind::Blob], 1);
    assert_eq!(walked.damage, []);
    let objects = visited(&walked);
    assert_eq!(objects[&id(1)].1, b"bx");
    assert_eq!(objects[&id(2)].1, b"by");
    assert_eq!(store.read(&id(2)), Ok((Kind::Blob, b"by".to_vec())));
    assert_eq!(walk(&store, &[Kind::Tree], 1).objects, 0);
}

#[test]
fn a_delta_whose_base_is_nowhere_is_told_with_what_grows_from_it() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let mut pack = Pack::default();
    let content = delta(4, b'x');
    pack.add(id(1), &Link::Named(id(9)), content.len(), &content);
    pack.add(id(2), &Link::Behind(12), content.len(), &content);
    pack.add(id(3), &Link::Blob, 5, b"whole");
    pack.write(&repository);
    let store = repository.store();
    let walked = walk(&store, &[Kind::Blob], 1);
    let faults: Vec<_> = walked
        .damage
        .iter()
        .map(|damage| (damage.id, damage.offset, damage.fault.clone()))
        .collect();
    assert_eq!(
        faults[0],
        (Some(id(1)), Some(12), Fault::BaseMissing(id(9)))
    );
    assert_eq!(faults[1].0, Some(id(2)));
    assert_eq!(faults[1].2, Fault::BaseDamaged);
    assert_eq!(faults.len(), 2);
    assert_eq!(&*walked.damage[0].source, "pack-1");
    assert_eq!(visited(&walked)[&id(3)].1, b"whole");
    assert_eq!(store.read(&id(1)), Err(Fault::BaseMissing(id(9))));
}

#[test]
fn deltas_in_a_circle_end() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let mut pack = Pack::default();
    let content = delta(2, b'x');
    for (of, base) in [(1, 2), (2, 1), (3, 3), (4, 1)] {
        pack.add(id(of), &Link::Named(id(base)), content.len(), &content);
    }
    pack.add(id(5), &Link::Blob, 5, b"whole");
    pack.write(&repository);
    let store = repository.store();
    let walked = walk(&store, &[Kind::Blob], 2);
    assert_eq!(walked.damage.len(), 4);
    let endless = |damage: &Damage| damage.fault == Fault::Endless;
    assert!(walked.damage.iter().all(endless));
    assert_eq!(walked.objects, 1);
    assert_eq!(store.read(&id(4)), Err(Fault::Endless));
}

#[test]
fn a_size_that_lies_is_damage_and_costs_no_memory() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let mut pack = Pack::default();
    pack.add(id(1), &Link::Blob, 1 << 30, b"short");
    pack.add(id(2), &Link::Blob, 3, b"longer");
    pack.add(id(3), &Link::Blob, 7, b"longer");
    pack.add(id(4), &Link::Blob, 1 << 50, b"short");
    pack.add(id(5), &Link::Blob, 5, b"whole");
    // A delta of few bytes that tells of an object of a gibibyte.
    let bomb = [5, 0x80, 0x80, 0x80, 0x80, 4, 0x90, 5];
    let five = pack.objects[4].1;
    pack.add(id(6), &Link::Behind(five), bomb.len(), &bomb);
    pack.write(&repository);
    let store = repository.store();
    let walked = walk(&store, &[Kind::Blob], 1);
    let faults: Vec<_> = walked.damage.iter().map(|it| it.fault.clone()).collect();
    let expected = [
        Fault::Size,
        Fault::Size,
        Fault::Size,
        Fault::TooLarge(1 << 50),
        Fault::Delta,
    ];
    assert_eq!(faults, expected);
    assert_eq!(walked.objects, 1);
}

/// Counts the states that are held.
struct Held {
    now: Arc<()>,
    most: usize,
}

impl Visitor for Held {
    type State = Arc<()>;

    fn visit(&mut self, _: Object<'_, Arc<()>>) -> Arc<()> {
        self.most = self.most.max(Arc::strong_count(&self.now));
        Arc::clone(&self.now)
    }
}

#[test]
fn a_long_chain_with_a_branch_at_each_step_is_walked_with_few_objects_held() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let name = |of: u32, branch: u8| {
        let mut name = [branch; 20];
        name[..4].copy_from_slice(&of.to_be_bytes());
        ObjectId::from_bytes(&name).unwrap()
    };
    let mut pack = Pack::default();
    pack.add(name(0, 0), &Link::Blob, 1, b"a");
    for at in 1..3000_u32 {
        let base = if at == 1 { 1 } else { 2 };
        let before = name(at - 1, 0);
        for branch in [0, 1] {
            let content = delta(base, (at % 251) as u8);
            let link = Link::Named(before);
            pack.add(name(at, branch), &link, content.len(), &content);
        }
    }
    pack.write(&repository);
    let store = repository.store();
    let plan = Plan {
        kinds: &[Kind::Blob],
        largest: u64::MAX,
        workers: 1,
    };
    let held = || Held {
        now: Arc::new(()),
        most: 0,
    };
    let walked = store.walk(&plan, |_| false, held);
    assert_eq!(walked.objects, 5999);
    assert_eq!(walked.damage, []);
    assert!(walked.visitors[0].most < 5, "{}", walked.visitors[0].most);
}
