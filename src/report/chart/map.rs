//! A map: each objective in the column of its depth, a line to the one it serves.

use plotters::element::{PathElement, Rectangle};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::Role;
use super::scale::label;
use super::svg::{TENTHS, cut, natural_image};

/// One objective of a map. A map is in the order of a walk from each root down, so a parent stands before its children.
#[derive(Debug, Clone, Copy)]
pub struct MapNode<'a> {
    /// Its words; cut where the column ends.
    pub label: &'a str,
    /// Its column, 0 for what serves nothing.
    pub depth: usize,
    /// The position of the one it serves.
    pub parent: Option<usize>,
    /// The colour of its mark: one of the verdict roles.
    pub role: Role,
}

/// Pixels from one column to the next, and from one row to the next.
const COLUMN: i32 = 240;
const ROW: i32 = 28;
/// Pixels between the words of a column and the next mark.
const GAP: i32 = 24;
const MARK: i32 = 10;
/// Letters that fit between two columns at twelve pixels.
const LETTERS: usize = 30;

/// A map as wide as it is deep and as high as it has leaves.
pub fn map(title: &str, nodes: &[MapNode<'_>]) -> String {
    let rows = rows(nodes);
    let columns = nodes.iter().map(|node| node.depth + 1).max().unwrap_or(1);
    let leaves = nodes.len() - inner(nodes).iter().filter(|has| **has).count();
    let size = (columns as u32 * COLUMN.unsigned_abs(), leaves.max(1) as u32 * ROW.unsigned_abs());
    natural_image(title, size, |canvas| {
        for (node, row) in nodes.iter().zip(&rows) {
            let (left, middle) = place(node, *row);
            if let Some(parent) = node.parent {
                let (start, above) = place(&nodes[parent], rows[parent]);
                let (start, bend) = (start + (MARK + 6) * TENTHS, left - GAP / 2 * TENTHS);
                let start = start.max(bend - GAP / 2 * TENTHS);
                let way = vec![(start, above), (bend, above), (bend, middle), (left, middle)];
                canvas.draw(&PathElement::new(way, Role::Plan))?;
            }
            let half = MARK / 2 * TENTHS;
            let corners = [(left, middle - half), (left + MARK * TENTHS, middle + half)];
            canvas.draw(&Rectangle::new(corners, Color::filled(&node.role)))?;
            let words = left + (MARK + 6) * TENTHS;
            canvas.draw_text(&cut(node.label, LETTERS), &label(HPos::Left, VPos::Center), (words, middle))?;
        }
        Ok(())
    })
}

/// Which nodes others serve.
fn inner(nodes: &[MapNode<'_>]) -> Vec<bool> {
    let mut inner = vec![false; nodes.len()];
    nodes.iter().filter_map(|node| node.parent).for_each(|parent| inner[parent] = true);
    inner
}

/// The row of each node, in halves: leaves one below the other, a parent midway between its first and its last child.
fn rows(nodes: &[MapNode<'_>]) -> Vec<i32> {
    let inner = inner(nodes);
    let mut leaves = 0;
    let mut spans: Vec<Option<(i32, i32)>> = vec![None; nodes.len()];
    for (number, has_children) in inner.iter().enumerate() {
        if !has_children {
            spans[number] = Some((leaves * 2, leaves * 2));
            leaves += 1;
        }
    }
    // Children stand after their parent, so each span is whole before it is handed up.
    for number in (0..nodes.len()).rev() {
        if let (Some(parent), Some((low, high))) = (nodes[number].parent, spans[number]) {
            let own = (low + high) / 2;
            let (first, last) = spans[parent].unwrap_or((own, own));
            spans[parent] = Some((first.min(own), last.max(own)));
        }
    }
    spans.into_iter().map(|span| span.map_or(0, |(low, high)| (low + high) / 2)).collect()
}

/// The left edge and the middle of a node, in tenths of a pixel.
fn place(node: &MapNode<'_>, row: i32) -> (i32, i32) {
    let depth = i32::try_from(node.depth).expect("a tree is less deep than it has members");
    (depth * COLUMN * TENTHS, (row * ROW / 2 + ROW / 2) * TENTHS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(depth: usize, parent: Option<usize>) -> MapNode<'static> {
        MapNode { label: "Trains leave on time", depth, parent, role: Role::OnTrack }
    }

    #[test]
    fn a_parent_stands_midway_between_its_children() {
        let nodes = [node(0, None), node(1, Some(0)), node(1, Some(0)), node(1, Some(0)), node(0, None)];
        assert_eq!(rows(&nodes), [2, 0, 2, 4, 6]);
    }

    #[test]
    fn every_child_has_a_line_to_its_parent() {
        let svg = map("2 objectives", &[node(0, None), node(1, Some(0))]);
        assert_eq!(svg.matches("<polyline").count(), 1, "{svg}");
        assert_eq!(svg.matches("<rect class=\"c-on-track\"").count(), 2, "{svg}");
    }
}
