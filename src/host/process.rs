//! The process itself, hardened against dumps.

use std::io;

/// Keeps the memory of this process, which holds keys, out of core dumps.
///
/// On Linux the process becomes non-dumpable: no core file or crash reporter sees its memory, and
/// other processes of the same user can neither trace it nor read its `/proc` entries (environment,
/// memory). The process keeps its own view of `/proc/self`; programs that it starts are not
/// affected. Elsewhere the core size limit becomes zero, which programs it starts inherit.
pub fn harden() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::DumpableBehavior;
        use rustix::process::set_dumpable_behavior;
        if set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok() {
            return Ok(());
        }
    }
    no_core_file()
}

/// The number of the user that this process runs as.
pub fn user_id() -> u32 {
    rustix::process::getuid().as_raw()
}

fn no_core_file() -> io::Result<()> {
    use rustix::process::Resource;
    use rustix::process::Rlimit;
    use rustix::process::getrlimit;
    use rustix::process::setrlimit;
    let limit = Rlimit {
        current: Some(0),
        maximum: getrlimit(Resource::Core).maximum,
    };
    setrlimit(Resource::Core, limit).map_err(io::Error::from)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_hardened_process_still_publishes_unnamed_files() {
        use crate::host::files;
        harden().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new");
        files::create_new(&path, b"bytes", files::Secrecy::Plaintext).unwrap();
        assert_eq!(fs::read(path).unwrap(), b"bytes");
    }
}
