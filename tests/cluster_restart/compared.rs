//! compared
