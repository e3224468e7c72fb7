//! Turkish.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "baslamadi; baslanmadi; henuz baslamadi; planlandi; yapilacak"),
        (Status::InProgress, "basladi; devam ediyor; devam etmekte; suruyor; yapiliyor"),
        (Status::OnTrack, "hedefte; iyi; planda; yesil; yolunda; zamaninda"),
        (Status::AtRisk, "dikkat; gecikmede; gecikti; geride; riskli; sari; turuncu"),
        (Status::OffTrack, "basarisiz; engellendi; kirmizi; kotu; kritik; ulasilamadi"),
        (Status::Done, "basarildi; bitti; gerceklesti; tamam; tamamlandi; ulasildi; yapildi"),
        (Status::Dropped, "durduruldu; ertelendi; iptal; iptal edildi; vazgecildi"),
    ],
    direction: &[
        (Direction::Increase, "artan; artir; artis; yukari; yuksek; yuksek iyi"),
        (Direction::Decrease, "asagi; azalan; azalis; azalt; dusuk; dusuk iyi"),
        (Direction::Maintain, "koru; sabit"),
    ],
    okr_type: &[
        (OkrType::Committed, "taahhut; taahhut edilen; zorunlu"),
        (OkrType::Aspirational, "iddiali"),
        (OkrType::Learning, "ogrenme"),
    ],
    level: &[
        (Level::Company, "kurumsal; sirket"),
        (Level::Department, "bolum; departman; mudurluk"),
        (Level::Team, "ekip; takim"),
        (Level::Person, "bireysel; calisan; kisi; kisisel"),
    ],
    certainty: &[(Certainty::High, "yuksek"), (Certainty::Medium, "orta"), (Certainty::Low, "dusuk")],
    answer: &[(Answer::Yes, "dogru; evet; tamam; tamamlandi; var"), (Answer::No, "hayir; yanlis; yok")],
    movement: &[
        (Direction::Increase, "artir; artirilmasi; artirmak; cikarmak; yukselt; yukseltmek"),
        (Direction::Decrease, "azalt; azaltilmasi; azaltmak; dusur; dusurmek; indirmek; kisaltmak"),
        (Direction::Maintain, "koru; korumak; surdurmek"),
    ],
    claim: &[
        (Claim::Learning, "baslangic degerini belirlemek; mevcut durumu olcmek"),
        (Claim::AtLeast, "asgari; en az; uzeri; uzerinde"),
        (Claim::AtMost, "altinda; azami; en cok; en fazla"),
        (Claim::Keep, "korumak; surdurmek; tutmak"),
    ],
    by: "oraninda",
    rate: "marj; oran; orani; yuzde; yuzdesi",
    nameless: "aylik; ceyrek; donem; donemi; gosterge; gostergeler; hedef; hedefler; kopya; liste; plan; rapor; \
        sablon; sayfa; son; sonuc; sonuclar; tablo; taslak; veri; yil; yili; yillik",
};
