//! Drawing calls in, SVG elements with classes out; coordinates come in tenths of a pixel.

use std::convert::Infallible;
use std::fmt::Write;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use super::class;

/// Plotters counts whole units; ten of them to a pixel keep lines where they belong.
pub const TENTHS: i32 = 10;

/// The area that a chart draws on, in tenths of a pixel.
pub type Canvas<'a> = DrawingArea<Backend<'a>, Shift>;

/// What drawing returns; it cannot fail, since the backend writes to memory.
pub type Drawn = Result<(), plotters::drawing::DrawingAreaErrorKind<Infallible>>;

/// One SVG image: its message, its size in pixels and what is drawn on it.
pub fn image(title: &str, (width, height): (u32, u32), draw: impl FnOnce(&Canvas<'_>) -> Drawn) -> String {
    let mut svg = String::with_capacity(1024);
    let _ = write!(svg, "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {width} {height}\"><title>");
    escape(title, &mut svg);
    svg.push_str("</title>");
    let size = (width * TENTHS as u32, height * TENTHS as u32);
    draw(&Backend { svg: &mut svg, size }.into_drawing_area()).expect("a string takes every drawing");
    svg.push_str("</svg>");
    svg
}

/// Writes SVG elements to the end of a string.
pub struct Backend<'a> {
    svg: &'a mut String,
    size: (u32, u32),
}

/// Tenths of a pixel as a decimal number, without a needless `.0`.
struct Tenths(i32);

impl std::fmt::Display for Tenths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / TENTHS, self.0.abs() % TENTHS);
        if rest == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{rest}") }
    }
}

impl Backend<'_> {
    fn add(&mut self, element: std::fmt::Arguments<'_>) -> Result<(), DrawingErrorKind<Infallible>> {
        self.svg.write_fmt(element).expect("a string takes every element");
        Ok(())
    }
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Result<(), DrawingErrorKind<Infallible>> {
        let (x, y, class) = (Tenths(x), Tenths(y), class(color));
        self.add(format_args!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\".1\" height=\".1\"/>"))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        // Plotters draws what it is told to leave out as lines without colour.
        if style.color().alpha == 0.0 {
            return Ok(());
        }
        let class = class(style.color());
        let (x1, y1, x2, y2) = (Tenths(from.0), Tenths(from.1), Tenths(to.0), Tenths(to.1));
        self.add(format_args!("<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>"))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let class = class(style.color());
        let (x, y) = (Tenths(upper_left.0), Tenths(upper_left.1));
        let (width, height) = (Tenths(bottom_right.0 - upper_left.0), Tenths(bottom_right.1 - upper_left.1));
        self.add(format_args!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let class = class(style.color());
        self.add(format_args!("<polyline class=\"{class}\" points=\""))?;
        for (number, (x, y)) in path.into_iter().enumerate() {
            let space = if number == 0 { "" } else { " " };
            self.add(format_args!("{space}{},{}", Tenths(x), Tenths(y)))?;
        }
        self.add(format_args!("\"/>"))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (class, x, y) = (class(style.color()), Tenths(center.0), Tenths(center.1));
        let r = Tenths(i32::try_from(radius).expect("a mark is smaller than its chart"));
        self.add(format_args!("<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"))
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &T,
        (x, y): BackendCoord,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        // Browsers disagree about `dominant-baseline`; a shift of the baseline is the same everywhere.
        let shift = match style.anchor().v_pos {
            VPos::Top => 0.8,
            VPos::Center => 0.35,
            VPos::Bottom => -0.2,
        };
        let (class, x) = (class(style.color()), Tenths(x));
        let y = Tenths(y + (style.size() * shift) as i32);
        self.add(format_args!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">"))?;
        escape(text, self.svg);
        self.add(format_args!("</text>"))
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = text.chars().count() as f64 * style.size() * 0.6;
        Ok((width as u32, style.size() as u32))
    }
}

/// Text as XML: the five characters replaced, characters that XML forbids dropped.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            // They would turn the text around the title, too.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_without_a_needless_point() {
        for (tenths, text) in [(0, "0"), (10, "1"), (15, "1.5"), (-3, "-0.3"), (1234, "123.4")] {
            assert_eq!(Tenths(tenths).to_string(), text);
        }
    }

    #[test]
    fn a_title_cannot_leave_its_element() {
        let svg = image("</title><script>x()</script>\u{1}", (10, 10), |_| Ok(()));
        assert!(svg.contains("<title>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;</title>"), "{svg}");
    }
}
