//! A header that names a stretch of the calendar in, the period and whether it is planned or actual out.

use super::{folded, stands_alone};
use crate::read::{Cell, CellValue, DatePart, Format, NumberFormat};
use crate::recognise::PointRole;
use crate::recognise::period::{Period, parse};

/// Words beside the period of a header, sorted, folded; those without a role add nothing.
const BESIDE: &[(&str, Option<PointRole>)] = &[
    ("abbiamo fatto", Some(PointRole::Actual)),
    ("achieved", Some(PointRole::Actual)),
    ("act", Some(PointRole::Actual)),
    ("actl", Some(PointRole::Actual)),
    ("actual", Some(PointRole::Actual)),
    ("actuals", Some(PointRole::Actual)),
    ("actuel", Some(PointRole::Actual)),
    ("aim", Some(PointRole::Plan)),
    ("aimed for", Some(PointRole::Plan)),
    ("aktual", Some(PointRole::Actual)),
    ("aktualis", Some(PointRole::Actual)),
    ("aktualni", Some(PointRole::Actual)),
    ("aktualny", Some(PointRole::Actual)),
    ("aktuel", Some(PointRole::Actual)),
    ("alcancado", Some(PointRole::Actual)),
    ("alcanzado", Some(PointRole::Actual)),
    ("anggaran", Some(PointRole::Plan)),
    ("angka", None),
    ("arvarde", Some(PointRole::Actual)),
    ("arvo", None),
    ("atins", Some(PointRole::Actual)),
    ("atteint", Some(PointRole::Actual)),
    ("atual", Some(PointRole::Actual)),
    ("begroot", Some(PointRole::Plan)),
    ("begroting", Some(PointRole::Plan)),
    ("behaald", Some(PointRole::Actual)),
    ("blev", Some(PointRole::Actual)),
    ("borvarde", Some(PointRole::Plan)),
    ("bud", Some(PointRole::Plan)),
    ("budget", Some(PointRole::Plan)),
    ("budgetiert", Some(PointRole::Plan)),
    ("budgetteret", Some(PointRole::Plan)),
    ("budjetti", Some(PointRole::Plan)),
    ("budsjett", Some(PointRole::Plan)),
    ("budzet", Some(PointRole::Plan)),
    ("buget", Some(PointRole::Plan)),
    ("bugetat", Some(PointRole::Plan)),
    ("bv", Some(PointRole::Plan)),
    ("came in at", Some(PointRole::Actual)),
    ("came out", Some(PointRole::Actual)),
    ("capaian", Some(PointRole::Actual)),
    ("cel", Some(PointRole::Plan)),
    ("cele", Some(PointRole::Plan)),
    ("celertek", Some(PointRole::Plan)),
    ("chcielismy", Some(PointRole::Plan)),
    ("chi tieu", Some(PointRole::Plan)),
    ("chtel jsem", Some(PointRole::Plan)),
    ("chteli jsme", Some(PointRole::Plan)),
    ("cible", Some(PointRole::Plan)),
    ("cibles", Some(PointRole::Plan)),
    ("ciel", Some(PointRole::Plan)),
    ("ciele", Some(PointRole::Plan)),
    ("cil", Some(PointRole::Plan)),
    ("cile", Some(PointRole::Plan)),
    ("comprometido", Some(PointRole::Plan)),
    ("compromiso", Some(PointRole::Plan)),
    ("compromisso", Some(PointRole::Plan)),
    ("consuntivo", Some(PointRole::Actual)),
    ("curent", Some(PointRole::Actual)),
    ("current", Some(PointRole::Actual)),
    ("deu", Some(PointRole::Actual)),
    ("did", Some(PointRole::Actual)),
    ("docelowa", Some(PointRole::Plan)),
    ("docelowo", Some(PointRole::Plan)),
    ("doel", Some(PointRole::Plan)),
    ("done", Some(PointRole::Actual)),
    ("dosazeno", Some(PointRole::Actual)),
    ("dosiahnute", Some(PointRole::Actual)),
    ("efectiv", Some(PointRole::Actual)),
    ("effettivo", Some(PointRole::Actual)),
    ("elert", Some(PointRole::Actual)),
    ("elvaras", Some(PointRole::Plan)),
    ("elvart", Some(PointRole::Plan)),
    ("em", None),
    ("en", None),
    ("eredmeny", Some(PointRole::Actual)),
    ("ergebnis", Some(PointRole::Actual)),
    ("erreicht", Some(PointRole::Actual)),
    ("ertek", None),
    ("erteke", None),
    ("esperado", Some(PointRole::Plan)),
    ("fait", Some(PointRole::Actual)),
    ("faktisk", Some(PointRole::Actual)),
    ("faktiskt", Some(PointRole::Actual)),
    ("faktyczne", Some(PointRole::Actual)),
    ("faktycznie", Some(PointRole::Actual)),
    ("fatto", Some(PointRole::Actual)),
    ("feito", Some(PointRole::Actual)),
    ("fiili", Some(PointRole::Actual)),
    ("fizemos", Some(PointRole::Actual)),
    ("for", None),
    ("forventet", Some(PointRole::Plan)),
    ("gedaan", Some(PointRole::Actual)),
    ("gelukt", Some(PointRole::Actual)),
    ("gepland", Some(PointRole::Plan)),
    ("geplant", Some(PointRole::Plan)),
    ("gerceklesen", Some(PointRole::Actual)),
    ("gerceklesme", Some(PointRole::Actual)),
    ("gerceklesmesi", Some(PointRole::Actual)),
    ("gerealiseerd", Some(PointRole::Actual)),
    ("geschafft", Some(PointRole::Actual)),
    ("gewollt", Some(PointRole::Plan)),
    ("geworden", Some(PointRole::Actual)),
    ("gia tri", None),
    ("gjorde", Some(PointRole::Actual)),
    ("goal", Some(PointRole::Plan)),
    ("goals", Some(PointRole::Plan)),
    ("got", Some(PointRole::Actual)),
    ("haben wir", Some(PointRole::Actual)),
    ("happened", Some(PointRole::Actual)),
    ("hasil", Some(PointRole::Actual)),
    ("hatten wir", Some(PointRole::Actual)),
    ("havi", None),
    ("hecho", Some(PointRole::Actual)),
    ("hedef", Some(PointRole::Plan)),
    ("hedefi", Some(PointRole::Plan)),
    ("hedefleri", Some(PointRole::Plan)),
    ("hice", Some(PointRole::Actual)),
    ("hicimos", Some(PointRole::Actual)),
    ("hodnota", None),
    ("hoped for", Some(PointRole::Plan)),
    ("im", None),
    ("in", None),
    ("inregistrat", Some(PointRole::Actual)),
    ("ist", Some(PointRole::Actual)),
    ("istwert", Some(PointRole::Actual)),
    ("ke hoach", Some(PointRole::Plan)),
    ("ket qua", Some(PointRole::Actual)),
    ("kh", Some(PointRole::Plan)),
    ("kinerja", Some(PointRole::Actual)),
    ("koltsegvetes", Some(PointRole::Plan)),
    ("krav", Some(PointRole::Plan)),
    ("logrado", Some(PointRole::Actual)),
    ("logramos", Some(PointRole::Actual)),
    ("logre", Some(PointRole::Actual)),
    ("made", Some(PointRole::Actual)),
    ("mal", Some(PointRole::Plan)),
    ("malt", Some(PointRole::Actual)),
    ("maltal", Some(PointRole::Plan)),
    ("maltall", Some(PointRole::Plan)),
    ("malvaerdi", Some(PointRole::Plan)),
    ("malvarde", Some(PointRole::Plan)),
    ("malverdi", Some(PointRole::Plan)),
    ("managed", Some(PointRole::Actual)),
    ("meant to", Some(PointRole::Plan)),
    ("megvalosult", Some(PointRole::Actual)),
    ("mert", Some(PointRole::Actual)),
    ("meta", Some(PointRole::Plan)),
    ("metas", Some(PointRole::Plan)),
    ("mt", Some(PointRole::Plan)),
    ("muc tieu", Some(PointRole::Plan)),
    ("na", None),
    ("namerane", Some(PointRole::Actual)),
    ("namereno", Some(PointRole::Actual)),
    ("nel", None),
    ("nilai", None),
    ("norm", Some(PointRole::Plan)),
    ("norma", Some(PointRole::Plan)),
    ("obiectiv", Some(PointRole::Plan)),
    ("obiettivo", Some(PointRole::Plan)),
    ("objectif", Some(PointRole::Plan)),
    ("objectifs", Some(PointRole::Plan)),
    ("objetivo", Some(PointRole::Plan)),
    ("obtenu", Some(PointRole::Actual)),
    ("obtinut", Some(PointRole::Actual)),
    ("of", None),
    ("on a fait", Some(PointRole::Actual)),
    ("on voulait", Some(PointRole::Plan)),
    ("opgjort", Some(PointRole::Actual)),
    ("opnaet", Some(PointRole::Actual)),
    ("oppnadd", Some(PointRole::Actual)),
    ("orcado", Some(PointRole::Plan)),
    ("osiagniete", Some(PointRole::Actual)),
    ("osiagnieto", Some(PointRole::Actual)),
    ("pencapaian", Some(PointRole::Actual)),
    ("pentru", None),
    ("pianificato", Some(PointRole::Plan)),
    ("piano", Some(PointRole::Plan)),
    ("plan", Some(PointRole::Plan)),
    ("planeado", Some(PointRole::Plan)),
    ("planejado", Some(PointRole::Plan)),
    ("planerat", Some(PointRole::Plan)),
    ("plani", Some(PointRole::Plan)),
    ("planificada", Some(PointRole::Plan)),
    ("planificado", Some(PointRole::Plan)),
    ("planificat", Some(PointRole::Plan)),
    ("planifie", Some(PointRole::Plan)),
    ("planlagt", Some(PointRole::Plan)),
    ("planlanan", Some(PointRole::Plan)),
    ("planned", Some(PointRole::Plan)),
    ("planovane", Some(PointRole::Plan)),
    ("planovano", Some(PointRole::Plan)),
    ("planowana", Some(PointRole::Plan)),
    ("planowane", Some(PointRole::Plan)),
    ("planowany", Some(PointRole::Plan)),
    ("plans", Some(PointRole::Plan)),
    ("plneni", Some(PointRole::Actual)),
    ("plnenie", Some(PointRole::Actual)),
    ("pozadavek", Some(PointRole::Plan)),
    ("poziadavka", Some(PointRole::Plan)),
    ("prestasi", Some(PointRole::Actual)),
    ("presupuesto", Some(PointRole::Plan)),
    ("prevazut", Some(PointRole::Plan)),
    ("prevederi", Some(PointRole::Plan)),
    ("preventivato", Some(PointRole::Plan)),
    ("preventivo", Some(PointRole::Plan)),
    ("prevision", Some(PointRole::Plan)),
    ("previsto", Some(PointRole::Plan)),
    ("prevu", Some(PointRole::Plan)),
    ("programat", Some(PointRole::Plan)),
    ("propus", Some(PointRole::Plan)),
    ("queria", Some(PointRole::Plan)),
    ("queriamos", Some(PointRole::Plan)),
    ("querido", Some(PointRole::Plan)),
    ("quise", Some(PointRole::Plan)),
    ("rancangan", Some(PointRole::Plan)),
    ("real", Some(PointRole::Actual)),
    ("reale", Some(PointRole::Actual)),
    ("realisasi", Some(PointRole::Actual)),
    ("realisatie", Some(PointRole::Actual)),
    ("realise", Some(PointRole::Actual)),
    ("realiseret", Some(PointRole::Actual)),
    ("realisert", Some(PointRole::Actual)),
    ("realita", Some(PointRole::Actual)),
    ("realizacja", Some(PointRole::Actual)),
    ("realizacje", Some(PointRole::Actual)),
    ("realizado", Some(PointRole::Actual)),
    ("realizari", Some(PointRole::Actual)),
    ("realizat", Some(PointRole::Actual)),
    ("realizate", Some(PointRole::Actual)),
    ("reel", Some(PointRole::Actual)),
    ("regnskap", Some(PointRole::Actual)),
    ("rencana", Some(PointRole::Plan)),
    ("result", Some(PointRole::Actual)),
    ("resultado", Some(PointRole::Actual)),
    ("resultat", Some(PointRole::Actual)),
    ("results", Some(PointRole::Actual)),
    ("rezultat", Some(PointRole::Actual)),
    ("rozpocet", Some(PointRole::Plan)),
    ("rzeczywista", Some(PointRole::Actual)),
    ("rzeczywiste", Some(PointRole::Actual)),
    ("rzeczywisty", Some(PointRole::Actual)),
    ("saavutettu", Some(PointRole::Actual)),
    ("sasaran", Some(PointRole::Plan)),
    ("sebenar", Some(PointRole::Actual)),
    ("shot for", Some(PointRole::Plan)),
    ("skut", Some(PointRole::Actual)),
    ("skutecne", Some(PointRole::Actual)),
    ("skutecnost", Some(PointRole::Actual)),
    ("skutocne", Some(PointRole::Actual)),
    ("skutocnost", Some(PointRole::Actual)),
    ("so", None),
    ("soll", Some(PointRole::Plan)),
    ("soll sein", Some(PointRole::Plan)),
    ("sollwert", Some(PointRole::Plan)),
    ("splnene", Some(PointRole::Actual)),
    ("splneno", Some(PointRole::Actual)),
    ("sum", None),
    ("suunnitelma", Some(PointRole::Plan)),
    ("suunniteltu", Some(PointRole::Plan)),
    ("ta", Some(PointRole::Plan)),
    ("target", Some(PointRole::Plan)),
    ("targets", Some(PointRole::Plan)),
    ("tavoite", Some(PointRole::Plan)),
    ("tavoitearvo", Some(PointRole::Plan)),
    ("tavoitetaso", Some(PointRole::Plan)),
    ("teljesites", Some(PointRole::Actual)),
    ("teljesult", Some(PointRole::Actual)),
    ("teny", Some(PointRole::Actual)),
    ("tenyadat", Some(PointRole::Actual)),
    ("tenyleges", Some(PointRole::Actual)),
    ("terv", Some(PointRole::Plan)),
    ("tervezett", Some(PointRole::Plan)),
    ("tgt", Some(PointRole::Plan)),
    ("thuc hien", Some(PointRole::Actual)),
    ("thuc te", Some(PointRole::Actual)),
    ("tinta", Some(PointRole::Plan)),
    ("tinte", Some(PointRole::Plan)),
    ("tot", Some(PointRole::Actual)),
    ("toteuma", Some(PointRole::Actual)),
    ("toteutuma", Some(PointRole::Actual)),
    ("toteutunut", Some(PointRole::Actual)),
    ("tp", Some(PointRole::Actual)),
    ("traguardo", Some(PointRole::Plan)),
    ("tt", Some(PointRole::Actual)),
    ("tulos", Some(PointRole::Actual)),
    ("udelali jsme", Some(PointRole::Actual)),
    ("uppnatt", Some(PointRole::Actual)),
    ("utfall", Some(PointRole::Actual)),
    ("vaerdi", None),
    ("valeur", None),
    ("valoare", None),
    ("valoarea", None),
    ("valor", None),
    ("value", None),
    ("values", None),
    ("varde", None),
    ("verdi", None),
    ("verkligt", Some(PointRole::Actual)),
    ("ville ha", Some(PointRole::Plan)),
    ("volevamo", Some(PointRole::Plan)),
    ("volevo", Some(PointRole::Plan)),
    ("voulu", Some(PointRole::Plan)),
    ("vysledek", Some(PointRole::Actual)),
    ("vysledok", Some(PointRole::Actual)),
    ("wanted", Some(PointRole::Plan)),
    ("wartosc", None),
    ("wartosci", None),
    ("werkelijk", Some(PointRole::Actual)),
    ("wert", None),
    ("wilde ik", Some(PointRole::Plan)),
    ("wilden we", Some(PointRole::Plan)),
    ("wollte ich", Some(PointRole::Plan)),
    ("wollten wir", Some(PointRole::Plan)),
    ("wykonania", Some(PointRole::Actual)),
    ("wykonanie", Some(PointRole::Actual)),
    ("wykonano", Some(PointRole::Actual)),
    ("wynik", Some(PointRole::Actual)),
    ("za", None),
    ("zalozenie", Some(PointRole::Plan)),
    ("ziel", Some(PointRole::Plan)),
    ("zielvorgabe", Some(PointRole::Plan)),
    ("zielwert", Some(PointRole::Plan)),
    ("zrealizowano", Some(PointRole::Actual)),
    ("zrobilismy", Some(PointRole::Actual)),
    ("đat", Some(PointRole::Actual)),
    ("đat đuoc", Some(PointRole::Actual)),
    ("απολογισμοσ", Some(PointRole::Actual)),
    ("απολογιστικα", Some(PointRole::Actual)),
    ("αποτελεσμα", Some(PointRole::Actual)),
    ("για", None),
    ("επιδοση", Some(PointRole::Actual)),
    ("επιτευξη", Some(PointRole::Actual)),
    ("μετρηση", Some(PointRole::Actual)),
    ("πλανο", Some(PointRole::Plan)),
    ("πραγμ", Some(PointRole::Actual)),
    ("πραγματικα", Some(PointRole::Actual)),
    ("πραγματικο", Some(PointRole::Actual)),
    ("πραγματοποιηθεν", Some(PointRole::Actual)),
    ("πραγματοποιηση", Some(PointRole::Actual)),
    ("προγραμμα", Some(PointRole::Plan)),
    ("προγραμματισμενο", Some(PointRole::Plan)),
    ("προυπ", Some(PointRole::Plan)),
    ("προυπολογισμοσ", Some(PointRole::Plan)),
    ("στοχευση", Some(PointRole::Plan)),
    ("στοχοι", Some(PointRole::Plan)),
    ("στοχοσ", Some(PointRole::Plan)),
    ("σχεδιο", Some(PointRole::Plan)),
    ("τιμεσ", None),
    ("τιμη", None),
    ("τρεχουσα", Some(PointRole::Actual)),
    ("υλοποιηση", Some(PointRole::Actual)),
    ("бюджет", Some(PointRole::Plan)),
    ("виконання", Some(PointRole::Actual)),
    ("виконано", Some(PointRole::Actual)),
    ("досягнення", Some(PointRole::Actual)),
    ("досягнуто", Some(PointRole::Actual)),
    ("за", None),
    ("заплановано", Some(PointRole::Plan)),
    ("значення", None),
    ("на", None),
    ("норматив", Some(PointRole::Plan)),
    ("очікується", Some(PointRole::Plan)),
    ("план", Some(PointRole::Plan)),
    ("планове", Some(PointRole::Plan)),
    ("плановии", Some(PointRole::Plan)),
    ("планується", Some(PointRole::Plan)),
    ("планы", Some(PointRole::Plan)),
    ("поточне", Some(PointRole::Actual)),
    ("результат", Some(PointRole::Actual)),
    ("факт", Some(PointRole::Actual)),
    ("фактически", Some(PointRole::Actual)),
    ("фактическое", Some(PointRole::Actual)),
    ("фактичне", Some(PointRole::Actual)),
    ("фактичнии", Some(PointRole::Actual)),
    ("фактично", Some(PointRole::Actual)),
    ("целевое", Some(PointRole::Plan)),
    ("цели", Some(PointRole::Plan)),
    ("цель", Some(PointRole::Plan)),
    ("ціль", Some(PointRole::Plan)),
    ("цільове", Some(PointRole::Plan)),
    ("الفعلي", Some(PointRole::Actual)),
    ("المحقق", Some(PointRole::Actual)),
    ("المخطط", Some(PointRole::Plan)),
    ("المستهدف", Some(PointRole::Plan)),
    ("الهدف", Some(PointRole::Plan)),
    ("予算", Some(PointRole::Plan)),
    ("实绩", Some(PointRole::Actual)),
    ("实际", Some(PointRole::Actual)),
    ("实际值", Some(PointRole::Actual)),
    ("实际完成", Some(PointRole::Actual)),
    ("実績", Some(PointRole::Actual)),
    ("実績値", Some(PointRole::Actual)),
    ("目标", Some(PointRole::Plan)),
    ("目标值", Some(PointRole::Plan)),
    ("目標", Some(PointRole::Plan)),
    ("目標値", Some(PointRole::Plan)),
    ("計画", Some(PointRole::Plan)),
    ("计划", Some(PointRole::Plan)),
    ("계획", Some(PointRole::Plan)),
    ("목표", Some(PointRole::Plan)),
    ("실적", Some(PointRole::Actual)),
    ("실제", Some(PointRole::Actual)),
];

