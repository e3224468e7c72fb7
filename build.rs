//! Builds again when a template changes: the macro that embeds them does not tell cargo what it read.

fn main() {
    println!("cargo:rerun-if-changed=templates");
}
