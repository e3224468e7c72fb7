//! The words and the numbers of a row in, what kind of statement they make out, with the words that led to it.
//!
//! The closed classes of verbs are tried first: change, keep, achieve, aspire, watch. Verbs of work have no end, so that
//! any other word that tells what to do is taken for one. Where nothing speaks for a kind, there is no verdict.

mod key_result;
mod kpi;
mod language;
mod lexicon;
mod objective;
mod sentence;
mod tokens;
mod votes;
mod words;

use rayon::prelude::*;
use rust_decimal::Decimal;

use super::text::quoted;
use super::{Said, said};
use crate::model::measure::{Amount, Shape};
use crate::model::{Direction, Entry, KeyResult, KeyResultId, KpiId, Measure, ObjectiveId, Portfolio, Stated};
use lexicon::Classes;
use sentence::{Lead, Sentence};
use tokens::Scale;
use words::Class;

/// What a statement is, whatever column it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something outside the team's own list of work ends up different, by an amount.
    Outcome,
    /// A figure that is watched or held.
    Figure,
    /// Work that a team can tick off.
    Task,
    /// So many pieces of such work.
    Volume,
    /// A direction or a topic without a measure.
    Direction,
    /// A state that somebody wants, without a measure.
    EndState,
    /// A figure that flatters.
    Vanity,
    /// A name that says not what is measured.
    Concept,
}

/// What careful readers would say of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// They agree.
    Sure,
    /// Some would disagree.
    Arguable,
}

/// The kind of a statement and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// The kind.
    pub kind: Kind,
    /// The words that led to it, as the title writes them.
    pub words: &'a str,
    /// How sure it is.
    pub certainty: Certainty,
}

impl<'a> Verdict<'a> {
    fn sure(kind: Kind, words: &'a str) -> Verdict<'a> {
        Verdict { kind, words, certainty: Certainty::Sure }
    }

    fn arguable(kind: Kind, words: &'a str) -> Verdict<'a> {
        Verdict { kind, words, certainty: Certainty::Arguable }
    }
}

/// One way to tell the kind of a statement: it speaks, or leaves it to the next.
type Test = for<'a> fn(&Sentence<'a>) -> Option<Verdict<'a>>;

/// The verdict of the first test that speaks.
fn first<'a>(tests: &[Test], sentence: &Sentence<'a>) -> Option<Verdict<'a>> {
    tests.iter().find_map(|test| test(sentence))
}

/// Whether a sentence is written in one of the languages that are judged.
fn is_ours(sentence: &Sentence) -> bool {
    sentence.is_latin() && !language::is_foreign(sentence)
}

/// What a key result is, by its numbers, then by its words.
fn of_key_result<'a>(sentence: &Sentence<'a>, measure: &Measure) -> Option<Verdict<'a>> {
    let is_ours = is_ours(sentence);
    let said = if is_ours { first(key_result::TESTS, sentence) } else { None };
    let number = |entry: &Entry<Amount>| entry.value().map(|amount| amount.number);
    let numbers = Numbers {
        baseline: number(&measure.baseline),
        target: number(&measure.target),
        current: number(&measure.current),
        has_gap: has_gap(measure),
    };
    let tested = key_result::with_numbers(sentence, said, &numbers);
    // A row that says from where to where is an outcome, however it is worded.
    let is_told = numbers.moves() && tested.is_some_and(|verdict| verdict.kind == Kind::Outcome);
    if is_ours && !is_told { votes::KEY_RESULTS.verdict(sentence, tested, &numbers) } else { tested }
}

/// Whether a row says where its figure stands today, and that this is not where it is to be.
fn has_gap(measure: &Measure) -> bool {
    let value = |entry: &Entry<Amount>| entry.value().map(|amount| amount.number);
    let Some((current, target)) = value(&measure.current).zip(value(&measure.target)) else { return false };
    match measure.shape {
        Shape::AtMost => current > target,
        Shape::AtLeast => current < target,
        Shape::Movement | Shape::Binary | Shape::Milestones(_) | Shape::Band { .. } | Shape::Learning => {
            current != target
        }
    }
}

/// Whether a title holds a number that is a measure, in digits or in words.
pub fn has_amount(title: &str) -> bool {
    Sentence::new(title).amount(0).is_some()
}

/// What an objective is, by its words.
pub fn of_objective(title: &str) -> Option<Verdict<'_>> {
    let sentence = Sentence::new(title);
    if !is_ours(&sentence) {
        return None;
    }
    votes::OBJECTIVES.verdict(&sentence, first(objective::TESTS, &sentence), &Numbers::default())
}

/// What a KPI is, by its words; a unit or a definition says what is measured.
pub fn of_kpi<'a>(title: &'a str, measure: &Measure, definition: &Entry<Box<str>>) -> Option<Verdict<'a>> {
    let is_defined = measure.unit.is_some() || definition.value().is_some();
    let sentence = Sentence::new(title);
    let verdict = if is_ours(&sentence) { first(kpi::TESTS, &sentence) } else { None };
    verdict.filter(|verdict| verdict.kind != Kind::Concept || !is_defined)
}

