//! Hungarian header words.

use super::Words;
use crate::recognise::Field;

/// Sorted by field, then from the surest; normalised as headers are.
pub(super) const WORDS: Words = &[
    (Field::Id, 90, &["azonosito", "kod", "sorszam", "ssz"]),
    (Field::Objective, 100, &["atfogo cel", "cel leirasa", "cel megnevezese", "fo cel", "strategiai cel"]),
    (Field::Objective, 85, &["cel", "celkituzes", "celkituzesek", "celok"]),
    (Field::KeyResult, 100, &["kulcs eredmeny", "kulcseredmeny", "kulcseredmenyek"]),
    (
        Field::Kpi,
        100,
        &["kulcs teljesitmenymutato", "kulcsmutato", "mutato megnevezese", "mutato neve", "teljesitmenymutato"],
    ),
    (Field::Kpi, 90, &["indikator", "meroszam", "meroszamok", "mutato", "mutatok", "mutatoszam"]),
    (Field::Owner, 95, &["celfelelos", "felelos", "felelos szemely", "tulajdonos"]),
    (Field::Team, 90, &["csapat", "csoport", "osztaly", "szervezeti egyseg", "terulet"]),
    (Field::Baseline, 95, &["bazis", "bazisertek", "indulo ertek", "kezdoertek", "kiindulasi ertek", "kiindulo ertek"]),
    (Field::Target, 95, &["celertek", "elerendo ertek", "terv", "tervertek", "tervezett ertek"]),
    (
        Field::Current,
        95,
        &["aktualis ertek", "elert ertek", "jelenleg", "jelenlegi ertek", "teny", "tenyadat", "tenyertek", "tenyleges"],
    ),
    (Field::Unit, 90, &["egyseg", "me", "mertekegyseg"]),
    (Field::Progress, 90, &["elorehaladas", "haladas", "keszultseg", "teljesites", "teljesites %", "teljesules"]),
    (Field::Grade, 80, &["ertekeles", "pontszam"]),
    (Field::Weight, 95, &["suly", "sulyozas"]),
    (Field::Confidence, 90, &["bizalom", "bizonyossag"]),
    (Field::Status, 95, &["allapot", "statusz"]),
    (Field::Start, 90, &["kezdet", "kezdo datum"]),
    (Field::Due, 95, &["befejezes", "hatarido"]),
    (Field::Updated, 90, &["frissitve", "utolso frissites"]),
    (Field::Cycle, 80, &["ev", "idoszak", "negyedev"]),
    (Field::Frequency, 95, &["gyakorisag", "meres gyakorisaga", "meresi gyakorisag"]),
    (Field::Definition, 90, &["leiras", "meghatarozas", "szamitas", "szamitasi mod"]),
    (Field::DataSource, 95, &["adatforras", "forras"]),
    (Field::Comment, 95, &["megjegyzes", "megjegyzesek"]),
    (Field::Initiative, 90, &["feladatok", "intezkedes", "intezkedesek", "tevekenyseg"]),
];
