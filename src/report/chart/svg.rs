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

/// One SVG image as wide as its place: its message, its proportions in pixels and what is drawn on it.
pub fn image(title: &str, size: (u32, u32), draw: impl FnOnce(&Canvas<'_>) -> Drawn) -> String {
    element(title, size, "", draw)
}

/// One SVG image of its own size, in a place that scrolls.
pub fn natural_image(title: &str, size: (u32, u32), draw: impl FnOnce(&Canvas<'_>) -> Drawn) -> String {
    element(title, size, &format!(" width=\"{}\" height=\"{}\"", size.0, size.1), draw)
}

fn element(
    title: &str,
    (width, height): (u32, u32),
    attributes: &str,
    draw: impl FnOnce(&Canvas<'_>) -> Drawn,
) -> String {
    let mut svg = String::with_capacity(1024);
    let _ = write!(svg, "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {width} {height}\"{attributes}><title>");
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

/// Writes tenths of a pixel as a decimal number, without a needless `.0`.
fn push_tenths(tenths: i32, svg: &mut String) {
    if tenths < 0 {
        svg.push('-');
    }
    let tenths = tenths.unsigned_abs();
    let (whole, rest) = (tenths / TENTHS.unsigned_abs(), tenths % TENTHS.unsigned_abs());
    push_whole(whole, svg);
    if rest > 0 {
        svg.push('.');
        push_whole(rest, svg);
    }
}

/// Writes a number digit by digit: a chart has hundreds of them, and formatting is most of what it costs.
fn push_whole(number: u32, svg: &mut String) {
    if number >= 10 {
        push_whole(number / 10, svg);
    }
    svg.extend(char::from_digit(number % 10, 10));
}

impl Backend<'_> {
    /// Begins an element with the class of a colour.
    fn begin(&mut self, element: &str, color: BackendColor) -> &mut Self {
        for text in ["<", element, " class=\"", class(color), "\""] {
            self.svg.push_str(text);
        }
        self
    }

    /// Adds a length or a place.
    fn at(&mut self, attribute: &str, tenths: i32) -> &mut Self {
        for text in [" ", attribute, "=\""] {
            self.svg.push_str(text);
        }
        push_tenths(tenths, self.svg);
        self.svg.push('"');
        self
    }

    /// Adds the points that a line goes through.
    fn through(&mut self, points: impl IntoIterator<Item = BackendCoord>) -> &mut Self {
        self.svg.push_str(" points=\"");
        for (number, (x, y)) in points.into_iter().enumerate() {
            if number > 0 {
                self.svg.push(' ');
            }
            push_tenths(x, self.svg);
            self.svg.push(',');
            push_tenths(y, self.svg);
        }
        self.svg.push('"');
        self
    }

    fn end(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        self.svg.push_str("/>");
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
        self.begin("rect", color).at("x", x).at("y", y).at("width", 1).at("height", 1).end()
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
        let line = self.begin("line", style.color());
        line.at("x1", from.0).at("y1", from.1).at("x2", to.0).at("y2", to.1).end()
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (width, height) = (bottom_right.0 - upper_left.0, bottom_right.1 - upper_left.1);
        let rect = self.begin("rect", style.color());
        rect.at("x", upper_left.0).at("y", upper_left.1).at("width", width).at("height", height).end()
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.begin("polyline", style.color()).through(path).end()
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.begin("polygon", style.color()).through(corners).end()
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let radius = i32::try_from(radius).expect("a mark is smaller than its chart");
        self.begin("circle", style.color()).at("cx", center.0).at("cy", center.1).at("r", radius).end()
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
        let y = y + (style.size() * shift) as i32;
        let svg = &mut *self.begin("text", style.color()).at("x", x).at("y", y).svg;
        for text in [" text-anchor=\"", anchor, "\">"] {
            svg.push_str(text);
        }
        escape(text, svg);
        svg.push_str("</text>");
        Ok(())
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

/// The beginning of words that have room for so many letters.
pub fn cut(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Text as XML: the five characters replaced, characters that XML forbids dropped.
pub fn escape(text: &str, out: &mut String) {
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
            let mut svg = String::new();
            push_tenths(tenths, &mut svg);
            assert_eq!(svg, text);
        }
    }

    #[test]
    fn words_without_room_end_in_dots() {
        assert_eq!(cut("Everybody who calls us is called back", 30), "Everybody who calls us is call…");
        assert_eq!(cut("Everybody", 9), "Everybody");
    }

    #[test]
    fn a_title_cannot_leave_its_element() {
        let svg = image("</title><script>x()</script>\u{1}", (10, 10), |_| Ok(()));
        assert!(svg.contains("<title>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;</title>"), "{svg}");
    }
}
