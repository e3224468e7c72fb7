//! Japanese.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "未着手; 未開始; 準備中"),
        (Status::InProgress, "実施中; 対応中; 着手"),
        (Status::OnTrack, "予定通り; 緑; 良好; 計画通り; 順調; 順調に進行中"),
        (Status::AtRisk, "やや遅れ; リスクあり; 注意; 要注意; 遅れ; 遅延気味; 黄"),
        (Status::OffTrack, "不調; 危険; 未達; 未達成; 赤; 遅延"),
        (Status::Done, "完了; 完了済み; 終了; 達成; 達成済み"),
        (Status::Dropped, "中断; 中止; 保留; 取りやめ; 延期"),
    ],
    direction: &[
        (Direction::Increase, "上げる; 向上; 増; 増加; 高いほど良い"),
        (Direction::Decrease, "下げる; 低いほど良い; 削減; 減; 減少"),
        (Direction::Maintain, "現状維持; 維持"),
    ],
    okr_type: &[
        (OkrType::Committed, "コミット; コミット型; 必達; 必達目標"),
        (OkrType::Aspirational, "ストレッチ; 挑戦; 野心的; 野心的目標"),
        (OkrType::Learning, "学習目標"),
    ],
    level: &[
        (Level::Company, "企業; 会社; 全社"),
        (Level::Department, "事業部; 本部; 部; 部署; 部門"),
        (Level::Team, "グループ; チーム; 課"),
        (Level::Person, "メンバー; 個人"),
    ],
    certainty: &[(Certainty::High, "高; 高い"), (Certainty::Medium, "中; 中程度"), (Certainty::Low, "低; 低い")],
    answer: &[(Answer::Yes, "はい; 完了; 有; 済; 済み"), (Answer::No, "いいえ; 未; 未了; 無")],
    movement: &[
        (Direction::Increase, "上げる; 伸ばす; 倍増; 増やす; 増加; 引き上げ"),
        (Direction::Decrease, "下げる; 低減; 削減; 半減; 引き下げ; 減らす; 減少; 短縮"),
        (Direction::Maintain, "維持"),
    ],
    claim: &[
        (Claim::Learning, "ベースラインを把握; ベースラインを確立; 現状を把握"),
        (Claim::AtLeast, "以上; 少なくとも; 超"),
        (Claim::AtMost, "以下; 以内; 未満"),
        (Claim::Keep, "維持"),
    ],
    by: "を",
    rate: "割合; 比率; 率",
    nameless: "まとめ; シート; データ; 一覧; 予定; 四半期; 実績; 年度; 指標; 月次; 目標; 表; 計画",
};
