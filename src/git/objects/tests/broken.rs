use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use super::repository::*;
use crate::git::objects::*;

struct Packed {
    repository: Repository,
    truth: Objects,
    path: PathBuf,
    bytes: Vec<u8>,
}

fn packed() -> Packed {
    let repository = Repository::empty(ObjectFormat::Sha1);
    repository.fill(0, 40);
    repository.git(&["repack", "-adfq", "--depth=20"]);
    let truth = repository.truth();
    let name = repository.store().packs()[0].name().to_owned();
    let path = repository.objects().join(format!("pack/{name}.pack"));
    let bytes = fs::read(&path).unwrap();
    Packed {
        repository,
        truth,
        path,
        bytes,
    }
}

impl Packed {
    fn replace(&self, ending: &str, bytes: &[u8]) {
        let path = self.path.with_extension(ending);
        fs::remove_file(&path).unwrap();
        fs::write(&path, bytes).unwrap();
    }

    /// Checks that each object is visited as it is, or told as damaged.
    fn every_object_is_read_or_told(&self) -> Objects {
        let walked = walk(&self.repository.store(), ALL, 2);
        let objects = visited(&walked);
        let mut told: Vec<ObjectId> = walked.damage.iter().filter_map(|it| it.id).collect();
        for (id, (_, bytes)) in &objects {
            assert!(self.truth[id].1 == *bytes, "{id} is as it is");
        }
        told.extend(objects.keys());
        told.sort();
        assert!(told.iter().eq(self.truth.keys()));
        objects
    }
}

#[test]
fn wherever_a_pack_is_broken_the_rest_is_read() {
    let packed = packed();
    let count = packed.truth.len();
    let best = std::cell::Cell::new(0);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let flip = (12..packed.bytes.len() - 20, 1..=255_u8);
    runner
        .run(&flip, |(at, bits)| {
            let mut bytes = packed.bytes.clone();
            bytes[at] ^= bits;
            packed.replace("pack", &bytes);
            let objects = packed.every_object_is_read_or_told();
            best.set(best.get().max(objects.len()));
            for id in packed.truth.keys().step_by(9) {
                if let Ok((_, read)) = packed.repository.store().read(id) {
                    prop_assert!(read == packed.truth[id].1);
                }
            }
            Ok(())
        })
        .unwrap();
    assert!(best.get() + 1 >= count, "a leaf that breaks breaks alone");
}

#[test]
fn a_pack_that_is_cut_off_is_read_up_to_there() {
    let packed = packed();
    let mut last = 0;
    for parts in 0..=4 {
        packed.replace("pack", &packed.bytes[..packed.bytes.len() * parts / 4]);
        let objects = packed.every_object_is_read_or_told();
        assert!(objects.len() >= last);
        last = objects.len();
    }
    assert_eq!(last, packed.truth.len());
}

#[test]
fn an_object_that_is_broken_in_one_pack_is_read_from_another() {
    let packed = packed();
    let second = packed.path.with_file_name("pack-copy.pack");
    fs::write(&second, &packed.bytes).unwrap();
    fs::copy(
        packed.path.with_extension("idx"),
        second.with_extension("idx"),
    )
    .unwrap();
    for at in [40, packed.bytes.len() / 2] {
        let mut bytes = packed.bytes.clone();
        bytes[at] ^= 0x55;
        packed.replace("pack", &bytes);
        let walked = walk(&packed.repository.store(), ALL, 2);
        assert_eq!(walked.damage, []);
        assert!(visited(&walked) == packed.truth);
    }
    packed.replace("pack", b"no pack at all");
    let walked = walk(&packed.repository.store(), ALL, 2);
    assert_eq!(walked.damage.len(), 1);
    assert_eq!(walked.damage[0].fault, Fault::PackHeader);
    assert!(visited(&walked) == packed.truth);
}

#[test]
fn wherever_an_index_is_broken_nothing_ends() {
    let packed = packed();
    let index = fs::read(packed.path.with_extension("idx")).unwrap();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let flip = (0..index.len(), 1..=255_u8, 0..index.len() * 4);
    runner
        .run(&flip, |(at, bits, cut)| {
            let mut bytes = index.clone();
            bytes[at] ^= bits;
            bytes.truncate(cut);
            packed.replace("idx", &bytes);
            let store = packed.repository.store();
            let walked = walk(&store, ALL, 2);
            visited(&walked);
            if cut < index.len() - 40 {
                prop_assert!(!walked.damage.is_empty());
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_pack_without_index_and_an_index_without_pack_are_told() {
    let packed = packed();
    let index = packed.path.with_extension("idx");
    fs::rename(&index, packed.path.with_file_name("pack-other.idx")).unwrap();
    let store = packed.repository.store();
    let faults: Vec<_> = store.damage().iter().map(|it| it.fault.clone()).collect();
    assert!(faults.contains(&Fault::IndexMissing));
    assert!(faults.contains(&Fault::PackMissing));
    assert!(store.is_empty());
}

#[test]
fn a_pack_that_counts_other_objects_than_its_index_is_told_and_read() {
    let packed = packed();
    let mut bytes = packed.bytes.clone();
    bytes[11] ^= 1;
    packed.replace("pack", &bytes);
    let walked = walk(&packed.repository.store(), ALL, 2);
    assert!(matches!(walked.damage[0].fault, Fault::Count { .. }));
    assert!(visited(&walked) == packed.truth);
}

#[test]
fn a_loose_object_that_is_broken_is_told() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    repository.fill(0, 3);
    let truth = repository.truth();
    let broken = *truth.keys().next().unwrap();
    let hex = broken.to_string();
    let path = repository.objects().join(&hex[..2]).join(&hex[2..]);
    let whole = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    for content in [&whole[..whole.len() - 3], b"", b"none", &[0x78; 400]] {
        fs::write(&path, content).unwrap();
        let store = repository.store();
        let walked = walk(&store, ALL, 2);
        assert_eq!(walked.damage.len(), 1);
        assert_eq!(walked.damage[0].id, Some(broken));
        assert_eq!(visited(&walked).len(), truth.len() - 1);
        assert!(store.read(&broken).is_err());
    }
}
