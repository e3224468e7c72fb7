//! Catalan.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "no comencat; no iniciada; no iniciat; nou; pendent; pendent d'inici; per comencar; \
            per iniciar; planificat; sense iniciar",
        ),
        (
            Status::InProgress,
            "comencat; en curs; en desenvolupament; en execucio; en marxa; en proces; en progres; \
            iniciada; iniciat",
        ),
        (
            Status::OnTrack,
            "a temps; al dia; correcte; d'acord amb el pla; dins del previst; en bon cami; en linia; \
            segons el previst; segons pla; verd",
        ),
        (
            Status::AtRisk,
            "alerta; amb retard; amb risc; assolit parcialment; en pausa; en risc; endarrerit; groc; \
            parcial; parcialment assolit; parcialment complert; requereix atencio; retard; \
            retardat; taronja",
        ),
        (
            Status::OffTrack,
            "bloquejat; critic; desviat; endarreriment greu; fallit; fora de termini; \
            fora del previst; incomplert; molt endarrerit; no aconseguit; no assolit; no complert; \
            no realitzat; vencut; vermell",
        ),
        (
            Status::Done,
            "acabat; aconseguit; assolida; assolit; assolit totalment; complert; completada; \
            completat; executat; fet; finalitzada; finalitzat; realitzat; superat; tancat",
        ),
        (
            Status::Dropped,
            "abandonat; ajornat; anul·lat; aturat; cancel·lada; cancel·lat; descartat; desestimat; \
            posposat; suspes",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "a l'alca; alt; amunt; ascendent; augment; augmentar; com mes millor; creixent; \
            increment; incrementar; maximitzar; mes es millor; pujar",
        ),
        (
            Direction::Decrease,
            "a la baixa; avall; baix; baixar; com menys millor; decreixent; descendent; disminucio; \
            disminuir; menys es millor; minimitzar; reduccio; reduir",
        ),
        (Direction::Maintain, "conservar; estable; manteniment; mantenir; sense canvis"),
    ],
    okr_type: &[
        (OkrType::Committed, "compromes; compromesa; compromis; obligatori"),
        (OkrType::Aspirational, "ambicios; ambiciosa; aspiracional"),
        (OkrType::Learning, "aprenentatge; exploratori"),
    ],
    level: &[
        (Level::Company, "companyia; corporatiu; corporativa; empresa; entitat; organitzacio"),
        (Level::Department, "area; departament; direccio; divisio; servei; unitat"),
        (Level::Team, "d'equip; equip; grup"),
        (Level::Person, "individual; persona; personal; treballador"),
    ],
    certainty: &[
        (Certainty::High, "alt; alta; elevada; molt alt; molt alta; segur"),
        (Certainty::Medium, "mitja; mitjana; moderada; normal"),
        (Certainty::Low, "baix; baixa; insegur; molt baixa; poca"),
    ],
    answer: &[
        (Answer::Yes, "assolit; cert; complert; completat; fet; realitzat; si"),
        (Answer::No, "encara no; fals; no; no assolit; no complert; no fet; no realitzat; pendent"),
    ],
    movement: &[
        (
            Direction::Increase,
            "ampliar; augment; augmentar; creixement; creixer; duplicar; enfortir; increment; \
            incrementar; millora; millorar; potenciar; pujar; reforcar",
        ),
        (Direction::Decrease, "baixar; disminuir; escurcar; minimitzar; rebaixar; reduccio; reduir; retallar"),
        (Direction::Maintain, "assegurar; conservar; garantir; manteniment; mantenir; sostenir"),
    ],
    claim: &[
        (Claim::Learning, "definir la linia base; determinar el valor inicial; establir la linia base"),
        (Claim::AtLeast, "almenys; com a minim; mes de; minim; no menys de; o mes; per sobre de"),
        (Claim::AtMost, "com a maxim; maxim; menys de; no mes de; o menys; per sota de"),
        (Claim::Keep, "conservar; mantenir; sostenir"),
    ],
    by: "en",
    rate: "grau; percentatge; proporcio; taxa",
    nameless: "anual; copia; dades; formulari; indicadors; informe; llibre; llista; mes; nou; \
            objectius; pla; plantilla; projecte; quadre; resultats; resum; seguiment; trimestre",
};
