//! Key results into objectives, objectives into units, units into the portfolio (GRADING.md sections 4 to 6).
