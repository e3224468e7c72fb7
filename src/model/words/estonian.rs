//! Estonian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "alustamata; ei ole alanud; ei ole alustatud; kavandatud; ootel; plaanis; planeeritud; \
            pole alustatud; tegemata; uus; veel alustamata",
        ),
        (
            Status::InProgress,
            "alustatud; elluviimisel; kaib; kaigus; kaimas; pooleli; rakendamisel; taitmisel; \
            tegeleme; tegemisel; teostamisel; toos",
        ),
        (
            Status::OnTrack,
            "ajakavas; graafikus; hea; korras; normis; oigel teel; plaani jargi; plaaniparane; \
            plaaniparaselt; plaanis pusib; roheline; vastavalt plaanile",
        ),
        (
            Status::AtRisk,
            "hilineb; hilinemas; kollane; maas plaanist; ohus; osaliselt; osaliselt saavutatud; \
            osaliselt taidetud; peatatud ajutiselt; risk; riskantne; riskis; vajab tahelepanu; \
            veidi hilinenud; viibib; viivitus",
        ),
        (
            Status::OffTrack,
            "alla eesmargi; blokeeritud; ebaonnestunud; ei ole saavutatud; ei ole taidetud; \
            ei saavutatud; ei taidetud; graafikust valjas; halb; hilinenud; kriitiline; \
            kriitilises seisus; mitte taidetud; plaanist maas; punane; saavutamata; \
            tahtaeg uletatud; taitmata",
        ),
        (
            Status::Done,
            "edukalt lopetatud; ellu viidud; lopetatud; lopule viidud; rakendatud; saavutatud; \
            suletud; taidetud; taielikult taidetud; tehtud; teostatud; uletatud; valmis",
        ),
        (
            Status::Dropped,
            "ara jaetud; edasi lukatud; ei ole enam aktuaalne; jaetud ara; katkestatud; kulmutatud; \
            loobutud; lukatud edasi; peatatud; tuhistatud",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "kasv; kasvab; kasvav; korgem parem; maksimeerida; mida rohkem seda parem; \
            suurem on parem; suurem parem; suurendada; suurendamine; suurenemine; tous; tousev; ules",
        ),
        (
            Direction::Decrease,
            "alla; kahanemine; kahanev; langev; langus; madalam parem; mida vahem seda parem; \
            minimeerida; vahendada; vahendamine; vaheneb; vahenemine; vaiksem on parem; \
            vaiksem parem",
        ),
        (
            Direction::Maintain,
            "ei muutu; hoida; hoidmine; muutumatu; pusib; pusiv; sailitada; sailitamine; sama; \
            stabiilne",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "kohustuslik; lubadus; puhendunud; siduv"),
        (OkrType::Aspirational, "ambitsioonikas; ambitsioonne; puudlik; unistus"),
        (OkrType::Learning, "oppimine; oppiv; uuriv"),
    ],
    level: &[
        (Level::Company, "asutus; ettevote; ettevotte; ettevotte tase; kontsern; organisatsioon"),
        (Level::Department, "amet; divisjon; osakond; talitus; uksus"),
        (Level::Team, "grupp; meeskond; meeskonna; ruhm; tiim"),
        (Level::Person, "individuaalne; inimene; isik; isiklik; personaalne; tootaja"),
    ],
    certainty: &[
        (Certainty::High, "kindel; korge; suur; vaga korge; vaga suur"),
        (Certainty::Medium, "keskmine; moodukas"),
        (Certainty::Low, "ebakindel; madal; vaga madal; vaga vaike; vaike"),
    ],
    answer: &[
        (Answer::Yes, "jaa; jah; olemas; saavutatud; taidetud; tehtud; toene; valmis"),
        (Answer::No, "ei; ei ole; pole; puudub; saavutamata; taitmata; tegemata; vaar; veel mitte"),
    ],
    movement: &[
        (
            Direction::Increase,
            "edendada; kahekordistada; kasv; kasvatada; kasvatame; laiendada; parandada; parandame; \
            parandamine; parendada; suurendada; suurendame; suurendamine; suurenemine; tosta; \
            tostame; tostmine; tugevdada",
        ),
        (
            Direction::Decrease,
            "alandada; karpida; langetada; luhendada; luhendame; luhendamine; piirata; vahendada; \
            vahendame; vahendamine; vahenemine",
        ),
        (Direction::Maintain, "hoiame; hoida; hoidmine; sailitada; sailitame; sailitamine; tagada; tagamine"),
    ],
    claim: &[
        (Claim::Learning, "maarata algtase; maarata algvaartus; moota algtase; selgitada valja algtase"),
        (Claim::AtLeast, "minimaalselt; mitte alla; mitte vahem kui; rohkem kui; ule; vahemalt; voi rohkem"),
        (
            Claim::AtMost,
            "alla; koige rohkem; kuni; maksimaalselt; mitte rohkem kui; mitte ule; ulimalt; \
            vahem kui; voi vahem",
        ),
        (Claim::Keep, "hoiame; hoida; sailitada"),
    ],
    by: "veel; vorra",
    rate: "koefitsient; maar; osakaal; protsent; suhe; suhtarv; tase",
    nameless: "aasta; andmed; aruanne; eesmargid; kokkuvote; koopia; kuu; kvartal; leht; loplik; mall; \
            moodikud; naitajad; nimekiri; plaan; projekt; tabel; tulemused; ulevaade; uus; vorm",
};
