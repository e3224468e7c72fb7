//! Romanian header words.

use super::Words;
use crate::recognise::Field;

/// Sorted by field, then from the surest; normalised as headers are.
pub(super) const WORDS: Words = &[
    (Field::Id, 90, &["cod", "nr crt", "numar"]),
    (
        Field::Objective,
        100,
        &[
            "denumire obiectiv",
            "descriere obiectiv",
            "obiectiv general",
            "obiectiv specific",
            "obiectiv strategic",
            "obiective strategice",
        ],
    ),
    (Field::Objective, 90, &["obiectiv", "obiective"]),
    (Field::Objective, 60, &["scop"]),
    (Field::KeyResult, 100, &["rezultat cheie", "rezultate cheie"]),
    (
        Field::Kpi,
        100,
        &[
            "denumire indicator",
            "indicator cheie",
            "indicator de performanta",
            "indicatori de performanta",
            "nume indicator",
        ],
    ),
    (Field::Kpi, 90, &["indicator", "indicatori", "metrica"]),
    (Field::Owner, 95, &["persoana responsabila", "proprietar", "responsabil", "responsabili"]),
    (Field::Team, 90, &["compartiment", "departament", "directie", "domeniu", "echipa", "perspectiva"]),
    (
        Field::Baseline,
        95,
        &["nivel de referinta", "punct de plecare", "valoare de baza", "valoare de referinta", "valoare initiala"],
    ),
    (Field::Target, 95, &["planificat", "tinta", "tinte", "valoare planificata", "valoare tinta"]),
    (
        Field::Current,
        95,
        &[
            "actual",
            "nivel realizat",
            "realizat",
            "rezultat",
            "stadiu actual",
            "valoare actuala",
            "valoare curenta",
            "valoare realizata",
        ],
    ),
    (Field::Unit, 90, &["u m", "um", "unitate", "unitate de masura"]),
    (Field::Progress, 90, &["% realizat", "grad de indeplinire", "grad de realizare", "procent realizat", "progres"]),
    (Field::Grade, 80, &["calificativ", "nota", "punctaj"]),
    (Field::Weight, 95, &["pondere", "ponderea"]),
    (Field::Confidence, 90, &["incredere"]),
    (Field::Status, 95, &["stadiu", "stare", "status"]),
    (Field::Start, 90, &["data de inceput", "data inceput"]),
    (Field::Due, 95, &["data finalizarii", "scadenta", "termen", "termen limita"]),
    (Field::Updated, 90, &["actualizat", "ultima actualizare"]),
    (Field::Cycle, 80, &["perioada", "trimestru", "trimestrul"]),
    (Field::Frequency, 95, &["frecventa", "frecventa de masurare", "periodicitate"]),
    (Field::Definition, 90, &["definitie", "descriere", "formula", "formula de calcul", "mod de calcul"]),
    (Field::DataSource, 95, &["sursa", "sursa datelor", "sursa de date"]),
    (Field::Comment, 95, &["comentarii", "comentariu", "observatii"]),
    (Field::Initiative, 90, &["actiune", "actiuni", "activitati", "masuri"]),
];
