//! Italian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "da fare; da iniziare; in attesa; non avviato; non iniziato; pianificato"),
        (Status::InProgress, "attivo; avviato; in corso; in lavorazione; iniziato"),
        (Status::OnTrack, "bene; buono; in linea; in orario; nei tempi; verde"),
        (Status::AtRisk, "a rischio; arancione; attenzione; giallo; in pausa; in ritardo; rischio; ritardo"),
        (Status::OffTrack, "bloccato; critico; fallito; fuori rotta; mancato; non raggiunto; rosso; scaduto"),
        (Status::Done, "chiuso; completato; concluso; fatto; finito; raggiunto; realizzato; superato; terminato"),
        (Status::Dropped, "abbandonato; annullato; rimandato; rinviato; sospeso"),
    ],
    direction: &[
        (
            Direction::Increase,
            "alto e meglio; aumentare; crescente; in aumento; maggiore; massimizzare; \
            piu alto; su",
        ),
        (Direction::Decrease, "decrescente; diminuire; giu; in calo; minimizzare; minore; piu basso; ridurre"),
        (Direction::Maintain, "mantenere; stabile"),
    ],
    okr_type: &[
        (OkrType::Committed, "impegnato; impegno; obbligatorio; vincolante"),
        (OkrType::Aspirational, "ambizioso; aspirazionale"),
        (OkrType::Learning, "apprendimento; esplorativo"),
    ],
    level: &[
        (Level::Company, "azienda; aziendale; gruppo; impresa; societa"),
        (Level::Department, "dipartimento; direzione; divisione; reparto; settore"),
        (Level::Team, "squadra"),
        (Level::Person, "dipendente; individuale; persona; personale"),
    ],
    certainty: &[
        (Certainty::High, "alta; alto; elevata; elevato"),
        (Certainty::Medium, "media; medio; moderata"),
        (Certainty::Low, "bassa; basso"),
    ],
    answer: &[(Answer::Yes, "completato; fatto; si; vero"), (Answer::No, "falso; no; non ancora; non fatto")],
    movement: &[
        (Direction::Increase, "accrescere; aumentare; crescere; incrementare; raddoppiare"),
        (
            Direction::Decrease,
            "abbassare; accorciare; dimezzare; diminuire; eliminare; minimizzare; ridurre; \
            tagliare",
        ),
        (Direction::Maintain, "conservare; mantenere; preservare"),
    ],
    claim: &[
        (
            Claim::Learning,
            "definire il valore di partenza; definire la baseline; \
            determinare il valore iniziale; stabilire la baseline",
        ),
        (Claim::AtLeast, "almeno; come minimo; non meno di; o piu; oltre; piu di; sopra"),
        (Claim::AtMost, "al massimo; entro; meno di; non piu di; o meno; sotto"),
        (Claim::Keep, "conservare; mantenere"),
    ],
    by: "del; dell'; di",
    rate: "indice; margine; percentuale; quota; tasso",
    nameless: "andamento; archivio; bozza; cartella; consuntivo; copia; cruscotto; dati; definitivo; finale; \
        foglio; indicatore; indicatori; lista; mensile; modello; nuovo; obiettivi; obiettivo; piano; registro; \
        riepilogo; risultati; scheda; semestre; tabella; trimestre; valori",
};
