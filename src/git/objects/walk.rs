//! The walk: every chosen object once, each delta inflated once, beside the base that it changes.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;

use super::damage::Damage;
use super::damage::Fault;
use super::delta::Part;
use super::forest::Choice;
use super::forest::Forest;
use super::id::Kind;
use super::id::ObjectId;
use super::inflate::Inflater;
use super::store::Store;
use super::worker::PackWorker;
use super::worker::read_elsewhere;
use super::worker::read_loose;

/// How many trees of a forest a worker takes at a time: neighbours, which it reads in one go.
const TREES: usize = 16;

/// Which objects are walked over, and by how many workers.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The kinds of objects.
    pub kinds: &'a [Kind],
    /// The largest object that is visited; a larger one is reported with its size.
    pub largest: u64,
    /// How many workers walk side by side.
    pub workers: usize,
}

/// An object that is visited.
pub struct Object<'a, S> {
    /// Its name.
    pub id: ObjectId,
    /// Its number in the store.
    pub ordinal: u32,
    /// What it is.
    pub kind: Kind,
    /// Its content.
    pub bytes: &'a [u8],
    /// What it was made from, if that has been visited.
    pub base: Option<Base<'a, S>>,
}

/// The object that another was made from.
pub struct Base<'a, S> {
    /// Its content.
    pub bytes: &'a [u8],
    /// What its visit left.
    pub state: &'a S,
    /// What the object is made of, in order.
    pub parts: &'a [Part],
}

/// What is done with each object.
pub trait Visitor: Send {
    /// What a visit leaves for the visits of the objects that are made from this one.
    type State;

    /// Hears that so many more objects are to be visited, at most, by all visitors together.
    ///
    /// One of them hears it for each pack before it is walked over, and for the loose objects.
    fn expect(&mut self, _objects: u64) {}

    /// Looks at an object.
    fn visit(&mut self, object: Object<'_, Self::State>) -> Self::State;
}

/// An object that was too large to be visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TooLarge {
    /// Its name.
    pub id: ObjectId,
    /// Its size.
    pub size: u64,
}

/// What a walk came to.
pub struct Walked<V> {
    /// The visitors, with what they gathered.
    pub visitors: Vec<V>,
    /// How many objects were visited.
    pub objects: u64,
    /// How many bytes these have.
    pub bytes: u64,
    /// The objects that were too large, by name.
    pub too_large: Vec<TooLarge>,
    /// What could not be read.
    pub damage: Vec<Damage>,
}

/// What a worker counts.
#[derive(Default)]
pub(super) struct Tally {
    pub objects: u64,
    pub bytes: u64,
    pub too_large: Vec<TooLarge>,
    pub damage: Vec<Damage>,
}

impl Store {
    /// Visits every object of the plan's kinds that `skip` does not name, each once.
    ///
    /// Neither the workers nor the packs change which objects are visited; they change the order,
    /// and which object is seen beside a base. An object that cannot be read is looked for in
    /// other packs and among the loose ones; without success it is counted as damage. Contents are
    /// checked by their Adler-32, not by the hashes that name them.
    pub fn walk<V: Visitor>(
        &self,
        plan: &Plan<'_>,
        skip: impl Fn(&ObjectId) -> bool,
        visitor: impl FnMut() -> V,
    ) -> Walked<V> {
        let workers = plan.workers.max(1);
        let mut hands: Vec<(V, Tally)> = std::iter::repeat_with(visitor)
            .map(|visitor| (visitor, Tally::default()))
            .take(workers)
            .collect();
        let mut damage = self.damage.clone();
        for at in 0..self.packs.len() {
            if let Err(fault) = self.walk_pack(at, plan, &skip, &mut hands, &mut damage) {
                damage.push(self.damage_of(at, fault));
            }
        }
        let loose: Vec<(u32, &ObjectId)> = (self.loose_start()..)
            .zip(&self.loose)
            .filter(|(_, id)| !skip(id))
            .collect();
        expect(&mut hands, loose.len() as u64);
        side_by_side(loose.len(), &mut hands, |next, visitor, tally| {
            let mut inflater = Inflater::new();
            while let Some(chunk) = take(next, loose.len()) {
                for (ordinal, id) in &loose[chunk] {
                    let hand = (&mut inflater, &mut *visitor, &mut *tally);
                    read_loose(self, plan, (*ordinal, **id), hand);
                }
            }
        });
        gather(hands, damage)
    }

