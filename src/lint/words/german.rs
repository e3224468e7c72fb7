//! German.

use super::Language;

pub(super) const WORDS: Language = Language {
    archive: "alt; archiv; archiviert; nicht verwenden; sicherung; veraltet; vorjahr",
    and: "und",
    back_loaded: "nicht linear; saisonal; weihnachtsgeschaft; zum quartalsende",
    bounded: "anteil; auslastung; belegung; erfullungsgrad; genauigkeit; liefertreue; punktlichkeit; teilnahme; termintreue; verfugbarkeit; vollstandigkeit",
    end_measured: "am ende; am quartalsende; am zyklusende; einmalig gemessen; jahresbefragung; zum jahresende",
    function: "buchhaltung; einkauf; entwicklung; finanzen; forschung; kundendienst; kundenservice; logistik; marketing; personal; produktion; qualitat; recht; technik; vertrieb; verwaltung",
    glossary: "definitionen; glossar; kennzahlendefinition",
    group: "abteilung; abteilungen; alle; belegschaft; bereich; fuhrungskreis; geschaftsleitung; gremium; gruppe; kollegen; leitungskreis; mitarbeitende; mitarbeiter; team; teams; verschiedene; vorstand",
    monitored: "beobachten; beobachtet; kein ziel; nur beobachtung; nur information; zur information; zur kenntnis",
    prompt: "ausfullen; beschreibung; datum; einfugen; eingeben; einheit; ergebnis; kennzahl; name; schlusselergebnis; verantwortlich; wert; x; xx; y; ziel; zielwert",
    role: "bereichsleiter; bereichsleiterin; chef; chefin; direktor; direktorin; geschaftsfuhrer; geschaftsfuhrerin; leiter; leiterin; leitung; referent; referentin",
    scale: "bewertung; engagement; reifegrad; stimmung; zufriedenheit",
    signed: "abweichung; anderung; deckungsbeitrag; differenz; ebit; ergebnis; ertrag; gewinn; marge; nps; rendite; saldo; temperatur; veranderung; wachstum",
    unbounded: "anstieg; erreichung; marge; rendite; ruckgang; senkung; steigerung; veranderung; wachstum; zielerreichung; zunahme",
    actor: "aktivitat; bekanntheit; besuche; engagement; interaktionen; nutzer; nutzung; reichweite",
    appraisal: "beurteilung; bonus; bonusrelevant; gehaltserhohung; jahresgesprach; leistungsbeurteilung; pramie; variable vergutung; zielvereinbarung",
    compared: "als; aus; gegenuber; im vergleich; in; seit; von; vorher; zu",
    early: "anfragen; angebote; leads; pipeline; probekunden; reaktionszeit; vorlaufend",
    effort: "ausstoss; bearbeitungszeit; durchlaufzeit; durchsatz; kosten; lieferzeit; menge; reaktionszeit; stunden; tage",
    care: "beschwerden; fehler; fehlerquote; genauigkeit; nps; qualitat; reklamationen; sicherheit; unfalle; zufriedenheit",
    late: "deckungsbeitrag; ebit; ergebnis; ertrag; fluktuation; gewinn; marge; marktanteil; umsatz",
    routine: "laufend; monatsbericht; regelmassig; routine; tagesgeschaft; taglich; weiterhin; wie gewohnt",
    personnel: "hr; personal; personalabteilung; personalentwicklung",
    cumulative: "aufgelaufen; kumuliert; kumulierte; seit jahresbeginn; ytd",
    soft: "anstreben; begleiten; beitragen; erkunden; prufen; unterstutzen; untersuchen; verfolgen; versuchen",
};
