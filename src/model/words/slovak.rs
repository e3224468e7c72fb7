//! Slovak.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "caka na zacatie; este nezacate; k zacatiu; naplanovane; nespustene; nezacate; nezahajene; \
            nove; novy; planovane; planovany; pripravuje sa; v plane; zatial nezacate",
        ),
        (
            Status::InProgress,
            "aktivny; bezi; plnene priebezne; plni sa; pracuje sa; prebieha; priebezne; priebezne plnene; \
            priebezne sa plni; realizuje sa; rozpracovane; rozpracovany; v behu; v plneni; v procese; \
            v realizacii; v rieseni; zacate",
        ),
        (
            Status::OnTrack,
            "bez problemov; dobre; dobry; ide podla planu; na dobrej ceste; na spravnej ceste; plnene; \
            plnene podla planu; plni sa podla planu; podla planu; smeruje k splneniu; v norme; v poriadku; \
            v termine; zelena; zeleny",
        ),
        (
            Status::AtRisk,
            "ciastocne; ciastocne plnene; ciastocne splnene; ciastocne splneny; meska; meskanie; \
            mierne meskanie; odchylka; ohrozene; ohrozeny; omeskane; oneskorene; oranzova; oranzovy; \
            plnene ciastocne; pozastavene; prerusene; riziko; rizikove; s odchylkou; splnene ciastocne; \
            v ohrozeni; v omeskani; v riziku; vyzaduje pozornost; zaostava; zlta; zlty",
        ),
        (
            Status::OffTrack,
            "blokovane; cervena; cerveny; kriticke; kriticky; mimo planu; nedosiahnute; nedostatocne; \
            neplnene; neplnenie; neplni sa; nesplnena; nesplnene; nesplneny; neuspech; nevyhovuje; \
            nevyhovujuce; nevyhovujuci; po termine; vyrazne meskanie; zablokovane; zaseknute; zavazna odchylka; \
            zly; zlyhalo",
        ),
        (
            Status::Done,
            "ciel splneny; dodane; dokoncene; dokonceny; dosiahnute; hotove; hotovo; plne splnene; \
            prekrocene; preplnene; realizovane; splnena; splnene; splnene uplne; splnene v plnom rozsahu; \
            splneny; ukoncene; uplne splnene; uspesne dokoncene; uzavrete; vyhovuje; vykonane; vyriesene; \
            zrealizovane",
        ),
        (
            Status::Dropped,
            "neaktualne; odlozene; odlozeny; opustene; presunute; stornovane; uz neaktualne; vypustene; \
            vyradene; zamietnute; zastavene; zrusene; zruseny",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "cim viac tym lepsie; cim vyssi tym lepsi; hore; maximalizovat; nahor; rast; rastie; rastuci; \
            stupajuci; viac; viac je lepsie; vysoky; vyssi; vyssi je lepsi; vzostup; zvysit; zvysovat",
        ),
        (
            Direction::Decrease,
            "cim menej tym lepsie; cim nizsi tym lepsi; dole; klesa; klesajuci; menej; menej je lepsie; \
            minimalizovat; nadol; nizky; nizsi; nizsi je lepsi; pokles; znizit; znizovat; zostupny",
        ),
        (
            Direction::Maintain,
            "bez zmeny; drzat; konstantny; rovnaky; stabilny; stagnacia; staly; udrzat; udrziavat; \
            v intervale; v rozmedzi; zachovat",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "povinne; povinny; zavazne; zavazny; zavazny ciel; zavazok"),
        (OkrType::Aspirational, "ambiciozny; aspiracny; narocny; vizionarsky; vyzva"),
        (OkrType::Learning, "experiment; poznavaci; ucenie; uciaci; vzdelavaci"),
    ],
    level: &[
        (
            Level::Company,
            "cela firma; cela organizacia; celofiremny; celopodnikovy; firemny; firma; koncern; mesto; \
            organizacia; podnik; spolocnost; strategicka; strategicky; urad",
        ),
        (Level::Department, "divizia; odbor; oddelenie; sekcia; stredisko; usek; utvar"),
        (Level::Team, "skupina; tim; timova; timovy"),
        (Level::Person, "individualny; jednotlivec; osoba; osobny; pracovnik; vlastny; zamestnanec"),
    ],
    certainty: &[
        (Certainty::High, "ista; isty; velka; velmi vysoka; vysoka; vysoke; vysoky"),
        (Certainty::Medium, "ciastocna; mierna; priemerna; priemerny; stredna; stredny"),
        (Certainty::Low, "mala; neista; neisty; nizka; nizke; nizky; velmi nizka"),
    ],
    answer: &[
        (
            Answer::Yes,
            "ano; dokoncene; dosiahnute; existuje; hotovo; pravda; realizovane; schvalene; splnene; \
            vykonane; zavedene",
        ),
        (
            Answer::No,
            "este nie; nedokoncene; nedosiahnute; neexistuje; nehotove; nepravda; nerealizovane; nesplnene; \
            nevykonane; nezacate; nezavedene; nie; zatial nie",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "dosiahnut; narast; navysenie; navysit; posilnit; rast; rozsirenie; rozsirit; zdvojnasobit; \
            ziskat; zvysenie; zvysime; zvysit; zvysovat",
        ),
        (
            Direction::Decrease,
            "minimalizovat; obmedzenie; obmedzit; pokles; redukcia; skratenie; skratit; zmensit; znizenie; \
            znizime; znizit; znizovat; zredukovat",
        ),
        (Direction::Maintain, "drzat; udrzanie; udrzat; udrziavat; udrzime; zabezpecit; zachovanie; zachovat"),
    ],
    claim: &[
        (
            Claim::Learning,
            "stanovenie vychodiskovej hodnoty; stanovit vychodiskovu hodnotu; stanovit vychodiskovy stav; \
            urcit vychodiskovu hodnotu; zistit vychodiskovu hodnotu; zistit vychodiskovy stav; \
            zmerat vychodiskovy stav",
        ),
        (Claim::AtLeast, "a viac; alebo viac; aspon; min.; minimalne; nad; najmenej; nie menej ako; viac ako"),
        (Claim::AtMost, "a menej; alebo menej; do; max.; maximalne; menej ako; najviac; nanajvys; nie viac ako; pod"),
        (Claim::Keep, "drzat; udrzanie; udrzat; udrziavat; zachovanie; zachovat"),
    ],
    by: "dalsich; dalsie; o",
    rate: "fluktuacia; marza; miera; obsadenost; percent; percento; podiel; pomer; uspesnost; \
        vyuzitie",
    nameless: "aktualny; archiv; ciel; ciele; data; finalny; formular; harok; hlasenie; hodnotenie; \
        hodnoty; indikatory; karta; kopia; kpi; kvartal; mesacny; mesiac; navrh; novy; obdobie; plan; \
        plnenie; polrok; prehlad; report; rocny; rok; sablona; skutocnost; sledovanie; sprava; stav; \
        stvrtrok; suhrn; tabulka; ukazovatele; vstup; vyhodnotenie; vysledky; vzor; zhrnutie; zosit; zoznam",
};