/// Words in front of the period up to which a column counts, sorted, folded: `t/m aug`, `through Q3`.
const UP_TO: &[&str] = &[
    "a fin",
    "a fine",
    "ack",
    "ack till",
    "ackumulerat",
    "ackumulerat till",
    "acumulado a",
    "acumulado ate",
    "acumulado hasta",
    "akk",
    "akk til",
    "akkumuleret",
    "akkumuleret til",
    "akkumulert",
    "akkumulert til",
    "ar til dato",
    "atd",
    "ate",
    "au",
    "bis",
    "bis einschl",
    "bis einschliesslich",
    "bis ende",
    "capaian s d",
    "capaian sampai dengan",
    "cong don đen",
    "cumul a",
    "cumul a fin",
    "cumul au",
    "cumulat",
    "cumulat la",
    "cumulat pana la",
    "cumulative to",
    "cumulato a",
    "cumule a fin",
    "cumule au",
    "do konca",
    "do konce",
    "ev elejetol",
    "fino a",
    "fram til",
    "frem til",
    "gongyolitett",
    "gongyolt",
    "halmozott",
    "halmozva",
    "hasta",
    "hia",
    "hingga",
    "hingga akhir",
    "hittil",
    "hittil til",
    "jusqu a",
    "jusqu a fin",
    "jusqu au",
    "jusqu en",
    "ke konci",
    "kertyma",
    "ku koncu",
    "kum",
    "kumul",
    "kumulalt",
    "kumulatif",
    "kumulatif hingga",
    "kumulatif s d",
    "kumulatif sampai",
    "kumulatiivinen",
    "kumulativne",
    "kumulativne do",
    "kumuliert bis",
    "la finalul",
    "la sfarsitul",
    "leden az",
    "luy ke",
    "luy ke đen",
    "luy ke đen het",
    "na koniec",
    "narastajaco",
    "narastajaco do",
    "narastajaco na koniec",
    "od pocatku roku do",
    "od poczatku roku",
    "od poczatku roku do",
    "od zacatku roku do",
    "od zaciatku roka do",
    "pana in",
    "pana la",
    "pana la finalul lunii",
    "pana la finele",
    "pana la sfarsitul",
    "pana la sfarsitul lunii",
    "per utgangen av",
    "realisasi s d",
    "realisasi sampai dengan",
    "realisasi sd",
    "realizat la",
    "resultat hittil",
    "s d",
    "s d akhir",
    "sampai akhir",
    "sampai dengan",
    "sd",
    "sehingga",
    "setakat",
    "stan na koniec",
    "t m",
    "t o m",
    "through",
    "thru",
    "til og med",
    "til og med ultimo",
    "til ultimo",
    "till och med",
    "till slutet av",
    "tinh đen",
    "tinh đen het",
    "to end of",
    "tom",
    "tot en met",
    "toteuma kum",
    "ultimo",
    "up to",
    "utfall t o m",
    "utfall till och med",
    "utfall tom",
    "ytd",
    "ytd to",
    "đen cuoi",
    "đen het",
    "αθροιστικα εωσ",
    "απο αρχη ετουσ εωσ",
    "εωσ",
    "εωσ και",
    "εωσ τελοσ",
    "εωσ το τελοσ",
    "μεχρι",
    "μεχρι και",
    "σωρευτικα",
    "σωρευτικα εωσ",
    "σωρευτικα μεχρι",
    "до кінця",
    "з початку року",
    "з початку року по",
    "на кінець",
    "наростаючим підсумком",
    "наростаючим підсумком за",
    "с начала года по",
    "станом на",
    "станом на кінець",
    "факт на кінець",
    "факт станом на",
    "حتي",
    "截至",
    "累计至",
];

