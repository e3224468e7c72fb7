//! German.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "alle; allen; aller; als; am; an; auf; aus; bei; bis; damit; das; dem; den; der; des; die; durch; \
        ein; eine; einem; einen; einer; eines; es; fur; haben; hat; hochstens; im; in; ins; ist; jede; \
        jeden; jeder; kein; keine; max; mehr; mindestens; mit; nach; nicht; oder; ohne; pro; seit; sich; \
        sind; uber; um; und; uns; unser; unsere; unserem; unseren; unserer; unter; vom; von; vor; was; \
        weniger; werden; wie; wir; wird; wo; zu; zum; zur; zwischen",
    ),
    (
        Class::Determiner,
        "alle; allen; das; dem; den; der; des; die; ein; eine; einem; einen; einer; eines; jede; jeden; \
        jeder; kein; keine; unser; unsere; unseren",
    ),
    (
        Class::Preposition,
        "als; am; an; auf; aus; bei; bis; durch; fuer; fur; im; in; ins; mit; nach; ohne; pro; seit; uber; \
        um; unter; vom; von; vor; zum; zur; zwischen",
    ),
    (
        Class::Skip,
        "deutlich; erfolgreich; kontinuierlich; mussen; nachhaltig; signifikant; sollen; weiter; wir; wollen",
    ),
    (
        Class::Change,
        "abbauen; absenken; anheben; anhebung; anzuheben; ausbauen; ausweiten; beschleunigen; drucken; \
        einsparen; erhoh*; erhoht; gesenkt; gesteiger*; halbier*; herabsetzen; hoher; kurzen; maximier*; \
        mindern; minimier*; reduzier*; ruckgang; senk*; sinken; sinkt; steigen; steiger*; steigt; \
        verdoppel*; verdreifach*; vergrosser*; verkleiner*; verkurz*; verlanger*; vermehr*; verminder*; \
        verringer*; wachs*; wachst; zulegen; zunahme; zunehmen",
    ),
    (Class::Rise, "anheben; aufstocken; ausbauen; ausweiten; erhoh*; steiger*; verdoppel*; wachs*"),
    (Class::Clear, "abarbeiten; abbauen; abschaffen; beseitig*; eliminier*"),
    (
        Class::Improve,
        "aufwerten; ausbau; fordern; forderung; harmonisier*; intensivier*; modernisier*; optimier*; pfleg*; \
        professionalisier*; stark*; unterstutz*; verbesser*; vereinfach*; vertiefen; voranbringen; \
        vorantreiben; weiterentwickel*",
    ),
    (
        Class::Keep,
        "aufrechterhalt*; beibehalt*; bewahren; bleiben; bleibt; einhalt*; erhalten; gehalten; halten; \
        konstant; sichern; sicherstellung; stabil halten; weiterhin",
    ),
    (Class::Monitor, "beobachten; kontrollieren; messen; messung; monitoring; uberwach*; verfolgen"),
    (Class::Ensure, "garantieren; gewahrleist*; sicherstell*; sorgen"),
    (
        Class::Operate,
        "abwickeln; bearbeit*; bedienen; bereitstell*; betreiben; betreuen; betreuung; durchfuhrung des \
        tagesgeschafts; verwalt*",
    ),
    (Class::Achieve, "erlangen; erreich*; erzielen; erzielt; schaffen; ubertreffen"),
    (
        Class::Aspire,
        "befahig*; begeister*; beherrschen; ermoglich*; inspirier*; lieben; machen; sein; uberzeugen; \
        verzauber*; werden; werden wir; wird",
    ),
    (
        Class::Acquire,
        "abschliessen; akquirier*; binden; eingeworben; einnehmen; einwerben; erwirtschaften; generier*; \
        gewinn*; gewonnen; uberzeug*; verkauf*; werben",
    ),
    (
        Class::Task,
        "abgeschlossen; abhalten; abschluss; abstimmen; aktualisier*; analysier*; anbieten; ankauf; anlegen; \
        anpassen; anpassung; anschaff*; aufbau; aufbauen; aufsetzen; ausarbeit*; ausrollen; ausschreibung; \
        auswahl; auswahlen; auswerten; auswertung; bau; bauen; bearbeiten; beauftrag*; befragen; benennen; \
        bereinigen; beschaff*; besetzen; bestellen; bestellung; bezug; definieren; definition; \
        digitalisieren; dokumentier*; durchfuhr*; einbinden; einfuhren; einfuhrung; eingefuhrt; einricht*; \
        einstellen; einstellung; entwerfen; entwickeln; entwicklung; entwurf; erarbeit*; erfassen; \
        erfassung; ermitteln; ermittlung; erneuer*; eroffn*; errichtung; erstell*; erwerb; etablier*; \
        evaluier*; festlegen; festlegung; freigabe; freigeben; gestalten; gestaltung; grunden; grundung; \
        implementier*; informieren; installier*; integration; integrier*; kauf; kaufen; klaren; klarung; \
        konzipier*; launch; liefern; migration; migrier*; organisier*; pilotier*; planen; planung; prufen; \
        prufung; publizier*; rekrutier*; relaunch; renovier*; renovierung; sanierung; schliessung; \
        schreiben; schul*; start; starten; teilnehmen; testen; trainieren; uberarbeit*; ubergeben; \
        ubernahme; umbau*; umsetzen; umsetzung; umstell*; umziehen; umzug; umzug in; unterzeichn*; \
        validier*; verabschied*; verfassen; verhandeln; verkauf; verlagerung; veroffentlich*; versenden; \
        verteilen; vorbereit*; vorstellen; zertifizier*; zusammenfuhr*; zusammenlegung; zusammenstell*",
    ),
    (Class::Produce, "aufbauen; bereitstellen; bieten; entwickeln; erzeugen; etablieren; gestalten; schaffen"),
    (
        Class::Metric,
        "*anteil; *auslastung; *bestand; *dauer; *durchsatz; *ertrag; *grad; *index; *kosten; *marge; *menge; \
        *punktlichkeit; *quote; *rate; *stand; *treue; *umsatz; *verbrauch; *verfugbarkeit; *wert; *zahl; \
        *zeit; *zeiten; abwesenheit*; anteil; anzahl; ausfallzeit; auslastung; belegung; beschwerden; \
        bestand; cashflow; dauer; durchlaufzeit; durchschnitt*; ebit; ebitda; ergebnis; erlos*; ertrag; \
        fehlzeiten; fluktuation; gewinn; kosten; krankenstand; kundenzufriedenheit; liefertreue; marge; \
        menge; mitarbeiterzufriedenheit; nps; prozent; quote; reichweite; reklamationen; rendite; stornos; \
        umsatz; unfalle; uptime; verfugbarkeit; wartezeit; weiterempfehlung*; zahl; zufriedenheit",
    ),
    (
        Class::Deliverable,
        "*analyse; *anleitung; *bericht; *broschure; *dashboard; *dokumentation; *handbuch; *kampagne; \
        *konzept; *leitfaden; *plan; *plattform; *portal; *projekt; *prozess; *richtlinie; *schulung; \
        *seite; *software; *strategie; *studie; *system; *tag; *tool; *umfrage; *veranstaltung; *vertrag; \
        *vorlage; *workshop; analyse; anleitung; app; bericht; dokumentation; handbuch; kampagne; konzept; \
        leitfaden; newsletter; onlineshop; pilot; plan; plattform; projekt; richtlinie; schulung; \
        schulungen; software; strategie; studie; system; tool; umfrage; veranstaltung; vertrag; webseite; \
        website; workshop; workshops",
    ),
    (
        Class::Event,
        "*beitrage; *besuche; *gesprache; *schulungen; *termine; *workshops; anrufe; artikel; beitrage; \
        besuche; blogbeitrage; gesprache; interviews; kampagnen; kundenbesuche; messen; newsletter; \
        prasentationen; schulung*; seminare; sitzungen; termine; trainings; veranstaltungen; videos; \
        vortrage; webinar; webinare; workshop*",
    ),
    (
        Class::Party,
        "*auftrage; *besucher; *gaste; *kunden; *mitglieder; *nutzer; *partner; *patienten; *schuler; \
        *spenden; *vertrage; abonnenten; abos; anmeldungen; auftrage; beschaftigte; besucher; bewerber; \
        bewerbungen; burger; eltern; familien; gaste; haushalte; kinder; kunden; kundinnen; leute; \
        lieferanten; menschen; mitarbeitende; mitarbeiter; mitglieder; neukunden; nutzer; partner; \
        patienten; schuler; spenden; spender; teams; teilnehmer; unternehmen; vertrage",
    ),
    (Class::Input, "*ausgaben; *budget; ausgaben; budget; investitionen; personalbestand; stellen; werbeausgaben"),
    (
        Class::Concept,
        "*attraktivitat; *bindung; *effizienz; *entwicklung; *erfahrung; *fahigkeit; *freundlichkeit; *klima; \
        *kommunikation; *kultur; *leistung; *management; *marke; *motivation; *nachhaltigkeit; \
        *orientierung; *prozesse; *qualitat; *sicherheit; *wertschatzung; *zufriedenheit der; \
        *zusammenarbeit; agilitat; ansehen; arbeitsmoral; attraktivitat; bekanntheit; bekanntheitsgrad; \
        digitalisierung; effizienz; engagement; flexibilitat; fuhrung; image; innovation; klima; \
        kommunikation; kompetenz; kompetenzen; kreativitat; kultur; kundenbindung; kundenorientierung; \
        leistung; marke; mitarbeitermotivation; miteinander; motivation; nachhaltigkeit; offenheit; \
        organisation; performance; produktivitat; prozess; prozesse; qualitat; resilienz; ruf; service; \
        sicherheit; stimmung; teamgeist; transparenz; vernetzung; vertrauen; wachstum; weiterbildung; \
        wertschatzung; wissen; zusammenarbeit",
    ),
    (
        Class::Ideal,
        "begeistert; beliebteste; beliebtesten; beliebtester; beste; besten; bester; erste wahl; exzellen*; \
        freude; fuhrend*; gern; gerne; heimat; herz; herzen; lieblings*; marktfuhrer; ohne angst; ort an \
        dem; referenz; selbstverstandlich; spass; stolz; traum*; unverzichtbar; vertrauen; vorbild; \
        weltklasse; zuhause",
    ),
    (
        Class::Vanity,
        "abrufe; aufrufe; downloads; follower; impressionen; klicks; likes; seitenaufrufe; videoaufrufe; \
        websitebesucher",
    ),
    (
        Class::Comparative,
        "besser; bessere; besseres; effizientere; einfachere; geringere; gunstigere; hohere; kurzere; mehr; \
        niedrigere; schneller; schnellere; sicherere; starkere; weniger; zufriedenere",
    ),
    (
        Class::Vaguely,
        "angemessene; effiziente; erfolgreiche; gute; gutes; hohe; motivierte; reibungslose; starke; \
        zufriedene",
    ),
    (
        Class::Done,
        "abgenommen; abgeschlossen; abgestimmt; aktualisiert; aufgebaut; aufgesetzt; ausgerollt; ausgewahlt; \
        ausgewertet; beauftragt; besetzt; definiert; dokumentiert; durchgefuhrt; eingefuhrt; eingerichtet; \
        eingestellt; entwickelt; erarbeitet; eroffnet; erstellt; etabliert; fertig; fertiggestellt; \
        festgelegt; freigegeben; geliefert; genehmigt; geschult; gestartet; getestet; implementiert; in \
        betrieb; installiert; integriert; live; migriert; online; organisiert; uberarbeitet; umgesetzt; \
        umgestellt; unterschrieben; unterzeichnet; verabschiedet; veroffentlicht; versendet; verteilt; \
        vorbereitet; vorgestellt; vorhanden; zertifiziert",
    ),
    (
        Class::Moved,
        "erhoht; gesenkt; gesteigert; gestiegen; gesunken; gewachsen; halbiert; reduziert; sinkt; steigt; \
        verdoppelt; verkurzt; verringert",
    ),
    (
        Class::Multiplier,
        "doppelt; doppelte; drei viertel; dritteln; ein drittel; ein viertel; halbier*; halfte; null; \
        verdoppel*; verdreifach*; von zehn; zwei drittel",
    ),
    (
        Class::Cardinal,
        "acht; drei; dreissig; dutzend; elf; funf; hundert; neun; sechs; sieben; vier; zehn; zwanzig; zwei; \
        zwolf",
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
        "bis zu; hochstens; max; max.; maximal; mehr als; min; mindestens; minimum; nicht mehr als; oder \
        besser; oder hoher; oder mehr; oder weniger; uber; unter; unterhalb; weniger als",
    ),
    (
        Class::Steady,
        "bleiben; bleibt; dauerhaft; durchgehend; gleichbleibend; immer; jede woche; jeden monat; jeden tag; \
        jederzeit; konstant; stabil; stets; weiterhin",
    ),
    (
        Class::Evidence,
        "aktuell; ausgangswert; bisher; derzeit; gegenuber; heute; statt; um; vergleich; verglichen; von; \
        vorjahr; vormonat; vorquartal; zuvor",
    ),
    (Class::Purpose, "damit; so dass; sodass; um zu; wodurch"),
    (Class::Means, "durch; indem; mittels"),
    (
        Class::Question,
        "haben wir; kommunizieren wir; ob; sind wir; warum; was; welche; wer; wie; wie gut; wie viel; wie \
        viele; wieso",
    ),
    (Class::Count, "anteil; anzahl; durchschnitt*; gesamt; menge; mittlere; mittlerer; mittleres; summe; zahl"),
    (Class::Undertaken, "abgehalten; durchgefuhrt; erstellt; gehalten; geleistet; gesendet; veroffentlicht; versendet"),
    (Class::Pronoun, "alle; jede; jeder; man; niemand; uns; unser; unsere; unserer; wir"),
    (
        Class::Be,
        "empfehlen; fuhlen; haben; hat; ist; kommen; konnen; lieben; machen; macht; nutzen; nutzt; sind; \
        vertrauen; werden; wird",
    ),
];
