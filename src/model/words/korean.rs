//! Korean.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "대기; 미착수; 시작 안 함; 시작 전; 예정"),
        (Status::InProgress, "진행; 진행 중; 진행중; 착수"),
        (Status::OnTrack, "녹색; 순조; 순조로움; 양호; 정상; 정상 진행"),
        (Status::AtRisk, "노랑; 위험; 주의; 지연 우려; 황색"),
        (Status::OffTrack, "미달; 미달성; 빨강; 실패; 적색; 지연; 차단"),
        (Status::Done, "달성; 달성 완료; 완료; 완료됨; 종료; 초과 달성"),
        (Status::Dropped, "보류; 연기; 중단; 취소; 취소됨; 폐기"),
    ],
    direction: &[
        (Direction::Increase, "높을수록 좋음; 상승; 상향; 증가"),
        (Direction::Decrease, "감소; 낮을수록 좋음; 하락; 하향"),
        (Direction::Maintain, "유지"),
    ],
    okr_type: &[
        (OkrType::Committed, "약속; 필수"),
        (OkrType::Aspirational, "도전; 도전적"),
        (OkrType::Learning, "학습"),
    ],
    level: &[
        (Level::Company, "기업; 전사; 회사"),
        (Level::Department, "본부; 부문; 부서; 사업부"),
        (Level::Team, "조; 팀"),
        (Level::Person, "개인; 구성원"),
    ],
    certainty: &[(Certainty::High, "높음; 상"), (Certainty::Medium, "보통; 중간"), (Certainty::Low, "낮음; 하")],
    answer: &[(Answer::Yes, "네; 예; 완료"), (Answer::No, "미완료; 아니오; 아니요")],
    movement: &[
        (Direction::Increase, "늘리기; 상승; 증가; 증대"),
        (Direction::Decrease, "감소; 감축; 낮추기; 단축; 절감; 줄이기; 축소"),
        (Direction::Maintain, "유지"),
    ],
    claim: &[
        (Claim::Learning, "기준선 설정; 기준선 확립"),
        (Claim::AtLeast, "이상; 적어도; 초과; 최소"),
        (Claim::AtMost, "미만; 이내; 이하; 최대"),
        (Claim::Keep, "유지"),
    ],
    by: "씩",
    rate: "률; 비율; 비중; 율",
    nameless: "계획; 데이터; 목록; 목표; 분기; 시트; 실적; 양식; 연간; 월간; 종합; 지표; 현황",
};
