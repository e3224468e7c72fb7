//! Slovenian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "caka; nacrtovano; neizvedeno se; nezaceto; ni priceto; ni zacet; ni zaceto; novo; \
            se ne; se ni zacelo; se ni zaceto; v cakanju; v nacrtu",
        ),
        (
            Status::InProgress,
            "aktivno; poteka; se izvaja; v delu; v izvajanju; v izvedbi; v obdelavi; v postopku; \
            v pripravi; v teku; zaceto",
        ),
        (
            Status::OnTrack,
            "dobro; na pravi poti; po nacrtu; po planu; poteka po nacrtu; skladno z nacrtom; \
            ustrezno; v mejah; v roku; v skladu z nacrtom; zeleno",
        ),
        (
            Status::AtRisk,
            "delno; delno dosezeno; delno izvedeno; delno realizirano; delno uresniceno; na cakanju; \
            ogrozeno; pod tveganjem; potrebna pozornost; rumeno; tveganje; tvegano; v tveganju; \
            v zaostanku; z zamudo; zamuda; zamuja; zaostaja",
        ),
        (
            Status::OffTrack,
            "blokirano; izven nacrta; kriticno; nedosezeno; neizvedeno; nerealizirano; neuspesno; \
            neustrezno; ni dosezeno; ni izvedeno; ni realizirano; ni uresniceno; pod ciljem; rdece; \
            rok potekel; slabo; zamujeno",
        ),
        (
            Status::Done,
            "dokoncano; dosezen; dosezeno; izpolnjeno; izvedeno; koncano; narejeno; opravljeno; \
            presezeno; realizirano; uresniceno; uspesno; v celoti dosezeno; v celoti izvedeno; \
            v celoti realizirano; zakljucen; zakljuceno; zaprto",
        ),
        (
            Status::Dropped,
            "ni vec aktualno; odlozeno; odpovedano; opusceno; prekinjeno; preklicano; prestavljeno; \
            ukinjeno; umaknjeno; ustavljeno; zamrznjeno",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "cim vec; maksimiranje; narasca; narascajoc; narascajoce; navzgor; povecanje; povecati; \
            rast; rastoc; vec je bolje; visje je bolje; visoko; zvisanje",
        ),
        (
            Direction::Decrease,
            "cim manj; manj je bolje; minimiziranje; navzdol; nizje je bolje; nizko; pada; padajoc; \
            padajoce; padec; upad; zmanjsanje; zmanjsati; znizanje",
        ),
        (
            Direction::Maintain,
            "brez sprememb; enako; nespremenjeno; ohranitev; ohraniti; ohranjanje; stabilno; \
            vzdrzevanje; vzdrzevati",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "obvezen; zaveza; zavezujoc; zavezujoci"),
        (OkrType::Aspirational, "ambicija; ambiciozen; ambiciozni; stremljenje"),
        (OkrType::Learning, "raziskovalni; ucenje; ucni"),
    ],
    level: &[
        (Level::Company, "druzba; korporativni; organizacija; podjetje; raven podjetja; strateski; ustanova; zavod"),
        (Level::Department, "direkcija; enota; oddelek; podrocje; sektor; sluzba"),
        (Level::Team, "ekipa; ekipni; skupina; tim; timski"),
        (Level::Person, "individualni; oseba; osebni; osebno; posameznik; zaposleni"),
    ],
    certainty: &[
        (Certainty::High, "preprican; velika; visok; visoka; visoko; zelo visoka"),
        (Certainty::Medium, "srednja; srednje; srednji; zmerna"),
        (Certainty::Low, "majhna; nepreprican; nizek; nizka; nizko; zelo nizka"),
    ],
    answer: &[
        (Answer::Yes, "da; dosezeno; drzi; izvedeno; ja; koncano; obstaja; opravljeno"),
        (Answer::No, "ne; ne drzi; nedosezeno; ni; ni dosezeno; ni izvedeno; ni opravljeno; se ne"),
    ],
    movement: &[
        (
            Direction::Increase,
            "dvig; dvignemo; dvigniti; izboljsamo; izboljsanje; izboljsati; krepitev; okrepiti; \
            podvojiti; povecamo; povecanje; povecati; rast; razsiriti; zvisanje; zvisati",
        ),
        (
            Direction::Decrease,
            "omejiti; skrajsamo; skrajsanje; skrajsati; zmanjsamo; zmanjsanje; zmanjsati; znizamo; \
            znizanje; znizati",
        ),
        (Direction::Maintain, "obdrzati; ohranimo; ohraniti; ohranjanje; vzdrzevati; zadrzati; zagotoviti"),
    ],
    claim: &[
        (Claim::Learning, "dolociti izhodisce; dolociti izhodiscno vrednost; ugotoviti izhodiscno vrednost"),
        (Claim::AtLeast, "ali vec; minimalno; nad; najmanj; ne manj kot; vec kot; vsaj"),
        (Claim::AtMost, "ali manj; maksimalno; manj kot; najvec; ne vec kot; pod"),
        (Claim::Keep, "obdrzati; ohraniti; ohranjanje; vzdrzevati"),
    ],
    by: "se; za",
    rate: "delez; koeficient; odstotek; procent; razmerje; stopnja",
    nameless: "cetrtletje; cilji; kazalniki; koncni; kopija; letni; leto; mesec; nacrt; novi; obrazec; \
            podatki; porocilo; povzetek; predloga; pregled; preglednica; projekt; rezultati; \
            seznam; spremljanje; tabela",
};
