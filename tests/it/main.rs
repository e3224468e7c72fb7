//! One test binary; a module for each promise to users and to those who read the code.

mod tidy;
