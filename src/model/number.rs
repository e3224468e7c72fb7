//! A decimal in, a number of a JSON document out, and back.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A decimal that JSON holds as a number, written in the fewest digits that read back the same; what needs more than
/// seventeen is rounded to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub Decimal);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let plain = self.0.normalize();
        match i64::try_from(plain) {
            Ok(whole) if plain.is_integer() => serializer.serialize_i64(whole),
            // Through its digits, because they are parsed to the nearest float and printed back as they were.
            _ => serializer.serialize_f64(plain.to_string().parse().expect("a decimal reads as a float")),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
        deserializer.deserialize_any(Digits)
    }
}

struct Digits;

impl Visitor<'_> for Digits {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of at most 28 digits")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
        Ok(Number(Decimal::from(number)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        Ok(Number(Decimal::from(number)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
        number.to_string().parse().map(Number).map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, json: &str) {
        let number = Number(text.parse().unwrap());
        assert_eq!(serde_json::to_string(&number).unwrap(), json);
        assert_eq!(serde_json::from_str::<Number>(json).unwrap(), number);
    }

    #[test]
    fn a_decimal_is_written_in_its_own_digits() {
        check("0.10", "0.1");
        check("52.00", "52");
        check("-2.675", "-2.675");
        check("12345678901234567", "12345678901234567");
    }
}