/// The same behind a word such as `Actual`, sorted, folded.
const ENDS: &[&str] = &[
    "a",
    "al",
    "au",
    "end",
    "end of",
    "ende",
    "fin",
    "fin de",
    "fine",
    "to",
    "to end",
    "ultimo",
    "until",
    "к концу",
    "на",
];

/// Words behind it, sorted, folded: `8月まで`, `ağustos sonu itibarıyla`.
const UNTIL: &[&str] = &[
    "ack",
    "ackumulerat",
    "akk",
    "akkumuleret",
    "akkumulert",
    "ar til dato",
    "asti",
    "atd",
    "cong don",
    "cumulat",
    "gongyolitett",
    "gongyolt",
    "gongyolve",
    "halmozott",
    "halmozva",
    "hittil",
    "ig",
    "inclusiv",
    "itibariyla",
    "kum",
    "kumulalt",
    "kumulatif",
    "kumulatiivinen",
    "kumulativne",
    "loppuun",
    "loppuun mennessa",
    "luy ke",
    "mennessa",
    "narastajaco",
    "saakka",
    "sonu itibariyla",
    "sonuna kadar",
    "vegeig",
    "vegen",
    "ytd",
    "αθροιστικα",
    "σωρευτικα",
    "включно",
    "наростаючим",
    "наростаючим підсумком",
    "まで",
    "までの累計",
    "まで累計",
    "止累计",
    "까지",
    "까지 누계",
];

