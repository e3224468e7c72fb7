//! Hungarian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "el nem kezdett; elokeszites alatt; meg nem indult; meg nem kezdodott; nem indult; \
            nem indult el; nem kezdett; nem kezdodott el; nincs elkezdve; tervezes alatt; tervezett; uj; \
            varakozik",
        ),
        (
            Status::InProgress,
            "aktiv; elinditva; elindult; elkezdodott; elkezdve; folyamatban; folyamatban van; folyamatos; \
            halad; megkezdett; megkezdve; megvalositas alatt; vegrehajtas alatt; zajlik",
        ),
        (
            Status::OnTrack,
            "hataridore teljesul; idoaranyos; idoaranyosan teljesul; jo; jo uton; jol halad; megfelelo; \
            rendben; tarthato; terv szerint; terv szerint halad; terveknek megfeleloen; tervnek megfelelo; \
            tervszeru; utemezes szerint; utemterv szerint; zold",
        ),
        (
            Status::AtRisk,
            "bizonytalan; csuszas; csuszasban; csuszik; elmaradas; enyhe elteres; felfuggesztve; \
            figyelmet igenyel; kesesben; kesik; kis elteres; kockazat; kockazatos; lemaradas; lemaradasban; \
            narancs; narancssarga; reszben; reszben megvalosult; reszben teljesitve; reszben teljesult; \
            reszlegesen; reszlegesen teljesult; sarga; szunetel; varakoztatva; veszelyben; veszelyeztetett",
        ),
        (
            Status::OffTrack,
            "alulteljesult; blokkolt; elakadt; elmaradt; gyenge; hataridon tul; jelentos elteres; kritikus; \
            leallt; lejart; nagy elteres; nem erte el; nem megfelelo; nem sikerult; nem teljesitve; \
            nem teljesul; nem teljesult; nem valosult meg; piros; rossz; sikertelen; voros",
        ),
        (
            Status::Done,
            "befejezett; befejezodott; befejezve; elertuk; elerve; elkeszult; kesz; leszallitva; lezart; \
            lezarva; maradektalanul teljesult; megvalositva; megvalosult; sikeres; teljes mertekben teljesult; \
            teljesen teljesult; teljesitette; teljesitve; teljesult; tulteljesitve; tulteljesult; vegrehajtva",
        ),
        (
            Status::Dropped,
            "athelyezve; atutemezve; elhagyva; elhalasztott; elhalasztva; elvetve; halasztva; leallitva; \
            mar nem aktualis; megszuntetve; nem aktualis; okafogyott; torolt; torolve; visszavont; visszavonva",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "a magasabb a jobb; emelkedes; emelkedo; fel; magas; magasabb; maximalizalni; minel magasabb; \
            minel nagyobb; minel nagyobb annal jobb; nagyobb; nagyobb a jobb; no; novekedes; novekvo; noveles; \
            novelni; tobb",
        ),
        (
            Direction::Decrease,
            "alacsony; alacsonyabb; az alacsonyabb a jobb; csokken; csokkenes; csokkeno; csokkenteni; \
            csokkentes; kevesebb; kisebb; kisebb a jobb; le; minel alacsonyabb; minel kisebb; \
            minel kisebb annal jobb; minimalizalni",
        ),
        (
            Direction::Maintain,
            "allando; fenntartani; fenntartas; megorzes; megtartani; stabil; szinten tartani; \
            szinten tartas; tartani; tartas; tartomany; valtozatlan",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "elkotelezett; kotelezettseg; kotelezo; vallalas; vallalt"),
        (OkrType::Aspirational, "ambiciozus; kihivast jelento; meresz; torekves; vizio"),
        (OkrType::Learning, "felfedezo; kiserlet; tanulas; tanulasi; tanulo"),
    ],
    level: &[
        (
            Level::Company,
            "ceg; ceges; cegszintu; csoportszintu; intezmeny; intezmenyi; konszern; onkormanyzat; \
            strategiai; szervezet; szervezeti; tarsasag; vallalat; vallalatcsoport; vallalati",
        ),
        (Level::Department, "divizio; foosztaly; igazgatosag; osztaly; reszleg; szervezeti egyseg; terulet; uzletag"),
        (Level::Team, "csapat; csoport; munkacsoport"),
        (Level::Person, "dolgozo; egyen; egyeni; munkatars; munkavallalo; sajat; szemely; szemelyes"),
    ],
    certainty: &[
        (Certainty::High, "biztos; eros; magas; nagy; nagyon magas"),
        (Certainty::Medium, "atlagos; kozepes; mersekelt"),
        (Certainty::Low, "alacsony; bizonytalan; gyenge; keves; kicsi; nagyon alacsony"),
    ],
    answer: &[
        (Answer::Yes, "bevezetve; elkeszult; igaz; igen; kesz; megtortent; megvalosult; megvan; teljesitve; teljesult"),
        (
            Answer::No,
            "hamis; meg nem; nem; nem kesz; nem keszult el; nem teljesult; nem tortent meg; \
            nem valosult meg; nincs; nincs kesz",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "boviteni; bovitese; emelese; emelni; erositese; javitani; javitasa; megduplazasa; megduplazni; \
            novekedes; novekszik; noveles; novelese; novelni; szerezni",
        ),
        (
            Direction::Decrease,
            "csokken; csokkenteni; csokkentes; csokkentese; felezese; felezni; lecsokkentese; leroviditeni; \
            leroviditese; mersekelni; merseklese; roviditeni; roviditese",
        ),
        (
            Direction::Maintain,
            "biztositani; biztositasa; fenntartani; fenntartasa; megorizni; megorzese; megtartani; \
            megtartasa; tartani; tartasa",
        ),
    ],
    claim: &[
        (
            Claim::Learning,
            "bazis meghatarozasa; bazisertek felmerese; bazisertek meghatarozasa; \
            kiindulasi ertek felmerese; kiindulo allapot felmerese; kiindulo ertek meghatarozasa",
        ),
        (Claim::AtLeast, "felett; legalabb; min.; minimum; nem kevesebb mint; tobb mint; vagy tobb"),
        (Claim::AtMost, "alatt; kevesebb mint; legfeljebb; max.; maximum; nem tobb mint; vagy kevesebb"),
        (Claim::Keep, "fenntartani; fenntartasa; megorizni; megtartani; megtartasa; szinten tartani; tartani"),
    ],
    by: "tovabbi; ujabb",
    rate: "arany; aranya; arres; fluktuacio; hanyad; kihasznaltsag; mutato; rata; szazalek",
    nameless: "adatok; aktualis; archiv; attekintes; attekinto; beszamolo; cel; celok; eredmeny; \
        eredmenyek; ertekek; ertekeles; ev; eves; felev; havi; honap; indikatorok; jelentes; kimutatas; \
        kpi; lista; masolat; minta; munkalap; mutatok; mutatoszamok; negyedev; nyomon kovetes; \
        nyomonkovetes; osszefoglalo; osszesito; riport; sablon; statusz; tablazat; teny; terv; tervezet; \
        uj; urlap; vegleges",
};
