//! Indonesian and Malay header words.

use super::Words;
use crate::recognise::Field;

/// Sorted by field, then from the surest; normalised as headers are.
pub(super) const WORDS: Words = &[
    (Field::Id, 90, &["kode", "no urut", "nomor"]),
    (
        Field::Objective,
        100,
        &["objektif strategik", "sasaran program", "sasaran strategis", "tujuan strategis", "tujuan utama"],
    ),
    (Field::Objective, 85, &["objektif", "sasaran", "tujuan"]),
    (Field::KeyResult, 100, &["hasil kunci", "hasil utama", "hasil utama kr"]),
    (
        Field::Kpi,
        100,
        &[
            "iku",
            "indikator kinerja",
            "indikator kinerja kunci",
            "indikator kinerja utama",
            "nama indikator",
            "petunjuk prestasi utama",
        ],
    ),
    (Field::Kpi, 90, &["indikator", "metrik", "ukuran"]),
    (Field::Owner, 95, &["pemegang", "pemilik", "penanggung jawab", "penanggungjawab", "pic"]),
    (Field::Team, 90, &["bagian", "bidang", "departemen", "divisi", "perspektif", "tim", "unit kerja"]),
    (Field::Baseline, 95, &["capaian awal", "data awal", "kondisi awal", "nilai awal"]),
    (Field::Target, 95, &["nilai target", "sasaran nilai", "target kinerja"]),
    (
        Field::Current,
        95,
        &[
            "aktual",
            "capaian",
            "hasil",
            "nilai saat ini",
            "pencapaian",
            "pencapaian semasa",
            "realisasi",
            "realisasi kinerja",
        ],
    ),
    (Field::Unit, 90, &["satuan", "unit ukuran"]),
    (
        Field::Progress,
        90,
        &["% capaian", "capaian %", "kemajuan", "persen capaian", "persentase capaian", "progres", "tingkat capaian"],
    ),
    (Field::Grade, 80, &["nilai akhir", "skor"]),
    (Field::Weight, 95, &["bobot", "pemberat"]),
    (Field::Confidence, 90, &["keyakinan", "tingkat keyakinan"]),
    (Field::Status, 95, &["keadaan", "status capaian"]),
    (Field::Start, 90, &["mulai", "tanggal mulai"]),
    (Field::Due, 95, &["batas waktu", "tanggal selesai", "tenggat", "tenggat waktu"]),
    (Field::Updated, 90, &["diperbarui", "terakhir diperbarui"]),
    (Field::Cycle, 80, &["kuartal", "periode", "tahun", "triwulan"]),
    (Field::Frequency, 95, &["frekuensi", "frekuensi pengukuran", "periode pengukuran"]),
    (Field::Definition, 90, &["cara menghitung", "definisi", "deskripsi", "formula perhitungan", "rumus"]),
    (Field::DataSource, 95, &["sumber", "sumber data"]),
    (Field::Comment, 95, &["catatan", "keterangan", "komentar", "ulasan"]),
    (Field::Initiative, 90, &["inisiatif", "kegiatan", "program kerja", "rencana aksi", "tindakan"]),
];
