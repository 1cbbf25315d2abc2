//! What is wrong with an object or a pack: told, counted, and no reason to stop.

use std::io;
use std::sync::Arc;

use super::id::ObjectId;

/// Something of the object database that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The pack or the folder of loose objects.
    pub source: Arc<str>,
    /// Where in the pack the object begins.
    pub offset: Option<u64>,
    /// The object that is not readable, or `None` where a whole file is not.
    pub id: Option<ObjectId>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with an object, a pack or the index of a pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file system refused.
    #[error("it cannot be read: {0}")]
    Unreadable(io::ErrorKind),
    /// A pack has no index, so that its objects have no names.
    #[error("the pack has no index")]
    IndexMissing,
    /// An index has no pack.
    #[error("the index has no pack")]
    PackMissing,
    /// The index is of no known version.
    #[error("the index does not begin as one")]
    IndexHeader,
    /// The index is too short for the objects that it counts.
    #[error("the index is cut off")]
    IndexTruncated,
    /// The index is not sorted.
    #[error("the index is not in order")]
    IndexOrder,
    /// The pack does not begin as a pack of a known version.
    #[error("the pack does not begin as one")]
    PackHeader,
    /// The pack counts other objects than its index does.
    #[error("the pack holds {pack} objects, its index {index}")]
    Count {
        /// As the pack says.
        pack: u32,
        /// As the index says.
        index: u32,
    },
    /// The index points outside the pack.
    #[error("the object begins outside the pack")]
    Outside,
    /// The object's header is cut off or of no known kind.
    #[error("the object does not begin as one")]
    Header,
    /// The compressed data is broken.
    #[error("the object's data is broken")]
    Data,
    /// The size in the header is not the size of the data.
    #[error("the object is not as long as it says")]
    Size,
    /// The object is larger than what is read at all.
    #[error("the object of {0} bytes is too large")]
    TooLarge(u64),
    /// The delta copies what its base does not have, or ends early.
    #[error("the object's delta does not fit its base")]
    Delta,
    /// The object that the delta changes is not there.
    #[error("the object's base {0} is missing")]
    BaseMissing(ObjectId),
    /// The object that the delta changes is not there, nor is its name.
    #[error("the object's base does not begin where it should")]
    BaseMisplaced,
    /// The object that the delta changes cannot be read itself.
    #[error("the object's base cannot be read")]
    BaseDamaged,
    /// The deltas lead in a circle, or on and on.
    #[error("the object's deltas do not end")]
    Endless,
    /// No pack and no folder has the object.
    #[error("the object is missing")]
    Missing,
    /// Alternates lead to alternates, too deep or to no folder.
    #[error("the alternate folder of objects cannot be used")]
    Alternate,
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Fault::Unreadable(error.kind())
    }
}
