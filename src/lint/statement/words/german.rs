//! German.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "alle; allen; aller; als; am; an; auf; aus; bei; bis; damit; das; dem; den; der; des; die; durch; ein; \
        eine; einem; einen; einer; eines; es; fur; haben; hat; hochstens; im; in; ins; ist; jede; jeden; \
        jeder; kein; keine; max; mehr; mindestens; mit; nach; neu; neue; neuen; neuer; neues; nicht; oder; \
        ohne; pro; seit; sich; sind; uber; um; und; uns; unser; unsere; unserem; unseren; unserer; unter; \
        vom; von; vor; vor ort; was; weniger; werden; wie; wir; wird; wo; zu; zum; zur; zusammen; zwischen",
    ),
    (
        Class::Determiner,
        "alle; allen; das; dem; den; der; des; die; ein; eine; einem; einen; einer; eines; jede; jeden; jeder; \
        kein; keine; unser; unsere; unseren",
    ),
    (
        Class::Preposition,
        "als; am; an; auf; aus; bei; bis; durch; fuer; fur; im; in; ins; mit; nach; ohne; pro; seit; uber; um; \
        unter; vom; von; vor; zum; zur; zwischen",
    ),
    (
        Class::Skip,
        "deutlich; erfolgreich; kontinuierlich; mussen; nachhaltig; signifikant; sollen; weiter; wir; wollen",
    ),
    (
        Class::Change,
        "abbauen; abnehmen; abschmelzen; absenken; anheben; anhebung; anwachsen; anzuheben; ausbauen; \
        ausweiten; begrenzen; beschleunigen; bringen; dampfen; drosseln; drucken; drucken auf; einsparen; \
        erhoh*; erhoht; erweiter*; gesenkt; gesteiger*; halbier*; herabsetzen; herunterbringen; hochfahren; \
        hochtreiben; hoher; kappen; klettern; kurzen; maximier*; mindern; minimier*; nachlassen; reduzier*; \
        ruckgang; runterbringen; schmalern; schrumpfen; senk*; sinken; sinkt; steigen; steiger*; steigt; \
        straffen; verbilligen; verdoppel*; verdreifach*; vergrosser*; verkleiner*; verkurz*; verlanger*; \
        vermehr*; verminder*; verringer*; verschieben auf; verteuern; vervielfach*; vervierfach*; wachs*; \
        wachst; zulegen; zunahme; zunehmen; zuruckfahren; zuruckgehen; zuruckschrauben",
    ),
    (
        Class::Rise,
        "anheben; anwachsen; aufstocken; ausbauen; ausweiten; erhoh*; erweiter*; steiger*; verdoppel*; \
        verdreifach*; vergrosser*; wachs*",
    ),
    (
        Class::Clear,
        "abarbeiten; abbauen; abschaffen; abstellen; auflosen; ausmerzen; ausraumen; ausschliessen; beseitig*; \
        eliminier*; tilgen; unterbinden; vermeid*",
    ),
    (
        Class::Improve,
        "aktivier*; anregen; aufwerten; ausbau; ausweitung; beleb*; beleben; erleichter*; festigen; festigung; \
        flexibilisier*; forcier*; fordern; forderung; harmonisier*; heben; hebung; intensivier*; kultivier*; \
        mobilisier*; modernisier*; motivier*; optimier*; perfektionier*; pfleg*; professionalisier*; \
        scharfen; scharfung; sensibilisier*; stark*; starkung; steigerung der attraktivitat; stimulier*; \
        unterstutz*; verbesser*; vereinfach*; verfeiner*; verschlank*; verstark*; verstetig*; vertief*; \
        vertiefen; voran bringen; voranbringen; vorantreiben; vorwartsbringen; weiterbringen; \
        weiterentwickel*",
    ),
    (
        Class::Keep,
        "absichern; aufrecht erhalten; aufrechterhalt*; beibehalt*; beibehaltung; bewahr*; bewahren; bleiben; \
        bleibt; einhalt*; erhalt; erhalten; festhalt*; fortfuhr*; fortsetz*; gehalten; halten; konstant; \
        pflege; schutz*; sichern; sicherstellung; stabil halten; stabilisier*; verbleiben; verteidig*; \
        wahren; wahrung; weiterfuhr*; weiterhin; weitermachen",
    ),
    (
        Class::Monitor,
        "auge behalten; beobachten; beobachtung; erheben; im blick behalten; kontrollieren; messen; messung; \
        monitoring; nachhalten; nachverfolg*; tracken; uberprufen laufend; uberwach*; verfolgen",
    ),
    (Class::Ensure, "garantieren; gewahrleist*; sicherstell*; sorgen"),
    (
        Class::Operate,
        "abwickeln; bearbeit*; bedienen; bereitstell*; betreiben; betreuen; betreuung; durchfuhrung des \
        tagesgeschafts; verwalt*",
    ),
    (
        Class::Achieve,
        "ankommen; einfahren; einspielen; erklimmen; erlangen; erreich*; erreichung; erringen; erwirken; \
        erzielen; erzielt; gelangen; klettern auf; knacken; realisieren; schaffen; toppen; uberschreit*; \
        ubersteig*; ubertreffen; unterschreit*; vorstossen; vorweisen",
    ),
    (
        Class::Aspire,
        "aufbluhen; ausstrahlen; befahig*; beflugel*; begeister*; beherrschen; berauschen; berufen fuhlen; \
        beruhren; bewegen; entfalten; ermoglich*; freuen; fuhlen; geben; gehoren; gelten; glanzen; \
        inspirier*; leben; lieben; machen; mitreissen; neu denken; neu erfinden; schenken; sein; staunen; \
        stehen; teilhaben; traumen; ubernehmen; uberzeugen; verankern in den herzen; verbinden; vertrauen; \
        verwandel*; verzauber*; werden; werden wir; wird; wohlfuhlen; zum strahlen bringen; zusammenbringen",
    ),
    (
        Class::Acquire,
        "abschliessen; akquirier*; anlocken; anschliessen; anwerben; anziehen; bewegen; binden; dazugewinnen; \
        eingeworben; einnehmen; einsammeln; einwerben; erlosen; erwirtschaften; finden; generier*; gewinn*; \
        gewonnen; hinzugewinn*; holen; kundigen; rekrutieren von kunden; sammeln; uberreden; uberzeug*; \
        umsetzen mit; unter vertrag nehmen; unterzeichnen; verkauf*; verlanger*; vermieten; vermittel*; \
        werben; zuruckgewinn*; zuruckhol*",
    ),
    (
        Class::Task,
        "abgeschlossen; abhalten; ablegen; ablosen; ablosung; abnahme; abreissen; abriss; abschluss; \
        absolvier*; abstimmen; abstimmung; aktualisier*; analysier*; anbau; anbieten; anbinden; anbindung; \
        anfordern; ankauf; anlage; anlegen; anlegung; anmelden; anmieten; anmietung; anpassen; anpassung; \
        anschaff*; anschaffung; anschliessen; anschluss; anschreiben; ansprechen; anstreichen; auditier*; \
        aufarbeiten; aufbau; aufbauen; aufbereit*; auffrischen; aufnehmen; aufsetzen; aufstellen; \
        aufstellung; auftritt; ausarbeit*; ausbau der website; ausbessern; ausbild*; ausfullen; aushandeln; \
        auslagern; ausliefern; auslieferung; ausmisten; ausrichten; ausrichtung; ausrollen; ausrustung; \
        ausschreiben; ausschreibung; aussenden; ausstatten; ausstattung; austausch; austauschen; auswahl; \
        auswahlen; auswerten; auswertung; auszeichnen; automatisier*; bau; bauen; beantragen; beantragung; \
        bearbeiten; beauftrag*; beauftragung; befragen; begehen; begehung; begleiten; begrunen; begrunung; \
        benennen; bepflanz*; beraten; beratung; berechnen; bereinigen; berufen; beschaff*; beschildern; \
        beschildern*; beschliessen; beschluss; besetzen; besetzung; besichtigen; besprechen; \
        bestandsaufnahme; bestellen; bestellung; bestimmen; besuchen; betonieren; bewerben um; bezug; buchen; \
        codier*; definieren; definition; digitalisieren; diskutier*; dokumentier*; drehen; drucken; \
        durchfuhr*; durchfuhren; einarbeiten; einbau; einbauen; einberufen; einbinden; einfuhren; einfuhrung; \
        einfuhrung von; eingefuhrt; einholen; einkauf; einladen; einlagern; einpflegen; einreich*; einricht*; \
        einsetzen; einspielen; einstellen; einstellung; einstudieren; eintragen; einweihen; einweihung; \
        einweisen; einzaun*; entrumpel*; entscheiden; entsorgen; entwerfen; entwickeln; entwicklung; entwurf; \
        erarbeit*; erfassen; erfassung; erganz*; erheben; ermitteln; ermittlung; erneuer*; eroffn*; erproben; \
        erprobung; errichtung; ersatz; ersetzen; erstell*; erstellung; erwerb; erwerben; etablier*; \
        evaluier*; expedier*; fertigstell*; festlegen; festlegung; filmen; formulier*; fortschreib*; \
        freigabe; freigeben; fusion; fusionier*; generaluberholung; gestalten; gestaltung; grunden; grundung; \
        hochladen; implementier*; importier*; in betrieb nehmen; inbetriebnahme; informieren; installier*; \
        integration; integrier*; interviewen; inventarisier*; inventur; kalibrier*; kartier*; katalogisier*; \
        kauf; kaufen; klaren; klarung; klassifizier*; kommunizier*; konfigurier*; konsolidier*; kontaktier*; \
        konzipier*; koordinier*; kundigung; lackieren; lancier*; launch; liefern; losen; losung von; \
        machbarkeitsstudie; malen; markieren; mieten; migration; migrier*; mitteilen; montage; montier*; \
        nachbauen; nachrust*; neuauflage; neuausrichtung; neubau; neubesetz*; neugestaltung; nominier*; \
        notieren; ordnen; organisier*; packen; pflanz*; pflastern; pilotier*; planen; planung; platzier*; \
        prasentier*; proben; produzier*; programmier*; protokollier*; prufen; prufung; publikation; \
        publizier*; rahmenvertrag; raumen; recherche; recherchier*; registrier*; reinig*; rekrutier*; \
        relaunch; renovier*; renovierung; reparatur; reparier*; restaurier*; revision; roll out; rollout; \
        ruckbau; sanier*; sanierung; schalten; schaltung; schicken; schliessen; schliessung; schreiben; \
        schul*; segmentier*; sichten; sichtung; signier*; skizzier*; sortier*; spezifizier*; standardisier*; \
        start; starten; streichen; strukturier*; studier*; suchen; synchronisier*; tagen; tausch; tauschen; \
        teilnahme; teilnehmen; testen; texten; trainieren; uberarbeit*; ubergeben; ubernahme; ubersetz*; \
        ubersetzung; ubertrag*; umarbeiten; umbau; umbau*; umbenenn*; umgestalt*; umruest*; umrust*; \
        umsetzen; umsetzung; umsetzung von; umstell*; umziehen; umzug; umzug in; unterrichten; \
        unterschreiben; untersuch*; unterzeichn*; validier*; verabschied*; vereinbar*; vereinheitlich*; \
        verfassen; vergabe; vergeben; verhandeln; verkabel*; verkauf; verlagerung; verlegen; verlegung; \
        vermessen; veroffentlich*; versand; verschicken; verschriftlich*; versenden; verteilen; verteilung; \
        vertrag mit; vorbereit*; vorfuhr*; vorlegen; vorstellen; vorstellung; wahlen; warten; wartung; \
        wechsel; wechsel zu; wechseln; zeichnen; zertifizier*; zertifizierung; zukauf; zukaufen; \
        zusammenfuhr*; zusammenlegung; zusammenstell*; zusammentragen; zuweisen",
    ),
    (
        Class::Produce,
        "anbieten; aufbauen; bau; bereitstellen; bereitstellung; bieten; entwickeln; erschaffen; erzeugen; \
        etablieren; gestalten; grunden; herstellen; hervorbringen; liefern; schaffen; stiften",
    ),
    (
        Class::Metric,
        "*abdeckung; *anteil; *aufwand; *ausfall; *ausfalle; *auslastung; *bestand; *betrag; *bewertung; \
        *dauer; *defizit; *dichte; *durchsatz; *einnahmen; *emissionen; *ergebnis; *erlose; *ertrag; \
        *fluktuation; *frequenz; *gebuhren; *geschwindigkeit; *gewicht; *gewinn; *grad; *grosse; *haufigkeit; \
        *index; *intensitat; *kapazitat; *kosten; *kurs; *lange; *marge; *menge; *niveau; *note; *preis; \
        *punkte; *punktlichkeit; *quote; *rate; *reichweite; *rendite; *score; *stand; *stande; *stornos; \
        *stunden; *tage; *temperatur; *tempo; *treue; *umsatz; *umschlag; *unfalle; *verbrauch; \
        *verfugbarkeit; *verhaltnis; *verluste; *volumen; *vorlauf; *wert; *werte; *zahl; *zahlen; *zeit; \
        *zeiten; *ziffer; *zinsen; abbruche; abgange; absatz; abschreibungen; abweichung*; abwesenheit*; \
        alter; anteil; anzahl; auftragseingang; ausfalle; ausfallzeit; auslastung; ausschuss; austritte; \
        belegung; beschwerden; bestand; bewertung; bruttomarge; buchungen; cash; cashflow; csat; dauer; \
        deckungsbeitrag; durchlaufzeit; durchsatz; durchschnitt*; ebit; ebitda; effizienzgrad; einnahmen; \
        einschaltquote; emissionen; ergebnis; erlos*; ertrag; fehler; fehlmengen; fehltage; fehlzeiten; \
        fluktuation; frequenz; gewicht; gewinn; honorarvolumen; inzidenz; kapazitat; kosten; krankenstand; \
        krankheitstage; kundenzufriedenheit; kundigungen; leerstand; liefertreue; liquiditat; mahnungen; \
        marge; median; menge; mitarbeiterzufriedenheit; mittelwert; nachfrage; note; nps; nutzungsgrad; \
        offene posten; offene stellen; pro kopf; prozent; punkte; punktlichkeit; quote; reichweite; \
        reklamationen; rendite; retouren; rucklaufer; ruckstand; ruckstande; schaden; schulden; schwund; \
        sitzplatzauslastung; stornos; sturze; temperatur; ubernachtungen; uberstunden; umsatz; umschlag; \
        unbesetzte stellen; unfalle; uptime; verfugbarkeit; verlust; verluste; verspatung*; \
        vollzeitaquivalente; wartezeit; wartezeiten; wasserverbrauch; weiterempfehlung*; zahl; zinsen; \
        zufriedenheit; zugange; zustellungen",
    ),
    (
        Class::Deliverable,
        "*abkommen; *abschluss; *analyse; *anleitung; *antrag; *app; *arbeiten; *archiv; *audit; \
        *ausschreibung; *ausstellung; *auswertung; *bericht; *broschure; *buch; *budgetplan; *dashboard; \
        *datenbank; *dokumentation; *erhebung; *evaluation; *fibel; *formular; *fuhrung; *gerat; *gerate; \
        *gremium; *gruppe; *gutachten; *handbuch; *haus; *heft; *kalender; *kampagne; *karte; *katalog; \
        *konzept; *kurs; *lehrgang; *leitfaden; *liste; *matrix; *messe; *modell; *modul; *netzwerk; \
        *ordnung; *pilot; *plan; *plattform; *portal; *programm; *projekt; *protokoll; *prozess; *raum; \
        *register; *reise; *richtlinie; *satzung; *schnittstelle; *schrift; *schulung; *seite; *software; \
        *station; *statut; *stelle; *strategie; *studie; *system; *tag; *tagung; *team; *testlauf; *tool; \
        *umfrage; *veranstaltung; *vereinbarung; *verfahren; *verordnung; *vertrag; *verzeichnis; *video; \
        *vorlage; *workshop; *zentrum; *zertifikat; abkommen; analyse; angebot; anleitung; antrag; app; \
        archiv; audit; aushang; ausstellung; bericht; betriebsvereinbarung; broschure; checkliste; datenbank; \
        dokumentation; entwurf; flyer; formular; gutachten; handbuch; hotline; intranet; kalender; kampagne; \
        katalog; konzept; kooperation; kooperationsvertrag; kurs; lager; lastenheft; leitbild; leitfaden; \
        leitlinie; liste; magazin; modul; neubau; newsletter; offnungszeiten; onlineshop; ordner; \
        pflichtenheft; pilot; plan; plattform; podcast; praktikum; programm; projekt; protokoll; prototyp; \
        register; richtlinie; schnittstelle; schulung; schulungen; server; software; spielplatz; strategie; \
        studie; system; tool; umfrage; veranstaltung; vereinbarung; vertrag; verzeichnis; vorlage; webseite; \
        website; workshop; workshops; zertifikat; zertifizierung",
    ),
    (
        Class::Event,
        "*aktionen; *artikel; *begehungen; *beitrage; *besuche; *feste; *folgen; *fortbildungen; *gesprache; \
        *kurse; *lehrgange; *messen; *posts; *schulungen; *seminare; *sitzungen; *termine; *trainings; \
        *ubungen; *veranstaltungen; *videos; *vortrage; *webinare; *workshops; aktionen; anrufe; artikel; \
        audits; aushange; begehungen; beitrage; beratungen; besuche; blogbeitrage; exkursionen; feste; flyer; \
        folgen; fortbildungen; fuhrungen; gesprache; interviews; kampagnen; kundenbesuche; kurse; lehrgange; \
        mails; meetings; messeauftritte; messen; newsletter; posts; prasentationen; pressemitteilungen; \
        proben; rundmails; schulung*; seminare; sitzungen; sprechstunden; tagungen; telefonate; termine; \
        trainings; treffen; ubungen; umfragen; veranstaltungen; videos; vortrage; webinar; webinare; \
        workshop*",
    ),
    (
        Class::Party,
        "*abos; *anwohner; *auftrage; *azubis; *besucher; *betriebe; *bewerber; *bewohner; *burger; *dinnen; \
        *eltern; *erinnen; *fahrgaste; *familien; *firmen; *ganger; *gaste; *haushalte; *ierende; *kinder; \
        *kunden; *kundinnen; *leute; *lieferanten; *mitglieder; *nehmer; *nutzer; *partner; *patienten; \
        *personen; *schulen; *schuler; *spenden; *spender; *tinnen; *unternehmen; *vertrage; abonnenten; \
        abos; absolventen; aktionare; angehorige; anleger; anmeldungen; anrufer; anwohner; anwohnerin; \
        arbeitgeber; arbeitnehmer; arbeitslose; arzte; arztinnen; auftrage; auszubildende; auszubildender; \
        azubis; bauern; beschaftigte; bestandskunden; bestellungen; besucher; besucherin; besucherinnen; \
        betrieb; betriebe; betroffene; bewerber; bewerbungen; bewohner; bewohnerinnen; burger; burgerin; \
        ehrenamtliche; eigentumer; einwohner; eltern; erzieherinnen; fachkrafte; fahrgaste; familie; \
        familien; fans; firmen; forderer; frauen; freiwillige; gast; gaste; gefluchtete; gemeinden; \
        geschaftskunden; handler; handwerker; haushalt; haushalte; helfer; hotels; interessent; \
        interessenten; investoren; jugendliche; kind; kinder; klienten; klientinnen; kmu; kollegen; \
        kolleginnen; kommunen; kunde; kunden; kundin; kundinnen; landwirte; lehrer; lehrerinnen; lehrkrafte; \
        lehrlinge; leser; leute; lieferant; lieferanten; lieferantinnen; madchen; mandanten; mandantinnen; \
        manner; menschen; mieter; mieterin; mitarbeitende; mitarbeiter; mitglieder; nachbarn; neue logos; \
        neukunden; nutzer; nutzerinnen; partner; passagiere; patient; patienten; patientin; patientinnen; \
        pendler; pendlerin; pflegekrafte; praxen; radfahrer; reisende; restaurants; schuler; schulerin; \
        schulerinnen; senioren; seniorinnen; spenden; spender; spenderinnen; sponsoren; stadtteile; \
        studenten; studentinnen; studierende; teams; teilnehmende; teilnehmer; touristen; unternehmen; \
        verbraucher; vereine; vermieter; versicherte; versicherungsnehmer; vertrage; wahler; zeitungsleser; \
        zuhorer; zulieferer; zuschauer",
    ),
    (
        Class::Input,
        "*ausgaben; *budget; ausgaben; budget; etat; investitionen; marketingbudget; neueinstellungen; \
        personal; personalbestand; personaletat; planstellen; stellen; vollzeitstellen; werbeausgaben; \
        werbeetat",
    ),
    (
        Class::Concept,
        "*arbeit; *attraktivitat; *austausch; *bereitschaft; *bewusstsein; *bindung; *effizienz; *entwicklung; \
        *erfahrung; *fahigkeit; *fokus; *freundlichkeit; *image; *innovation; *klima; *kommunikation; \
        *kompetenz; *kultur; *leistung; *management; *marke; *motivation; *nachhaltigkeit; *orientierung; \
        *prasenz; *praxis; *prozesse; *qualitat; *sicherheit; *verhalten; *verstandnis; *vertrauen; \
        *vielfalt; *wertschatzung; *wissen; *zufriedenheit der; *zusammenarbeit; *zusammenhalt; achtsamkeit; \
        agilitat; ansehen; arbeitsmoral; attraktivitat; aufmerksamkeit; auftreten; aussenwirkung; austausch; \
        bekanntheit; bekanntheitsgrad; bewusstsein; dialog; digitalisierung; diversitat; effizienz; einkauf; \
        empathie; engagement; erfolg; erscheinungsbild; exzellenz; finanzen; flexibilitat; fokus; fuhrung; \
        gesundheit; gleichstellung; image; inklusion; innovation; integritat; klima; kommunikation; \
        kompetenz; kompetenzen; kreativitat; kultur; kundenbindung; kundennahe; kundenorientierung; \
        kundenservice; leistung; logistik; marke; marketing; mitarbeiter; mitarbeitermotivation; miteinander; \
        motivation; nachhaltigkeit; nahe; offenheit; ordnung; organisation; performance; personal; \
        positionierung; prasenz; produktivitat; professionalitat; profil; prozess; prozesse; qualitat; \
        reputation; resilienz; ruf; sauberkeit; schlagkraft; service; sicherheit; sichtbarkeit; solidaritat; \
        sonstiges; stabilitat; stimmung; strukturen; synergien; talente; teamgeist; technik; transparenz; \
        unternehmenskultur; verantwortung; vernetzung; verschiedenes; vertrauen; vertrieb; vielfalt; \
        wachstum; wahrnehmung; weiterbildung; wertschatzung; wettbewerbsfahigkeit; wirksamkeit; \
        wirtschaftlichkeit; wissen; zukunft; zukunftsfahigkeit; zusammenarbeit; zusammenhalt",
    ),
    (
        Class::Ideal,
        "*freundlichste; *freundlichsten; *schonste; *schonsten; angstfrei; ansprechpartner nummer eins; auf \
        augenhohe; aus dem kopf; begeistert; bekannt als; bekannt fur; beliebteste; beliebtesten; \
        beliebtester; beneid*; beste; besten; bester; bevorzugt*; einzigartig*; erste adresse; erste \
        anlaufstelle; erste wahl; ersten adresse; exzellen*; freude; fuhrend*; geborgen; geliebt*; gern; \
        gerne; gerngesehen*; glucklich*; guten gewissens; heimat; herz; herzen; hochste; hochsten; hochster; \
        hochstes; leuchtturm; lieblings*; liebsten; marktfuhrer; mit gutem gefuhl; mit leichtigkeit; \
        muhelos*; nie wieder; nummer eins; ohne angst; ohne sorge; ohne sorgen; ohne umwege; ort; ort an dem; \
        referenz; reibungslos; ruhigen gewissens; selbstverstandlich; sicher fuhlen; sinn; sorgenfrei; \
        sorglos; spass; spurbar; stolz; stressfrei; traum*; unkompliziert; unvergesslich*; unverwechselbar*; \
        unverzichtbar; versteht jeder; vertrauen; vorbild; weiterempfehlen; weltklasse; willkommen; wohl; \
        wunschpartner; zu hause; zufrieden; zuhause; zuversicht",
    ),
    (
        Class::Vanity,
        "abrufe; aufrufe; downloads; follower; impressionen; klicks; likes; seitenaufrufe; videoaufrufe; \
        websitebesucher",
    ),
    (
        Class::Comparative,
        "attraktivere; ausgeglichener; besser; bessere; besserer; besseres; bessern; besten als; effektiver; \
        effizienter; effizientere; einfachere; enger; engere; geringere; glucklicher; grosser; grossere; \
        gunstigere; haufiger; hoher als; hohere; intensiver; kleinere; kundenfreundlicher; kurzer; kurzere; \
        leichter; mehr; moderner; motivierter; niedriger; niedrigere; offener; schlanker; schlankere; \
        schneller; schnellere; seltener; sicherer; sicherere; sichtbarer; starker; starkere; transparenter; \
        weniger; zufriedener; zufriedenere; zuverlassiger",
    ),
    (
        Class::Vaguely,
        "angemessen; angemessene; attraktive; effektive; effiziente; erfolgreiche; gut; gute; gutem; guter; \
        gutes; hoch; hohe; hoher; moderne; motivierte; motiviertes; nachhaltige; optimale; professionelle; \
        qualitativ; reibungslose; starke; transparente; zeitgemasse; zeitnah; zufriedene; zukunftsfahige; \
        zuverlassige",
    ),
    (
        Class::Done,
        "abgegeben; abgehalten; abgelegt; abgelost; abgenommen; abgeschafft; abgeschaltet; abgeschlossen; \
        abgestimmt; aktualisiert; angeboten; angelegt; angenommen; angepasst; angeschafft; angeschlossen; \
        aufgebaut; aufgesetzt; aufgestellt; ausgeliefert; ausgerollt; ausgeschrieben; ausgestattet; \
        ausgetauscht; ausgewahlt; ausgewertet; automatisiert; beantragt; bearbeitet; beauftragt; begangen; \
        bereinigt; bereitgestellt; beschafft; beschildert; beschlossen; besetzt; besichtigt; bestellt; \
        bewertet; bezogen; definiert; digitalisiert; dokumentiert; durchgefuhrt; eingebaut; eingefuhrt; \
        eingereicht; eingerichtet; eingestellt; entschieden; entwickelt; entworfen; erarbeitet; erfasst; \
        erfolgt; erneuert; eroffnet; ersetzt; erstellt; erworben; etabliert; fertig; fertig gestellt; \
        fertiggestellt; festgelegt; festgeschrieben; formuliert; freigegeben; gebaut; gedruckt; gegrundet; \
        gekauft; geklart; geliefert; genehmigt; gepflanzt; gepruft; geschaffen; geschlossen; geschrieben; \
        geschult; gesichtet; gestartet; gestrichen; getestet; gewahlt; gewartet; hochgeladen; implementiert; \
        in betrieb; inbetriebgenommen; installiert; integriert; kommuniziert; konfiguriert; live; migriert; \
        modernisiert; montiert; nachgerustet; online; organisiert; prasentiert; programmiert; renoviert; \
        repariert; rezertifiziert; saniert; scharfgeschaltet; uberarbeitet; ubergeben; ubersetzt; umgebaut; \
        umgesetzt; umgestellt; umgezogen; unterschrieben; unterwiesen; unterzeichnet; validiert; \
        verabschiedet; vereinbart; vergeben; verhandelt; verlegt; vermessen; veroffentlicht; verputzt; \
        verschickt; versendet; verteilt; vorbereitet; vorgestellt; vorhanden; zertifiziert; zugelassen; \
        zusammengefuhrt",
    ),
    (
        Class::Moved,
        "abgenommen; angestiegen; erhoht; fallt; gefallen; gekurzt; gesenkt; gesteigert; gestiegen; gesunken; \
        gewachsen; gewonnen; halbiert; nimmt ab; nimmt zu; reduziert; sinkt; steigt; verbessert; verdoppelt; \
        verdreifacht; verkurzt; verlangert; verringert; vervierfacht; wachst; zugenommen; zuruckgegangen",
    ),
    (
        Class::Multiplier,
        "doppelt; doppelte; drei viertel; dritteln; ein drittel; ein funftel; ein viertel; ein zehntel; halb \
        so lang; halb so viele; halben punkt; halbier*; halfte; jede dritte; jede funfte; jede vierte; jede \
        zweite; jedem dritten; jedem zweiten; jeden dritten; jeden vierten; jeden zweiten; jeder dritte; \
        jeder funfte; jeder vierte; jeder zweite; jedes dritte; jedes vierte; jedes zweite; kostendeckend; \
        null; schwarze null; verdoppel*; verdreifach*; vervierfach*; von drei; von funf; von vier; von zehn; \
        zur halfte; zwei drittel",
    ),
    (
        Class::Cardinal,
        "acht; achtzehn; achtzig; drei; dreissig; dreizehn; dutzend; elf; funf; funfzehn; funfzig; hundert; \
        neun; neunzig; sechs; sechzig; sieben; siebzig; tausend; vier; vierzehn; vierzig; zehn; zwanzig; \
        zwei; zwolf",
    ),
    (
        Class::Time,
        "arbeitstage; jahr; jahre; jahren; minuten; monat; monate; monaten; quartal; quartale; sekunden; std; \
        stunden; tag; tage; tagen; werktage; werktagen; woche; wochen",
    ),
    (Class::Horizon, "jahr; jahre; jahren; monat; monate; monaten; quartal; quartale; woche; wochen"),
    (
        Class::Month,
        "april; august; dezember; februar; fruhjahr; herbst; jahresende; januar; juli; juni; mai; marz; \
        november; oktober; ostern; september; sommer; weihnachten; winter",
    ),
    (Class::Until, "binnen; bis; bis ende; bis jahresende; bis zum; bis zum jahresende; innerhalb; zum jahresende"),
    (
        Class::Name,
        "abschnitt; din; ebene; halle; industrie; iso; klasse; linie; nr; nummer; paragraf; phase; schritt; \
        stufe; teil; top; version; welle; werk",
    ),
    (
        Class::Threshold,
        "ab; allenfalls; bis zu; hochstens; keine mehr als; max; max.; maximal; mehr als; min; mindestens; \
        minimum; nicht langer als; nicht mehr als; nicht uber; nicht unter; oberhalb; oder besser; oder \
        hoher; oder mehr; oder weniger; spatestens nach; uber; unter; unterhalb; weniger als; wenigstens; \
        zumindest",
    ),
    (
        Class::Steady,
        "auf dem niveau; auf dem stand; auf vorjahresniveau; bestandig; bleiben; bleibt; dauerhaft; \
        durchgehend; ganzjahrig; gleichbleibend; immer; jede schicht; jede woche; jeden monat; jeden tag; \
        jederzeit; jedes quartal; konstant; nie; niemals; rund um die uhr; stabil; stets; unverandert; \
        verbleibt; verharrt; weiterhin; zu jeder zeit; zu keiner zeit",
    ),
    (
        Class::Evidence,
        "aktuell; anstatt; anstelle; ausgangswert; ausgehend; bisher; bislang; derzeit; gegenuber; heute; im \
        vergleich; letzten jahr; letztes jahr; momentan; noch; statt; um; vergleich; verglichen; von; vorher; \
        vorjahr; vorjahres; vormonat; vorquartal; war; waren; zuvor",
    ),
    (Class::Purpose, "damit; mit dem ziel; so dass; sodass; um zu; und damit; wodurch"),
    (Class::Means, "anhand; durch; indem; mit hilfe; mithilfe; mittels; per; uber eine; uber einen"),
    (
        Class::Question,
        "haben wir; kommunizieren wir; ob; sind wir; warum; was; welche; wer; wie; wie gut; wie viel; wie \
        viele; wieso",
    ),
    (
        Class::Count,
        "anteil; anz; anz.; anzahl; durchschnitt*; durchschnittliche; durchschnittlichen; durchschnittlicher; \
        gesamt; gesamtzahl; menge; mittelwert; mittlere; mittlerer; mittleres; prozentsatz; stuckzahl; summe; \
        zahl",
    ),
    (
        Class::Undertaken,
        "abgehalten; absolviert; angelegt; angerufen; angeschrieben; bearbeitet; besucht; besuchte; \
        durchgefuhrt; durchgefuhrte; erfasst; erstellt; erstellte; gedruckt; gefuhrt; gefuhrte; gehalten; \
        gehaltene; geleistet; geschaltet; geschrieben; gesendet; gesendete; organisiert; produziert; \
        verfasst; veroffentlicht; veroffentlichte; verschickt; verschickte; versendet; versendete; verteilt",
    ),
    (Class::Pronoun, "alle; jede; jeder; man; niemand; uns; unser; unsere; unserer; wir"),
    (
        Class::Be,
        "arbeiten; beginnt; bekommen; bewerben; bleiben; bleibt; brauchen; braucht; denken; denkt; empfehlen; \
        empfiehlt; endet; entscheiden; erkennt; erleben; erlebt; finden; findet; fliesst; freuen; freut; \
        fuhlen; fuhlt; funktioniert; geben; gehen; gehoren; gehort; geht; gelten; gilt; haben; halt zusammen; \
        hat; hort; ist; kann; kaufen; kehren; kennen; kennt; klingt; kommen; kommt; konnen; lauft; leben; \
        lernt; lieben; liebt; liegen; liegt; lost; machen; macht; mochten; mussen; nutzen; nutzt; reden; \
        reicht; sagen; sagt; schafft; schatzen; schatzt; schicken; schlaft; sehen; sieht; sind; spricht; \
        spuren; stehen; steht; trauen; treffen; verlassen; verstehen; versteht; vertrauen; vertraut; wachsen \
        zusammen; wachst zusammen; wahlen; warten; wartet; weiss; werden; wird; wissen; wollen; zahlen; zahlt",
    ),
    (
        Class::Own,
        "abteilungen; filialleiter; fuhrungskrafte; mitarbeitenden; schichtleiter; stationen; teamleiter; \
        teamleitungen",
    ),
    (
        Class::Routine,
        "alltag; laufende geschaft; laufenden betrieb; regelbetrieb; ruhigen betrieb; tagesgeschaft; taglichen \
        betrieb",
    ),
];
