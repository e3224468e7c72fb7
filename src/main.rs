//! The command `scoresheet`: what was typed in, an exit code out.

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;
use scoresheet::cli::{
    Args, Command, Exit, Terminal, accept, build, check, diff, explain, grade, init, inspect, serve, template, worker,
};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let Args { global, command } = Args::parse();
    let terminal = Terminal::new(&global);
    let outcome = match command {
        Command::Build(build) => build::run(&build, &global, &terminal),
        Command::Init(init) => init::run(&init, &global, &terminal),
        Command::Serve(serve) => serve::run(&serve, &global, &terminal),
        Command::Check(check) => check::run(&check, &global, &terminal),
        Command::Inspect(inspect) => inspect::run(&inspect, &global, &terminal),
        Command::Grade(grade) => grade::run(&grade, &global, &terminal),
        Command::Diff(diff) => diff::run(&diff, &global, &terminal),
        Command::Accept(accept) => accept::run(&accept, &global, &terminal),
        Command::Explain(explain) => explain::run(&explain, &global, &terminal),
        Command::Template(template) => template::run(&template, &global, &terminal),
        Command::Worker => worker::run(),
    };
    outcome.unwrap_or_else(|error| Exit::told(&error, &terminal)).into()
}