/// No header with a period is longer, in bytes.
const LONGEST: usize = 72;

/// A header that names a period: `Jan-24`, `Plan Q1`, `Target 2026`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The stretch of the calendar.
    pub period: Period,
    /// Planned or actual, if the header says so.
    pub role: Option<PointRole>,
}

/// The period that a header names, alone or beside a word such as `Plan` or `Ist`. `None` for any other header.
pub fn dated(text: &str) -> Option<Dated> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    if let Some(period) = parse(text) {
        return Some(Dated { period, role: None });
    }
    let folded = folded(text);
    let mut rest = folded.as_str();
    let mut role = None;
    while let Some((shorter, said)) = without_role(rest) {
        rest = shorter;
        role = role.or(said);
    }
    (rest.len() < folded.len())
        .then(|| parse(as_typed(text, &folded, rest)))
        .flatten()
        .map(|period| Dated { period, role })
}

/// The part of the typed text that became a part of its folded form, so that `FY27` keeps its capitals.
fn as_typed<'t>(text: &'t str, folded: &str, part: &'t str) -> &'t str {
    let typed = folded.find(part).and_then(|start| text.get(start..start + part.len()));
    typed.filter(|_| text.is_ascii()).unwrap_or(part)
}

/// The period that a cell names as a header: a date by the finest part it shows, a year or `202404` as a number, text.
pub fn dated_cell(cell: &Cell, format: &Format) -> Option<Dated> {
    let undecided = |period| Some(Dated { period, role: None });
    match &cell.value {
        CellValue::Text(text) => dated(text),
        CellValue::Date(day) => match &format.number {
            NumberFormat::Date { shows: DatePart::Year } => undecided(Period::Year(chrono::Datelike::year(day))),
            NumberFormat::Date { shows: DatePart::Month } => undecided(Period::month_of(*day)),
            _ => undecided(Period::Day(*day)),
        },
        CellValue::Number(number) if number.fract() == 0.0 && (1990.0..=210_012.0).contains(number) => {
            parse(&format!("{number}")).and_then(undecided)
        }
        CellValue::Number(_) | CellValue::Bool(_) | CellValue::Error(_) | CellValue::Uncomputed => None,
    }
}

