//! French.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; afin; apres; au; aux; avant; avec; ce; ces; chaque; chez; d; dans; de; des; du; elle; en; entre; \
        est; et; jusqu; l; la; le; les; leur; leurs; moins; ne; nos; notre; nous; ou; par; pas; plus; pour; \
        qu; que; qui; sa; sans; se; ses; son; sont; sous; sur; tous; tout; toute; toutes; un; une; vers; \
        votre",
    ),
    (
        Class::Determiner,
        "ce; ces; chaque; des; du; l; la; le; les; leur; leurs; nos; notre; tous; toute; toutes; un; une",
    ),
    (
        Class::Preposition,
        "a; afin; apres; au; aux; avant; avec; chez; d; dans; de; des; du; en; entre; jusqu; par; pour; que; \
        qui; sans; sous; sur; vers",
    ),
    (Class::Skip, "allons; avec succes; bien; continuellement; durablement; nous; significativement"),
    (
        Class::Change,
        "abaisser; accelerer; accroissement; accroitre; agrandir; allonger; augment*; baisse; baisse de; \
        baisser; croitre; diminu*; diviser; double; doublement; doubler; economiser; elargir; etendre; faire \
        baisser; faire passer; faire progresser; hausse; limiter; maximiser; minimiser; multiplier; passer; \
        porter; progresser; progression; raccourcir; ramener; reduction; reduire; reduisant; reduit; \
        reduite; relever; tripler",
    ),
    (Class::Rise, "accroissement; accroitre; augment*; doubler; elargir; etendre; hausse"),
    (Class::Clear, "eliminer; eradiquer; liquider; resorber; supprimer"),
    (
        Class::Improve,
        "amelioration; ameliorer; approfondir; consolider la; developper la; dynamiser; encourager; \
        faciliter; favoriser; fluidifier; harmoniser; modernisation; moderniser; optimisation; optimiser; \
        perfectionner; promouvoir; renforcement; renforcer; simplification; simplifier; soutenir; stimuler; \
        valoriser",
    ),
    (
        Class::Keep,
        "conserver; continuer; continuer a; demeure; garder; maintenir; maintien; perenniser; preserver; \
        reste; rester",
    ),
    (Class::Monitor, "controler; mesure de; mesurer; observer; suivi; suivre; surveiller"),
    (Class::Ensure, "assurer; garantir; veiller"),
    (Class::Operate, "accompagner; administrer; exploiter; fournir; gerer; gestion; repondre; soutenir; traiter"),
    (Class::Achieve, "arriver; atteindre; atteinte; depasser; franchir; obtenir; parvenir; realiser un"),
    (
        Class::Aspire,
        "aider; aimer; devenir; donner; emerveiller; enchanter; etre; faire aimer; faire de; incarner; \
        inspirer; offrir; permettre; rendre; seduire; transformer; vivre",
    ),
    (
        Class::Acquire,
        "acquerir; attirer; capter; collecter; conquerir; convaincre; convertir; decrocher; encaisser; \
        fideliser; gagner; generer; lever; obtenir; recruter des clients; remporter; signer; vendre",
    ),
    (
        Class::Task,
        "acheter; actualiser; adapter; adopter; ajouter; analyse; analyser; animer; appliquer; automatiser; \
        cartographier; choisir; commander; communiquer; conception; concevoir; conclure; conduire; \
        configurer; construction; construire; creation; creer; definir; definition; demarrer; deploiement; \
        deployer; developpement; developper; diffuser; digitaliser; documenter; ecrire; elaboration; \
        elaborer; embaucher; engager; envoyer; etablir; etudier; evaluation; evaluer; faire; finalisation; \
        finaliser; formaliser; formation; former; identifier; implanter; implementer; informer; \
        installation; installer; integration; integrer; introduction; introduire; lancement; lancer; \
        livraison; livrer; mener; mettre a jour; mettre en ligne; mettre en oeuvre; mettre en place; \
        migration; migrer; mise a jour; mise en ligne; mise en oeuvre; mise en place; mise en service; mise \
        sur pied; negocier; nommer; numeriser; organisation de; organiser; ouverture; ouvrir; participer; \
        piloter; planifier; preparation; preparer; presenter; production de; produire; proposer; \
        publication; publier; realisation; realiser; recrutement; recruter; redaction; rediger; refondre; \
        refonte; remplacer; rencontrer; renouveler; renover; reorganiser; restructurer; reviser; revision; \
        revoir; selectionner; sensibiliser; signer le; structurer; tenir; terminer; tester; validation; \
        valider; verifier; visiter",
    ),
    (Class::Produce, "batir; construire; creer; developper; etablir; fournir; generer; offrir; proposer; realiser"),
    (
        Class::Metric,
        "absenteisme; accidents; age moyen; attente; attrition; benefice; chiffre d affaires; coefficient; \
        consommation; cout; couts; delai; delais; depenses; disponibilite; duree; ebe; ecart; effectif; \
        emissions; frequence; incidents; indice; marge; montant; moyenne; nombre; note; nps; occupation; \
        panier moyen; part; parts de marche; pourcentage; prix; productivite horaire; proportion; quantite; \
        quote part; ratio; recettes; reclamations; rendement; resultat net; rotation; satisfaction; score; \
        stock; taux; temps; total; tresorerie; turnover; valeur; ventes; visites; volume",
    ),
    (
        Class::Deliverable,
        "accord; analyse; application; atelier; audit; base de donnees; brochure; cahier des charges; \
        calendrier; campagne; catalogue; certification; charte; chatbot; comite; concept; contrat; \
        dispositif; document; documentation; enquete; etude; evenement; feuille de route; fiche; formation; \
        formulaire; guide; intranet; kit; livret; logiciel; manuel; maquette; modele; module; newsletter; \
        offre; outil; page; parcours; plan; planning; plateforme; politique; portail; procedure; processus; \
        programme; projet; prototype; rapport; referentiel; reunion; salon; schema; seminaire; service; \
        site; strategie; systeme; tableau de bord; video; webinaire",
    ),
    (
        Class::Event,
        "appels; articles; ateliers; audits; campagnes; conferences; e mails; emails; entretiens; evenements; \
        formations; newsletters; posts; presentations; publications; rendez vous; reunions; seances; \
        seminaires; sessions; videos; visites; webinaires",
    ),
    (
        Class::Party,
        "abonnes; adherents; agents; aidants; beneficiaires; benevoles; citoyens; clientes; clients; \
        collaborateurs; collegues; commandes; contrats; donateurs; dons; eleves; employes; enfants; \
        entreprises; etudiants; familles; fournisseurs; foyers; habitants; inscriptions; locataires; \
        membres; menages; parents; partenaires; participants; patients; personnes; prospects; salaries; \
        spectateurs; usagers; utilisateurs; visiteurs; voyageurs",
    ),
    (Class::Input, "budget; budget marketing; depenses publicitaires; effectifs; investissement; investissements"),
    (
        Class::Concept,
        "accueil; agilite; ambiance; attractivite; autonomie; bien etre; climat; climat social; cohesion; \
        collaboration; communication; competence; competences; competitivite; confiance; creativite; \
        croissance; culture; developpement durable; digital; digitalisation; diversite; durabilite; ecoute; \
        efficacite; efficience; engagement; esprit d equipe; ethique; excellence; experience; fidelite; \
        flexibilite; formation continue; gouvernance; image; image de marque; implication; inclusion; \
        innovation; leadership; marketing; motivation; notoriete; organisation; performance; presence; \
        processus; productivite; qualite; rayonnement; reconnaissance; relations; rentabilite; reputation; \
        responsabilisation; responsabilite; ressources humaines; securite; service; services; simplicite; \
        solidarite; souplesse; succes; transformation; transition; transparence; visibilite",
    ),
    (
        Class::Ideal,
        "aime; amour; coeur; comme a la maison; confiance; envie; excellence; exemplaire; fier; fiers; \
        fierte; ideal; incontournable; inoubliable; irresistible; leader; meilleur; meilleure; meilleurs; \
        modele; mondial; ou il fait bon; plaisir; prefere; preferee; premier choix; qui donne envie; \
        reference; reve; sans couture; serein; sereine; sur mesure; unique",
    ),
    (
        Class::Vanity,
        "abonnes; clics; followers; impressions; likes; mentions; pages vues; telechargements; trafic; vues",
    ),
    (
        Class::Comparative,
        "accru; accrue; davantage; meilleur; meilleure; meilleures; meilleurs; mieux; moins; plus; plus \
        grand; plus rapide; renforce",
    ),
    (
        Class::Vaguely,
        "adequat; bon; bonne; bonnes; bons; efficace; motivees; motives; raisonnable; satisfaisant; \
        satisfaits",
    ),
    (
        Class::Done,
        "achete; acheve; adopte; adoptee; approuve; approuvee; choisi; cree; creee; defini; definie; deploye; \
        deployee; disponible; documente; documentee; effectue; en ligne; en place; en service; etabli; \
        etablie; finalise; finalisee; forme; formes; installe; integre; lance; lancee; livre; livree; mis en \
        place; mise en place; operationnel; operationnelle; opere; organise; ouvert; ouverte; pret; publie; \
        publiee; realise; realisee; recrute; recrutes; redige; redigee; signe; signee; termine; terminee; \
        valide; validee",
    ),
    (
        Class::Moved,
        "augmente; baisse; diminue; double; en baisse; en hausse; passe; progresse; recule; reduit; reduite; \
        reduits",
    ),
    (
        Class::Multiplier,
        "deux tiers; diviser par deux; double; doublement; doubler; moitie; sur 10; sur dix; tiers; triple; \
        tripler; trois quarts; un quart; un tiers; zero",
    ),
    (
        Class::Cardinal,
        "cent; cinq; deux; dix; douzaine; douze; huit; neuf; quatre; quinze; sept; six; trente; trois; vingt",
    ),
    (
        Class::Time,
        "an; annee; annees; ans; heure; heures; jour; jours; jours ouvres; minutes; mois; secondes; semaine; \
        semaines; trimestre; trimestres",
    ),
    (Class::Horizon, "an; annee; annees; ans; mois; semaine; semaines; trimestre; trimestres"),
    (
        Class::Month,
        "aout; automne; avril; decembre; ete; fevrier; fin d annee; hiver; janvier; juillet; juin; mai; mars; \
        novembre; octobre; printemps; rentree; septembre",
    ),
    (Class::Until, "avant; d ici; d ici a; d ici fin; d ici la fin; en fin d annee; fin; jusqu a"),
    (Class::Name, "article; etage; etape; industrie; iso; ligne; lot; n; niveau; phase; tome; top; vague; version"),
    (
        Class::Threshold,
        "a l interieur; au dela de; au dessous; au dessus; au moins; au plus; dans les; en dessous; \
        inferieur; inferieure; jamais plus; max; maximum; minimum; moins de; ou mieux; ou moins; ou plus; \
        plus de; sous; superieur; superieure",
    ),
    (
        Class::Steady,
        "chaque jour; chaque mois; chaque semaine; constant; en permanence; jamais; reste; restent; stable; \
        toujours; tous les mois",
    ),
    (
        Class::Evidence,
        "actuellement; au lieu; aujourd hui; compare; contre; de; etait; par rapport; plutot que; precedent; \
        precedente",
    ),
    (
        Class::Purpose,
        "afin de; afin que; de facon a; de maniere a; et augmenter; et reduire; permettant de; pour \
        atteindre; pour augmenter; pour que; pour reduire",
    ),
    (
        Class::Means,
        "au moyen; en ajoutant; en creant; en developpant; en formant; en mettant; grace; par le biais; via",
    ),
    (
        Class::Question,
        "a quel point; avons nous; combien; comment; est ce que; pourquoi; quel; quelle; quelles; quels; qui; \
        si; sommes nous",
    ),
    (Class::Count, "duree moyenne; montant; moyenne; nombre; part; pourcentage; quantite; somme; total; volume"),
    (
        Class::Undertaken,
        "effectuees; effectues; envoyees; envoyes; organisees; organises; produits; publiees; publies; \
        realisees; realises; tenues",
    ),
    (Class::Pronoun, "chacun; chaque; nos; notre; nous; personne; tous"),
    (
        Class::Be,
        "aiment; choisissent; est; font; ont; peut; peuvent; recommandent; reviennent; se sentent; sont; \
        utilisent; viennent; vient",
    ),
];
