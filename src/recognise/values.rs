//! What a cell means: numbers, percentages, money, dates, periods, placeholders.
