//! Arabic.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "لم يبدأ; مخطط"),
        (Status::InProgress, "جاري; جاري العمل; قيد التنفيذ"),
        (Status::OnTrack, "أخضر; على المسار; في الموعد"),
        (Status::AtRisk, "أصفر; في خطر; متأخر; معرض للخطر"),
        (Status::OffTrack, "أحمر; خارج المسار; لم يتحقق; متعثر"),
        (Status::Done, "تم; تم الإنجاز; مكتمل; منجز"),
        (Status::Dropped, "مؤجل; ملغى; ملغي"),
    ],
    direction: &[
        (Direction::Increase, "أعلى; زيادة"),
        (Direction::Decrease, "أقل; تقليل"),
        (Direction::Maintain, "ثابت"),
    ],
    okr_type: &[(OkrType::Committed, "ملتزم"), (OkrType::Aspirational, "طموح")],
    level: &[
        (Level::Company, "الشركة"),
        (Level::Department, "إدارة; قسم"),
        (Level::Team, "فريق"),
        (Level::Person, "فردي"),
    ],
    certainty: &[
        (Certainty::High, "عالي; عالية"),
        (Certainty::Medium, "متوسط; متوسطة"),
        (Certainty::Low, "منخفض; منخفضة"),
    ],
    answer: &[(Answer::Yes, "تم; نعم"), (Answer::No, "لا; لم يتم")],
    movement: &[
        (Direction::Increase, "رفع; زيادة"),
        (Direction::Decrease, "تقليل; خفض"),
        (Direction::Maintain, "الحفاظ"),
    ],
    claim: &[
        (Claim::AtLeast, "على الأقل; لا يقل عن"),
        (Claim::AtMost, "لا يتجاوز; لا يزيد عن"),
        (Claim::Keep, "الحفاظ على"),
    ],
    by: "بنسبة",
    rate: "معدل; نسبة",
    nameless: "أهداف; الأهداف; المؤشرات; مؤشرات",
};
