//! English.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "backlog; draft; future; new; no progress; not begun; not started; \
            not yet started; open; pending; planned; proposed; to do; to start; todo; upcoming",
        ),
        (
            Status::InProgress,
            "active; doing; in progress; in the works; in work; ongoing; progressing; running; \
            started; underway; wip; work in progress",
        ),
        (
            Status::OnTrack,
            "ahead; ahead of plan; all good; fine; going fine; going ok; going okay; going well; good; green; \
            healthy; ok; okay; on course; on plan; on schedule; on target; on time; on track",
        ),
        (
            Status::AtRisk,
            "amber; at risk; at risk w/ recovery plan; attention; behind; caution; concern; delayed; fair; \
            issues; lagging; late; nearly; needs attention; not quite; on hold; orange; paused; progressing \
            slowly; risk; shaky; slipping; slow; so so; some risk; struggling; waiting; warning; watch; wobbly; \
            yellow",
        ),
        (
            Status::OffTrack,
            "bad; blocked; critical; failed; failing; miss; missed; missed target; not achieved; \
            not met; off course; off plan; off target; off track; overdue; poor; red; severe; stalled; stuck",
        ),
        (
            Status::Done,
            "accomplished; achieved; attained; closed; complete; completed; delivered; done; \
            exceeded; finished; fulfilled; hit; met; over achieved; overachieved; reached; released; shipped; \
            success; successful; target met",
        ),
        (
            Status::Dropped,
            "abandoned; canceled; cancelled; deferred; deprioritised; deprioritized; descoped; \
            discarded; discontinued; dropped; moved to next quarter; obsolete; out of scope; postponed; \
            rejected; stopped; withdrawn",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "above; bigger is better; ge; gt; gte; high; higher; higher better; higher is better; \
            higher the better; increase; increasing; max; maximise; maximize; min; more; more is better; pos; positive; \
            raise; up; upward",
        ),
        (
            Direction::Decrease,
            "below; decrease; decreasing; down; downward; le; less; less is better; low; \
            lower; lower better; lower is better; lower the better; lt; lte; minimise; minimize; neg; negative; reduce; \
            smaller is better",
        ),
        (
            Direction::Maintain,
            "control; flat; hold; keep; maintain; on target; range; stable; stay; steady; \
            within range",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "commit; commitment; committed; must; must have; roof shot; roofshot"),
        (OkrType::Aspirational, "ambitious; aspiration; aspirational; moon shot; moonshot; stretch"),
        (OkrType::Learning, "discovery; experiment; exploration; learning"),
    ],
    level: &[
        (
            Level::Company,
            "company; companywide; corporate; corporation; enterprise; firm; global; group; \
            holding; organisation; organisational; organization; organizational; strategic",
        ),
        (Level::Department, "area; business unit; department; departmental; dept; division; function; region"),
        (Level::Team, "chapter; crew; squad; team; tribe"),
        (Level::Person, "employee; individual; member; own; person; personal"),
    ],
    certainty: &[
        (Certainty::High, "certain; confident; h; high; likely; very confident; very high; very likely"),
        (Certainty::Medium, "average; even; m; med; medium; moderate; possible; somewhat confident"),
        (Certainty::Low, "doubtful; l; low; not confident; unlikely; very low"),
    ],
    answer: &[
        (
            Answer::Yes,
            "achieved; certified; complete; completed; delivered; done; finished; in place; launched; \
            live; released; shipped; true; y; yes",
        ),
        (Answer::No, "false; n; no; no yet; not done; not started; not yet; open; outstanding; pending"),
    ],
    movement: &[
        (
            Direction::Increase,
            "boost; double; enlarge; gain; grow; growing; increase; increasing; lift; \
            maximise; maximize; raise; raising; triple",
        ),
        (
            Direction::Decrease,
            "bring down; curb; cut; cutting; decrease; decreasing; eliminate; halve; halving; \
            lower; lowering; minimise; minimize; reduce; reducing; shorten; shorter; shrink; slash; trim",
        ),
        (Direction::Maintain, "hold; keep; keeping; maintain; maintaining; preserve; retain; stay; sustain"),
    ],
    claim: &[
        (
            Claim::Learning,
            "baseline to be established; define a baseline; define the baseline; \
            determine a baseline; determine the baseline; establish a baseline; establish baseline; \
            establish the baseline; find a baseline; find the baseline; learn what; measure the baseline; \
            set a baseline; set the baseline",
        ),
        (
            Claim::AtLeast,
            "above; at least; greater than; minimum of; more than; no less than; not below; \
            or above; or better; or more; over",
        ),
        (
            Claim::AtMost,
            "at most; below; fewer than; less than; maximum of; no more than; not above; \
            not more than; or fewer; or less; under; within",
        ),
        (
            Claim::Keep,
            "hold; keep; maintain; remain; stay above; stay at; stay below; stay between; stay in; stay on; stay over; \
            stay the; stay under; stay within; stays above; stays at; stays below; stays over; stays under; \
            stays within; sustain",
        ),
    ],
    by: "additional; another; by; further; with",
    rate: "conversion; efficiency; margin; occupancy; percent; percentage; quota; rate; ratio; share; \
        turnover rate; uptime; utilisation; utilization; yield",
    nameless: "actual; actuals; all; archive; backup; balanced; checkins; copy; current; cycle; dashboard; \
        data; draft; entry; export; exported; final; form; fy; goal; goals; import; indicators; input; key; \
        kpi; kpis; kr; krs; latest; list; log; main; master; measures; metrics; monthly; objective; objectives; \
        okr; okrs; old; overview; plan; progress; quarter; quarterly; register; report; result; results; \
        review; roadmap; rollup; scorecard; sheet; status; summary; table; target; targets; template; test; \
        tracker; tracking; update; updated; values; version; weekly; workbook; year; yearly",
};
