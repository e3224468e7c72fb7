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
};
