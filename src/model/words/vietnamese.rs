//! Vietnamese.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "cho trien khai; chua bat đau; chua lam; chua thuc hien; chua trien khai; moi; sap bat đau; \
            đa len ke hoach",
        ),
        (
            Status::InProgress,
            "đa bat đau; đang chay; đang dien ra; đang lam; đang thuc hien; đang tien hanh; \
            đang trien khai; đang xu ly",
        ),
        (
            Status::OnTrack,
            "binh thuong; kha quan; on; theo ke hoach; theo đung ke hoach; tot; vuot tien đo; xanh; \
            xanh la; đung han; đung huong; đung ke hoach; đung tien đo",
        ),
        (
            Status::AtRisk,
            "cam; can cai thien; can chu y; can theo doi; canh bao; cham; cham tien đo; cham tre; \
            co nguy co; co rui ro; hoan thanh mot phan; nguy co; rui ro; tam dung; tam hoan; tre; vang; \
            đat 1 phan; đat mot phan",
        ),
        (
            Status::OffTrack,
            "bi chan; chech huong; chua hoan thanh; chua đat; kem; khong hoan thanh; khong đat; \
            nghiem trong; qua han; rui ro cao; tac nghen; that bai; tre han; yeu; đo",
        ),
        (
            Status::Done,
            "hoan tat; hoan thanh; hoan thanh tot; thanh cong; vuot; vuot chi tieu; vuot ke hoach; \
            vuot muc tieu; xong; đa hoan tat; đa hoan thanh; đa xong; đa đat; đat; đat chi tieu; đat muc tieu; \
            đat yeu cau",
        ),
        (
            Status::Dropped,
            "bo; doi sang quy sau; dung; hoan; huy; huy bo; khong thuc hien nua; tam ngung; đa dung; đa huy",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "cang cao cang tot; cang nhieu cang tot; cao; cao hon tot hon; lon hon tot hon; tang; tang dan; \
            tang len; thuan; toi đa; toi đa hoa",
        ),
        (
            Direction::Decrease,
            "cang it cang tot; cang thap cang tot; giam; giam dan; giam xuong; nghich; nho hon tot hon; \
            thap; thap hon tot hon; toi thieu; toi thieu hoa",
        ),
        (Direction::Maintain, "duy tri; giu; giu nguyen; giu vung; khong đoi; on đinh; trong khoang"),
    ],
    okr_type: &[
        (OkrType::Committed, "bat buoc; cam ket"),
        (OkrType::Aspirational, "khat vong; mo rong; thach thuc; tham vong"),
        (OkrType::Learning, "hoc hoi; hoc tap; kham pha; thu nghiem"),
    ],
    level: &[
        (
            Level::Company,
            "cap cong ty; chien luoc; cong ty; doanh nghiep; tap đoan; to chuc; toan cong ty; tong cong ty",
        ),
        (Level::Department, "ban; bo phan; cap phong; cap phong ban; khoi; phong; phong ban; đon vi"),
        (Level::Team, "cap nhom; nhom; to; đoi; đoi nhom"),
        (Level::Person, "ca nhan; cap ca nhan; nhan vien"),
    ],
    certainty: &[
        (Certainty::High, "cao; chac chan; lon; rat cao; tu tin"),
        (Certainty::Medium, "kha; trung binh; vua"),
        (Certainty::Low, "khong chac; khong chac chan; nho; rat thap; thap"),
    ],
    answer: &[
        (Answer::Yes, "co; hoan thanh; roi; xong; đa co; đa hoan thanh; đa trien khai; đa xong; đat; đung"),
        (Answer::No, "chua; chua co; chua hoan thanh; chua trien khai; chua xong; chua đat; khong; khong đat; sai"),
    ],
    movement: &[
        (Direction::Increase, "cai thien; gap đoi; mo rong; nang; nang cao; tang; tang cuong"),
        (Direction::Decrease, "cat giam; giam; giam thieu; ha; han che; rut ngan"),
        (Direction::Maintain, "bao đam; duy tri; giu; giu vung; đam bao"),
    ],
    claim: &[
        (
            Claim::Learning,
            "xac đinh gia tri ban đau; xac đinh gia tri co so; xac đinh hien trang; xac đinh muc co so; \
            đo luong ban đau",
        ),
        (Claim::AtLeast, "hon; it nhat; khong duoi; khong thap hon; toi thieu; tren; tro len"),
        (Claim::AtMost, "duoi; it hon; khong cao hon; khong qua; khong vuot qua; nhieu nhat; toi đa; tro xuong"),
        (Claim::Keep, "bao đam; duy tri; giu; giu nguyen; giu vung; đam bao"),
    ],
    by: "con; len; them",
    rate: "phan tram; ti le; ti suat; ti trong; ty le; ty suat; ty trong",
    nameless: "ban; bang; bao; bieu; cao; chi; chi tieu; danh; doi; du; gia; hoach; hop; ke; ket; \
        lieu; mau; moi; muc; muc tieu; nam; qua; quy; sach; sao; so; thang; theo; tieu; tong; đanh",
};