/// The period up to whose end a column counts, if its header says so: `t/m aug`, `8月まで`.
pub fn counts_up_to(text: &str) -> Option<Period> {
    if text.len() > LONGEST {
        return None;
    }
    let folded = folded(text.trim()).replace(['/', '.', '-', '\'', '’'], " ");
    let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    // `Actual to end September`, `Ist Ende Juni`.
    let reached = folded.split_once(' ').filter(|(word, _)| beside(word) == Some(Some(PointRole::Actual)));
    let (folded, ends_of) = reached.map_or((&*folded, [].as_slice()), |(_, rest)| (rest, ENDS));
    // `2026 to end of October`.
    let after_year =
        folded.split_once(' ').filter(|(year, _)| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()));
    let (folded, ends_of) = after_year.map_or((folded, ends_of), |(_, rest)| (rest, ENDS));
    let begins = |rest: &&str| rest.starts_with(|c: char| c == ' ' || stands_alone(c) || c.is_numeric());
    let ends = |rest: &&str| rest.ends_with(|c: char| c == ' ' || stands_alone(c));
    let front = UP_TO.iter().chain(ends_of).filter_map(|word| folded.strip_prefix(word)).filter(begins);
    let behind = UNTIL.iter().filter_map(|word| folded.strip_suffix(word)).filter(ends);
    front.chain(behind).find_map(|rest| dated(rest).map(|dated| dated.period))
}

