use std::fs;

use super::repository::*;
use crate::git::objects::*;

/// Compares ids, kinds, contents, single reads and ordinals with what git says.
fn is_as_git_says(repository: &Repository) {
    let truth = repository.truth();
    let store = repository.store();
    assert_eq!(store.damage(), []);
    for workers in [1, 3] {
        let walked = walk(&store, ALL, workers);
        assert_eq!(walked.damage, []);
        assert!(visited(&walked) == truth, "{workers} workers");
        for (ordinal, id) in walked.visitors.iter().flat_map(|it| &it.ordinals) {
            assert_eq!(store.ordinal(id), Some(*ordinal));
            assert_eq!(store.id_of(*ordinal), Some(*id));
        }
    }
    let mut ids: Vec<ObjectId> = store.ids().collect();
    ids.sort();
    assert!(ids.iter().eq(truth.keys()));
    for (id, object) in &truth {
        assert!(store.read(id).unwrap() == *object);
    }
}

fn filled(format: ObjectFormat) -> Repository {
    let repository = Repository::empty(format);
    repository.fill(0, 60);
    repository
}

#[test]
fn loose_objects_are_read_as_git_reads_them() {
    let repository = filled(ObjectFormat::Sha1);
    assert!(repository.store().packs().is_empty());
    is_as_git_says(&repository);
}

#[test]
fn a_pack_of_long_delta_chains_is_read_as_git_reads_it() {
    let repository = filled(ObjectFormat::Sha1);
    repository.git(&["repack", "-adfq", "--depth=50", "--window=50"]);
    let store = repository.store();
    assert_eq!(store.packs().len(), 1);
    assert!(walk(&store, ALL, 1).visitors[0].with_base > 50);
    is_as_git_says(&repository);
}

#[test]
fn a_repository_of_sha256_is_read_as_git_reads_it() {
    let repository = filled(ObjectFormat::Sha256);
    is_as_git_says(&repository);
    repository.git(&["repack", "-adfq"]);
    is_as_git_says(&repository);
}

#[test]
fn an_index_of_version_one_is_read() {
    let repository = filled(ObjectFormat::Sha1);
    repository.git(&["-c", "pack.indexVersion=1", "repack", "-adfq"]);
    is_as_git_says(&repository);
}

#[test]
fn deltas_that_name_their_bases_are_followed() {
    for format in [ObjectFormat::Sha1, ObjectFormat::Sha256] {
        let repository = filled(format);
        repository.git(&["-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq"]);
        is_as_git_says(&repository);
    }
}

#[test]
fn an_object_in_several_packs_and_loose_is_visited_once() {
    let repository = filled(ObjectFormat::Sha1);
    repository.git(&["repack", "-q"]);
    repository.fill(60, 20);
    repository.git(&["repack", "-q"]);
    repository.fill(80, 5);
    repository.git(&["repack", "-aq"]);
    assert_eq!(repository.store().packs().len(), 3);
    is_as_git_says(&repository);
}

#[test]
fn packs_cut_by_size_are_read_together() {
    let repository = filled(ObjectFormat::Sha1);
    let mut noise = 88_172_645_463_325_252_u64;
    for file in 0..12 {
        let content: Vec<u8> = std::iter::repeat_with(|| {
            noise ^= noise << 13;
            noise ^= noise >> 7;
            noise ^= noise << 17;
            noise.to_le_bytes()
        })
        .take(40_000)
        .flatten()
        .collect();
        repository.write(&format!("noise{file}"), &content);
    }
    repository.commit("Noise");
    repository.git(&["repack", "-adfq", "--max-pack-size=1m"]);
    assert!(repository.store().packs().len() > 2);
    is_as_git_says(&repository);
}

#[test]
fn alternates_are_read_and_theirs_too() {
    let first = filled(ObjectFormat::Sha1);
    first.git(&["repack", "-adq"]);
    let mut source = first.path().to_path_buf();
    let mut clones = Vec::new();
    for _ in 0..2 {
        let clone = Repository {
            dir: tempfile::TempDir::new().unwrap(),
            format: ObjectFormat::Sha1,
        };
        clone.git(&["clone", "-q", "--shared", source.to_str().unwrap(), "."]);
        clone.write("more", source.as_os_str().as_encoded_bytes());
        clone.git(&["config", "user.name", "Ann Ames"]);
        clone.git(&["config", "user.email", "ann@example.org"]);
        clone.commit("More");
        source = clone.path().to_path_buf();
        is_as_git_says(&clone);
        clones.push(clone);
    }
}

#[test]
fn an_alternate_that_is_gone_is_told() {
    let repository = filled(ObjectFormat::Sha1);
    let alternates = repository.objects().join("info/alternates");
    fs::write(alternates, "/nowhere/objects\n").unwrap();
    let store = repository.store();
    assert_eq!(store.damage()[0].fault, Fault::Alternate);
    assert_eq!(walk(&store, ALL, 1).damage.len(), 1);
}

