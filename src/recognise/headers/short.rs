//! Words that people cut short in headers, written out: `Tgt`, `Prev. yr`, `Réal.`.

use super::Header;

/// What is written for what, sorted, in the spelling of the word tables; a word may be short for several.
const SHORT: &[(&str, &[&str])] = &[
    ("ach", &["achieved"]),
    ("achd", &["achieved"]),
    ("act", &["actual"]),
    ("akt", &["aktuell", "aktualny", "aktualne"]),
    ("atg", &["atingido"]),
    ("avg", &["average"]),
    ("bl", &["baseline"]),
    ("bsl", &["baseline"]),
    ("compl", &["completed"]),
    ("conf", &["confidence"]),
    ("cur", &["current"]),
    ("curr", &["current"]),
    ("descr", &["description"]),
    ("ech", &["echeance"]),
    ("eig", &["eigner"]),
    ("einh", &["einheit"]),
    ("ergebn", &["ergebnis"]),
    ("freq", &["frequency", "frequence"]),
    ("gepl", &["geplant"]),
    ("kennz", &["kennzahl"]),
    ("kom", &["kommentar"]),
    ("lst", &["last"]),
    ("mnth", &["month"]),
    ("mth", &["month"]),
    ("obj", &["objective", "objectif", "objetivo"]),
    ("objt", &["objective"]),
    ("odp", &["odpowiedzialny"]),
    ("perf", &["performance"]),
    ("pln", &["plan"]),
    ("prev", &["previous", "anterior"]),
    ("prog", &["progress"]),
    ("progr", &["progress"]),
    ("qtr", &["quarter"]),
    ("qty", &["quantity"]),
    ("realis", &["realise"]),
    ("resp", &["responsible", "responsable"]),
    ("rmk", &["remark"]),
    ("rmks", &["remarks"]),
    ("rslt", &["result"]),
    ("sit", &["situation", "situacao"]),
    ("stat", &["status"]),
    ("strt", &["start"]),
    ("targ", &["target"]),
    ("tgt", &["target"]),
    ("tgts", &["targets"]),
    ("trgt", &["target"]),
    ("val", &["value", "valeur", "valor"]),
    ("verantw", &["verantwortlich"]),
    ("vert", &["vertreter"]),
    ("wrt", &["wert"]),
    ("yr", &["year"]),
    ("yrs", &["years"]),
    ("zust", &["zustandig"]),
];

/// A header with its short words written out, in each way in which all of them may be read; none if it has none.
pub(super) fn written_out(header: &Header) -> Vec<String> {
    let longer = |word: &str| SHORT.binary_search_by_key(&word, |(short, _)| short).ok().map(|at| SHORT[at].1);
    let ways = header.words.split(' ').filter_map(longer).map(<[_]>::len).max().unwrap_or(0);
    let write = |way: usize| {
        let words =
            header.words.split(' ').map(|word| longer(word).map_or(word, |longer| longer[way.min(longer.len() - 1)]));
        words.collect::<Vec<_>>().join(" ")
    };
    (0..ways).map(write).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_are_sorted_and_each_is_short_for_something() {
        assert!(SHORT.is_sorted_by(|(one, _), (other, _)| one < other));
        for (short, longer) in SHORT {
            assert_eq!(Header::of(short).words, *short);
            assert!(!longer.is_empty(), "{short}");
        }
    }

    #[test]
    fn short_words_are_written_out_in_each_way() {
        assert_eq!(written_out(&Header::of("Prev. yr")), ["previous year", "anterior year"]);
        assert_eq!(written_out(&Header::of("Target")), [""; 0]);
    }
}
