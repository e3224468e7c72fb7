//! The command `scoresheet`.

fn main() {}
