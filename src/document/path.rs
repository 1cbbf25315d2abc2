//! (to be written) TreePath
