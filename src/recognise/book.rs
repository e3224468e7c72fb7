//! The tables of one workbook in, what they say of each other out: names that stand in another sheet, references by
//! number, and what is told twice, once as a copy, a draft, a dashboard or a check-in.

mod checkins;
mod copies;
mod dashboards;
mod drafts;
pub mod known;
mod lookups;
mod references;

use super::Recognition;
use crate::read::Workbook;

/// Compares the tables of a workbook with each other: names and references are followed first, then what tells another
/// table again is set aside or joined to it.
pub fn compare(workbook: &Workbook, recognition: &mut Recognition) {
    lookups::name(workbook, recognition);
    references::follow(recognition);
    drafts::set_aside(workbook, recognition);
    checkins::join(workbook, recognition);
    copies::set_aside(recognition);
    dashboards::set_aside(recognition);
}