/// A movement to write instead, with what the row knows of it: "`waiting time` from `3.1` to `2`". A target that is
/// reached already is a limit, and no end of a movement.
pub fn movement(title: &str, measure: &Measure) -> Said {
    let (baseline, current, target) = (measure.baseline.given(), measure.current.given(), measure.target.given());
    let start = current.or(baseline);
    let falls = measure.direction.value() == Some(&Direction::Decrease) || measure.shape == Shape::AtMost;
    let is_reached = start.zip(target).is_some_and(|(start, target)| {
        let (start, target) = (start.value.number, target.value.number);
        if falls { start <= target } else { start >= target }
    });
    let words = |stated: &Stated<Amount>| Said::from(quoted(&stated.text));
    let from = start.map_or_else(|| said!("its value today"), words);
    let limit = || limit_of(title).filter(|_| target.is_none()).map(|limit| Said::from(quoted(limit)));
    let to = target.filter(|_| !is_reached).map(words).or_else(limit);
    let to = to.unwrap_or_else(|| said!("the value it is to have"));
    match figure(title) {
        Some(figure) => said!("{figure} from {from} to {to}", figure = quoted(figure), from, to),
        None if start.is_none() && target.is_none() => said!("a figure of it, from {from} to {to}", from, to),
        None => said!("from {from} to {to}", from, to),
    }
}

/// The only number of a title that is a measure: `2%` in "Keep churn under 2%".
fn limit_of(title: &str) -> Option<&str> {
    let sentence = Sentence::new(title);
    let mut numbers = sentence.numbers(0);
    let (at, scale) = numbers.next()?;
    (numbers.next().is_none() && scale != Scale::Plain).then(|| sentence.quote(at, at))
}

/// The figure that a title names inside of other words: `waiting time` in "Improve the waiting time".
fn figure(title: &str) -> Option<&str> {
    const SMALL: Classes = Classes::of(&[
        Class::Determiner,
        Class::Preposition,
        Class::Be,
        Class::Comparative,
        Class::Function,
        Class::Steady,
        Class::Threshold,
    ]);
    let s = Sentence::new(title);
    let is_word = |at: usize| {
        use tokens::Kind::{Capital, Label, Word};
        let word = &s.words[at];
        matches!(word.token.kind, Word | Capital | Label) && !word.classes.meets(SMALL)
    };
    let is_named = |at: usize| is_word(at) && s.is(at, Class::Metric) && !s.is(at, Class::Count);
    let first = if s.lead == Lead::Verb { s.behind() } else { 0 };
    // What stands behind "across all units" is no figure that is to move.
    let is_border = |at: usize| s.is(at, Class::Preposition) && !s.is_of(at);
    let metric = (first..s.words.len()).take_while(|&at| !is_border(at)).find(|&at| is_named(at))?;
    let is_english = s.language == lexicon::Language::English;
    let before = (first..metric).rev().take_while(|&at| is_english && is_word(at)).last();
    let behind = (metric..s.words.len()).take_while(|&at| at == metric || is_english && is_named(at)).last();
    let last = behind.unwrap_or(metric);
    let of_what = (s.is_of(last + 1) && last + 2 < s.words.len()).then_some(last + 2);
    Some(s.quote(before.unwrap_or(metric), of_what.filter(|&at| is_word(at)).unwrap_or(last)))
}

/// What some work is to bring about, where its title says so: `to improve retention`.
pub fn effect(title: &str) -> Option<&str> {
    let sentence = Sentence::new(title);
    const RELATIVE: &[&str] = &["until", "which", "while"];
    let is_told = |at: usize| RELATIVE.contains(&&*sentence.words[at].token.word);
    let purpose = sentence.find(sentence.behind(), Class::Purpose).filter(|at| !is_told(*at))?;
    let last = sentence.words.len() - 1;
    (purpose < last).then(|| sentence.quote(purpose, last))
}

/// The vague verb that leads a title, if one does: improve, support, ensure.
pub fn vague_verb(title: &str) -> Option<&str> {
    let sentence = Sentence::new(title);
    let leads = [Class::Improve, Class::Operate, Class::Ensure].into_iter().any(|class| sentence.leads(class));
    leads.then(|| sentence.quote(sentence.head, sentence.head))
}

/// The second of two measured claims in one title: `and cut tickets by 30 %`.
fn second_claim<'a>(sentence: &Sentence<'a>) -> Option<&'a str> {
    let (first, _) = sentence.numbers(0).next()?;
    let joint = (first..sentence.words.len()).find(|&at| sentence.joins_claims(at))?;
    let claims = Classes::of(&[Class::Change, Class::Improve, Class::Keep, Class::Achieve, Class::Acquire]);
    let (second, scale) = sentence.numbers(joint).next()?;
    let claim = sentence.find_any(joint, claims).filter(|at| *at < second)?;
    let is_measured = scale != Scale::Plain || sentence.counted(second).is_some();
    (is_measured && claim == joint + 1).then(|| sentence.quote(joint, second))
}

/// The verdict on every item of a portfolio, reached once for all rules.
#[derive(Debug)]
pub struct Verdicts<'a> {
    objectives: Vec<Option<Verdict<'a>>>,
    key_results: Vec<Option<Verdict<'a>>>,
    /// By key result: the second of two measured claims in its title.
    second_claims: Vec<Option<&'a str>>,
    kpis: Vec<Option<Verdict<'a>>>,
}

