//! Norwegian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "avventer oppstart; enna ikke startet; ikke begynt; ikke igangsatt; ikke pabegynt; \
            ikke startet; ikkje starta; kommende; ny; planlagt; venter pa oppstart",
        ),
        (
            Status::InProgress,
            "aktiv; i gang; i prosess; igang; igangsatt; løpende; pabegynt; pagaende; pagar; startet; \
            under arbeid; under gjennomføring; under utarbeidelse",
        ),
        (
            Status::OnTrack,
            "bra; etter plan; etter planen; forventes nadd; følger plan; følger planen; gar etter plan; \
            god; godt; grønn; grønt; i henhold til plan; i rute; i trad med plan; ifølge plan; pa god vei; \
            pa rett vei; pa sporet; som planlagt; tilfredsstillende",
        ),
        (
            Status::AtRisk,
            "avvik; delvis; delvis i rute; delvis nadd; delvis oppfylt; delvis oppnadd; forsinket; gul; \
            gult; i fare; i risikosonen; krever oppmerksomhet; mindre avvik; noe avvik; noe forsinket; orange; \
            oransje; pa etterskudd; pa vent; risiko; satt pa vent; truet; usikker; usikkert",
        ),
        (
            Status::OffTrack,
            "alvorlig avvik; blokkert; darlig; forventes ikke nadd; ikke i rute; ikke innfridd; ikke nadd; \
            ikke oppfylt; ikke oppnadd; ikke tilfredsstillende; ikkje nadd; kritisk; langt bak plan; mislykket; \
            mislyktes; rød; rødt; stoppet; stort avvik; ute av rute; vesentlig avvik",
        ),
        (
            Status::Done,
            "avsluttet; ferdig; ferdigstilt; fullført; fullt oppnadd; gjennomført; godkjent; helt oppfylt; \
            i mal; innfridd; levert; lukket; malet er nadd; malet nadd; maloppnadd; nadd; oppfylt; oppnadd; \
            overgatt; overoppfylt; sluttført; utført",
        ),
        (
            Status::Dropped,
            "avbrutt; avlyst; droppet; ikke lenger aktuelt; ikke lenger relevant; kansellert; nedlagt; \
            skrinlagt; stanset; strøket; utgar; utgatt; utsatt",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "flere; høy; høy er bra; høyere; høyere er bedre; høyest mulig; maksimere; mer; opp; oppover; \
            skal øke; stigende; vekst; øke; økende; økes; økning",
        ),
        (
            Direction::Decrease,
            "fallende; færre; lav; lav er bra; lavere; lavere er bedre; lavest mulig; mindre; minimere; \
            minske; ned; nedgang; nedover; reduksjon; redusere; reduseres; skal ned; synkende",
        ),
        (
            Direction::Maintain,
            "beholde; bevare; holde; innenfor intervall; konstant; opprettholde; opprettholdes; stabil; \
            stabilt; uendret; vedlikeholde",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "bindende; forpliktelse; forpliktende; forpliktet; ma nas; obligatorisk"),
        (OkrType::Aspirational, "ambisiøs; ambisiøst; harete mal; strekkmal; utfordrende; visjonær"),
        (OkrType::Learning, "eksperiment; læring; læringsmal; utforskende"),
    ],
    level: &[
        (
            Level::Company,
            "bedrift; firma; foretak; hele kommunen; hele virksomheten; kommune; konsern; konsernet; \
            organisasjon; overordnet; selskap; selskapet; strategisk; virksomhet",
        ),
        (Level::Department, "avdeling; divisjon; etat; forretningsomrade; omrade; seksjon; sektor"),
        (Level::Team, "arbeidsgruppe; enhet; gruppe; teamet"),
        (Level::Person, "ansatt; egen; individ; individuell; individuelt; medarbeider; person; personlig"),
    ],
    certainty: &[
        (Certainty::High, "høy; høyt; sikker; stor; svært høy; veldig høy"),
        (Certainty::Medium, "medium; mellom; middels; moderat; noe"),
        (Certainty::Low, "lav; lavt; liten; svært lav; usikker; veldig lav"),
    ],
    answer: &[
        (
            Answer::Yes,
            "ferdig; fullført; gjennomført; implementert; innført; ja; klar; oppfylt; oppnadd; pa plass; \
            sant; utført",
        ),
        (
            Answer::No,
            "enna ikke; ikke ferdig; ikke gjennomført; ikke oppfylt; ikke oppnadd; ikke pa plass; \
            ikke pabegynt; mangler; nei; usant",
        ),
    ],
    movement: &[
        (Direction::Increase, "auke; doble; heve; løfte; styrke; utvide; vinne; vokse; øke; øker; økes; økning"),
        (
            Direction::Decrease,
            "begrense; forkorte; halvere; kutte; minske; nedgang; reduksjon; reduser; redusere; senke; \
            senker",
        ),
        (Direction::Maintain, "beholde; bevare; holde; holder; opprettholde; sikre; vedlikeholde"),
    ],
    claim: &[
        (
            Claim::Learning,
            "etablere baseline; etablere nullpunkt; fastsette baseline; fastsette nullpunkt; \
            fastsette utgangspunkt; finne baseline; nullmaling; nullpunktsmaling",
        ),
        (
            Claim::AtLeast,
            "eller høyere; eller mer; flere enn; ikke mindre enn; ikke under; mer enn; minimum; minst; over",
        ),
        (
            Claim::AtMost,
            "eller lavere; eller mindre; færre enn; høyst; ikke mer enn; ikke over; maks; maks.; maksimalt; \
            mindre enn; under",
        ),
        (Claim::Keep, "beholde; bevare; holde; opprettholde; opprettholdes"),
    ],
    by: "med; til; ytterligere",
    rate: "andel; andelen; belegg; dekningsgrad; frekvens; grad; margin; prosent; rate",
    nameless: "aktuell; alle; ar; ark; arkiv; arlig; arsplan; data; endelig; halvar; indikator; \
        indikatorer; kopi; kvartal; liste; mal; malene; malkort; malstyring; maltall; maned; manedlig; ny; \
        nøkkelresultater; nøkkeltall; oppfølging; oversikt; plan; rapport; registrering; resultat; \
        resultater; resultatmal; samlet; sammendrag; skjema; status; styringskort; tabell; tall; tertial; \
        utkast; verdier; virksomhetsplan",
};
