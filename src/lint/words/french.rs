//! French.

use super::Language;

pub(super) const WORDS: Language = Language {
    archive: "ancien; archive; archives; ne pas utiliser; obsolete; sauvegarde",
    and: "et",
    back_loaded: "en fin de trimestre; haute saison; non lineaire; saisonnier",
    bounded: "assiduite; conformite; couverture; disponibilite; exactitude; part de; participation; ponctualite; taux d'occupation; taux de completion; taux de presence; taux de remplissage",
    end_measured: "en fin d'annee; en fin de cycle; en fin de trimestre; enquete annuelle; mesure unique",
    function: "achats; commercial; communication; comptabilite; direction financiere; finances; informatique; juridique; logistique; marketing; production; qualite; ressources humaines; rh; service client; ventes",
    glossary: "definitions; dictionnaire; glossaire; lexique",
    group: "bureau; comite; comite de direction; departement; direction; employes; equipe; equipes; groupe; service; tous; tout le monde",
    monitored: "a titre indicatif; pour information; sans cible; suivi seulement",
    prompt: "a completer; date; indicateur; inserer; nom; objectif; remplir; responsable; resultat cle; saisir; unite; valeur; x; xx; y",
    role: "chef; cheffe; directeur; directrice; gerant; gerante; president; presidente; responsable",
    scale: "engagement; humeur; maturite; note; satisfaction",
    signed: "benefice; croissance; difference; ebe; ecart; marge; nps; rendement; resultat; solde; temperature; variation",
    unbounded: "atteinte; augmentation; baisse; croissance; hausse; marge; progression; reduction; rendement; variation",
    actor: "activite; audience; engagement; frequentation; interactions; notoriete; trafic; utilisateurs",
    appraisal: "augmentation de salaire; entretien annuel; evaluation annuelle; part variable; prime; primes; remuneration variable",
    compared: "contre; de; depuis; en; par rapport; que",
    early: "demandes; devis; essais; inscriptions; leads; prospects",
    effort: "cout; couts; debit; delai; delais; duree; heures; jours; temps; volume",
    care: "accidents; erreurs; exactitude; nps; qualite; reclamations; satisfaction; securite",
    late: "benefice; chiffre d'affaires; marge; part de marche; resultat net; ventes",
    routine: "comme d'habitude; courant; en continu; quotidien; rapport mensuel; regulier; regulierement; routine",
    personnel: "drh; ressources humaines; rh",
    cumulative: "cumul; cumule; cumulee; depuis janvier",
    soft: "accompagner; contribuer; essayer; etudier; examiner; explorer; soutenir; viser",
};