impl<'a> Verdicts<'a> {
    /// Judges every item.
    pub fn new(portfolio: &'a Portfolio) -> Verdicts<'a> {
        let judged = |kr: &'a KeyResult| {
            let sentence = Sentence::new(&kr.title);
            (of_key_result(&sentence, &kr.measure), second_claim(&sentence))
        };
        let (key_results, second_claims) = portfolio.key_results.par_iter().map(judged).unzip();
        Verdicts {
            objectives: portfolio.objectives.par_iter().map(|objective| of_objective(&objective.title)).collect(),
            key_results,
            second_claims,
            kpis: portfolio.kpis.par_iter().map(|kpi| of_kpi(&kpi.name, &kpi.measure, &kpi.definition)).collect(),
        }
    }

    /// What an objective is; `None` where nothing speaks for a kind.
    pub fn objective(&self, id: ObjectiveId) -> Option<Verdict<'a>> {
        self.objectives.get(id.index()).copied().flatten()
    }

    /// What a key result is; `None` where nothing speaks for a kind.
    pub fn key_result(&self, id: KeyResultId) -> Option<Verdict<'a>> {
        self.key_results.get(id.index()).copied().flatten()
    }

    /// The second of two measured claims in the title of a key result: `and cut tickets by 30 %`.
    pub fn second_claim(&self, id: KeyResultId) -> Option<&'a str> {
        self.second_claims.get(id.index()).copied().flatten()
    }

    /// What a KPI is; `None` where nothing speaks for a kind.
    pub fn kpi(&self, id: KpiId) -> Option<Verdict<'a>> {
        self.kpis.get(id.index()).copied().flatten()
    }
}

/// What the row of a key result says in numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Numbers {
    baseline: Option<Decimal>,
    target: Option<Decimal>,
    current: Option<Decimal>,
    has_gap: bool,
}

