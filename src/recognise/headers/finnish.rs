//! Finnish header words.

use super::Words;
use crate::recognise::Field;

/// Sorted by field, then from the surest; normalised as headers are.
pub(super) const WORDS: Words = &[
    (Field::Id, 90, &["koodi", "nro", "numero", "tunnus"]),
    (
        Field::Objective,
        100,
        &["paatavoite", "strateginen tavoite", "tavoitteen kuvaus", "tavoitteen nimi", "toiminnallinen tavoite"],
    ),
    (Field::Objective, 80, &["paamaara", "tavoite", "tavoitteet"]),
    (Field::KeyResult, 100, &["avaintulokset", "avaintulos", "keskeinen tulos", "keskeiset tulokset"]),
    (Field::Kpi, 100, &["avainmittari", "mittarin nimi", "suorituskykymittari", "tunnusluku"]),
    (Field::Kpi, 90, &["indikaattori", "indikaattorit", "mittari", "mittarit"]),
    (Field::Owner, 95, &["omistaja", "vastuu", "vastuuhenkilo", "vastuussa", "vastuutaho", "yhteyshenkilo"]),
    (Field::Team, 90, &["nakokulma", "osasto", "tiimi", "toimiala", "tulosalue", "yksikko vastuu"]),
    (Field::Baseline, 95, &["alkuarvo", "lahtoarvo", "lahtotaso", "lahtotilanne", "nykytila alussa"]),
    (Field::Target, 95, &["tavoitearvo", "tavoiteltu arvo", "tavoitetaso"]),
    (Field::Target, 75, &["tavoite"]),
    (
        Field::Current,
        95,
        &["nykyarvo", "nykytaso", "nykytilanne", "tilanne nyt", "toteuma", "toteutunut", "tulos", "viimeisin arvo"],
    ),
    (Field::Unit, 90, &["mittayksikko", "yksikko"]),
    (Field::Progress, 90, &["edistyma", "edistyminen", "toteuma %", "toteutumisaste", "valmiusaste"]),
    (Field::Grade, 80, &["arvosana", "pisteet"]),
    (Field::Weight, 95, &["paino", "painoarvo", "painotus"]),
    (Field::Confidence, 90, &["luottamus", "varmuus"]),
    (Field::Status, 95, &["liikennevalo", "status", "tila"]),
    (Field::Start, 90, &["alkupaiva", "aloituspaiva"]),
    (Field::Due, 95, &["deadline", "maaraaika", "paattymispaiva", "viimeistaan"]),
    (Field::Updated, 90, &["paivitetty", "viimeksi paivitetty"]),
    (Field::Cycle, 80, &["jakso", "kausi", "kvartaali", "vuosi"]),
    (Field::Frequency, 95, &["mittaustiheys", "mittausvali", "seurantatiheys", "seurantavali"]),
    (Field::Definition, 90, &["kuvaus", "laskentatapa", "maaritelma"]),
    (Field::DataSource, 95, &["lahde", "tietolahde"]),
    (Field::Comment, 95, &["huomautus", "huomiot", "kommentit", "kommentti", "lisatieto"]),
    (Field::Initiative, 90, &["toimenpide", "toimenpiteet", "toimet"]),
];
