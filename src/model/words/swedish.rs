//! Swedish.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "att gora; ej inledd; ej paborjad; ej paborjade; ej paborjat; ej startad; inte paborjad; \
            inte paborjat; kommande; ny; planerad; planerat; vantar pa start",
        ),
        (
            Status::InProgress,
            "aktiv; arbete pagar; delvis genomford; i gang; igang; lopande; paborjad; paborjat; pagaende; \
            pagar; startad; under arbete; under genomforande",
        ),
        (
            Status::OnTrack,
            "beraknas uppnas; bra; enligt plan; foljer plan; forvantas uppnas; gar enligt plan; god; gron; \
            gront; i fas; i linje med plan; kommer att uppnas; nas; pa god vag; pa ratt vag; pa spar; uppfylls",
        ),
        (
            Status::AtRisk,
            "avvikelse; behover atgardas; beraknas delvis uppnas; delvis; delvis uppfylld; \
            delvis uppfyllda; delvis uppfyllt; delvis uppnadd; delvis uppnatt; efter plan; forsenad; forsenat; \
            gul; gult; hotad; i riskzonen; i viss man; i viss utstrackning; mindre avvikelse; orange; osakert; \
            pausad; pausat; risk; riskerar att inte nas; slapar efter; uppfylls delvis; viss avvikelse; \
            viss risk",
        ),
        (
            Status::OffTrack,
            "akut; allvarlig avvikelse; beraknas ej uppnas; blockerad; dalig; ej godkand; ej uppfylld; \
            ej uppfyllda; ej uppfyllt; ej uppnadd; ej uppnatt; inte uppfylld; inte uppfyllt; inte uppnatt; \
            kommer ej att uppnas; kritisk; kritiskt; missat; misslyckad; nar ej malet; nas ej; nas inte; rod; \
            rott; stoppad; stor avvikelse; underkand; uppfylls ej; uppfylls inte",
        ),
        (
            Status::Done,
            "avslutad; avslutat; fardig; fardigt; genomford; genomfort; godkand; helt uppfylld; \
            helt uppfyllt; helt uppnatt; i mal; klar; klart; levererad; malet natt; malet uppfyllt; \
            malet uppnatt; natt; overtraffat; overuppfyllt; slutford; slutfort; uppfylld; uppfyllda; uppfyllt; \
            uppnadd; uppnadda; uppnatt",
        ),
        (
            Status::Dropped,
            "avbestalld; avbruten; avbrutet; avford; ej aktuell; ej aktuellt; flyttad; framflyttad; \
            installd; nedlagd; struken; uppskjuten; uppskjutet; utgar; utgatt; vilande",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "fler; hog; hoga varden ar bra; hogre; hogre ar battre; hogt; hogt varde ar bra; maximera; mer; \
            oka; okande; okar; ska oka; stiga; stigande; upp; uppat",
        ),
        (
            Direction::Decrease,
            "farre; lag; lagre; lagre ar battre; lagt; lagt varde ar bra; mindre; minimera; minska; \
            minskande; minskar; ned; nedat; ner; sanka; sjunkande; ska minska",
        ),
        (
            Direction::Maintain,
            "behalla; bevara; bibehalla; inom intervall; konstant; lika; oforandrad; oforandrat; stabil; \
            stabilt; vidmakthalla",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "atagande; atagen; bindande; maste; maste nas; obligatorisk"),
        (OkrType::Aspirational, "ambitios; ambitiost; manskott; stravan; stretchmal; utmanande; visionart"),
        (OkrType::Learning, "experiment; larande; larmal; utforskande"),
    ],
    level: &[
        (
            Level::Company,
            "bolag; foretag; foretaget; hela kommunen; kommun; kommunen; kommunfullmaktige; \
            kommunovergripande; koncern; koncernen; organisation; overgripande; region; strategisk",
        ),
        (
            Level::Department,
            "affarsomrade; avdelning; division; forvaltning; namnd; namnden; sektor; verksamhetsomrade",
        ),
        (Level::Team, "arbetsgrupp; arbetslag; enhet; grupp"),
        (Level::Person, "egen; individ; individuell; individuellt; medarbetare; person; personlig; personligt"),
    ],
    certainty: &[
        (Certainty::High, "hog; hogt; mycket hog; saker; stor"),
        (Certainty::Medium, "mattlig; medel; medelhog; mellan; viss"),
        (Certainty::Low, "lag; lagt; liten; mycket lag; osaker"),
    ],
    answer: &[
        (
            Answer::Yes,
            "fardig; finns; genomford; genomfort; infort; ja; klar; klart; pa plats; sant; slutfort; \
            uppfyllt; uppnatt",
        ),
        (
            Answer::No,
            "annu inte; ej genomford; ej genomfort; ej klar; ej paborjad; ej uppfyllt; ej uppnatt; falskt; \
            finns inte; inte klart; nej; saknas inte",
        ),
    ],
    movement: &[
        (Direction::Increase, "fordubbla; hoja; hojer; lyfta; oka; okar; okat; okning; starka; utoka; vaxa; vinna"),
        (
            Direction::Decrease,
            "forkorta; halvera; kapa; korta; minska; minskar; minskat; minskning; reducera; sanka; sanker; \
            skara",
        ),
        (Direction::Maintain, "behalla; bevara; bibehalla; halla; haller; sakra; uppratthalla; vidmakthalla"),
    ],
    claim: &[
        (
            Claim::Learning,
            "faststalla baslinje; faststalla startvarde; faststalla utgangslage; gora en nollmatning; \
            kartlagga nulaget; nollmatning; ta fram baslinje; ta fram startvarde",
        ),
        (
            Claim::AtLeast,
            "atminstone; eller hogre; eller mer; fler an; inte mindre an; inte under; lagst; mer an; minst; \
            over",
        ),
        (
            Claim::AtMost,
            "eller lagre; eller mindre; farre an; hogst; inte mer an; inte over; maximalt; mindre an; \
            som mest; under",
        ),
        (Claim::Keep, "behalla; bevara; bibehalla; halla; uppratthalla"),
    ],
    by: "med; till; ytterligare",
    rate: "andel; andelen; belaggning; frekvens; grad; kvot; marginal; procent; tackningsgrad",
    nameless: "aktuell; alla; ar; arkiv; arsplan; blad; bok; data; delar; halvar; helar; indikator; \
        indikatorer; inmatning; kopia; kvartal; lista; mal; malen; mall; maluppfoljning; malvarden; manad; \
        ny; nyckelresultat; nyckeltal; oversikt; plan; rapport; resultat; samlad; sammanfattning; \
        sammanstallning; slutlig; styrkort; tabell; tertial; underlag; uppfoljning; utfall; utkast; varden; \
        verksamhetsplan",
};
