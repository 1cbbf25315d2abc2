//! The proof that looking only at what deltas insert finds what looking at every blob whole finds.

#[path = "same/made.rs"]
mod made;

use std::collections::BTreeMap;
use std::collections::HashSet;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;

use lockleaf::actions::scan::blobs::BlobVisitor;
use lockleaf::actions::scan::blobs::Gaze;
use lockleaf::actions::scan::blobs::Watch;
use lockleaf::git::objects::Kind;
use lockleaf::git::objects::Object;
use lockleaf::git::objects::ObjectFormat;
use lockleaf::git::objects::ObjectId;
use lockleaf::git::objects::Plan;
use lockleaf::git::objects::Store;
use lockleaf::git::objects::Visitor;
use lockleaf::git::paths::Paths;
use lockleaf::inspect::Inspector;
use lockleaf::inspect::seen::Seen;
use lockleaf::inspect::structure::RuleFiles;
use lockleaf::inspect::team::TeamRules;
use lockleaf::policy::Rules;
use lockleaf::scan::RuleSet;

use super::Repo;
use super::peers::cases;

/// What was found in each blob: everything but the hashes by which the two looks know secrets.
type Found = BTreeMap<String, Vec<String>>;

/// Looks at each blob, and writes down what it finds there.
struct Noting<'a> {
    inner: BlobVisitor<'a>,
    beside_a_base: &'a AtomicU64,
    found: Found,
}

impl Visitor for Noting<'_> {
    type State = Option<Seen>;

    fn visit(&mut self, object: Object<'_, Self::State>) -> Self::State {
        let has_base = object
            .base
            .as_ref()
            .is_some_and(|base| base.state.is_some());
        self.beside_a_base
            .fetch_add(u64::from(has_base), Ordering::Relaxed);
        let id = object.id.to_string();
        let state = self.inner.visit(object);
        let groups = std::mem::take(&mut self.inner.groups);
        let mut found: Vec<String> = groups
            .into_iter()
            .map(|(key, group)| format!("{key:?} {:?} ×{}", group.finding, group.blobs.len()))
            .collect();
        found.push(format!(
            "encrypted: {}",
            std::mem::take(&mut self.inner.encrypted).len()
        ));
        found.push(format!("{state:?}"));
        found.sort_unstable();
        assert!(
            self.found.insert(id, found).is_none(),
            "a blob is visited once"
        );
        state
    }
}

/// What one gaze finds, and how many blobs were seen beside the one they were made from.
fn looked(store: &Store, inspector: &Inspector<'_>, gaze: Gaze) -> (Found, u64) {
    let paths = Paths::of(store, 2);
    let path_of = |ordinal| paths.path(ordinal);
    let (watch, beside_a_base) = (Watch::default(), AtomicU64::new(0));
    let plan = Plan {
        kinds: &[Kind::Blob],
        largest: 64 << 20,
        workers: 2,
    };
    let visitor = || Noting {
        inner: BlobVisitor::new(inspector, &path_of, gaze, &watch),
        beside_a_base: &beside_a_base,
        found: Found::new(),
    };
    let walked = store.walk(&plan, |_: &ObjectId| false, visitor);
    assert!(walked.damage.is_empty());
    let mut all = Found::new();
    for visitor in walked.visitors {
        all.extend(visitor.found);
    }
    assert_eq!(all.len() as u64, walked.objects);
    (all, beside_a_base.into_inner())
}

/// Compares both gazes on a repository; gives how many blobs were looked at in part, and findings.
#[track_caller]
fn tell_the_same(repo: &Repo, name: &str) -> (u64, usize) {
    let objects = repo.sandbox.path(".git/objects");
    let store = Store::open(&objects, ObjectFormat::Sha1);
    let (rules, team, policy) = (RuleSet::own(&[]), TeamRules::default(), Rules::default());
    let claims = RuleFiles::read([(
        ".sops.yaml",
        "creation_rules: [{path_regex: ^sealed/, age: x}]",
    )]);
    let disabled = HashSet::new();
    let inspector = Inspector {
        rules: &rules,
        team: &team,
        policy: &policy,
        claims: &claims,
        disabled: &disabled,
        salt: None,
        marker: None,
        identity_key: &[7; 32],
    };
    let (fresh, beside_a_base) = looked(&store, &inspector, Gaze::Fresh);
    let (whole, _) = looked(&store, &inspector, Gaze::Whole);
    assert_eq!(fresh.len(), whole.len(), "{name}");
    for (blob, whole) in &whole {
        assert_eq!(
            Some(whole),
            fresh.get(blob),
            "{name}: blob {blob} is told otherwise"
        );
    }
    let findings = whole.values().map(|found| found.len() - 2).sum();
    (beside_a_base, findings)
}

#[test]
fn what_deltas_insert_is_enough_in_every_made_repository() {
    let (mut in_part, mut findings) = (0, 0);
    for (name, texts) in made::all() {
        let repo = Repo::without_hooks(&["init", "-q"]);
        let count = texts.len();
        made::import(&repo, texts);
        repo.git(&["repack", "-adfq", "--depth=50", "--window=20"]);
        let (beside_a_base, found) = tell_the_same(&repo, name);
        // A repository without deltas would prove nothing; git finds few between other encodings.
        let least = if name == "other encodings" { 5 } else { 2 };
        assert!(
            beside_a_base * least > count as u64,
            "{name}: {beside_a_base} of {count}"
        );
        in_part += beside_a_base;
        findings += found;
    }
    cases::report(
        "blobs_in_part",
        usize::try_from(in_part).unwrap_or(0),
        1_500,
    );
    cases::report("findings_in_part", findings, 3_000);
}