#[test]
fn alternates_in_a_circle_end() {
    let repository = filled(ObjectFormat::Sha1);
    let alternates = repository.objects().join("info/alternates");
    fs::write(alternates, "../objects\n../../.git/objects\n").unwrap();
    is_as_git_says(&repository);
}

#[test]
fn only_the_chosen_kinds_are_visited() {
    let repository = filled(ObjectFormat::Sha1);
    for packed in [false, true] {
        if packed {
            repository.git(&["repack", "-adfq"]);
        }
        for kind in ALL {
            let mut truth = repository.truth();
            truth.retain(|_, (of, _)| of == kind);
            let walked = walk(&repository.store(), &[*kind], 2);
            assert!(visited(&walked) == truth);
        }
    }
}

#[test]
fn skipped_objects_are_not_visited_and_what_grows_from_them_is() {
    let repository = filled(ObjectFormat::Sha1);
    repository.fill(60, 40);
    repository.git(&["repack", "-adfq", "--depth=50"]);
    let truth = repository.truth();
    let store = repository.store();
    let plan = Plan {
        kinds: ALL,
        largest: u64::MAX,
        workers: 2,
    };
    for part in [2, 3, 250] {
        let is_skipped = |id: &ObjectId| !id.as_bytes()[7].is_multiple_of(part);
        let walked = store.walk(&plan, is_skipped, Gather::default);
        let mut left = truth.clone();
        left.retain(|id, _| !is_skipped(id));
        assert!(visited(&walked) == left);
        assert!(!left.is_empty());
    }
    let walked = store.walk(&plan, |_| true, Gather::default);
    assert_eq!(walked.objects, 0);
}

#[test]
fn a_blob_that_is_too_large_is_told_with_its_size_and_what_grows_from_it_is_visited() {
    let repository = filled(ObjectFormat::Sha1);
    let largest = 8000;
    for packed in [false, true] {
        if packed {
            repository.git(&["repack", "-adfq", "--depth=50"]);
        }
        let (large, small): (Objects, Objects) = repository
            .truth()
            .into_iter()
            .partition(|(_, (_, bytes))| bytes.len() > largest);
        let plan = Plan {
            kinds: ALL,
            largest: largest as u64,
            workers: 2,
        };
        let walked = repository.store().walk(&plan, |_| false, Gather::default);
        assert!(visited(&walked) == small);
        let sizes = large.iter().map(|(id, (_, bytes))| TooLarge {
            id: *id,
            size: bytes.len() as u64,
        });
        assert!(!large.is_empty());
        assert!(sizes.eq(walked.too_large));
        assert_eq!(walked.damage, []);
    }
}

#[test]
fn an_object_that_may_not_be_read_at_all_is_damage_and_so_is_what_grows_from_it() {
    let repository = filled(ObjectFormat::Sha1);
    repository.git(&["repack", "-adfq", "--depth=50"]);
    let store = repository.store().with_largest(8000);
    let walked = walk(&store, ALL, 2);
    let truth = repository.truth();
    let damaged = walked.damage.iter().filter_map(|it| it.id);
    let mut all: Vec<ObjectId> = damaged.chain(visited(&walked).into_keys()).collect();
    all.sort();
    assert!(all.iter().eq(truth.keys()));
    for (id, (_, bytes)) in &truth {
        if bytes.len() > 8000 {
            assert!(store.read(id).is_err());
        }
    }
}

#[test]
fn a_pack_is_known_by_its_checksum_and_its_promises() {
    let repository = filled(ObjectFormat::Sha1);
    repository.git(&["repack", "-adq"]);
    let store = repository.store();
    let pack = &store.packs()[0];
    assert!(pack.name().starts_with("pack-"));
    assert_eq!(pack.len() as usize, repository.truth().len());
    assert!(!pack.is_promisor());
    let promise = format!("pack/{}.promisor", pack.name());
    fs::write(repository.objects().join(promise), "").unwrap();
    assert!(repository.store().packs()[0].is_promisor());
}

#[test]
fn a_repository_without_objects_has_none() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let store = repository.store();
    assert!(store.is_empty());
    assert_eq!(walk(&store, ALL, 2).objects, 0);
    let nothing = ObjectId::from_bytes(&[1; 20]).unwrap();
    assert_eq!(store.read(&nothing), Err(Fault::Missing));
    assert_eq!(store.ordinal(&nothing), None);
}

#[test]
fn a_folder_of_objects_that_is_not_there_is_told() {
    let dir = tempfile::TempDir::new().unwrap();
    let store = Store::open(&dir.path().join("objects"), ObjectFormat::Sha1);
    assert_eq!(store.damage()[0].fault, Fault::Alternate);
}
