use super::*;
use ::age::NoCallbacks;
use ::age::x25519;
use rand_core::OsRng;

fn recipient(identity: &x25519::Identity) -> Recipient {
    Recipient::Age(age::parse_recipient(&identity.to_public().to_string()).unwrap())
}

fn identities<const N: usize>() -> [x25519::Identity; N] {
    std::array::from_fn(|_| x25519::Identity::generate())
}

fn wrapped(key: &DataKey, people: &[&[&x25519::Identity]], threshold: usize) -> Vec<KeyGroup> {
    let groups: Vec<Vec<Recipient>> = people
        .iter()
        .map(|group| group.iter().map(|person| recipient(person)).collect())
        .collect();
    wrap_data_key(key, &groups, threshold, NoCallbacks, &mut OsRng).unwrap()
}

fn pgp() -> UnsupportedKey {
    UnsupportedKey {
        kind: KeyKind::Pgp,
        id: "85D7".to_owned(),
    }
}

fn opens(groups: &[KeyGroup], threshold: usize, with: &[&dyn Identity]) -> Option<[u8; 32]> {
    unwrap_data_key(groups, threshold, with)
        .ok()
        .map(|key| *key.expose())
}

#[test]
fn every_recipient_of_one_group_opens_the_key() {
    let [alice, bob, eve] = identities();
    let key = DataKey::generate(&mut OsRng);
    let groups = wrapped(&key, &[&[&alice, &bob]], 0);
    assert_eq!(groups[0].entries.len(), 2);
    assert_eq!(opens(&groups, 0, &[&alice]), Some(*key.expose()));
    assert_eq!(opens(&groups, 5, &[&eve, &bob]), Some(*key.expose()));
    assert_eq!(opens(&groups, 0, &[&eve]), None);
}

#[test]
fn as_many_groups_as_the_threshold_open_the_key() {
    let [alice, bob, carol] = identities();
    let key = DataKey::generate(&mut OsRng);
    let groups = wrapped(&key, &[&[&alice], &[&bob], &[&carol]], 2);
    assert_eq!(opens(&groups, 2, &[&alice, &carol]), Some(*key.expose()));
    assert_eq!(opens(&groups, 2, &[&carol, &bob]), Some(*key.expose()));
    assert_eq!(opens(&groups, 2, &[&bob]), None);
    let all = wrapped(&key, &[&[&alice], &[&bob], &[&carol]], 0);
    assert_eq!(opens(&all, 0, &[&alice, &carol]), None);
    let three: [&dyn Identity; 3] = [&alice, &bob, &carol];
    assert_eq!(opens(&all, 0, &three), Some(*key.expose()));
}

#[test]
fn the_failure_names_every_entry_and_why() {
    let [alice, eve] = identities();
    let key = DataKey::generate(&mut OsRng);
    let mut groups = wrapped(&key, &[&[&alice]], 0);
    groups[0].entries.push(KeyEntry::age("age1b", "x".into()));
    let enc = groups[0].entries[0].enc().to_owned();
    groups[0].entries.push(KeyEntry::age("age1pq1x", enc));
    groups[0].entries.push(KeyEntry {
        kind: KeyKind::Pgp,
        fields: Vec::new(),
    });
    let Err(NoKey::Unavailable {
        needed,
        opened,
        groups,
    }) = unwrap_data_key(&groups, 0, &[&eve])
    else {
        panic!("it was opened");
    };
    assert_eq!((needed, opened), (1, 0));
    let whys: Vec<&Why> = groups[0].iter().map(|failure| &failure.why).collect();
    assert!(matches!(whys[0], Why::NoIdentity(troubles) if troubles.is_empty()));
    assert!(matches!(whys[1], Why::NotAnAgeFile));
    assert!(matches!(whys[2], Why::PostQuantum));
    assert!(matches!(whys[3], Why::Unsupported));
    assert_eq!(groups[0][0].id, alice.to_public().to_string());
}

#[test]
fn an_entry_that_holds_no_data_key_does_not_hide_one_that_does() {
    let [alice, bob] = identities();
    let key = DataKey::generate(&mut OsRng);
    let mut groups = wrapped(&key, &[&[&alice, &bob]], 0);
    for content in [&b"short"[..], &[7; 33], &[7; 4000]] {
        let to = age::parse_recipient(&alice.to_public().to_string()).unwrap();
        let enc = age::wrap(&to, content, NoCallbacks).unwrap();
        groups[0].entries[0] = KeyEntry::age(to.as_str(), enc);
        assert_eq!(opens(&groups, 0, &[&alice, &bob]), Some(*key.expose()));
        assert_eq!(opens(&groups, 0, &[&alice]), None);
    }
}

#[test]
fn a_file_without_keys_says_so() {
    for groups in [vec![], vec![KeyGroup::default()]] {
        let refused = unwrap_data_key(&groups, 0, &[]);
        assert!(matches!(refused, Err(NoKey::NoEntries)));
    }
}

#[test]
fn groups_that_cannot_be_wrapped_for_are_refused() {
    let [alice] = identities();
    let key = DataKey::generate(&mut OsRng);
    let wrap = |groups: &[Vec<Recipient>], threshold| {
        wrap_data_key(&key, groups, threshold, NoCallbacks, &mut OsRng).unwrap_err()
    };
    let alice = || vec![recipient(&alice)];
    assert!(matches!(wrap(&[], 0), WrapError::NoRecipients));
    assert!(matches!(wrap(&[vec![]], 0), WrapError::NoRecipients));
    let empty = wrap(&[alice(), vec![]], 0);
    assert!(matches!(empty, WrapError::EmptyGroup { index: 1 }));
    for threshold in [1, 3, 1000] {
        let refused = wrap(&[alice(), alice()], threshold);
        assert!(matches!(refused, WrapError::Shares(_)));
    }
    let refused = wrap(&[vec![Recipient::Unsupported(pgp())]], 0);
    assert!(matches!(refused, WrapError::Unsupported(key) if key == pgp()));
}