/// Whether a header names the end of a month and nothing else: `End of October`, `Fin octobre`.
pub fn ends_month(text: &str) -> bool {
    let folded = folded(text.trim());
    let rest = ENDS.iter().filter(|word| word.contains("fin") || word.contains("end"));
    let rest = rest.filter_map(|word| folded.strip_prefix(word)).find(|rest| rest.starts_with(' '));
    rest.is_some_and(|rest| {
        dated(rest).is_some_and(|dated| dated.role.is_none() && matches!(dated.period, Period::Month { .. }))
    })
}

/// Whether a header says by itself that its column is planned or actual: `Plan`, `Ist`, `Réalisé`.
pub fn role(text: &str) -> Option<PointRole> {
    beside(folded(text.trim()).trim_matches(|c: char| !c.is_alphabetic()))?
}

/// The text without a word at one of its ends that only stands beside a period, and what the word says.
fn without_role(text: &str) -> Option<(&str, Option<PointRole>)> {
    let is_joint = |c: char| !c.is_alphanumeric();
    let text = text.trim_matches(is_joint);
    let first = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let last = text
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    match (beside(&text[..first]), beside(&text[last..])) {
        (Some(role), _) => Some((text[first..].trim_start_matches(is_joint), role)),
        (None, Some(role)) => Some((text[..last].trim_end_matches(is_joint), role)),
        (None, None) => joined_role(text),
    }
}

