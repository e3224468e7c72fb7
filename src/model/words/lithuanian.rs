//! Lithuanian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "dar nepradeta; laukia; laukiama; nauja; naujas; nepradeta; nepradetas; neprasidejo; \
            numatyta; planuojama; suplanuota",
        ),
        (
            Status::InProgress,
            "atliekama; dirbama; eigoje; igyvendinama; pradeta; pradetas; procese; vykdoma; \
            vykdomas; vykdymo eigoje; vyksta",
        ),
        (
            Status::OnTrack,
            "atitinka plana; gerai; grafike; laiku; normalu; pagal plana; tvarkoje; viskas gerai; \
            vykdoma pagal plana; zalia",
        ),
        (
            Status::AtRisk,
            "atsilieka; dalinai; dalinai ivykdyta; geltona; is dalies; is dalies igyvendinta; \
            is dalies ivykdyta; is dalies pasiekta; kyla rizika; reikia demesio; rizika; rizikoje; \
            su rizika; sustabdyta laikinai; velavimas; veluoja; veluojama",
        ),
        (
            Status::OffTrack,
            "atsiliekama nuo plano; blogai; blokuojama; kritine; kritinis; kritiska; ne pagal plana; \
            neigyvendinta; neivykdyta; neivykdytas; nepasiekta; nepasiektas; nepatenkinama; \
            nevykdoma; paveluota; raudona; uzblokuota",
        ),
        (
            Status::Done,
            "atlikta; baigta; baigtas; igyvendinta; ivykdyta; ivykdytas; padaryta; pasiekta; \
            pasiektas; pilnai ivykdyta; uzbaigta; uzbaigtas; virsyta; virsytas; visiskai ivykdyta; \
            visiskai pasiekta",
        ),
        (
            Status::Dropped,
            "atideta; atsaukta; atsauktas; atsisakyta; isaldyta; neaktualu; nebeaktualu; nutraukta; \
            panaikinta; perkelta; sustabdyta",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "auga; augantis; augimas; aukstyn; daugiau geriau; dideja; didejanti; didejantis; \
            didejimas; didesnis geriau; didinti; kuo daugiau tuo geriau; maksimizuoti",
        ),
        (
            Direction::Decrease,
            "kuo maziau tuo geriau; mazeja; mazejanti; mazejantis; mazejimas; mazesnis geriau; \
            maziau geriau; mazinti; minimizuoti; zemyn",
        ),
        (Direction::Maintain, "be pokyciu; islaikymas; islaikyti; nekinta; palaikymas; palaikyti; stabilu; stabilus"),
    ],
    okr_type: &[
        (OkrType::Committed, "isipareigojimas; isipareigota; privalomas"),
        (OkrType::Aspirational, "ambicija; ambicingas; siekiamasis"),
        (OkrType::Learning, "mokymasis; mokymosi"),
    ],
    level: &[
        (Level::Company, "bendrove; imone; imones; imones lygis; istaiga; organizacija"),
        (Level::Department, "departamentas; padalinys; skyrius; tarnyba"),
        (Level::Team, "grupe; komanda; komandinis; komandos"),
        (Level::Person, "asmeniniai; asmeninis; asmuo; darbuotojas; individualus"),
    ],
    certainty: &[
        (Certainty::High, "auksta; aukstas; didele; didelis; labai aukstas; labai didele; tikras"),
        (Certainty::Medium, "vidutine; vidutinis; vidutiniskas"),
        (Certainty::Low, "labai maza; labai zemas; maza; mazas; zema; zemas"),
    ],
    answer: &[
        (Answer::Yes, "atlikta; baigta; ivykdyta; pasiekta; taip; tiesa; yra"),
        (Answer::No, "dar ne; ne; neatlikta; neivykdyta; nepasiekta; nera; netiesa"),
    ],
    movement: &[
        (
            Direction::Increase,
            "augimas; didejimas; didinimas; didinti; gerinimas; gerinti; isauginti; isplesti; kelti; \
            padidinti; padvigubinti; pagerinti; pakelti; plesti; pletra; stiprinimas; stiprinti",
        ),
        (Direction::Decrease, "mazejimas; mazinimas; mazinti; riboti; sumazinimas; sumazinti; sutrumpinti; trumpinti"),
        (Direction::Maintain, "islaikymas; islaikyti; issaugoti; palaikymas; palaikyti; uztikrinimas; uztikrinti"),
    ],
    claim: &[
        (Claim::Learning, "nustatyti bazine reiksme; nustatyti pradine reiksme"),
        (
            Claim::AtLeast,
            "arba daugiau; bent; daugiau kaip; daugiau nei; maziausiai; ne mazesnis; ne maziau; \
            ne maziau kaip; virs",
        ),
        (
            Claim::AtMost,
            "daugiausia; iki; maziau kaip; maziau nei; ne daugiau; ne daugiau kaip; ne didesnis; \
            ne ilgiau",
        ),
        (Claim::Keep, "islaikyti; issaugoti; palaikyti"),
    ],
    by: "dar",
    rate: "dalis; koeficientas; lygis; norma; procentas; rodiklis; santykis",
    nameless: "ataskaita; duomenys; forma; galutinis; ketvirtis; kopija; lapas; lentele; menuo; metai; \
            metinis; naujas; planas; projektas; rezultatai; rodikliai; sablonas; sarasas; \
            suvestine; tikslai; veiklos",
};
