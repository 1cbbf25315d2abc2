//! Password rules: what a strong value is, and how one is generated.