/// The same in scripts that write no blank between the period and the word: `1月目標`.
fn joined_role(text: &str) -> Option<(&str, Option<PointRole>)> {
    let is_joined = |c: Option<char>| c.is_some_and(stands_alone);
    if !is_joined(text.chars().next_back()) && !is_joined(text.chars().next()) {
        return None;
    }
    let words = BESIDE.iter().filter(|(word, _)| word.chars().all(stands_alone));
    let rest = |word: &str| text.strip_suffix(word).or_else(|| text.strip_prefix(word)).filter(|rest| !rest.is_empty());
    let found = words.filter_map(|&(word, role)| Some((rest(word)?, role)));
    found.min_by_key(|(rest, _)| rest.len())
}

/// What a word beside a period says: nothing known, nothing, or a role.
fn beside(word: &str) -> Option<Option<PointRole>> {
    BESIDE.binary_search_by_key(&word, |(known, _)| known).ok().map(|index| BESIDE[index].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, Option<PointRole>)>) {
        let found = dated(text).map(|dated| (dated.period.to_string(), dated.role));
        assert_eq!(found, expected.map(|(period, role)| (period.to_owned(), role)), "{text:?}");
    }

    #[test]
    fn a_role_may_stand_on_either_side_of_a_period() {
        check("Jan", Some(("M01", None)));
        check("Plan Jan", Some(("M01", Some(PointRole::Plan))));
        check("Jan Actual", Some(("M01", Some(PointRole::Actual))));
        check("Actual Q1", Some(("Q1", Some(PointRole::Actual))));
        check("Target 2026", Some(("2026", Some(PointRole::Plan))));
        check("Target_2026", Some(("2026", Some(PointRole::Plan))));
        check("FY27 target", Some(("FY27", Some(PointRole::Plan))));
        check("Cible 2026", Some(("2026", Some(PointRole::Plan))));
        check("Réalisé\nFév", Some(("M02", Some(PointRole::Actual))));
        check("Ist-Jan 26", Some(("2026-01", Some(PointRole::Actual))));
        check("Sum of 1-Jan-08", Some(("2008-01-01", None)));
        check("Budget 7月", Some(("M07", Some(PointRole::Plan))));
        check("Week 24", Some(("W24", None)));
        check("1月目標", Some(("M01", Some(PointRole::Plan))));
        check("实际3月", Some(("M03", Some(PointRole::Actual))));
        check("2분기 목표", Some(("Q2", Some(PointRole::Plan))));
    }

    #[test]
    fn headers_without_a_period_are_not_dated() {
        for text in ["", "Plan", "Actual", "Target date", "Goal", "Référence", "Owner", "Actual (end of Sept.)", "KR1"]
        {
            check(text, None);
        }
    }

    #[test]
    fn a_column_may_count_up_to_a_period() {
        assert!(UP_TO.is_sorted() && UNTIL.is_sorted() && ENDS.is_sorted());
        for text in [
            "t/m aug",
            "Through Q3",
            "bis Ende August",
            "Cumul à fin août",
            "hasta septiembre",
            "até ago",
            "fino a giugno",
            "с начала года по август",
            "8月まで",
            "截至8月",
            "8월까지",
            "Ağustos sonu itibarıyla",
            "YTD Aug",
            "Aug YTD",
        ] {
            assert!(counts_up_to(text).is_some(), "{text}");
        }
        for text in ["aug", "bis", "2026", "Through the roof", "Q3 target", "tot", "August bis Oktober", "au"] {
            assert!(counts_up_to(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_word_alone_may_tell_the_role() {
        assert_eq!(role("Soll"), Some(PointRole::Plan));
        assert_eq!(role(" Réalisé "), Some(PointRole::Actual));
        assert_eq!(role("Owner"), None);
    }
}
