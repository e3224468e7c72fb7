//! French.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; afin; apres; au; aux; avant; avec; ce; ces; chaque; chez; d; dans; de; des; du; elle; en; entre; \
        est; et; jusqu; l; la; le; les; leur; leurs; moins; ne; nos; notre; nous; nouveau; nouveaux; \
        nouvelle; nouvelles; ou; par; pas; plus; pour; qu; que; qui; sa; sans; se; ses; son; sont; sous; sur; \
        tous; tout; toute; toutes; un; une; vers; votre",
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
        "abaisser; abreger; accelerer; accroissement; accroitre; agrandir; alleger; allonger; amoindrir; \
        amputer; augment*; baisse; baisse de; baisser; bondir; chuter; comprimer; contenir; couper; croitre; \
        decroitre; decupler; diminu*; diminution; diviser; double; doublement; doubler; economiser; ecourter; \
        elargir; elever; etendre; etoffer; faire baisser; faire chuter; faire grimper; faire monter; faire \
        passer; faire progresser; faire reculer; faire tomber; freiner; gonfler; grignoter; grimper; grossir; \
        hausse; intensifier; inverser; limiter; maitriser; majorer; maximiser; minimiser; minorer; monter; \
        multiplier; passage de; passer; plafonner; porter; progresser; progression; quadrupler; rabaisser; \
        raccourcir; ralentir; rallonger; ramener; reduct*; reduction; reduire; reduisant; reduit; reduite; \
        rehausser; relever; remonter; resserrer; retrancher; retrecir; rogner; tirer vers le haut; tomber; \
        tripler",
    ),
    (
        Class::Rise,
        "accroissement; accroitre; agrandir; augment*; doubler; elargir; elever; etendre; etoffer; faire \
        monter; grossir; hausse; rehausser; relever; tripler",
    ),
    (
        Class::Clear,
        "abolir; apurer; arreter de; bannir; cesser; effacer; eliminer; en finir; eradiquer; liquider; mettre \
        fin; resorber; solder; supprimer; vider",
    ),
    (
        Class::Improve,
        "affiner; amelioration; ameliorer; amplifier; animer la; apaiser; aplanir; approfondir; bonifier; \
        consolidation; consolider la; contribuer; cultiver; developper la; developper les; developper nos; \
        developper notre; dynamiser; embellir; encourager; enrichir; entretenir; faciliter; faire evoluer; \
        favoriser; fiabiliser; fluidifier; fortifier; gagner en; harmoniser; impulser; inciter; intensifier; \
        mobiliser; modernisation; moderniser; monter en; monter en competence; monter en gamme; monter en \
        puissance; motiver; muscler; optimisation; optimiser; parfaire; perfectionner; pousser; \
        professionnaliser; progresser dans; promouvoir; rapprocher; rationaliser; redynamiser; renforcement; \
        renforcer; responsabiliser; revaloriser; revitaliser; simplification; simplifier; souder; soutenir; \
        stimuler; valoriser",
    ),
    (
        Class::Keep,
        "assurer la continuite; conservation; conserver; continuer; continuer a; defendre; demeure; demeurer; \
        garder; maintenir; maintien; ne pas depasser; pas depasser; perenniser; persister; poursuite; \
        poursuivre; preservation; preserver; protection; proteger; reste; rester; sauvegarder; se maintenir; \
        tenir bon",
    ),
    (
        Class::Monitor,
        "chiffrer; controler; evaluer regulierement; jauger; mesure de; mesurer; monitorer; observer; prendre \
        le pouls; suivi; suivre; surveiller; tracer; tracker",
    ),
    (Class::Ensure, "assurer; faire en sorte; garantir; s assurer; veille a; veiller"),
    (
        Class::Operate,
        "accompagner; administrer; assister; desservir; entretien; epauler; exploiter; fournir; gerer; \
        gestion; prendre en charge; prise en charge; repondre; s occuper; servir; soutenir; traitement; \
        traiter",
    ),
    (
        Class::Achieve,
        "aboutir; accomplir; arriver; atteindre; atteinte; battre; concretiser; culminer; cumuler; depasser; \
        engranger; exceder; franchir; obtenir; parvenir; realiser un; surpasser; totaliser; toucher",
    ),
    (
        Class::Aspire,
        "accueillir; aider; aimer; allumer; bouleverser; captiver; changer la vie; choyer; combler; devenir; \
        donner; ebahir; eblouir; embarquer; emerveiller; emouvoir; enchanter; enthousiasmer; epanouir; etre; \
        eveiller; faire aimer; faire battre; faire briller; faire de; faire que; faire rayonner; faire rever; \
        faire sentir; faire vivre; federer; habiter; imposer; incarner; inspirer; liberer; marquer; montrer \
        que; nous imposer; offrir; oser; parler; passionner; permettre; prouver; provoquer; ravir; rayonner; \
        redonner; reenchanter; reinventer; rendre; retrouver; reunir; reussir; reveiller; revolutionner; s \
        epanouir; s imposer; se sentir; seduire; sublimer; surprendre; tisser; transformer; vivre",
    ),
    (
        Class::Acquire,
        "acquerir; aller chercher; attirer; capter; collecter; conclure avec; conquerir; conserver; \
        convaincre; convertir; decrocher; ecouler; encaisser; engranger; enroler; faire adherer; faire \
        adopter; faire revenir; faire signer; faire venir; fideliser; gagner; generer; lever; louer; \
        mobiliser; obtenir; obtention de; placer; rallier; rassembler; reconquerir; recruter des adherents; \
        recruter des clients; recruter des donateurs; recueillir; recuperer; remporter; reunir; signer; \
        vendre",
    ),
    (
        Class::Task,
        "abandonner; abattage; abattre; accrocher; achat; acheter; acquisition; activer; actualisation; \
        actualiser; adaptation; adapter; adopter; adoption; affecter; afficher; agencer; agrandissement; \
        ajout; ajouter; aligner; alimenter; amenagement; amenager; amorcer; analyse; analyser; animer; appel \
        d offres; appliquer; apposer; approuver; archivage; archiver; arreter; articuler; assemblage; \
        assembler; attribuer; audit; auditer; automatisation; automatiser; baliser; bascule; basculer; \
        benchmarker; bilan; bornage; brancher; cabler; cadrage; cadrer; calcul; calculer; calibrer; campagne \
        de; carrelage; cartographie; cartographier; centraliser; certification; certifier; changement; \
        changement de; changer de; changer le; changer les; chantier; charger; chiffrage; choisir; clarifier; \
        classement; cloture; cloturer; coacher; collecte; commande; commander; communiquer; comparatif; \
        comparer; compiler; completer; composer; composition; conception; concevoir; conclure; conduire; \
        confier; configurer; consigner; constituer; constitution; construction; construire; consultation de; \
        consulter; contacter; controle des; controler les; convoquer; coordonner; copier; corriger; cotation; \
        creation; creer; creuser; debattre; debuter; decider; declarer; decliner; decoration; dedier; \
        definir; definition; defricher; delocaliser; demander; demarrer; dematerialisation; demenagement; \
        demenager; demolir; demontage; demonter; deplacement; deplacer; deploiement; deployer; deposer; \
        depot; depouiller; desherbage; designation; designer; dessiner; detruire; developpement; developper; \
        diagnostic; diagnostiquer; diffuser; diffusion; digitaliser; dispenser; distribuer; distribution; \
        documenter; doter; dresser; ebaucher; echanger; ecrire; ecriture; editer; effectuer; elaboration; \
        elaborer; elire; embauche; embaucher; emettre; emission d; encadrer; engager; enquete; enqueter; \
        enregistrer; entretien avec; envoi; envoyer; equipement de; equiper; eriger; essai; essayer; estimer; \
        etablir; etablissement d; etalonnage; etendre la; etiqueter; etude; etudier; evaluation; evaluer; \
        examiner; executer; expedier; experimentation; experimenter; explorer; exposer; extension; \
        externaliser; extraire; fabrication; fabriquer; faire; faire appel; fermer; fermeture; filmer; \
        finalisation; finaliser; fixer; forage; formaliser; formation; former; formuler; fournir un; fusion; \
        fusionner; gerer la mise; habiller; heberger; homologuer; identifier; illustrer; implanter; \
        implementer; impression; imprimer; inauguration; inaugurer; industrialiser; informer; initier; \
        inscrire; inspecter; installation; installer; instaurer; instruire; integration; integrer; \
        interconnecter; internaliser; interroger; interviewer; introduction; introduire; inventaire; \
        inventorier; investir; inviter; isolation; isoler; labellisation; lancement; lancer; lister; \
        livraison; livrer; localiser; louer un; mailing; mandater; maquetter; marquage; mener; mettre a \
        disposition; mettre a jour; mettre a niveau; mettre au point; mettre aux normes; mettre en \
        conformite; mettre en ligne; mettre en oeuvre; mettre en place; mettre en production; mettre en \
        route; mettre en service; mettre sur pied; meubler; migration; migrer; mise a disposition; mise a \
        jour; mise a niveau; mise au point; mise aux normes; mise en conformite; mise en ligne; mise en \
        oeuvre; mise en place; mise en production; mise en route; mise en service; mise en vente; mise sous; \
        mise sur pied; mobiliser un; modeliser; modernisation du; modifier; montage; monter le; monter un; \
        monter une; mutualiser; negocier; nettoyage; nettoyer; nomination; nommer; normaliser; numerisation; \
        numeriser; numerotation; obtention; officialiser; ordonner; organisation de; organiser; outiller; \
        ouverture; ouvrir; participer; passage a; passation; passer en revue; paver; peindre; peinture; \
        percer; pilotage; piloter; planifier; plantation; planter; pose; poser; pourvoir; prendre contact; \
        prendre rendez; preparation; preparer; presentation; presenter; prioriser; prise de contact; \
        production de; produire; programmer; prolonger le; proposer; prospecter; prototyper; publication; \
        publier; qualifier; raccordement; raccorder; ranger; rapatrier; rassembler les; ravalement; \
        realisation; realiser; rebaptiser; recensement; recenser; recevoir; recherche; rechercher; recours a; \
        recrutement; recruter; recueil; recycler; redaction; redemarrage; redeployer; redessiner; rediger; \
        reecrire; reequiper; refaire; refection; referencer; reflechir; refondre; refonte; regroupement; \
        regrouper; rehabilitation; rehabiliter; relancer; relier; remanier; remettre; remise; remise a neuf; \
        remplacement; remplacer; remplir; rencontre; rencontrer; rendre compte; renegocier; renouveler; \
        renouvellement; renovation; renover; reorganiser; reparer; repartir; repeindre; repenser le; \
        reprendre; reprise; reprise de; requalification; reserver; resilier; restauration; restaurer; \
        restituer; restructuration; restructurer; retirer; reunir le; reviser; revision; revoir; revue; \
        scanner; sceller; scinder; securisation; securiser le; selection; selectionner; sensibilisation; \
        sensibiliser; separer; signaler; signature; signer le; sondage; sonder; soumettre; souscrire; \
        specifier; standardiser; stocker; structurer; suivre la formation; suivre une formation; synthetiser; \
        telecharger; tenir; tenue; terminer; test; tester; tourner; tracer; traduction; traduire; traiter \
        les; trancher; transcrire; transferer; transfert; transmettre; transposer; travaux; trier; unifier; \
        uniformiser; vacciner; validation; valider; vendre le; vente; verifier; verser; visionner; visite; \
        visiter; vote; voter",
    ),
    (
        Class::Produce,
        "batir; concevoir; construire; creer; developper; elaborer; etablir; fournir; generer; installer; \
        instaurer; livrer; offrir; produire; proposer; realiser; tisser",
    ),
    (
        Class::Metric,
        "absenteisme; accidentologie; accidents; adoption; affluence; age; age moyen; anciennete; annulations; \
        arrets de travail; arrets maladie; assiduite; attente; attrition; audience; autofinancement; \
        benefice; besoin en fonds; bfr; ca; capacite; cash; charge; charges; chiffre d affaires; churn; \
        clientele; coefficient; commandes par; completude; conformite des; consommation; conversion; cout; \
        couts; couverture; creances; csat; cycle; debit; decrochage; defauts; delai; delais; delais de \
        paiement; demissions; densite; depense; depenses; deperdition; desabonnement; desabonnements; dette; \
        disponibilite; dso; duree; ebe; ebitda; ecart; ecarts; echecs; effectif; emissions; encours; \
        endettement; erreurs; excedent; fiabilite; fidelisation; fonds de roulement; frais; frequence; \
        frequentation; fuites; gaspillage; gravite; heures; impayes; incidence; incidents; indice; \
        infections; interventions; jours; latence; litiges; longueur; loyers; marge; mediane; millesime; \
        montant; mortalite; moyenne; mtbf; nb; nbr; niveau; nombre; non conformites; note; nps; occupation; \
        occurrence; panier; panier moyen; pannes; parc; part; parts de marche; penalites; pertes; place \
        vacantes; plaintes; poids; ponctualite; population; pourcentage; primes; prix; production; \
        productivite horaire; productivite par; profit; proportion; puissance; qte; quantite; quote part; \
        ratio; rebut; rebuts; recette; recettes; reclamations; refus; remplissage; rendement; rendements; \
        resiliations; restes; resultat; resultat net; retard; retards; retention; retours; revenu; revenus; \
        rotation; ruptures; ruptures de stock; satisfaction; score; sejour; sinistralite; sinistres; solde; \
        stock; stocks; surface; tarif; taux; temperature; temps; tonnage; tonnes; total; transactions; \
        tresorerie; turn over; turnover; usage; utilisation; vacance; valeur; variation; ventes; visites; \
        vitesse; volume; volumes",
    ),
    (
        Class::Deliverable,
        "abri; accord; accord cadre; accueil de jour; affiche; agence; agenda; alertes; algorithme; \
        amenagement; analyse; annuaire; api; appel d offres; appli; application; architecture; archive; \
        argumentaire; armoire; atelier; audit; autorisation; avenant; bail; banc; base; base de donnees; \
        bati; batiment; bilan; billet; borne; bornes; boutique; brochure; budget; bureau; bus; cahier; cahier \
        des charges; calendrier; campagne; capteurs; carte; catalogue; centre; certification; chaine; charte; \
        charte graphique; chatbot; chaudiere; checklist; chiffrage; circuit; classeur; code; colloque; \
        comite; comite de pilotage; commission; composteurs; concept; conference; connecteur; consultation; \
        contrat; convention; cours; crm; cuisine; cursus; dashboard; demonstrateur; depliant; depot; \
        diagnostic; dispositif; document; documentation; dossier; ecole; enquete; entrepot; equipe projet; \
        erp; espace; etiquette; etude; evenement; exposition; feuille de route; fiche; fiches; fichier; film; \
        flyer; fonctionnalite; formation; formulaire; forum; gabarit; gestionnaire; grille; groupe de \
        travail; guide; horaires; instance; intranet; inventaire; jardin; jeu; journal; journee; kit; label; \
        laboratoire; lettre; licence; ligne directrice; liste; livret; local; locaux; logiciel; logo; \
        machine; magasin; manuel; maquette; marche public; materiel; mediatheque; menu; migration; mobilier; \
        modele; module; moteur; newsletter; nomenclature; note de; notice; offre; outil; page; parcours; \
        parking; partenariat; passerelle; permanence; piste; plan; plan d action; planning; plaquette; plate \
        forme; plateforme; podcast; point de vente; politique; portail; poste; pret; procedure; processus; \
        programme; projet; protocole; prototype; quai; questionnaire; rapport; referentiel; registre; \
        reglement; relance; reseau; reunion; revue; salle; salon; schema; schema directeur; script; \
        seminaire; serveur; service; session; signaletique; simulateur; site; sondage; stage; stand; \
        standard; strategie; support; systeme; tableau; tableau de bord; test; toiture; trame; tutoriel; \
        usine; vehicule; version; video; vitrine; webinaire; wiki",
    ),
    (
        Class::Event,
        "actions; animations; appels; articles; ateliers; audits; billets; brochures; cafes; campagnes; \
        chantiers; colloques; comites; communiques; conferences; consultations; controles; courriers; cours; \
        demonstrations; depliants; e mails; emails; emissions de radio; entretiens; episodes; evenements; \
        exercices; expositions; fiches; flyers; formations; forums; inspections; interviews; jeux; journees; \
        lettres; maraudes; modules; newsletters; notes; permanences; petits dejeuners; podcasts; portes \
        ouvertes; posts; presentations; prestations; publications; rapports; rencontres; rendez vous; \
        reportages; reunions; salons; seances; seminaires; sessions; sondages; sorties; stages; tables \
        rondes; tests; tournees; tracts; tutoriels; videos; visites; webinaires",
    ),
    (
        Class::Party,
        "abonnes; acheteurs; acquereurs; actionnaires; adherents; adolescents; agents; agriculteurs; aidants; \
        aines; allocataires; apprenants; apprentis; artisans; associations; assures; auditeurs; bailleurs; \
        bailleurs de fonds; beneficiaires; benevoles; bureaux d etudes; candidats; chauffeurs; chercheurs; \
        citoyens; clientes; clients; coequipiers; collaborateurs; collegues; commandes; commercants; \
        communes; compagnons; conducteurs; consommateurs; contrats; convives; cyclistes; demandeurs; \
        detaillants; developpeurs; distributeurs; donateurs; donneurs; donneuses; dons; eleves; employes; \
        emprunteurs; enfants; enseignants; entrepreneurs; entreprises; equipiers; etudiants; exploitants; \
        familles; fans; femmes; filles; financeurs; fournisseurs; foyers; gens; habitants; hommes; hotels; \
        infirmieres; infirmiers; inscriptions; internautes; investisseurs; jeunes; lecteurs; locataires; \
        logements; lyceens; maires; malades; mecenes; medecins; membres; menages; nouveaux arrivants; \
        nouveaux logos; parents; partenaires; participants; passagers; patients; personnes; pharmacies; pme; \
        pratiquants; producteurs; professionnels; promesses; proprietaires; prospects; recrues; refugies; \
        residents; restaurateurs; retraites; riverains; salaries; sejours; seniors; signataires; societaires; \
        societes; soignants; souscriptions; spectateurs; sponsors; stagiaires; supporters; techniciens; \
        touristes; travailleurs; usagers; utilisateurs; vacanciers; villages; visiteurs; voisins; voyageurs",
    ),
    (
        Class::Input,
        "aides soignantes; aides soignants; budget; budget marketing; conseillers recrutes; depenses \
        publicitaires; effectifs; embauches; enveloppe; etp; investissement; investissements; masse \
        salariale; postes budgetes; recrutements; renforts",
    ),
    (
        Class::Concept,
        "accessibilite; accueil; achats; adhesion; adoption; agilite; ambiance; ambition; amelioration continue; \
        attention; attractivite; autonomie; autres; bien etre; cadre de vie; capital humain; climat; climat social; \
        cohesion; cohesion sociale; collaboratif; collaboration; communication; competence; competences; \
        competitivite; comportements; conditions de travail; confiance; convivialite; coordination; creativite; \
        credibilite; croissance; culture; developpement; developpement durable; dialogue; dialogue social; digital; \
        digitalisation; discipline; divers; diversite; durabilite; dynamique; dynamisme; ecoute; efficacite; \
        efficience; efforts; egalite; empathie; employabilite; engagement; entraide; environnement; equite; esprit; \
        esprit d equipe; ethique; evolutivite; excellence; exemplarite; expansion; experience; expertise; fiabilite; \
        fidelite; finances; flexibilite; formation continue; gestion; gouvernance; hygiene; image; image de marque; \
        implication; inclusion; influence; initiative; innovation; integrite; intelligence collective; leadership; \
        logistique; maitrise; management; marketing; maturite; mobilite; motivation; notoriete; offre de service; \
        organisation; orientation client; parcours client; pedagogie; perennite; performance; pertinence; pilotage; \
        positionnement; posture; presence; prevention; previsibilite; proactivite; processus; productivite; \
        professionnalisme; proximite; qualite; qualite de service; qvt; rayonnement; reactivite; reconnaissance; \
        relation; relation client; relations; rentabilite; reputation; resilience; respect; responsabilisation; \
        responsabilite; responsabilite societale; ressources; ressources humaines; rh; rigueur; rse; sante; savoir \
        etre; savoir faire; securite; sens; sens du service; service; services; simplicite; solidarite; souplesse; \
        stabilite; strategie digitale; succes; synergie; synergies; talent; talents; tracabilite; transformation; \
        transition; transparence; travail d equipe; valeurs; valorisation; viabilite; vie; ville; visibilite; vivre \
        ensemble",
    ),
    (
        Class::Ideal,
        "a l aise; aime; amour; attendu; aupres; avec bonheur; avec fierte; avec le sourire; bien dans; \
        bonheur; bout des doigts; chez eux; chez nous; chez soi; coeur; comme a la maison; comme chez; \
        confiance; desirable; en confiance; en toute; enviable; envie; envient; epanoui; epanouis; evidence; \
        evident; excellence; exceptionnel; exemplaire; exemple; experience; facile; facilement; fier; \
        fierement; fiers; fierte; harmonie; heureuse; heureux; histoire; ideal; imbattable; incontournable; \
        indispensable; inoubliable; irresistible; leader; libre; lieu ou; magique; meilleur; meilleure; \
        meilleurs; modele; mondial; n importe ou; naturellement; numero 1; numero un; ou il fait bon; \
        passion; phare; pionnier; place to be; plaisir; plus beau; plus belle; precurseur; prefere; preferee; \
        premier choix; premier reflexe; premiere adresse; premiere fois; qui donne envie; quotidien; \
        rayonnant; recommande; reconnu comme; reconnue comme; reference; reflexe; remarquable; respecte; \
        respectee; reve; sans couture; sans crainte; sans effort; sans peur; sans souci; sans stress; serein; \
        sereine; simple comme; souci du detail; sourire; sur mesure; tranquille; tranquillite; unanimement; \
        unique; vedette; vivant; vivante",
    ),
    (
        Class::Vanity,
        "abonnes; affichages; clics; fans; followers; impressions; j aime; likes; mentions; pages vues; \
        partages; telechargements; trafic; visites du site; visiteurs uniques; vues; vues de la page",
    ),
    (
        Class::Comparative,
        "accru; accrue; ameliore; amelioree; davantage; de plus en plus; inferieure; meilleur; meilleure; \
        meilleures; meilleurs; mieux; moindre; moins; plus; plus court; plus courts; plus efficace; plus \
        efficaces; plus fluide; plus fort; plus forte; plus grand; plus proche; plus rapide; plus rapidement; \
        plus rapides; plus simple; plus sur; renforce; renforcee",
    ),
    (
        Class::Vaguely,
        "adapte; adaptee; adequat; attractif; attractive; bon; bonne; bonnes; bons; correct; dynamique; \
        efficace; efficaces; efficient; engagees; engages; fluide; forte; innovant; innovante; moderne; \
        motivees; motives; optimal; optimale; performant; performante; pertinent; positif; positive; \
        professionnel; raisonnable; satisfaisant; satisfaisante; satisfaite; satisfaites; satisfaits; solide; \
        soude; soudee; soudees; uni; unie",
    ),
    (
        Class::Done,
        "accordee; achete; achetee; acheve; achevee; acte; actee; actualise; actualisee; adopte; adoptee; \
        affiche; amenage; amenagee; annoncee; approuve; approuvee; arrete; arretee; attribue; attribuee; \
        audite; auditee; boucle; bouclee; cartographiees; cartographies; certifie; certifiee; certifies; \
        choisi; choisie; clos; close; commande; commandee; commandes passees; communique; communiquee; \
        conclu; conclue; configure; configuree; construit; construite; cree; creee; defini; definie; \
        deploiement termine; deploye; deployee; depose; deposee; designe; designee; diffuse; diffusee; \
        disponible; disponibles; distribue; distribuee; documente; documentee; documentees; documentes; \
        dresse; effectue; effectuee; effectues; elabore; elaboree; elu; elue; embauche; embauchee; embauches; \
        en ligne; en place; en service; envoye; envoyee; equipe; equipes; etabli; etablie; etudie; etudiee; \
        evalue; evaluee; fait; faite; fermee; finalise; finalisee; formalise; formalisee; forme; formees; \
        formes; homologue; homologuee; identifie; identifies; imprime; imprimee; inaugure; inauguree; \
        installe; installee; installes; integre; integree; lance; lancee; lances; livre; livree; livres; \
        mandatee; migre; migree; migres; mis a jour; mis en ligne; mis en oeuvre; mis en place; mis en \
        service; mise a jour; mise en ligne; mise en oeuvre; mise en place; mise en service; modernisee; \
        negocie; negociee; nomme; nommee; numerise; numerisees; numerises; obtenu; obtenue; operationnel; \
        operationnelle; opere; organise; organisee; ouvert; ouverte; pose; posee; pourvu; pourvus; presente; \
        presentee; pret; prete; programmee; publie; publiee; realise; realisee; recense; recenses; recrute; \
        recrutee; recrutes; redige; redigee; refait; refaite; relu; remis; remise; remplace; remplacee; \
        remplaces; renouvele; renouvelee; renove; renovee; reserve; reservee; revu; revue; selectionne; \
        selectionnee; sensibilises; signe; signee; signees; signes; soumis; soumise; tenu; tenue; termine; \
        terminee; teste; testee; traduit; traduite; transmis; transmise; valide; validee; valides; verifie; \
        verifiee; verse; vote; votee",
    ),
    (
        Class::Moved,
        "ameliore; ameliores; augmente; baisse; chute; diminue; divise par; double; en baisse; en hausse; \
        gagne; grimpe; monte; passe; progresse; raccourci; raccourcie; ramene; ramenee; recul; recule; recule \
        de; reduit; reduite; reduits; s ameliore; tombe; triple",
    ),
    (
        Class::Multiplier,
        "a l equilibre; cinquieme; de moitie; demi point; deux fois; deux tiers; diviser par; diviser par \
        deux; dixieme; double; doublee; doublement; doubler; equilibre; fois deux; fois moins; fois plus; le \
        double; moitie; quadrupler; quart; quatre cinquiemes; sur 10; sur cinq; sur dix; sur quatre; sur \
        trois; tiers; triple; tripler; trois fois; trois quarts; un quart; un sur; un tiers; zero",
    ),
    (
        Class::Cardinal,
        "cent; centaine; cinq; cinquantaine; cinquante; deux; dix; dix huit; dizaine; douzaine; douzaines; \
        douze; huit; mille; neuf; onze; quarante; quatre; quinzaine; quinze; seize; sept; six; soixante; \
        treize; trentaine; trente; trois; vingt; vingtaine",
    ),
    (
        Class::Time,
        "an; annee; annees; ans; h; heure; heure ouvree; heures; jour; jours; jours calendaires; jours \
        ouvrables; jours ouvres; min; minute; minutes; mois; saison; saisons; seconde; secondes; semaine; \
        semaines; semestre; semestres; siecle; trimestre; trimestres",
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
        "a l interieur; a moins de; au dela de; au dessous; au dessus; au maximum; au minimum; au moins; au \
        moins egal; au plus; au plus tard; dans les; depasse pas; en deca; en dessous; en moins de; \
        inferieur; inferieure; inferieurs; jamais plus; max; maximal; maximum; minimal; minimum; moins de; ne \
        depasse pas; ou au dela; ou mieux; ou moins; ou moins de; ou plus; pas plus de; plus de; sous; \
        superieur; superieure; superieurs",
    ),
    (
        Class::Steady,
        "a tout instant; a tout moment; au niveau actuel; chaque annee; chaque jour; chaque mois; chaque \
        semaine; chaque trimestre; constamment; constant; demeure; doit rester; en continu; en permanence; en \
        tout temps; inchange; inchangee; jamais; ne depasse jamais; ne descend jamais; ne descend pas; \
        reguliere; reste; restent; rester; se maintient; stable; stables; toujours; tous les jours; tous les \
        mois; tout au long; toute l annee",
    ),
    (
        Class::Evidence,
        "a ce jour; actuel; actuelle; actuellement; actuels; annee derniere; au lieu; aujourd hui; aujourdhui; \
        auparavant; avant; base; compare; contre; de; depart; en comparaison; etaient; etait; face a; jusque \
        la; l an dernier; l an passe; n 1; par rapport; passe de; plutot que; precedent; precedente; vs",
    ),
    (
        Class::Purpose,
        "afin d; afin de; afin que; dans le but; de facon a; de maniere a; de sorte que; en vue de; et \
        abaisser; et augmenter; et faire passer; et reduire; permettant de; pour abaisser; pour atteindre; \
        pour augmenter; pour baisser; pour faire passer; pour gagner; pour passer; pour porter; pour que; \
        pour ramener; pour reduire; qui permet; qui permette; si bien que",
    ),
    (
        Class::Means,
        "a l aide; a travers; au moyen; en ajoutant; en creant; en deployant; en developpant; en formant; en \
        installant; en lancant; en mettant; en mettant en place; en organisant; en proposant; en recrutant; \
        en utilisant; grace; par l ajout; par la; par la creation; par la mise; par le biais; via",
    ),
    (
        Class::Question,
        "a quel point; avons nous; combien; comment; est ce que; pourquoi; quel; quelle; quelles; quels; qui; \
        si; sommes nous",
    ),
    (
        Class::Count,
        "cumul; duree moyenne; mediane; montant; moyen; moyenne; moyenne de; nb; nb de; nbr; nombre; numero; \
        part; part des; pourcentage; qte; quantite; quantites; somme; sommes; taille; total; total des; \
        volume",
    ),
    (
        Class::Undertaken,
        "animees; animes; assurees; assures; contactes; diffusees; diffuses; dispensees; dispenses; \
        distribuees; distribues; donnees; ecrites; ecrits; effectuees; effectues; envoyees; envoyes; menees; \
        menes; organisees; organises; passes; produites; produits; publiees; publies; realisees; realises; \
        redigees; rediges; rencontres; tenues; tenus; traitees; visites",
    ),
    (
        Class::Pronoun,
        "aucun; aucune; ceux; chacun; chacune; chaque; nos; notre; nous; on; personne; personne ne; quiconque; \
        tous; tout le monde; toutes",
    ),
    (
        Class::Be,
        "adoptent; adorent; aiment; apprecient; apprennent; arrive; arrivent; attendent; avons; battent; \
        choisissent; comprennent; connaissent; connait; considerent; coute; croient; decident; declarent; \
        demandent; depend; dependent; deviennent; devient; disent; donne; donnent; dure; enviant; envient; \
        est; estiment; fait; fonctionne; fonctionnent; font; font confiance; gardent; jugent; obtiennent; \
        ont; osent; parlent; partent; participent; passent; pensent; perd; peut; peuvent; plebiscitent; \
        preferent; prennent; recoit; recoivent; recommande; recommandent; repart; repartent; repond; \
        repondent; reste; restent; retrouvent; reussissent; reviennent; revient; sait; savent; se sent; se \
        sentent; sent; sentent; sommes; sont; sort; sortent; suivent; tient; trouve; trouvent; utilisent; va; \
        veulent; viennent; vient; vit; vivent; voient; vont",
    ),
    (
        Class::Own,
        "cadres; chefs; chefs d equipe; encadrants; equipes; etapes; fiches de poste; managers; postes; \
        procedures; processus; responsables; services; sites; taches",
    ),
    (Class::Routine, "activite courante; affaires courantes; au jour le jour; courant; quotidien; quotidienne"),
];
