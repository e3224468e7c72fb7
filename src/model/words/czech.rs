//! Czech.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "ceka na zahajeni; dosud nezahajeno; jeste nezacalo; k zahajeni; naplanovano; neplneno dosud; \
            nezacato; nezahajen; nezahajeno; nove; novy; planovano; planovany; pripravuje se; v planu; \
            zatim nezahajeno",
        ),
        (
            Status::InProgress,
            "aktivni; bezi; plneno prubezne; plni se; pracuje se; probiha; prubezne; prubezne plneno; \
            prubezne se plni; realizuje se; rozpracovano; rozpracovany; v behu; v plneni; v procesu; \
            v realizaci; v reseni; zahajeno; zapocato",
        ),
        (
            Status::OnTrack,
            "bez problemu; dle planu; dobre; dobry; jde podle planu; na ceste; na dobre ceste; \
            na spravne ceste; ok; plneno; plneno dle planu; plni se dle planu; podle planu; smeruje ke splneni; \
            v norme; v planu plneni; v poradku; v terminu; zelena; zeleny",
        ),
        (
            Status::AtRisk,
            "castecne; castecne plneno; castecne splnen; castecne splneno; mirne zpozdeni; odchylka; \
            odlozeno kratce; ohrozen; ohrozeno; opozdeno; oranzova; oranzovy; plneno castecne; \
            plneno s vyhradami; pozastaveno; preruseno; riziko; rizikove; s odchylkou; splneno castecne; \
            v ohrozeni; v riziku; ve zpozdeni; vyzaduje pozornost; zaostava; zluta; zluty; zpozdeni; zpozdeno",
        ),
        (
            Status::OffTrack,
            "blokovano; cervena; cerveny; kriticke; kriticky; mimo plan; nedosazeno; nedostatecne; \
            neplneni; neplneno; neplni se; nesplnen; nesplnena; nesplneno; nesplni se; neuspech; nevyhovuje; \
            nevyhovujici; po terminu; selhalo; spatny; vyrazne zpozdeni; zablokovano; zaseknuto; \
            zavazna odchylka",
        ),
        (
            Status::Done,
            "cil splnen; dodano; dokoncen; dokonceno; dosazeno; hotovo; plne splneno; prekroceno; \
            preplneno; provedeno; realizovano; splnen; splnena; splneno; splneno na 100 %; \
            splneno v plnem rozsahu; splneno zcela; splneny; ukonceno; uspesne dokonceno; uzavreno; vyhovuje; \
            vyreseno; zcela splneno; zrealizovano",
        ),
        (
            Status::Dropped,
            "jiz neaktualni; neaktualni; odlozen; odlozeno; opusteno; prelozeno; presunuto; stop; \
            stornovano; ukonceno predcasne; vypusteno; vyrazeno; zamitnuto; zastaveno; zrusen; zruseno",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "cim vice tim lepe; cim vyssi tim lepsi; max; maximalizovat; nahoru; roste; rostouci; rust; \
            stoupajici; vice; vice je lepsi; vysoky; vyssi; vyssi je lepsi; vzestup; vzestupny; zvysit; zvysovat",
        ),
        (
            Direction::Decrease,
            "cim mene tim lepe; cim nizsi tim lepsi; dolu; klesa; klesajici; mene; mene je lepsi; \
            minimalizovat; nizky; nizsi; nizsi je lepsi; pokles; sestupny; snizit; snizovat",
        ),
        (
            Direction::Maintain,
            "beze zmeny; drzet; konstantni; stabilni; stagnace; staly; stejny; udrzet; udrzovat; \
            v intervalu; v rozmezi; zachovat",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "musi byt splneno; povinne; povinny; zavazek; zavazne; zavazny; zavazny cil"),
        (OkrType::Aspirational, "ambiciozni; aspiracni; narocny; vizionarsky; vyzva"),
        (OkrType::Learning, "experiment; poznavaci; uceni; ucici; vyukovy"),
    ],
    level: &[
        (
            Level::Company,
            "cela firma; cela organizace; celofiremni; celopodnikovy; firemni; firma; koncern; mesto; \
            organizace; podnik; skupina firem; spolecnost; strategicka; strategicky; urad",
        ),
        (Level::Department, "divize; odbor; oddeleni; sekce; stredisko; usek; utvar"),
        (Level::Team, "skupina; tym; tymova; tymovy"),
        (Level::Person, "individualni; jednotlivec; osoba; osobni; pracovnik; vlastni; zamestnanec"),
    ],
    certainty: &[
        (Certainty::High, "jista; jisty; velka; velmi vysoka; vysoka; vysoke; vysoky"),
        (Certainty::Medium, "castecna; mirna; prumerna; prumerny; stredni"),
        (Certainty::Low, "mala; nejista; nejisty; nizka; nizke; nizky; velmi nizka"),
    ],
    answer: &[
        (
            Answer::Yes,
            "ano; dokonceno; dosazeno; existuje; hotovo; pravda; provedeno; realizovano; schvaleno; \
            splneno; zavedeno",
        ),
        (
            Answer::No,
            "jeste ne; ne; nedokonceno; nedosazeno; neexistuje; nehotovo; nepravda; neprovedeno; \
            nerealizovano; nesplneno; nezahajeno; nezavedeno; zatim ne",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "dosahnout; narust; navyseni; navysit; posilit; rozsireni; rozsirit; rust; zdvojnasobit; \
            ziskat; zvyseni; zvysime; zvysit; zvysovat",
        ),
        (
            Direction::Decrease,
            "minimalizovat; omezeni; omezit; pokles; redukce; snizeni; snizime; snizit; snizovat; zkraceni; \
            zkratit; zmensit; zredukovat",
        ),
        (Direction::Maintain, "drzet; udrzeni; udrzet; udrzime; udrzovat; zachovani; zachovat; zajistit"),
    ],
    claim: &[
        (
            Claim::Learning,
            "stanoveni vychozi hodnoty; stanovit vychozi hodnotu; stanovit vychozi stav; \
            urcit vychozi hodnotu; zjistit vychozi hodnotu; zjistit vychozi stav; zmerit vychozi stav",
        ),
        (Claim::AtLeast, "a vice; alespon; aspon; min.; minimalne; nad; ne mene nez; nebo vice; nejmene; vice nez"),
        (Claim::AtMost, "a mene; do; max.; maximalne; mene nez; nanejvys; ne vice nez; nebo mene; nejvyse; pod"),
        (Claim::Keep, "drzet; udrzeni; udrzet; udrzovat; zachovani; zachovat"),
    ],
    by: "dalsi; dalsich; o",
    rate: "fluktuace; marze; mira; obsazenost; podil; pomer; procent; procento; uspesnost; \
        vyuziti",
    nameless: "aktualni; archiv; cil; cile; ctvrtleti; data; finalni; formular; hlaseni; hodnoceni; \
        hodnoty; indikatory; karta; kopie; kpi; kvartal; list; mesic; mesicni; navrh; novy; obdobi; plan; \
        plneni; pololeti; prehled; report; rocni; rok; sablona; sesit; seznam; shrnuti; skutecnost; \
        sledovani; souhrn; stav; tabulka; ukazatele; vstup; vyhodnoceni; vysledky; vzor; zprava",
};
