//! Actions: one deed per file; values in, outcome out; they print nothing.