impl Numbers {
    /// Whether the row says from where to where.
    fn moves(&self) -> bool {
        self.has_gap || self.baseline.zip(self.target).is_some_and(|(start, end)| start != end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::sample;

    const NOTHING: Entry<Box<str>> = Entry::Blank;

    fn key_result(title: &str) -> Option<Kind> {
        of_key_result(&Sentence::new(title), &Measure::default()).map(|verdict| verdict.kind)
    }

    #[track_caller]
    fn all_are(kind: Kind, judge: impl Fn(&str) -> Option<Kind>, titles: &[&str]) {
        let wrong: Vec<_> =
            titles.iter().map(|title| (title, judge(title))).filter(|(_, is)| *is != Some(kind)).collect();
        assert!(wrong.is_empty(), "not {kind:?}: {wrong:#?}");
    }

    #[test]
    fn an_outcome_has_an_amount_that_somebody_else_decides() {
        let titles = [
            "Raise share of repeat guests to 40%",
            "Win 12 mid-size customers in Austria",
            "Halve the number of reopened tickets",
            "40% fewer reworked orders",
            "Close the pay gap from 8% to 3%",
            "Nine of ten graduates find a job within six months",
            "Krankenstand von 6 % auf 4 % senken",
            "60 % des usagers font leur demande en ligne",
            "Captar 200 nuevos socios",
            "Aumentar o NPS de 40 para 55",
        ];
        all_are(Kind::Outcome, key_result, &titles);
    }

    #[test]
    fn a_figure_is_named_watched_or_held() {
        let titles = [
            "Gross margin",
            "Keep churn under 2%",
            "Response time < 2 h",
            "Remain cash-positive every month",
            "90% of invoices paid within 30 days",
            "Fluktuationsrate",
            "Taux de satisfaction",
            "Mantener la rotación por debajo del 5 %",
            "Manter a inadimplência abaixo de 3%",
        ];
        all_are(Kind::Figure, key_result, &titles);
    }

    #[test]
    fn any_other_verb_that_tells_what_to_do_is_work() {
        let titles = [
            "Kick off the vendor selection",
            "Bake the anniversary cake",
            "Re-index all archives",
            "Train 30 stewards",
            "Policy on remote work agreed with the works council",
            "Multi-region failover",
            "Attain ISO 14001 certification",
            "Neues CRM-System einführen",
            "Création d'un comité de pilotage",
            "Diseñar un plan de comunicación",
            "Implantação do novo sistema de ponto",
        ];
        all_are(Kind::Task, key_result, &titles);
        all_are(Kind::Volume, key_result, &["Deliver 6 masterclasses", "4 webinars", "10 Workshops durchführen"]);
    }

    #[test]
    fn a_direction_has_no_amount() {
        let titles = [
            "Improve collaboration with suppliers",
            "Fewer accidents",
            "Good cooperation with the works council",
            "Is our website good enough?",
            "Effizienz steigern",
            "Renforcer la cohésion d'équipe",
            "Aumentar la productividad",
            "Melhor atendimento",
        ];
        all_are(Kind::Direction, key_result, &titles);
        let states =
            ["Become the employer of choice for nurses", "Our nurses feel heard", "A team that trusts each other"];
        all_are(Kind::EndState, key_result, &states);
    }

    #[test]
    fn a_clause_about_people_is_an_end_state_and_no_work() {
        let titles = [
            "Growers tell their neighbours about us",
            "Pflegekräfte haben wieder Zeit für ihre Patienten",
            "In unserer Werkstatt fühlen sich Lehrlinge ernst genommen",
            "Einen Ort schaffen, an dem sich alle wohlfühlen",
            "Les équipes travaillent main dans la main",
            "Las familias recomiendan nuestra escuela",
            "Os utentes sentem-se em casa",
        ];
        all_are(Kind::EndState, key_result, &titles);
        all_are(
            Kind::Outcome,
            key_result,
            &["Vier von fünf Lehrlingen bleiben im Haus", "Um em cada três alunos volta"],
        );
    }

    #[test]
    fn a_number_that_is_no_measure_makes_no_outcome() {
        let titles = [
            "Pflichtenheft Leitstand 4.0 freigegeben",
            "Bestandsaufnahme aller Geräte in den 23 Kitas",
            "Rénover les vestiaires dans les 12 gymnases",
        ];
        all_are(Kind::Task, key_result, &titles);
        all_are(Kind::Figure, key_result, &["N.º de averías por cada 1.000 viajes"]);
        all_are(Kind::Volume, key_result, &["6 talleres de primeros auxilios", "10 posts de blog"]);
    }

    #[test]
    fn more_of_a_thing_made_is_work_and_no_change() {
        let titles = [
            "Improve the manual by adding a chapter on safety",
            "Grow the style guide by 25 pages",
            "Renforcer l'équipe de nuit avec 3 recrutements",
            "Ampliar el horario de la biblioteca",
            "80% of line managers through the feedback course",
        ];
        all_are(Kind::Task, key_result, &titles);
        all_are(Kind::Outcome, key_result, &["Close the attainment gap from 17 to 10 points"]);
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        all_are(
            Kind::Task,
            judge,
            &["Improve the handbook by adding a checklist", "Roll-out of new tills in 14 stores"],
        );
        all_are(Kind::Outcome, judge, &["Open more doors: 350 new library members"]);
    }

    #[test]
    fn an_objective_is_a_state_a_number_a_project_or_a_heading() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let states = [
            "Give every child a place to play",
            "Nurses plan their own lives",
            "Simplify life for caregivers",
            "Bread that keeps for a week",
            "Devenir le partenaire préféré des artisans",
        ];
        all_are(Kind::EndState, judge, &states);
        all_are(
            Kind::Outcome,
            judge,
            &["Cut CO2 emissions by half", "Fluktuation auf 5 % senken", "Sell 10,000 units"],
        );
        all_are(Kind::Task, judge, &["Implement SAP", "Data centre consolidation", "Abrir una tienda en Valencia"]);
        all_are(Kind::Direction, judge, &["Improve quality", "Finance", "Ensure smooth operations", "Mehr Umsatz"]);
    }

    #[test]
    fn a_kpi_is_a_figure_unless_it_moves_flatters_or_says_none() {
        let judge = |title: &str| of_kpi(title, &Measure::default(), &NOTHING).map(|verdict| verdict.kind);
        all_are(Kind::Outcome, judge, &["Cut scrap by a third", "Margin: 12% -> 15%", "Turnover +5%"]);
        all_are(Kind::Vanity, judge, &["Facebook likes", "Number of workshops", "Ideas submitted"]);
        all_are(Kind::Concept, judge, &["Brand awareness", "Customers are happy", "Hire a data analyst"]);
        for figure in ["Cash conversion cycle", "Revenue growth", "Complaints per 1,000 flights", "EBIT"] {
            assert!(matches!(judge(figure), None | Some(Kind::Figure)), "{figure}");
        }
    }

    #[test]
    fn numbers_of_the_row_come_before_its_words() {
        let numbers = |title: &str, start: i64, end: i64| {
            let said = Some(Verdict::sure(Kind::Task, title));
            let row = Numbers { baseline: Some(start.into()), target: Some(end.into()), ..Numbers::default() };
            let judged = key_result::with_numbers(&Sentence::new(title), said, &row);
            judged.map(|verdict| verdict.kind)
        };
        assert_eq!(numbers("Repairs done at night", 0, 100), Some(Kind::Task));
        assert_eq!(numbers("Repairs done at night", 31, 44), Some(Kind::Outcome));
        assert_eq!(numbers("Paint hulls", 31, 44), Some(Kind::Task));
        assert_eq!(numbers("Sell berths for the winter", 31, 44), Some(Kind::Outcome));
        assert_eq!(numbers("Sponsor berths taken per month", 31, 44), Some(Kind::Outcome));
        assert_eq!(numbers("Open repairs past their day", 31, 4), Some(Kind::Outcome));
        let wanted = |title: &str, target: i64| {
            let measure = Measure { target: sample::amount(&target.to_string()), ..Measure::default() };
            of_key_result(&Sentence::new(title), &measure).map(|verdict| verdict.kind)
        };
        assert_eq!(wanted("Repairs done at night", 44), Some(Kind::Outcome));
        assert_eq!(wanted("Repairs done at night", 1), Some(Kind::Task));
        assert_eq!(wanted("Paint hulls", 44), Some(Kind::Task));
        assert_eq!(wanted("Radio integrations live at the start", 3), Some(Kind::Task));
    }

    #[test]
    fn a_limit_that_is_met_is_no_end_of_a_movement() {
        let amount = |number: &str| match sample::amount(number) {
            Entry::Given(stated) => Entry::Given(Stated { text: number.into(), ..stated }),
            other => other,
        };
        let churn = |current| Measure {
            current: amount(current),
            target: amount("5"),
            shape: Shape::AtMost,
            ..Measure::default()
        };
        assert_eq!(movement("Idle", &churn("7")).to_string(), "from `7` to `5`");
        assert_eq!(movement("Idle", &churn("4")).to_string(), "from `4` to the value it is to have");
        assert_eq!(
            movement("Idle", &Measure::default()).to_string(),
            "a figure of it, from its value today to the value it is to have"
        );
    }

    #[test]
    fn a_movement_names_its_figure_and_the_limit_that_the_title_holds() {
        let blank = Measure::default();
        let open = "`berth turnover rate` from its value today to the value it is to have";
        assert_eq!(movement("Improve the berth turnover rate", &blank).to_string(), open);
        assert_eq!(movement("Keep churn under 2%", &blank).to_string(), "`churn` from its value today to `2%`");
    }

    #[test]
    fn a_unit_a_sum_or_a_comparison_makes_a_name_a_figure() {
        let titles = [
            "Spare reels (kg)",
            "Sheep sheared, cumulative",
            "Leased vs. chartered boats",
            "How long anglers wait at the lock",
            "Fees due as a share of fees billed",
            "Catch-to-plate",
            "Moorings",
            "GHX by region",
            "Passengers awaiting a seat",
            "Skippers without a licence",
            "Unclaimed parcels",
            "Ferry crossing time",
            "Never run short of ice",
            "The office continues to answer 9 of 10 letters in a day",
            "% of berths let after the season",
            "Ropes checked within one working day",
        ];
        all_are(Kind::Figure, key_result, &titles);
        let limits = ["Ice stock never lower than 4 days", "Net cargo weight"];
        all_are(Kind::Figure, key_result, &limits);
    }

    #[test]
    fn what_somebody_does_is_told_from_what_was_done() {
        let states = [
            "Islanders in the outer villages live without fear",
            "A quay anglers love",
            "A pier where children are welcomed",
            "A harbour for people who get seasick",
            "Crews walk away proud",
        ];
        all_are(Kind::EndState, key_result, &states);
        let work = [
            "Skippers can renew their licence online",
            "Ensure all masts are painted",
            "Put a harbour master in place",
            "Have the divers inspect the hull",
            "Crane exchange with the sister port",
            "Buoy authentication for divers",
            "Lifeboat drill every Monday",
            "Lamps in 12 lighthouses",
            "Shorten the landing form",
            "Die Taue geprüft",
            "Continue the repainting programme",
            "Let an outside firm inspect the crane",
            "Each crew runs a drill with the coast guard",
            "Hire at least two divers",
            "Sort and label all crates",
            "Braille-reader support",
            "The harbour app warns skippers of fog",
            "Monitoring system for the slipway",
            "Handrails on every ladder",
            "Quai goudronné",
            "Muelle asfaltado",
        ];
        all_are(Kind::Task, key_result, &work);
        all_are(Kind::Direction, key_result, &["Catch ↑", "Get fuel costs under control", "Harbour fees down"]);
    }

    #[test]
    fn an_amount_is_of_those_who_decide() {
        let outcomes = [
            "Recruit 30 volunteers for the lifeboat",
            "At least 250 anglers switch to barbless hooks",
            "4 out of 5 skippers renew",
            "Turn 20 day guests into berth tenants",
            "Mooring fees: 12% to 9%",
            "Die Liegequote auf 80 % bringen",
            "45 Kinder lernen segeln",
            "Berths sold by July: 60% (2025: 41%)",
            "Landings rise a third",
            "Win the regional cup",
            "Win the tender for the harbour lights",
            "Cod landed: 45 percent vs. 28 percent in spring",
            "Get 3 inns to serve our mussels",
            "2/3 of skippers carry a beacon",
            "Nets mended -20% vs. last spring",
        ];
        all_are(Kind::Outcome, key_result, &outcomes);
        let work = ["80% of checklists have an owner", "60% of log books rewritten", "A crew manual for the two piers"];
        all_are(Kind::Task, key_result, &work);
        all_are(Kind::Task, key_result, &["90% of nurses complete the knot course", "Grow the crew by 4"]);
    }

    #[test]
    fn a_doubled_letter_more_or_less_is_no_other_word() {
        all_are(Kind::Figure, key_result, &["Acuracy of the tide table"]);
        all_are(Kind::Task, key_result, &["Harbour comittee"]);
    }

    #[test]
    fn what_goes_on_anyway_is_no_goal() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        all_are(Kind::Direction, judge, &["Run the day-to-day business of the port", "Win customers"]);
        all_are(Kind::Task, judge, &["Hold the harbour assembly"]);
        all_are(Kind::EndState, judge, &["Booking a berth is as easy as ringing a friend"]);
        all_are(Kind::Outcome, judge, &["Two million crossings a year", "Become a 40-million-euro port"]);
    }

