//! An answer of the API server, as it came.

use crate::secret::SecretBytes;

/// A whole answer. Its body may hold secrets, whatever the status.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, to its end.
    pub body: SecretBytes,
}
