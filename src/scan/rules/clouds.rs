//! Clouds and what is rented there: compute, storage, networks.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[];
