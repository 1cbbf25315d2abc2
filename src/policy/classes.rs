//! Which classes of characters a value has.

/// The classes of characters in a value.
#[derive(Clone, Copy, Debug, Default)]
pub struct Classes {
    /// An upper-case letter.
    pub upper: bool,
    /// A lower-case letter.
    pub lower: bool,
    /// A digit.
    pub digit: bool,
    /// Neither letter nor digit.
    pub symbol: bool,
}

impl Classes {
    /// The classes of `value`; the scripts of the world count, not ASCII alone.
    pub fn of(value: &str) -> Self {
        let mut classes = Self::default();
        for c in value.chars() {
            classes.upper |= c.is_uppercase();
            classes.lower |= c.is_lowercase();
            classes.digit |= c.is_numeric();
            classes.symbol |= !c.is_alphanumeric();
        }
        classes
    }

    /// Whether none is missing.
    pub fn are_all(self) -> bool {
        self.upper && self.lower && self.digit && self.symbol
    }
}
