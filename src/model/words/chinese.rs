//! Chinese, simplified and traditional.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "待办; 待启动; 待开始; 未启动; 未开始; 未開始"),
        (Status::InProgress, "執行中; 推进中; 进行中; 進行中"),
        (Status::OnTrack, "按计划; 正常; 绿; 绿灯; 绿色; 良好; 順利; 顺利"),
        (Status::AtRisk, "有風險; 有风险; 滞后; 落后; 落後; 预警; 风险; 黄; 黄灯; 黄色"),
        (Status::OffTrack, "严重滞后; 失败; 延期; 未完成; 未达成; 未达标; 红; 红灯; 红色; 逾期; 阻塞"),
        (Status::Done, "完成; 已完成; 已结束; 已达成; 已達成; 超预期完成; 超额完成; 达成; 达标"),
        (Status::Dropped, "取消; 已取消; 已搁置; 已放弃; 已终止; 搁置; 暂停; 终止"),
    ],
    direction: &[
        (Direction::Increase, "上升; 向上; 增加; 提升; 提高; 越大越好; 越高越好"),
        (Direction::Decrease, "下降; 减少; 向下; 越低越好; 越小越好; 降低"),
        (Direction::Maintain, "保持; 稳定; 维持"),
    ],
    okr_type: &[
        (OkrType::Committed, "必达; 承诺; 承诺型"),
        (OkrType::Aspirational, "愿景; 愿景型; 挑战; 挑战型"),
        (OkrType::Learning, "学习; 学习型; 探索"),
    ],
    level: &[
        (Level::Company, "公司; 公司级; 集团"),
        (Level::Department, "部門; 部门; 部门级"),
        (Level::Team, "团队; 團隊; 小组; 组"),
        (Level::Person, "个人; 个人级; 個人; 员工"),
    ],
    certainty: &[(Certainty::High, "高"), (Certainty::Medium, "中; 中等"), (Certainty::Low, "低")],
    answer: &[(Answer::Yes, "完成; 已完成; 是; 有"), (Answer::No, "否; 无; 未完成; 没有")],
    movement: &[
        (Direction::Increase, "增加; 增长; 提升; 提高"),
        (Direction::Decrease, "下降; 减少; 压缩; 缩短; 降低; 降至"),
        (Direction::Maintain, "保持; 维持"),
    ],
    claim: &[
        (Claim::Learning, "建立基线; 确定基线"),
        (Claim::AtLeast, "不低于; 不少于; 以上; 至少; 超过"),
        (Claim::AtMost, "不超过; 不高于; 以下; 以内; 低于; 至多"),
        (Claim::Keep, "保持; 维持"),
    ],
    by: "增加; 提升; 提高; 降低",
    rate: "占比; 比例; 率; 百分比",
    nameless: "季度; 工作表; 年度; 总表; 指标; 数据; 汇总; 目标; 目标与关键结果; 结果; 绩效; 考核; 计划",
};
