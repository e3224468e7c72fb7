//! A list for a JSON document that is made while it is written, a member at a time.

use serde::{Serialize, Serializer};

/// A list of so many members. None of them lives longer than it takes to write it, so that a document of a million is no
/// larger in memory than one of ten.
#[derive(Debug)]
pub struct Each<C, V> {
    /// What the members are made from.
    pub context: C,
    /// How many there are.
    pub count: usize,
    /// Makes one of them.
    pub member: fn(&C, usize) -> V,
}

impl<C, V: Serialize> Serialize for Each<C, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.count).map(|index| (self.member)(&self.context, index)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_in_their_order() {
        let squares = Each { context: 10, count: 3, member: |add: &usize, index| add + index * index };
        assert_eq!(serde_json::to_string(&squares).unwrap(), "[10,11,14]");
    }
}
