//! One pack: its index, its file, and whether what it leaves out is promised by a remote.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use super::damage::Fault;
use super::id::ObjectFormat;
use super::index::Index;

/// The length of a pack's own header, where its first object may begin.
pub const PACK_HEADER: u64 = 12;

/// A pack and its index; the file is opened when it is read.
pub struct Pack {
    pub(super) name: Arc<str>,
    pub(super) index: Index,
    path: PathBuf,
    promisor: bool,
    format: ObjectFormat,
}

impl Pack {
    /// Reads the index beside the pack at `path`, which ends in `.pack`.
    pub(super) fn open(path: PathBuf, format: ObjectFormat) -> Result<Self, Fault> {
        let index = Index::read(&File::open(path.with_extension("idx"))?, format)?;
        let promisor = path.with_extension("promisor").exists();
        Ok(Pack {
            name: name(&path),
            index,
            path,
            promisor,
            format,
        })
    }

    /// Gives the pack's name without folder and ending: `pack-` and its checksum.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Counts the objects that its index names.
    pub fn len(&self) -> u32 {
        self.index.len()
    }

    /// Tells whether it holds no object.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Tells whether a remote promises what its objects name and the repository lacks.
    pub fn is_promisor(&self) -> bool {
        self.promisor
    }

    /// Opens the file, and tells where its objects end.
    pub(super) fn file(&self) -> Result<(File, u64), Fault> {
        let file = File::open(&self.path)?;
        let len = file.metadata()?.len();
        let mut header = [0; PACK_HEADER as usize];
        if len < PACK_HEADER {
            return Err(Fault::PackHeader);
        }
        file.read_exact_at(&mut header, 0)?;
        let [_, version, _] = words(&header);
        if &header[..4] != b"PACK" || !(2..=3).contains(&version) {
            return Err(Fault::PackHeader);
        }
        Ok((file, len))
    }

    /// Compares how many objects the pack and its index count.
    pub(super) fn check_count(&self, file: &File) -> Result<(), Fault> {
        let mut header = [0; PACK_HEADER as usize];
        file.read_exact_at(&mut header, 0)?;
        let [_, _, pack] = words(&header);
        let index = self.index.len();
        if pack == index {
            Ok(())
        } else {
            Err(Fault::Count { pack, index })
        }
    }

    /// Gives where the last object of a whole pack of `len` bytes ends: a checksum follows.
    pub(super) fn objects_end(&self, len: u64) -> u64 {
        len.saturating_sub(self.format.id_len() as u64)
    }
}

fn words(header: &[u8; PACK_HEADER as usize]) -> [u32; 3] {
    [0, 4, 8].map(|at| {
        header[at..at + 4]
            .iter()
            .fold(0, |value, byte| value << 8 | u32::from(*byte))
    })
}

/// Gives the name of the pack at `path`, for people.
pub fn name(path: &Path) -> Arc<str> {
    let name = path.file_stem().unwrap_or(path.as_os_str());
    name.to_string_lossy().into()
}
