//! Builds again when a template or a sheet of the demo changes: the macro that embeds them does not tell cargo what it
//! read.

fn main() {
    println!("cargo:rerun-if-changed=templates");
    println!("cargo:rerun-if-changed=samples/harbour-clinics");
}
