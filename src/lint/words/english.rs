//! English.

use super::Language;

pub(super) const WORDS: Language = Language {
    archive: "archive; archived; backup; copy of; do not use; old; outdated; previous; superseded",
    and: "and",
    back_loaded: "back loaded; backloaded; end loaded; hockey stick; last weeks; non linear; nonlinear; not linear; peak season; seasonal",
    bounded: "accuracy; adoption; attendance; availability; bookable online; completeness; completion; compliance; coverage; in stock; occupancy; on time; participation; pass rate; response rate; share of; uptime; utilisation; utilization",
    end_measured: "annual survey; at cycle end; at quarter end; at the end; end measured; end of cycle; end of quarter; measured once; year end",
    function: "accounting; administration; communications; controlling; customer service; customer success; customer support; development; engineering; finance; hr; human resources; it; legal; logistics; marketing; operations; people; pmo; procurement; product; production; purchasing; quality; r&d; research; sales; support",
    glossary: "data dictionary; definitions; dictionary; glossary; kpi definitions",
    group: "all; all hands; board; colleagues; committee; council; crew; department; departments; dept; division; employees; everybody; everyone; group; leadership; management; managers; office; squad; staff; steering committee; team; teams; tribe; unit; various; whole company",
    monitored: "for information; for information only; health metric; info only; monitor; monitor only; monitored; monitoring; monitoring only; no target; observe; observed; tracked only; watch only",
    prompt: "add; current; date; deadline; describe; description; due date; enter; fill in; insert; key result; kpi name; kr; metric; name; number; objective; outcome; owner; replace; start; target; team; unit; value; what; who; x; xx; y; your; yy; z",
    role: "ceo; cfo; chair; chief; cio; cmo; coo; cto; director; head; lead; leader; manager; officer; owner; president; vp",
    scale: "engagement; happiness; maturity; mood; morale; quality score; rating; satisfaction; score",
    signed: "balance; cash; change; deviation; difference; ebit; ebitda; effect; gap; growth; margin; net; nps; profit; promoter; result; return; savings; score; temperature; variance",
    unbounded: "achieved; achievement; attainment; change; decrease; growth; increase; margin; markup; net retention; net revenue retention; nrr; of plan; of quota; of target; overrun; quota; reduction; return; roi; uplift; year on year; yoy",
    actor: "activity; awareness; engagement; interactions; reach; sessions; traffic; usage; users; visits",
    appraisal: "annual appraisal; appraisal; appraisals; bonus; bonus relevant; bonuses; compensation relevant; incentive pay; mbo; merit increase; pay rise; performance rating; salary increase; salary review; variable pay",
    compared: "above; against; below; compared to; compared with; down from; from; in; of; on; over; since; than; up from; versus; vs; was",
    early: "demo; demos; early; lead time; leading; leads; onboarding; pipeline; proposals; response time; reviews; sign ups; signups; trials; usage; visits",
    effort: "cost; costs; cycle time; days; delivery time; handling time; hours; lead time; minutes; output; per hour; processing time; response time; speed; throughput; time to; turnaround; volume",
    care: "accidents; accuracy; complaints; correct; csat; defects; error; errors; first time; incidents; nps; quality; rating; recommend; reopened; repeat; retention; returns; rework; right first time; safety; satisfaction; scrap; without a mistake",
    late: "churn; earnings; ebit; ebitda; gross margin; income; lagging; margin; market share; net margin; profit; renewals; retention; revenue; revenues; sales; turnover",
    routine: "as usual; continue; continues; daily; day to day; monthly report; monthly reports; ongoing; regular; regularly; routine; weekly report",
    personnel: "hr; hr business partner; hr team; hrbp; human resources; people and culture; people partner; people team",
    cumulative: "accumulated; cumulated; cumulative; running total; to date; year to date; ytd",
    soft: "aim; aspire; consider; contribute; evaluate; examine; explore; help; investigate; pursue; review; seek; strive; support; try",
};