    fn walk_pack<V: Visitor>(
        &self,
        at: usize,
        plan: &Plan<'_>,
        skip: &impl Fn(&ObjectId) -> bool,
        hands: &mut [(V, Tally)],
        damage: &mut Vec<Damage>,
    ) -> Result<(), Fault> {
        let pack = &self.packs[at];
        let chosen =
            |position| !self.merged.is_shadowed(at, position) && !skip(&pack.index.id(position));
        let (file, len) = match pack.file() {
            Ok(opened) => opened,
            Err(fault) => {
                self.without_pack(at, plan, &chosen, hands);
                return Err(fault);
            }
        };
        if let Err(fault) = pack.check_count(&file) {
            damage.push(self.damage_of(at, fault));
        }
        let end = pack.objects_end(len);
        let choice = Choice {
            kinds: plan.kinds,
            chosen: &chosen,
        };
        let forest = Forest::read((&pack.index, self.format), (&file, end), &choice);
        expect(hands, forest.wanted());
        let trees = forest.roots.len() + forest.orphans.len();
        side_by_side(trees, hands, |next, visitor, tally| {
            let mut worker = PackWorker::new(self, (at, &file, len), &forest, plan, visitor, tally);
            while let Some(chunk) = take(next, trees) {
                for tree in chunk {
                    match forest.roots.get(tree) {
                        Some(root) => worker.root(*root),
                        None => {
                            let (node, fault) = &forest.orphans[tree - forest.roots.len()];
                            worker.orphan(*node, fault.clone());
                        }
                    }
                }
            }
        });
        Ok(())
    }

    /// Looks elsewhere for the objects of a pack that cannot be opened.
    fn without_pack<V: Visitor>(
        &self,
        at: usize,
        plan: &Plan<'_>,
        chosen: &dyn Fn(u32) -> bool,
        hands: &mut [(V, Tally)],
    ) {
        let Some((visitor, tally)) = hands.first_mut() else {
            return;
        };
        let positions = (0..self.packs[at].len()).filter(|position| chosen(*position));
        let mut inflater = Inflater::new();
        for position in positions {
            let hand = (&mut inflater, &mut *visitor, &mut *tally);
            read_elsewhere(self, plan, (at, position), hand);
        }
    }

    fn damage_of(&self, at: usize, fault: Fault) -> Damage {
        Damage {
            source: self.packs[at].name.clone(),
            offset: None,
            id: None,
            fault,
        }
    }
}

fn expect<V: Visitor>(hands: &mut [(V, Tally)], objects: u64) {
    if let Some((visitor, _)) = hands.first_mut() {
        visitor.expect(objects);
    }
}

/// Takes the next few of `count` pieces of work.
fn take(next: &AtomicUsize, count: usize) -> Option<std::ops::Range<usize>> {
    let first = next.fetch_add(TREES, Ordering::Relaxed);
    (first < count).then(|| first..count.min(first + TREES))
}

/// Lets every hand work at once; with little work, the first alone.
fn side_by_side<V: Visitor>(
    work: usize,
    hands: &mut [(V, Tally)],
    deed: impl Fn(&AtomicUsize, &mut V, &mut Tally) + Sync,
) {
    let next = AtomicUsize::new(0);
    if work <= TREES || hands.len() == 1 {
        if let Some((visitor, tally)) = hands.first_mut() {
            deed(&next, visitor, tally);
        }
        return;
    }
    thread::scope(|scope| {
        for (visitor, tally) in hands {
            let (next, deed) = (&next, &deed);
            scope.spawn(move || deed(next, visitor, tally));
        }
    });
}

fn gather<V>(hands: Vec<(V, Tally)>, damage: Vec<Damage>) -> Walked<V> {
    let mut walked = Walked {
        visitors: Vec::new(),
        objects: 0,
        bytes: 0,
        too_large: Vec::new(),
        damage,
    };
    for (visitor, tally) in hands {
        walked.visitors.push(visitor);
        walked.objects += tally.objects;
        walked.bytes += tally.bytes;
        walked.too_large.extend(tally.too_large);
        walked.damage.extend(tally.damage);
    }
    walked.too_large.sort_unstable();
    walked
        .damage
        .sort_by(|a, b| (&a.source, a.offset, a.id).cmp(&(&b.source, b.offset, b.id)));
    walked
}