    #[test]
    fn a_kpi_says_a_change_by_its_sign_or_its_date() {
        let judge = |title: &str| of_kpi(title, &Measure::default(), &NOTHING).map(|verdict| verdict.kind);
        all_are(Kind::Outcome, judge, &["Idle days -3 pp", "900 new anglers until end of May", "Berth share to 40%"]);
        all_are(Kind::Concept, judge, &["How well we moor", "Crews feel safe", "Other", "Skills / Safety"]);
        for figure in ["Budget variance within +/-2%", "Hold temperature -18 °C", "Safety: near misses by quay"] {
            assert!(matches!(judge(figure), None | Some(Kind::Figure)), "{figure}");
        }
    }

    #[test]
    fn a_figure_that_is_not_yet_where_it_is_to_be_is_no_kpi() {
        let standing = |current: &str| Measure {
            current: sample::amount(current),
            target: sample::amount("60"),
            shape: Shape::AtLeast,
            ..Measure::default()
        };
        let kind =
            |title: &str, current| of_key_result(&Sentence::new(title), &standing(current)).map(|verdict| verdict.kind);
        assert_eq!(kind("Berth turnover rate", "45"), Some(Kind::Outcome));
        assert_eq!(kind("Berth turnover rate", "63"), Some(Kind::Figure));
        assert_eq!(kind("Paint the hulls", "45"), Some(Kind::Task));
    }

