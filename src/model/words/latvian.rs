//! Latvian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "gaida; gaidisana; jauns; nav iesakts; nav sakts; nav uzsakta; nav uzsakts; nesakts; \
            planots; vel nav sakts; vel nav uzsakts",
        ),
        (
            Status::InProgress,
            "darba; iesakts; ieviesana; izpilde; norisinas; notiek; procesa; tiek istenots; \
            tiek izpildits; tiek pildits; tiek veikts; turpinas; uzsakts",
        ),
        (
            Status::OnTrack,
            "atbilst planam; atbilstosi planam; grafika; labi; laika; norit pec plana; normali; \
            pec plana; saskana ar planu; uz pareiza cela; zals",
        ),
        (
            Status::AtRisk,
            "apdraudets; apturets uz laiku; ar risku; atpaliek; daleji; daleji izpildits; \
            daleji sasniegts; dzeltens; japievers uzmaniba; kavejas; kavesanas; nedaudz kavejas; \
            pauze; riska; risks",
        ),
        (
            Status::OffTrack,
            "arpus plana; blokets; butiski kavejas; kavets; kritiski; kritisks; nav izpildits; \
            nav sasniegts; neapmierinosi; neatbilst planam; neizpildits; nesasniegts; nokavets; \
            sarkans; slikti; zem merka",
        ),
        (
            Status::Done,
            "gatavs; ieviests; istenots; izdarits; izpildita; izpildits; noslegts; pabeigta; \
            pabeigts; parsniegts; paveikts; pilniba izpildits; pilniba sasniegts; sasniegta; \
            sasniegts; slegts",
        ),
        (
            Status::Dropped,
            "anulets; apturets; atcelta; atcelts; atlikts; atteikts; iesaldets; nav aktuals; \
            parcelts; partraukts; vairs nav aktuals",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "augoss; augsup; augsupejosa; jo vairak jo labak; lielaks labak; maksimizet; \
            palielinajums; palielinasana; palielinat; pieaug; pieaugoss; pieaugums; vairak labak",
        ),
        (
            Direction::Decrease,
            "dilstoss; jo mazak jo labak; kritoss; lejup; lejupejosa; mazak labak; mazaks labak; \
            minimizet; samazinajums; samazinas; samazinasana; samazinat",
        ),
        (
            Direction::Maintain,
            "bez izmainam; nemainigs; noturet; saglabasana; saglabat; stabili; stabils; uzturesana; \
            uzturet",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "apnemsanas; obligats; saistoss"),
        (OkrType::Aspirational, "ambicija; ambiciozs"),
        (OkrType::Learning, "izpetes; macisanas"),
    ],
    level: &[
        (Level::Company, "iestade; organizacija; uznemuma; uznemuma limenis; uznemums"),
        (Level::Department, "dala; departaments; nodala; parvalde; strukturvieniba"),
        (Level::Team, "grupa; komanda; komandas"),
        (Level::Person, "darbinieks; individualais; individuals; persona; personigais; personigs"),
    ],
    certainty: &[
        (Certainty::High, "augsta; augsts; liela; loti augsta; loti augsts; parliecinats"),
        (Certainty::Medium, "merena; videja; videjs"),
        (Certainty::Low, "loti zema; loti zems; maza; zema; zems"),
    ],
    answer: &[
        (Answer::Yes, "ir; izdarits; izpildits; ja; pabeigts; patiess; sasniegts"),
        (Answer::No, "nav; nav izpildits; nav pabeigts; nav sasniegts; ne; nepatiess; vel nav"),
    ],
    movement: &[
        (
            Direction::Increase,
            "audzet; celt; dubultot; kapinat; paaugstinasana; paaugstinat; palielinasana; \
            palielinat; paplasinasana; paplasinat; pieaugums; stiprinat; uzlabojums; uzlabosana; \
            uzlabot; veicinat",
        ),
        (
            Direction::Decrease,
            "ierobezot; mazinasana; mazinat; pazeminat; saisinasana; saisinat; samazinajums; \
            samazinasana; samazinat",
        ),
        (Direction::Maintain, "nodrosinasana; nodrosinat; noturet; saglabasana; saglabat; uzturesana; uzturet"),
    ],
    claim: &[
        (Claim::Learning, "noteikt bazes vertibu; noteikt sakotnejo vertibu"),
        (
            Claim::AtLeast,
            "ne mazak ka; ne mazak par; ne zemak par; vai vairak; vairak neka; vairak par; virs; \
            vismaz",
        ),
        (
            Claim::AtMost,
            "augstakais; lidz; maksimums; mazak neka; mazak par; ne vairak ka; ne vairak par; \
            vai mazak; zem",
        ),
        (Claim::Keep, "noturet; saglabat; uzturet"),
    ],
    by: "par; vel",
    rate: "attieciba; dala; ipatsvars; koeficients; limenis; procents; raditajs",
    nameless: "atskaite; ceturksnis; dati; forma; gada; gads; jauns; kopija; kopsavilkums; lapa; \
            menesis; merki; parskats; plans; projekts; raditaji; rezultati; saraksts; tabula; veidne",
};
