//! Indonesian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "akan datang; akan dimulai; baru; belum; belum berjalan; belum bermula; belum dikerjakan; \
            belum dilaksanakan; belum dimulai; belum mula; belum mulai; belum terlaksana; dirancang; \
            direncanakan; terencana",
        ),
        (
            Status::InProgress,
            "aktif; berjalan; berlangsung; dalam pelaksanaan; dalam pengerjaan; dalam progres; \
            dalam proses; dalam tindakan; dimulai; masih berjalan; masih proses; on progress; proses; \
            sedang berjalan; sedang berlangsung; sedang dijalankan; sedang dikerjakan; sedang dilaksanakan; \
            sedang diproses; tengah berjalan",
        ),
        (
            Status::OnTrack,
            "akan tercapai; aman; bagus; baik; berada di landasan; dalam jalur; di jalur; di landasan; \
            hijau; lancar; mengikut jadual; mengikut rancangan; mengikut sasaran; menuju target; pada landasan; \
            sesuai jadwal; sesuai jalur; sesuai rencana; sesuai target; tepat waktu",
        ),
        (
            Status::AtRisk,
            "agak lewat; berisiko; cukup; dalam pemantauan; dalam risiko; di bawah target sedikit; ditahan; \
            hampir tercapai; jingga; kuning; kurang; lewat; mengalami hambatan; oranye; peringatan; \
            perlu pemantauan; perlu perbaikan; perlu perhatian; risiko; sebagian; sebagian tercapai; \
            sebahagian; sebahagian tercapai; sedikit terlambat; separa tercapai; tercapai sebagian; \
            tercapai sebahagian; terhambat; terlambat; tertunda; waspada",
        ),
        (
            Status::OffTrack,
            "belum tercapai; belum terpenuhi; buruk; di bawah target; di luar jalur; di luar rencana; \
            di luar target; gagal; jauh dari target; kritikal; kritis; lewat jadual; macet; melenceng; merah; \
            sangat kurang; terhenti; tersekat; tidak dicapai; tidak memenuhi; tidak mencapai sasaran; \
            tidak mencapai target; tidak sesuai; tidak sesuai rencana; tidak sesuai target; tidak tercapai; \
            tidak terlaksana; tidak terpenuhi",
        ),
        (
            Status::Done,
            "berhasil; berjaya; dicapai; dipenuhi; lengkap; melampaui target; melebihi sasaran; \
            melebihi target; memenuhi; memenuhi target; mencapai sasaran; mencapai target; rampung; selesai; \
            sempurna; siap; sudah selesai; sudah tercapai; sudah terlaksana; telah selesai; telah tercapai; \
            tercapai; tercapai penuh; tercapai sepenuhnya; terlaksana; terlampaui; terpenuhi; tuntas",
        ),
        (
            Status::Dropped,
            "batal; dialihkan; dibatal; dibatalkan; dibekukan; digugurkan; dihapus; dihentikan; \
            dipindahkan; ditangguhkan; ditiadakan; ditunda; tidak dilanjutkan; tidak diteruskan; \
            tidak relevan lagi",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "ke atas; kenaikan; lebih banyak; lebih besar lebih baik; lebih tinggi; \
            lebih tinggi lebih baik; makin tinggi makin baik; maks; maksimalkan; maksimasi; maksimum; maximize; \
            menaik; meningkat; meningkatkan; naik; peningkatan; positif; semakin besar semakin baik; \
            semakin tinggi semakin baik; tinggi",
        ),
        (
            Direction::Decrease,
            "ke bawah; lebih kecil lebih baik; lebih rendah; lebih rendah lebih baik; lebih sedikit; \
            makin rendah makin baik; mengurangi; mengurangkan; menurun; menurunkan; minimalkan; minimasi; \
            minimum; negatif; pengurangan; penurunan; rendah; semakin kecil semakin baik; \
            semakin rendah semakin baik; turun",
        ),
        (
            Direction::Maintain,
            "dalam julat; dalam rentang; dikekalkan; dipertahankan; kekal; konstan; mempertahankan; \
            mengekal; mengekalkan; menjaga; pertahankan; presisi; stabil; stabilisasi; tetap",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "berkomitmen; komited; komitmen; mengikat; wajib"),
        (OkrType::Aspirational, "ambisius; aspirasi; aspirasi tinggi; aspirasional; aspiratif; menantang; mencabar"),
        (OkrType::Learning, "belajar; eksperimen; eksplorasi; pembelajaran; penerokaan"),
    ],
    level: &[
        (
            Level::Company,
            "grup; holding; instansi; kementerian; korporasi; korporat; lembaga; level perusahaan; \
            organisasi; peringkat syarikat; perusahaan; seluruh perusahaan; strategis; syarikat; \
            tingkat perusahaan",
        ),
        (Level::Department, "bagian; bahagian; bidang; biro; departemen; dinas; direktorat; divisi; unit kerja"),
        (Level::Team, "kelompok; pasukan; regu; seksi; tim"),
        (Level::Person, "individu; kakitangan; karyawan; pegawai; peribadi; perorangan; perseorangan; pribadi; staf"),
    ],
    certainty: &[
        (Certainty::High, "besar; pasti; sangat tinggi; sangat yakin; tinggi; yakin"),
        (Certainty::Medium, "cukup; cukup yakin; menengah; moderat; sedang; sederhana"),
        (Certainty::Low, "kecil; kurang; kurang yakin; ragu; rendah; sangat rendah; tidak yakin"),
    ],
    answer: &[
        (
            Answer::Yes,
            "ada; benar; dilaksanakan; selesai; siap; sudah; sudah ada; telah siap; tercapai; terlaksana; \
            tersedia; ya",
        ),
        (
            Answer::No,
            "belum; belum ada; belum selesai; belum siap; belum tercapai; belum terlaksana; salah; tiada; \
            tidak; tidak ada; tidak tercapai; tidak terlaksana; tidak tersedia",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "kenaikan; melipatgandakan; meluaskan; memperbanyak; memperluas; memperoleh; menaikkan; \
            menambah; menggandakan; meningkatkan; meningkatnya; menumbuhkan; naikkan; peningkatan; tambah; \
            tingkatkan",
        ),
        (
            Direction::Decrease,
            "berkurangnya; kurangi; kurangkan; memangkas; memendekkan; meminimalkan; meminimumkan; \
            memperpendek; mempersingkat; menekan; mengurangi; mengurangkan; menurunkan; menurunnya; \
            pengurangan; penurunan; turunkan",
        ),
        (
            Direction::Maintain,
            "kekalkan; memastikan; memelihara; mempertahankan; mengekalkan; menjaga; menstabilkan; \
            pertahankan",
        ),
    ],
    claim: &[
        (
            Claim::Learning,
            "menentukan baseline; menentukan data dasar; menentukan nilai awal; menetapkan baseline; \
            menetapkan garis asas; menetapkan nilai awal; mengukur baseline; mengukur nilai awal",
        ),
        (
            Claim::AtLeast,
            "atau lebih; di atas; lebih dari; lebih daripada; minimal; minimum; paling sedikit; \
            sekurang kurangnya; sekurangnya; setidaknya; tidak kurang dari; tidak kurang daripada",
        ),
        (
            Claim::AtMost,
            "atau kurang; di bawah; kurang dari; kurang daripada; maksimal; maksimum; paling banyak; \
            paling lama; tidak lebih dari; tidak lebih daripada; tidak melebihi",
        ),
        (Claim::Keep, "dipertahankan; kekalkan; memelihara; mempertahankan; mengekalkan; menjaga; pertahankan"),
    ],
    by: "lagi; sebanyak; sebesar; tambahan",
    rate: "kadar; margin; nisbah; peratus; peratusan; persen; persentase; proporsi; rasio; \
        tingkat",
    nameless: "akhir; anggaran; arsip; baru; borang; bulan; bulanan; capaian; contoh; daftar; \
        dashboard; data; draf; evaluasi; form; formulir; hasil; helaian; indikator; isian; jadual; kinerja; \
        kuartal; laporan; lembar; monitoring; mutu; nilai; objektif; pencapaian; penilaian; periode; \
        realisasi; rekap; rekapitulasi; rencana; ringkasan; salinan; sasaran; semester; senarai; strategis; \
        suku; tabel; tahun; tahunan; target; templat; triwulan; tujuan",
};
