//! The grade of one key result by the shape of its claim (GRADING.md sections 2 and 3).
