//! French.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "a faire; a venir; non commence; non demarre; pas commence; pas demarre; \
            pas encore commence; planifie; prevu",
        ),
        (Status::InProgress, "actif; commence; demarre; en cours; entame"),
        (
            Status::OnTrack,
            "bon; conforme; dans les delais; dans les temps; en avance; en bonne voie; \
            sur la bonne voie; vert",
        ),
        (
            Status::AtRisk,
            "a risque; a surveiller; attention; en pause; en retard; en risque; jaune; orange; \
            retard; vigilance",
        ),
        (
            Status::OffTrack,
            "bloque; compromis; critique; echec; echoue; hors delai; hors piste; manque; \
            mauvais; non atteint; rouge",
        ),
        (
            Status::Done,
            "accompli; acheve; atteint; cloture; complete; depasse; fait; fini; livre; realise; \
            reussi; termine; terminee",
        ),
        (Status::Dropped, "abandonne; annule; arrete; reporte; supprime"),
    ],
    direction: &[
        (
            Direction::Increase,
            "a la hausse; augmenter; croissant; hausse; maximiser; \
            plus c'est haut mieux c'est; plus eleve; plus haut",
        ),
        (
            Direction::Decrease,
            "a la baisse; baisse; decroissant; diminuer; minimiser; plus bas; plus faible; \
            reduire",
        ),
        (Direction::Maintain, "conserver; maintenir; stable"),
    ],
    okr_type: &[
        (OkrType::Committed, "engage; engagee; engagement; ferme; obligatoire"),
        (OkrType::Aspirational, "ambitieuse; ambitieux; aspirationnel; aspirationnelle"),
        (OkrType::Learning, "apprentissage; exploratoire"),
    ],
    level: &[
        (Level::Company, "entreprise; groupe; societe; strategique"),
        (Level::Department, "departement; direction; pole; service"),
        (Level::Team, "equipe"),
        (Level::Person, "collaborateur; individu; individuel; individuelle; personne; personnel"),
    ],
    certainty: &[
        (Certainty::High, "eleve; elevee; fort; forte; haut; haute; sur"),
        (Certainty::Medium, "modere; moderee; moyen; moyenne"),
        (Certainty::Low, "bas; basse; faible"),
    ],
    answer: &[
        (Answer::Yes, "atteint; fait; livre; o; oui; realise; termine; vrai"),
        (Answer::No, "faux; non; non fait; pas encore; pas fait"),
    ],
    movement: &[
        (Direction::Increase, "accroitre; augmenter; doubler; elever; gagner; hausser"),
        (Direction::Decrease, "abaisser; baisser; diminuer; minimiser; raccourcir; ramener; reduire"),
        (Direction::Maintain, "conserver; garder; maintenir; preserver; stabiliser"),
    ],
    claim: &[
        (
            Claim::Learning,
            "definir la valeur de depart; determiner la valeur de depart; etablir la reference; \
            etablir la situation initiale; etablir la valeur de reference; mesurer la situation initiale",
        ),
        (Claim::AtLeast, "au dela de; au minimum; au moins; ou plus; pas moins de; plus de; superieur a"),
        (Claim::AtMost, "au maximum; au plus; en dessous de; inferieur a; moins de; ou moins; pas plus de; sous"),
        (Claim::Keep, "conserver; garder; maintenir; stabiliser"),
    ],
    by: "de; supplementaire",
    rate: "marge; part; pourcentage; proportion; ratio; rendement; taux",
    nameless: "actuel; annee; archive; bilan; brouillon; cible; cibles; classeur; copie; definitif; donnees; \
        export; feuil; feuille; final; finale; indicateur; indicateurs; liste; mensuel; modele; nouveau; \
        objectif; objectifs; plan; rapport; realise; resultats; saisie; semestre; suivi; synthese; tableau; \
        trimestre; valeurs",
};