    #[test]
    fn a_sentence_about_a_third_party_is_no_order_to_anybody() {
        all_are(Kind::EndState, key_result, &["Skippers renew their berth before it lapses"]);
        all_are(Kind::Outcome, key_result, &["Unloading takes 3 hours instead of 5"]);
        all_are(
            Kind::Figure,
            key_result,
            &[
                "Ensure no ferry leaves late",
                "Keine Beschwerde bleibt länger als zwei Tage offen",
                "Les plaisanciers trouvent une place en moins de 10 minutes",
            ],
        );
    }

    #[test]
    fn a_share_of_a_plan_is_watched_and_a_changed_share_is_reached() {
        all_are(Kind::Figure, key_result, &["75% of planned dredging done", "85 % des ferries à l'heure"]);
        all_are(Kind::Figure, key_result, &["Taxa de avarias abaixo de 2%"]);
        all_are(
            Kind::Outcome,
            key_result,
            &["12 % improvement in berth turnover", "Aumento del 15 % en amarres ocupados"],
        );
        all_are(Kind::Figure, key_result, &["Share of late ferries: 4 %", "85% satisfaction on board"]);
        all_are(Kind::Task, key_result, &["Make at least one improvement to the quay", "Regatta with 40 boats held"]);
    }

    #[test]
    fn a_verb_at_the_end_tells_the_language_of_a_short_title() {
        all_are(Kind::Task, key_result, &["Liegeplätze online vergeben", "Newsletter neu gestalten"]);
    }

