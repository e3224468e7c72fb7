//! Danish.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "afventer start; ej pabegyndt; endnu ikke pabegyndt; endnu ikke startet; ikke begyndt; \
            ikke gaet i gang; ikke igangsat; ikke pabegyndt; ikke startet; kommende; ny; planlagt",
        ),
        (
            Status::InProgress,
            "aktiv; i gang; i proces; igang; igangsat; igangværende; løbende; pabegyndt; pagar; startet; \
            under arbejde; under udarbejdelse; under udførelse",
        ),
        (
            Status::OnTrack,
            "efter planen; forløber planmæssigt; forventes naet; forventes opfyldt; følger planen; \
            gar efter planen; god; godt; grøn; grønt; i mal som planlagt; kører efter planen; pa plan; \
            pa rette spor; pa rette vej; pa sporet; planmæssigt; som planlagt; tilfredsstillende",
        ),
        (
            Status::AtRisk,
            "afvigelse; bag plan; bagud; delvis; delvis opfyldt; delvist; delvist naet; delvist opfyldt; \
            delvist opnaet; forsinket; forventes delvist opfyldt; gul; gult; i fare; i risiko; \
            kræver opmærksomhed; mindre afvigelse; orange; pa vent; pauset; risiko; risiko for forsinkelse; \
            truet; udfordret; usikker; usikkert",
        ),
        (
            Status::OffTrack,
            "alvorlig afvigelse; blokeret; darlig; ej naet; ej opfyldt; forventes ikke opfyldt; \
            ikke godkendt; ikke indfriet; ikke naet; ikke opfyldt; ikke opnaet; ikke realiseret; kritisk; \
            langt bagud; mislykket; overskredet; rød; rødt; stoppet; stor afvigelse; utilfredsstillende",
        ),
        (
            Status::Done,
            "afleveret; afsluttet; fuldført; fuldt opfyldt; færdig; færdiggjort; gennemført; godkendt; \
            helt opfyldt; i mal; indfriet; leveret; lukket; malet naet; malet opfyldt; naet; opfyldt; opnaet; \
            overopfyldt; realiseret",
        ),
        (
            Status::Dropped,
            "afbrudt; aflyst; annulleret; bortfaldet; droppet; ikke længere relevant; nedlagt; opgivet; \
            sat i bero; udgaet; udgar; udsat; udskudt; udtaget",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "flere; høj; høj er bedst; høj er godt; højere; højere er bedre; maksimere; mere; op; opad; \
            skal stige; stige; stigende; vækst; øge; øges",
        ),
        (
            Direction::Decrease,
            "falde; faldende; færre; lav; lav er bedst; lav er godt; lavere; lavere er bedre; mindre; \
            mindske; minimere; ned; nedad; reducere; skal falde",
        ),
        (
            Direction::Maintain,
            "bevare; fastholde; fastholdes; holde; inden for interval; konstant; stabil; stabilt; uændret; \
            vedligeholde",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "bindende; forpligtelse; forpligtende; obligatorisk; skal nas"),
        (OkrType::Aspirational, "ambitiøs; ambitiøst; stræbende; strækmal; udfordrende; visionær"),
        (OkrType::Learning, "eksperiment; læring; læringsmal; udforskende"),
    ],
    level: &[
        (
            Level::Company,
            "firma; hele kommunen; hele virksomheden; kommune; koncern; koncernen; organisation; \
            overordnet; selskab; strategisk; virksomhed; virksomhedsniveau",
        ),
        (Level::Department, "afdeling; center; division; forretningsomrade; forvaltning; omrade; udvalg"),
        (Level::Team, "afsnit; arbejdsgruppe; enhed; gruppe"),
        (Level::Person, "egen; individ; individuel; individuelt; medarbejder; person; personlig; personligt"),
    ],
    certainty: &[
        (Certainty::High, "høj; højt; meget høj; sikker; stor"),
        (Certainty::Medium, "mellem; middel; middelhøj; moderat; nogenlunde"),
        (Certainty::Low, "lav; lavt; lille; meget lav; ringe; usikker"),
    ],
    answer: &[
        (
            Answer::Yes,
            "afsluttet; færdig; gennemført; implementeret; indført; ja; klar; lavet; opfyldt; opnaet; \
            pa plads; sand",
        ),
        (
            Answer::No,
            "endnu ikke; falsk; ikke færdig; ikke gennemført; ikke opfyldt; ikke opnaet; ikke pa plads; \
            ikke pabegyndt; mangler; nej",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "fordoble; forøge; hæve; løfte; stige; stigning; styrke; udvide; vinde; vokse; øge; øger; øges",
        ),
        (
            Direction::Decrease,
            "begrænse; fald; forkorte; halvere; mindske; nedbringe; nedsætte; reducere; reduktion; skære; \
            sænke; sænker",
        ),
        (Direction::Maintain, "bevare; bibeholde; fastholde; holde; holder; opretholde; sikre"),
    ],
    claim: &[
        (
            Claim::Learning,
            "etablere baseline; fastlægge baseline; fastlægge udgangspunkt; fastsætte baseline; \
            finde baseline; lave en nulpunktsmaling; nulpunktsmaling",
        ),
        (
            Claim::AtLeast,
            "eller derover; eller højere; eller mere; flere end; ikke mindre end; ikke under; mere end; \
            mindst; minimum; over",
        ),
        (
            Claim::AtMost,
            "eller derunder; eller lavere; eller mindre; færre end; højst; ikke mere end; ikke over; maks.; \
            maksimalt; max; mindre end; under",
        ),
        (Claim::Keep, "bevare; fastholde; fastholdes; holde; opretholde"),
    ],
    by: "med; til; yderligere",
    rate: "andel; andelen; belægning; dækningsgrad; frekvens; grad; margin; pct.; procent; rate",
    nameless: "aktuel; alle; ar; ark; arkiv; arlig; arsplan; data; ejer; endelig; halvar; \
        indikator; indikatorer; indtastning; kopi; kvartal; liste; mal; malene; malinger; malopfølgning; \
        malstyring; maltal; maned; manedlig; ny; nøgleresultater; nøgletal; opfølgning; oversigt; plan; \
        rapport; resultat; resultater; resultatmal; samlet; sammenfatning; scorekort; skabelon; skema; \
        status; tabel; tal; udkast; virksomhedsplan; værdier",
};
