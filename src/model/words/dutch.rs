//! Dutch.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "gepland; niet begonnen; niet gestart; nieuw; nog niet begonnen; nog niet gestart; \
            te doen",
        ),
        (
            Status::InProgress,
            "actief; begonnen; bezig; gestart; in behandeling; in uitvoering; loopt; lopend; \
            onderhanden",
        ),
        (Status::OnTrack, "goed; groen; ligt op schema; op koers; op schema; volgens plan"),
        (
            Status::AtRisk,
            "aandacht; achter; achter op schema; geel; gepauzeerd; loopt achter; oranje; risico; \
            vertraagd; vertraging",
        ),
        (
            Status::OffTrack,
            "geblokkeerd; gemist; kritiek; mislukt; niet behaald; niet gehaald; rood; slecht; \
            te laat",
        ),
        (
            Status::Done,
            "afgerond; afgesloten; behaald; bereikt; gedaan; gehaald; gereed; klaar; overtroffen; \
            voltooid",
        ),
        (Status::Dropped, "afgeblazen; geannuleerd; geschrapt; gestopt; uitgesteld; vervallen"),
    ],
    direction: &[
        (Direction::Increase, "hoger; hoger is beter; hoog; maximaliseren; meer; omhoog; stijgend; verhogen"),
        (Direction::Decrease, "dalend; laag; lager; lager is beter; minder; minimaliseren; omlaag; verlagen"),
        (Direction::Maintain, "behouden; gelijk; handhaven; stabiel"),
    ],
    okr_type: &[
        (OkrType::Committed, "toegezegd; verplicht"),
        (OkrType::Aspirational, "ambitieus"),
        (OkrType::Learning, "leerdoel; leren; verkennend"),
    ],
    level: &[
        (Level::Company, "bedrijf; concern; onderneming; organisatie"),
        (Level::Department, "afdeling; divisie"),
        (Level::Team, "groep; ploeg"),
        (Level::Person, "individueel; medewerker; persoon; persoonlijk"),
    ],
    certainty: &[
        (Certainty::High, "hoog; zeker"),
        (Certainty::Medium, "gemiddeld; matig; midden"),
        (Certainty::Low, "laag; onzeker"),
    ],
    answer: &[(Answer::Yes, "gedaan; gereed; ja; klaar; waar"), (Answer::No, "nee; niet gedaan; nog niet; onwaar")],
    movement: &[
        (Direction::Increase, "groeien; laten stijgen; ophogen; verdubbelen; vergroten; verhogen"),
        (
            Direction::Decrease,
            "halveren; inkorten; reduceren; terugbrengen; terugdringen; verkleinen; \
            verkorten; verlagen; verminderen",
        ),
        (Direction::Maintain, "behouden; handhaven; vasthouden"),
    ],
    claim: &[
        (Claim::Learning, "nulmeting; uitgangswaarde bepalen; uitgangswaarde vaststellen"),
        (Claim::AtLeast, "boven; meer dan; minimaal; minstens; niet minder dan; of meer; ten minste"),
        (Claim::AtMost, "hoogstens; maximaal; minder dan; niet meer dan; of minder; onder; ten hoogste"),
        (Claim::Keep, "behouden; handhaven; houden"),
    ],
    by: "met",
    rate: "aandeel; marge; percentage; ratio; verhouding",
    nameless: "archief; blad; cijfers; definitief; doel; doelen; doelstelling; doelstellingen; gegevens; \
        halfjaar; indicatoren; invoer; kopie; kwartaal; lijst; maandelijks; maandwaarden; nieuw; overzicht; \
        plan; rapport; rapportage; resultaten; sjabloon; tabel; voortgang; waarden",
};
