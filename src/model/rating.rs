//! A confidence or a self-grade: a share from 0 to 1, with the number typed and the scale of its column.

use rust_decimal::Decimal;

/// A rating on the scale of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    /// From 0 to 1 when it lies on its scale; outside otherwise.
    pub share: Decimal,
    /// The number typed, a percent as a person reads it; for a word the same as [`Rating::share`].
    pub typed: Decimal,
    /// The scale, decided for the column as a whole.
    pub scale: Scale,
}

/// The scales that people rate on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// 0 to 1.
    Unit,
    /// 1 to 5: 1 is nothing, 5 is everything.
    Five,
    /// 0 to 10.
    Ten,
    /// 0 to 100, or percent.
    Hundred,
    /// High, medium, low.
    Words,
}
