//! The name of a part as some program wrote it in, the name by which it is the same part for all of them out.

/// A name as all ways of writing it have in common: case does not matter, `%20` is a blank, and a backslash is a slash.
pub fn folded(name: &str) -> String {
    let mut plain = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let [byte, behind @ ..] = rest {
        let escaped = behind.get(..2).filter(|_| *byte == b'%').and_then(hexadecimal);
        plain.push(escaped.unwrap_or(if *byte == b'\\' { b'/' } else { *byte }));
        rest = if escaped.is_some() { &behind[2..] } else { behind };
    }
    String::from_utf8(plain).unwrap_or_else(|_| name.to_owned()).to_lowercase()
}

/// Whether a name is written in a way that only [`folded`] makes the same as others.
pub fn is_odd(name: &str) -> bool {
    name.contains(['%', '\\'])
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    let digits = str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u8::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_slashes_and_case_make_no_other_part() {
        assert_eq!(folded("xl/Plan%20one.xml"), "xl/plan one.xml");
        assert_eq!(folded("xl\\worksheets\\gr%C3%B6%c3%9fe.xml"), "xl/worksheets/größe.xml");
        assert_eq!(folded("50%.xml"), "50%.xml");
        assert_eq!(folded("a%zz%+1%FF"), "a%zz%+1%ff");
    }
}