    #[test]
    fn an_objective_that_says_how_it_is_to_be_is_no_project() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let states = [
            "Objective 2: Land every crew without a night at sea",
            "Run the harbour with less noise",
            "Fill the marina all winter",
            "Charts a skipper can trust",
            "O3 Win back the day sailors",
            "Sail with confidence",
            "Des quais où il fait bon attendre",
            "Llenar el puerto de vida",
            "Ein Hafen ohne Stau",
        ];
        all_are(Kind::EndState, judge, &states);
        all_are(Kind::Task, judge, &["Build a new slipway"]);
    }

    #[test]
    fn what_somebody_would_do_is_no_work_of_ours() {
        for title in
            ["Our members would miss us", "Any resident could take part", "The crews could sleep", "Would we sail"]
        {
            assert!(of_objective(title).is_none_or(|verdict| verdict.kind != Kind::Task), "{title}");
        }
    }

    #[test]
    fn a_script_that_the_word_lists_do_not_know_gets_no_verdict() {
        assert_eq!(["Безопасность гавани", "港の安全"].map(of_objective), [None, None]);
    }

    #[test]
    fn small_words_and_endings_tell_the_language_of_what_no_list_holds() {
        let language = |title: &str| Sentence::new(title).language;
        let all = [
            ("120 registrierte Boote aus Nachbarhäfen", lexicon::Language::German),
            ("Anlegestellen-Buchungs-Erfolgsrate", lexicon::Language::German),
            ("70% de maniobras posibles offline y sin ayuda", lexicon::Language::Spanish),
            ("Liaison radio fonctionnelle", lexicon::Language::French),
            ("Retire the log module", lexicon::Language::English),
        ];
        for (title, known) in all {
            assert_eq!(language(title), known, "{title}");
        }
    }

    #[test]
    fn what_others_bring_is_an_outcome_whatever_counts_it() {
        let outcomes = [
            "30+ tide reports by skippers",
            "12 log entries from the community",
            "≥4 signed by end of May",
            "2 contrats saisonniers signés",
            "Firmar 4 webinars clientes",
            "Unlock USD 2M in berth fees",
            "80 paid sailing lessons per month",
            "Deflect 90 radio calls",
            "Subir satisfacción de la tripulación de 6.2/10 a 8.0/10",
        ];
        all_are(Kind::Outcome, key_result, &outcomes);
        let work = ["Spend EUR 40k on new ropes", "90% of crew members are certified in the new radio"];
        all_are(Kind::Task, key_result, &work);
        assert_ne!(key_result("Funding ≥ 300k €"), Some(Kind::Task));
        assert_eq!(key_result("Grow the number of boats with more than 6 berths"), Some(Kind::Direction));
    }

    #[test]
    fn how_it_is_to_be_done_is_no_work_and_a_promised_time_is_a_standard() {
        all_are(Kind::Direction, key_result, &["Run the crane more smoothly", "Ampliarnos por la costa"]);
        let standards = [
            "Full hull scan < 60 seconds",
            "Answer 80% of radio calls within the SLA",
            "Atender 70% dos pedidos dentro do prazo",
        ];
        all_are(Kind::Figure, key_result, &standards);
        let work = ["Ensure the tide app runs on older phones", "Importer 100 % des bouées"];
        all_are(Kind::Task, key_result, &work);
    }

    #[test]
    fn an_objective_is_what_becomes_true_for_somebody() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let states = [
            "Make it easier for anglers to land a catch",
            "Provide shelter to those that wait at the quay",
            "Reducir la espera para amarristas",
            "Dominate the coastal races",
            "Construir una comunidad unida",
            "Establish the regatta as a family feast",
            "Unmask the safety of old hulls",
            "Establish a fair mooring price",
            "Créer une expérience de mouillage sereine",
        ];
        all_are(Kind::EndState, judge, &states);
        all_are(Kind::Task, judge, &["Establish safety gantries", "Improve the catch report via a form"]);
    }

    #[test]
    fn of_another_language_nothing_is_said() {
        let titles = [
            "Porto più sicuro di notte",
            "Ogni barca nella sua banchina",
            "Łodzie naprawiane szybciej",
            "Boten voor het dok",
            "Zwiększyć liczbę łodzi o 20%",
        ];
        assert_eq!(titles.map(of_objective), [None; 5]);
        assert!(of_objective("Run the port of Malmö at night").is_some());
    }

    #[test]
    fn short_forms_units_and_ligatures_are_of_no_other_language() {
        for title in ["Publish DEI policy", "Launch DI framework", "Install 40 µm filters and 9 kΩ relays"] {
            assert_eq!(key_result(title), Some(Kind::Task), "{title}");
        }
        assert_eq!(key_result("Write the o\u{fb03}ce manual"), Some(Kind::Task));
        assert_eq!(key_result("Publish the guide to smørrebrød"), Some(Kind::Task));
    }

    #[test]
    fn a_title_of_one_small_word_is_read_to_its_end() {
        for word in ["Les", "La", "Le", "Una", "Ein", "One", "Ou", "Plus"] {
            for title in [word.to_owned(), format!("{word} die Boote der Fischer nachts bauen")] {
                let verdicts = [key_result(&title), of_objective(&title).map(|verdict| verdict.kind)];
                assert!(!verdicts.contains(&Some(Kind::Outcome)), "{title}");
            }
        }
    }

    #[test]
    fn a_thing_made_is_no_state_because_there_is_one_of_it_or_it_is_for_hire() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let work = ["Build the mooring platform as a service", "One platform migration for all sites"];
        all_are(Kind::Task, judge, &work);
        all_are(Kind::EndState, judge, &["Catch reports out of the office the same day."]);
        assert_ne!(judge("Harbour freight and passenger train a day"), Some(Kind::EndState));
    }

    #[test]
    fn a_noun_that_is_a_verb_too_tells_nobody_what_to_do_before_its_own_noun() {
        all_are(Kind::Figure, key_result, &["Label printing success rate", "Host NPS"]);
        for title in ["Trial berths converted", "Map corrections closed within a week", "Seed goes back to the beds"] {
            assert_ne!(Sentence::new(title).lead, Lead::Verb, "{title}");
        }
        all_are(Kind::Task, key_result, &["Label all crates", "Map the reef", "Continue painting the new hulls"]);
    }

    #[test]
    fn when_and_how_soon_it_is_so_makes_a_state_of_work() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let states = [
            "Descargar el pescado antes de que suba la marea",
            "Abrir el muelle cuando llegan los barcos",
            "Tirar o peixe sem parar o barco",
            "Deixar a praia limpa de novo",
            "Win the small ports",
            "One chart for all crews",
            "Catch reports out of the office the same day",
            "El faro deja de depender de un solo farero",
            "Netze liegen am Morgen trocken auf dem Kai",
            "Advice a skipper can use at sea",
            "Parar a pesca noturna na baía",
            "Restore the credibility of the pilots",
            "Puerto sin colas en verano",
        ];
        all_are(Kind::EndState, judge, &states);
        all_are(Kind::Direction, judge, &["Mend nets faster", "Signage", "Un portail plus rapide"]);
    }

    #[test]
    fn a_kpi_is_counted_however_it_is_asked_for() {
        let judge = |title: &str| of_kpi(title, &Measure::default(), &NOTHING).map(|verdict| verdict.kind);
        for figure in ["How many berths are let and how many lie idle", "Quays used by 40% of the fleet each month"] {
            assert!(matches!(judge(figure), None | Some(Kind::Figure)), "{figure}");
        }
    }

    #[test]
    fn the_order_behind_a_topic_is_what_is_judged() {
        let change =
            ["Berths – Shorten the wait for a mooring by 30%", "Quay traffic: raise passages per tide from 4 to 6"];
        all_are(Kind::Outcome, key_result, &change);
        all_are(Kind::Task, key_result, &["Sail store – Write the inventory of spare ropes"]);
    }

    #[test]
    fn what_is_to_be_raised_in_german_changes_and_what_is_to_be_done_is_work() {
        all_are(Kind::Outcome, key_result, &["Die Zahl der Dauerlieger soll um 20 % gesteigert werden"]);
        all_are(Kind::Direction, key_result, &["Die Auslastung soll gesteigert werden"]);
        all_are(Kind::Task, key_result, &["Die Umfrage unter Seglern soll durchgeführt werden"]);
        all_are(Kind::Figure, key_result, &["Die Wartezeit an der Schleuse soll 10 Minuten nicht übersteigen"]);
    }

    #[test]
    fn nothing_of_it_and_a_sign_before_it_are_levels_in_every_language() {
        let levels = [
            "0 incidents graves",
            "Nenhuma boia perdida",
            "Aucun retard au départ",
            "Keine Unfälle am Steg",
            "Crew satisfaction 85 %",
            "Hull coverage > 80 %",
            "Radio call < 250 ms",
        ];
        all_are(Kind::Figure, key_result, &levels);
    }

    #[test]
    fn what_moves_from_step_to_step_or_from_a_base_is_an_outcome() {
        let titles = [
            "The new lock and its pumps cut the wait by 30 %",
            "Waiting at the lock cut from weeks to days",
            "Passer l'indice de propreté du quai de D à B",
            "Row 10 miles in under 90 minutes",
            "Averías del motor < 5 % (base 12 %)",
            "The harbour has saved at least $5 million on fuel",
            "60% adoption of the new chart",
        ];
        all_are(Kind::Outcome, key_result, &titles);
    }

    #[test]
    fn what_a_team_can_see_to_is_work_whatever_it_is_called() {
        let titles = [
            "Enable the pilots to plan their own shifts",
            "Have a dry sail store",
            "Have 3 masts ready",
            "Tener 4 regatas internas",
            "Generate 40 berth maps",
            "Stable tide app released as 2 packages",
            "Ten hours of practice at sea",
            "Harbour desk (3 people) live with radio cover",
            "The gauge logs every tide and sends it to the mainland",
            "Establish pilot rules and habits that shape our culture",
            "All outputs conform to the norm",
            "Dimmable lamps for day vs night",
        ];
        all_are(Kind::Task, key_result, &titles);
        all_are(Kind::Figure, key_result, &["Actual vs planned berths"]);
    }

    #[test]
    fn a_crew_that_was_taught_is_work_in_every_language() {
        let titles = [
            "100 % de l'équipage formé",
            "100% del personal de muelle capacitado",
            "100 % der Mannschaft geschult",
            "100% da tripulação treinada",
            "100% de la documentation du port à jour",
            "Guía de amarre publicada en tres idiomas",
            "Equipe de plongée recrutée",
        ];
        all_are(Kind::Task, key_result, &titles);
    }

    #[test]
    fn two_qualities_of_a_thing_make_an_aim_and_two_verbs_alone_do_not() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let states = [
            "Run a safe, welcoming harbour",
            "Operate a dependable, quiet ferry",
            "Construir un muelle fiable y abierto para todos",
            "Construire une marina sûre et vivante",
            "Build shared understanding among pilots",
        ];
        all_are(Kind::EndState, judge, &states);
        let topics = ["Innovar y crecer", "Grandir et innover", "Crescer e inovar", "Développement commercial"];
        all_are(Kind::Direction, judge, &topics);
        let work =
            ["Achieve ISO 14001 certification", "Das Buchungssystem ist eingeführt und die Daten sind übernommen"];
        all_are(Kind::Task, judge, &work);
    }

    #[test]
    fn an_objective_that_names_what_is_there_is_a_project() {
        let judge = |title: &str| of_objective(title).map(|verdict| verdict.kind);
        let work = ["New slipway finished", "Grúa nueva instalada", "Nouveau ponton inauguré"];
        all_are(Kind::Task, judge, &work);
        assert_ne!(judge("A crew trained for any weather"), Some(Kind::Task));
    }

    #[test]
    fn a_verdict_quotes_the_words_that_led_to_it() {
        let words = |title: &'static str| {
            of_key_result(&Sentence::new(title), &Measure::default()).map(|verdict| verdict.words)
        };
        assert_eq!(words("KR2: Keep churn under 2%"), Some("Keep"));
        assert_eq!(words("Deliver 6 masterclasses"), Some("Deliver 6 masterclasses"));
    }
}
