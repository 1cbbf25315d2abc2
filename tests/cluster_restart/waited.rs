//! waited
