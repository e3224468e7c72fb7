//! German.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "ausstehend; geplant; neu; nicht begonnen; nicht gestartet; noch nicht begonnen; \
            noch nicht gestartet; offen; zu tun",
        ),
        (
            Status::InProgress,
            "aktiv; angefangen; begonnen; gestartet; in arbeit; in bearbeitung; in umsetzung; \
            laufend; lauft",
        ),
        (Status::OnTrack, "auf kurs; gesund; grun; gut; im plan; im soll; im zeitplan; planmassig"),
        (
            Status::AtRisk,
            "gefahrdet; gelb; hinter plan; im ruckstand; in gefahr; in verzug; \
            kritisch beobachten; mit risiko; orange; pausiert; risiko; stockend; verspatet; verzogert; verzug",
        ),
        (
            Status::OffTrack,
            "blockiert; kritisch; nicht erreicht; nicht im plan; rot; schlecht; uberfallig; \
            verfehlt; vom kurs abgekommen",
        ),
        (
            Status::Done,
            "abgeschlossen; beendet; erfullt; erledigt; erreicht; fertig; geschafft; ubererfullt; \
            ubertroffen; umgesetzt",
        ),
        (
            Status::Dropped,
            "abgebrochen; aufgegeben; eingestellt; entfallen; entfallt; gestoppt; gestrichen; \
            nicht mehr relevant; verschoben; verworfen; zuruckgestellt",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "erhohen; erhohung; gross; grosser ist besser; hoch; hoher; hoher besser; \
            hoher ist besser; je hoher desto besser; maximieren; mehr; mehr ist besser; steigend; steigern; \
            steigt",
        ),
        (
            Direction::Decrease,
            "fallend; je niedriger desto besser; kleiner ist besser; minimieren; niedrig; \
            niedriger; niedriger ist besser; reduzieren; runter; senken; sinkend; sinkt; tiefer; weniger; \
            weniger ist besser",
        ),
        (Direction::Maintain, "beibehalten; erhalten; gleich; halten; im bereich; konstant; stabil"),
    ],
    okr_type: &[
        (OkrType::Committed, "muss; pflicht; verbindlich; verpflichtend; zugesagt"),
        (OkrType::Aspirational, "ambitioniert; ehrgeizig; moonshot ziel"),
        (OkrType::Learning, "erkundung; lernen; lernend; lernziel"),
    ],
    level: &[
        (Level::Company, "firma; gesamt; gesellschaft; konzern; unternehmen; unternehmensebene; unternehmensweit"),
        (Level::Department, "abteilung; bereich; fachbereich; geschaftsbereich; ressort"),
        (Level::Team, "arbeitsgruppe; gruppe; mannschaft"),
        (Level::Person, "einzelperson; individuell; mitarbeitende; mitarbeiter; mitarbeiterin; personlich"),
    ],
    certainty: &[
        (Certainty::High, "gross; hoch; sehr hoch; sicher"),
        (Certainty::Medium, "mittel; mittelmassig; teilweise"),
        (Certainty::Low, "gering; klein; niedrig; tief; unsicher"),
    ],
    answer: &[
        (
            Answer::Yes,
            "abgeschlossen; eingefuhrt; erfullt; erledigt; erreicht; fertig; j; ja; umgesetzt; \
            vorhanden; wahr",
        ),
        (Answer::No, "falsch; nein; nicht erledigt; nicht erreicht; nicht vorhanden; noch nicht; offen"),
    ],
    movement: &[
        (
            Direction::Increase,
            "ausbauen; erhohe; erhohen; erhoht; gewinnen; steigere; steigern; steigt; \
            verdoppeln; vergrossern; wachsen",
        ),
        (
            Direction::Decrease,
            "abbauen; halbieren; kurzen; minimieren; reduziere; reduzieren; senke; senken; \
            sinkt; verkleinern; verkurzen; vermindern; verringern",
        ),
        (Direction::Maintain, "behalten; beibehalten; bewahren; erhalten; halte; halten; sichern; stabilisieren"),
    ],
    claim: &[
        (
            Claim::Learning,
            "ausgangswert bestimmen; ausgangswert ermitteln; ausgangswert festlegen; \
            baseline bestimmen; baseline erheben; baseline ermitteln; baseline festlegen; nullmessung",
        ),
        (Claim::AtLeast, "mehr als; mind.; mindestens; nicht unter; nicht weniger als; oder besser; oder mehr; uber"),
        (Claim::AtMost, "hochstens; max.; maximal; nicht mehr als; nicht uber; oder weniger; unter; weniger als"),
        (Claim::Keep, "beibehalten; halten; stabil bleiben"),
    ],
    by: "um; weitere; zusatzlich",
    rate: "anteil; auslastung; marge; prozent; quote; rate; verhaltnis",
    nameless: "aktuell; alle; alt; archiv; auswertung; bericht; blatt; daten; eingabe; endfassung; entwurf; \
        ergebnisse; export; finale; gesamt; geschaftsjahr; gj; halbjahr; ist; jahr; kennzahlen; kopie; liste; \
        mappe; monat; monatlich; neu; plan; planung; protokoll; quartal; quartalsziele; soll; stand; tabelle; \
        ubersicht; von; vorlage; werte; ziel; ziele; zusammenfassung",
};
