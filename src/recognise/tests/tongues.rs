//! Sheets in languages of fewer speakers in, what is understood of them out: an OKR table and a KPI table for each.

use super::check;

#[test]
fn tables_in_swedish_are_read() {
    check(
        "Mål,Nyckelresultat,Ansvarig,Startvärde,Målvärde,Utfall,Måluppfyllelse,Bedömning,Kommentar\n\
         Trygga gator,Belysta stigar (antal),Moa,12,30,21,50 %,Delvis uppfyllt,Stolpar saknas\n\
         Trygga gator,Anmälda skador,Nils,44,20,31,54 %,Ej uppfyllt,Ny analys i höst",
        "repeated A1:I3\n\
         O Trygga gator:\n\
         - Belysta stigar (antal): Moa 12 30 21\n\
         - Anmälda skador: Nils 44 20 31",
    );
    check(
        "Nyckeltal 2026\nIndikator,Enhet,Målnivå,Utfall jan,Utfall feb,Utfall mars,Prognos helår,Kommentar\n\
         Sjukfrånvaro,%,\"5,5\",\"6,1\",\"5,9\",ej mätt,\"5,7\",Fler vab-dagar\n\
         Svarstid,dagar,3,4,\"3,5\",\"3,2\",3,\n\
         Summa,,,10,9,3,,",
        "months A2:H5\n\
         K Sjukfrånvaro: 5,5 M01=6,1 M02=5,9 M03=ej mätt\n\
         K Svarstid: 3 M01=4 M02=3,5 M03=3,2\n\
         skipped row 5: total row",
    );
}

#[test]
fn tables_in_danish_are_read() {
    check(
        "Strategisk mål,Nøgleresultat,Ansvarlig,Udgangspunkt,Måltal,Realiseret,Målopfyldelse,Status,Bemærkninger\n\
         Rene strande,Fyldte skraldespande,Ida,14,4,9,50 %,Delvist opfyldt,Ny rute i maj\n\
         Rene strande,Frivillige pr. uge,Bo,20,60,44,60 %,Som planlagt,",
        "repeated A1:I3\n\
         O Rene strande:\n\
         - Fyldte skraldespande: Ida 14 4 9\n\
         - Frivillige pr. uge: Bo 20 60 44",
    );
    check(
        "Nøgletal,Måleenhed,Mål,1. kvartal,2. kvartal,3. kvartal,Tovholder,Note\n\
         Sygefravær,pct.,4,\"5,1\",\"4,8\",ikke opgjort,Ida,Influenza\n\
         Ventetid,dage,10,14,12,11,Bo,\n\
         I alt,,,19,17,11,,",
        "months A1:H4\n\
         K Sygefravær: Ida 4 Q1=5,1 Q2=4,8 Q3=ikke opgjort\n\
         K Ventetid: Bo 10 Q1=14 Q2=12 Q3=11\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_norwegian_are_read() {
    check(
        "Mål,Nøkkelresultat,Eier,Startverdi,Målverdi,Nåverdi,Måloppnåelse,Status,Kommentar\n\
         Fjellet er åpent,Merkede stier (km),Siri,80,140,95,25 %,I rute,Tørr sommer\n\
         Fjellet er åpent,Redningsaksjoner,Odd,12,6,11,17 %,Ikke oppnådd,",
        "repeated A1:I3\n\
         O Fjellet er åpent:\n\
         - Merkede stier (km): Siri 80 140 95\n\
         - Redningsaksjoner: Odd 12 6 11",
    );
    check(
        "Styringsindikatorer 2026\nIndikator,Måltall,1. tertial,2. tertial,3. tertial,Ansvarlig,Merknad\n\
         Sykefravær (%),6,\"7,2\",\"6,8\",ikke målt,Siri,\n\
         Saksbehandlingstid,21,28,25,24,Odd,Ny mal\n\
         Gjennomsnitt,,17,16,24,,",
        "months A2:G5\n\
         K Sykefravær (%): Siri 6 T1=7,2 T2=6,8 T3=ikke målt\n\
         K Saksbehandlingstid: Odd 21 T1=28 T2=25 T3=24\n\
         skipped row 5: total row",
    );
}

#[test]
fn tables_in_finnish_are_read() {
    check(
        "Tavoite,Avaintulos,Vastuuhenkilö,Lähtötaso,Tavoitetaso,Toteuma,Toteutumisaste,Tila,Kommentit\n\
         Järvi on puhdas,Näkösyvyys (m),Aino,\"1,2\",\"2,5\",\"1,9\",54 %,Osittain toteutunut,Sateinen kesä\n\
         Järvi on puhdas,Talkoolaiset,Veikko,10,60,62,100 %,Toteutunut,",
        "repeated A1:I3\n\
         O Järvi on puhdas:\n\
         - Näkösyvyys (m): Aino 1,2 2,5 1,9\n\
         - Talkoolaiset: Veikko 10 60 62",
    );
    check(
        "Mittari,Yksikkö,Tavoite,Tammikuu,Helmikuu,Maaliskuu,Ennuste,Huomiot\n\
         Läpimenoaika,pv,12,15,14,13,12,\n\
         Sairauspoissaolot,%,4,\"5,2\",ei mitattu,\"4,4\",4,Flunssa\n\
         Yhteensä,,,20,14,17,,",
        "months A1:H4\n\
         K Läpimenoaika: 12 M01=15 M02=14 M03=13\n\
         K Sairauspoissaolot: 4 M01=5,2 M02=ei mitattu M03=4,4\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_czech_are_read() {
    check(
        "Cíl,Klíčový výsledek,Odpovědná osoba,Výchozí hodnota,Cílová hodnota,Skutečnost,% plnění,Stav,Poznámka\n\
         Klidná knihovna,Nové police,Jana,5,25,15,50 %,Částečně splněno,Truhlář v červnu\n\
         Klidná knihovna,Stížnosti na hluk,Petr,18,6,6,100 %,Splněno,",
        "repeated A1:I3\n\
         O Klidná knihovna:\n\
         - Nové police: Jana 5 25 15\n\
         - Stížnosti na hluk: Petr 18 6 6",
    );
    check(
        "Ukazatel,MJ,Plán,Leden,Únor,Březen,Výhled,Komentář\n\
         Zmetkovitost,%,2,\"2,6\",\"2,4\",není k dispozici,2,\n\
         Dodací lhůta,dny,7,9,8,8,7,Sklad\n\
         Celkem,,,12,10,8,,",
        "months A1:H4\n\
         K Zmetkovitost: 2 M01=2,6 M02=2,4 M03=není k dispozici\n\
         K Dodací lhůta: 7 M01=9 M02=8 M03=8\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_slovak_are_read() {
    check(
        "Cieľ,Kľúčový výsledok,Zodpovedná osoba,Východisková hodnota,Cieľová hodnota,Skutočnosť,Stav,Poznámka\n\
         Bezpečná cesta do školy,Prechody so svetlom,Zuzana,3,12,8,Čiastočne splnené,Čaká na povolenie\n\
         Bezpečná cesta do školy,Priestupky pri škole,Marek,40,10,22,Nesplnené,",
        "repeated A1:H3\n\
         O Bezpečná cesta do školy:\n\
         - Prechody so svetlom: Zuzana 3 12 8\n\
         - Priestupky pri škole: Marek 40 10 22",
    );
    check(
        "Ukazovateľ,Merná jednotka,Plán,1. štvrťrok,2. štvrťrok,3. štvrťrok,Zodpovedá,Komentár\n\
         Fluktuácia,%,8,11,10,nemerané,Zuzana,\n\
         Vybavené žiadosti,počet,400,120,260,390,Marek,Nový formulár\n\
         Spolu,,,131,270,390,,",
        "months A1:H4\n\
         K Fluktuácia: Zuzana 8 Q1=11 Q2=10 Q3=nemerané\n\
         K Vybavené žiadosti: Marek 400 Q1=120 Q2=260 Q3=390\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_hungarian_are_read() {
    check(
        "Cél,Kulcseredmény,Felelős,Kiinduló érték,Célérték,Tény,Teljesülés,Állapot,Megjegyzés\n\
         Élő piactér,Termelői standok,Réka,8,20,14,50 %,Részben teljesült,Új sátrak kellenek\n\
         Élő piactér,Elszállított hulladék (kg),Gábor,900,500,480,100 %,Teljesült,",
        "repeated A1:I3\n\
         O Élő piactér:\n\
         - Termelői standok: Réka 8 20 14\n\
         - Elszállított hulladék (kg): Gábor 900 500 480",
    );
    check(
        "Mutató,Mértékegység,Célérték,Január,Február,Március,Várható,Megjegyzés\n\
         Selejtarány,%,2,\"2,9\",\"2,5\",nincs adat,\"2,2\",\n\
         Átfutási idő,nap,5,7,6,6,5,Gép állt\n\
         Összesen,,,10,9,6,,",
        "months A1:H4\n\
         K Selejtarány: 2 M01=2,9 M02=2,5 M03=nincs adat\n\
         K Átfutási idő: 5 M01=7 M02=6 M03=6\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_romanian_are_read() {
    check(
        "Obiectiv,Rezultat cheie,Responsabil,Valoare inițială,Țintă,Realizat,Grad de realizare,Stadiu,Observații\n\
         Parcuri curate,Bănci reparate,Ioana,10,40,25,50%,Parțial realizat,Lipsă lemn\n\
         Parcuri curate,Sesizări pe lună,Radu,36,12,12,100%,Realizat,",
        "repeated A1:I3\n\
         O Parcuri curate:\n\
         - Bănci reparate: Ioana 10 40 25\n\
         - Sesizări pe lună: Radu 36 12 12",
    );
    check(
        "Indicator,UM,Țintă,Trim. I,Trim. II,Trim. III,Responsabil,Mențiuni\n\
         Rata rebuturilor,%,2,\"2,8\",\"2,5\",nu se aplică,Ioana,\n\
         Timp de livrare,zile,5,7,6,6,Radu,Curier nou\n\
         Total,,,10,9,6,,",
        "months A1:H4\n\
         K Rata rebuturilor: Ioana 2 Q1=2,8 Q2=2,5 Q3=nu se aplică\n\
         K Timp de livrare: Radu 5 Q1=7 Q2=6 Q3=6\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_ukrainian_are_read() {
    check(
        "Ціль,Ключовий результат,Відповідальний,Базове значення,Цільове значення,Факт,% виконання,Стан,Примітки\n\
         Зручний вокзал,Нові лавки,Оксана,12,40,26,50%,Частково виконано,Чекаємо на кошторис\n\
         Зручний вокзал,Скарги пасажирів,Тарас,30,10,10,100%,Виконано,",
        "repeated A1:I3\n\
         O Зручний вокзал:\n\
         - Нові лавки: Оксана 12 40 26\n\
         - Скарги пасажирів: Тарас 30 10 10",
    );
    check(
        "Показник,Од. виміру,План,Січень,Лютий,Березень,Прогноз,Коментар\n\
         Плинність кадрів,%,2,\"2,9\",\"2,6\",немає даних,\"2,2\",\n\
         Час обробки,днів,5,8,7,6,5,Нова форма\n\
         Усього,,,11,10,6,,",
        "months A1:H4\n\
         K Плинність кадрів: 2 M01=2,9 M02=2,6 M03=немає даних\n\
         K Час обробки: 5 M01=8 M02=7 M03=6\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_greek_are_read() {
    check(
        "ΣΤΟΧΟΣ,Βασικό αποτέλεσμα,Υπεύθυνος,Αρχική τιμή,Τιμή στόχος,Τρέχουσα τιμή,Ποσοστό επίτευξης,Κατάσταση,Σχόλια\n\
         Καθαρό λιμάνι,Κάδοι στην προβλήτα,Ελένη,6,20,13,50%,Μερική επίτευξη,Αναμονή έγκρισης\n\
         Καθαρό λιμάνι,Παράπονα επισκεπτών,Νίκος,28,8,8,100%,Επιτεύχθηκε,",
        "repeated A1:I3\n\
         O Καθαρό λιμάνι:\n\
         - Κάδοι στην προβλήτα: Ελένη 6 20 13\n\
         - Παράπονα επισκεπτών: Νίκος 28 8 8",
    );
    check(
        "Δείκτης,Μονάδα μέτρησης,Στόχος,Α' τρίμηνο,Β' τρίμηνο,Γ' τρίμηνο,Υπεύθυνος,Παρατηρήσεις\n\
         Απουσίες προσωπικού,%,4,\"5,2\",\"4,9\",δεν μετρήθηκε,Ελένη,\n\
         Χρόνος παράδοσης,ημέρες,6,8,7,7,Νίκος,Νέο όχημα\n\
         Σύνολο,,,13,12,7,,",
        "months A1:H4\n\
         K Απουσίες προσωπικού: Ελένη 4 Q1=5,2 Q2=4,9 Q3=δεν μετρήθηκε\n\
         K Χρόνος παράδοσης: Νίκος 6 Q1=8 Q2=7 Q3=7\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_indonesian_and_malay_are_read() {
    check(
        "Tujuan,Hasil utama,Penanggung jawab,Nilai awal,Target,Realisasi,% capaian,Status,Keterangan\n\
         Pasar yang rapi,Kios bernomor,Dewi,15,60,40,56%,Tercapai sebagian,Cat habis\n\
         Pasar yang rapi,Keluhan pedagang,Budi,24,6,5,100%,Tercapai,",
        "repeated A1:I3\n\
         O Pasar yang rapi:\n\
         - Kios bernomor: Dewi 15 60 40\n\
         - Keluhan pedagang: Budi 24 6 5",
    );
    check(
        "Indikator kinerja,Satuan,Target,Triwulan I,Triwulan II,Triwulan III,PIC,Kendala\n\
         Waktu layanan,menit,15,22,19,belum diukur,Dewi,\n\
         Ketepatan kirim,persen,95,88,91,93,Budi,Hujan\n\
         Jumlah,,,110,110,93,,",
        "months A1:H4\n\
         K Waktu layanan: Dewi 15 Q1=22 Q2=19 Q3=belum diukur\n\
         K Ketepatan kirim: Budi 95 Q1=88 Q2=91 Q3=93\n\
         skipped row 4: total row",
    );
    check(
        "Objektif,Petunjuk prestasi,Pegawai bertanggungjawab,Nilai asas,Sasaran,Pencapaian semasa,Wajaran,Catatan\n\
         Perpustakaan hidup,Pelawat seminggu,Aminah,200,350,290,60,Cuti sekolah\n\
         Perpustakaan hidup,Buku lewat pulang,Farid,80,30,55,40,",
        "repeated A1:H3\n\
         O Perpustakaan hidup:\n\
         - Pelawat seminggu: Aminah 200 350 290\n\
         - Buku lewat pulang: Farid 80 30 55",
    );
}

#[test]
fn tables_by_month_in_polish_are_read() {
    check(
        "Wskaźnik,Jednostka,Cel,Wykonanie stycznia,Wykonanie lutego,Wykonanie marca,Prognoza,Uwagi\n\
         Absencja,%,4,\"5,1\",\"4,6\",brak danych,\"4,2\",\n\
         Czas dostawy,dni,3,5,4,4,3,Nowy kurier\n\
         Razem,,,10,9,4,,",
        "months A1:H4\n\
         K Absencja: 4 M01=5,1 M02=4,6 M03=brak danych\n\
         K Czas dostawy: 3 M01=5 M02=4 M03=4\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_by_month_in_vietnamese_are_read() {
    check(
        "Chỉ số,Đơn vị tính,Kế hoạch,Tháng 1,Tháng 2,Tháng 3,Người phụ trách,Ghi chú\n\
         Đơn giao trễ,%,2,4,3,chưa có dữ liệu,Lan,\n\
         Lượt khách,lượt,900,700,820,910,Minh,Tết\n\
         Tổng cộng,,,704,823,910,,",
        "months A1:H4\n\
         K Đơn giao trễ: Lan 2 M01=4 M02=3 M03=chưa có dữ liệu\n\
         K Lượt khách: Minh 900 M01=700 M02=820 M03=910\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_thai_are_read() {
    check(
        "วัตถุประสงค์,ผลลัพธ์หลัก,ผู้รับผิดชอบ,ค่าเริ่มต้น,ค่าเป้าหมาย,ค่าปัจจุบัน,ความคืบหน้า,สถานะ,หมายเหตุ\n\
         ตลาดน้ำน่าเดิน,ซุ้มขายของใหม่,มาลี,10,40,25,50%,เป็นไปตามแผน,รอไม้\n\
         ตลาดน้ำน่าเดิน,ข้อร้องเรียนเรื่องขยะ,สมชาย,24,6,15,50%,ล่าช้า,",
        "repeated A1:I3\n\
         O ตลาดน้ำน่าเดิน:\n\
         - ซุ้มขายของใหม่: มาลี 10 40 25\n\
         - ข้อร้องเรียนเรื่องขยะ: สมชาย 24 6 15",
    );
    check(
        "ตัวชี้วัด,หน่วยวัด,เป้าหมาย,ม.ค. 2569,ก.พ. 2569,มี.ค. 2569,ผู้รับผิดชอบ,หมายเหตุ\n\
         เวลารอคิว,นาที,15,22,19,ยังไม่มีข้อมูล,มาลี,\n\
         สินค้าชำรุด,ร้อยละ,2,4,3,3,สมชาย,ฝนตก\n\
         รวม,,,26,22,3,,",
        "months A1:H4\n\
         K เวลารอคิว: มาลี 15 2026-01=22 2026-02=19 2026-03=ยังไม่มีข้อมูล\n\
         K สินค้าชำรุด: สมชาย 2 2026-01=4 2026-02=3 2026-03=3\n\
         skipped row 4: total row",
    );
    check(
        "เป้าหมาย,ตัวชี้วัด,ไตรมาสที่ 1,ไตรมาสที่ 2\n\
         15,จำนวนผู้เข้าชมต่อวัน,12,14\n\
         90%,ความพึงพอใจ,85%,88%",
        "months A1:D3\n\
         K จำนวนผู้เข้าชมต่อวัน: 15 Q1=12 Q2=14\n\
         K ความพึงพอใจ: 90% Q1=85% Q2=88%",
    );
}

#[test]
fn a_thai_list_of_indicators_and_targets_is_read() {
    check(
        "ตัวชี้วัด,เป้าหมาย,วิธีวัด\n\
         อัตราการคืนหนังสือตรงเวลา,>90%,นับเล่มที่คืนภายใน 14 วัน\n\
         เวลาเฉลี่ยในการยืม,<3 นาที,จับเวลาที่เคาน์เตอร์\n\
         ความพึงพอใจของสมาชิก,>4.2/5,แบบสอบถามทุกเดือน",
        "register A1:C4\n\
         K อัตราการคืนหนังสือตรงเวลา: >90%\n\
         K เวลาเฉลี่ยในการยืม: <3 นาที\n\
         K ความพึงพอใจของสมาชิก: >4.2/5",
    );
}

#[test]
fn tables_in_persian_are_read() {
    check(
        "هدف,نتیجه کلیدی,مسئول,مقدار اولیه,مقدار هدف,مقدار فعلی,درصد پیشرفت,وضعیت,توضیحات\n\
         باغ زنده‌تر,نیمکت‌های تازه,مریم,۱۰,۴۰,۲۵,۵۰٪,در حال انجام,چوب نرسیده\n\
         باغ زنده‌تر,شکایت بازدیدکنندگان,رضا,۲۴,۶,۱۵,۵۰٪,با تأخیر,",
        "repeated A1:I3\n\
         O باغ زنده‌تر:\n\
         - نیمکت‌های تازه: مریم ۱۰ ۴۰ ۲۵\n\
         - شکایت بازدیدکنندگان: رضا ۲۴ ۶ ۱۵",
    );
    check(
        "شاخص,واحد اندازه‌گیری,هدف,فروردین ۱۴۰۵,اردیبهشت ۱۴۰۵,خرداد ۱۴۰۵,مسئول,ملاحظات\n\
         زمان پاسخ,دقیقه,15,22,19,ثبت نشده,مریم,\n\
         ضایعات,درصد,2,4,3,3,رضا,دستگاه خراب\n\
         جمع کل,,,26,22,3,,",
        "months A1:H4\n\
         K زمان پاسخ: مریم 15 2026-03-21 to 2026-04-20=22 2026-04-21 to 2026-05-21=19 2026-05-22 to 2026-06-21=ثبت نشده\n\
         K ضایعات: رضا 2 2026-03-21 to 2026-04-20=4 2026-04-21 to 2026-05-21=3 2026-05-22 to 2026-06-21=3\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_hebrew_are_read() {
    check(
        "מטרה,תוצאת מפתח,אחראי,ערך התחלתי,ערך יעד,ערך נוכחי,% התקדמות,סטטוס,הערות\n\
         שוק תוסס,דוכנים חדשים,נועה,10,40,25,50%,בתהליך,ממתין לעץ\n\
         שוק תוסס,תלונות על רעש,אורי,24,6,15,50%,מתעכב,",
        "repeated A1:I3\n\
         O שוק תוסס:\n\
         - דוכנים חדשים: נועה 10 40 25\n\
         - תלונות על רעש: אורי 24 6 15",
    );
    check(
        "מדד,יחידת מידה,יעד,ינואר,פברואר,מרץ,אחראי,הערות\n\
         זמן המתנה,דקות,15,22,19,אין נתונים,נועה,\n\
         הכנסות,אלפי ש\"\"ח,90,70,80,85,אורי,חגים\n\
         \"סה\"\"כ\",,,92,99,85,,",
        "months A1:H4\n\
         K זמן המתנה: נועה 15 M01=22 M02=19 M03=אין נתונים\n\
         K הכנסות: אורי 90 M01=70 M02=80 M03=85\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_hindi_are_read() {
    check(
        "उद्देश्य,मुख्य परिणाम,जिम्मेदार व्यक्ति,प्रारंभिक मान,लक्ष्य,वर्तमान मान,प्रगति %,स्थिति,टिप्पणी\n\
         साफ़ घाट,नई बेंचें,आशा,10,40,25,50%,जारी,लकड़ी नहीं आई\n\
         साफ़ घाट,यात्रियों की शिकायतें,रवि,24,6,15,50%,विलंबित,",
        "repeated A1:I3\n\
         O साफ़ घाट:\n\
         - नई बेंचें: आशा 10 40 25\n\
         - यात्रियों की शिकायतें: रवि 24 6 15",
    );
    check(
        "संकेतक,इकाई,लक्ष्य,पहली तिमाही,दूसरी तिमाही,तीसरी तिमाही,प्रभारी,टिप्पणी\n\
         प्रतीक्षा समय,मिनट,15,22,19,उपलब्ध नहीं,आशा,\n\
         बिक्री,₹ लाख,90,70,80,85,रवि,त्योहार\n\
         कुल,,,92,99,85,,",
        "months A1:H4\n\
         K प्रतीक्षा समय: आशा 15 Q1=22 Q2=19 Q3=उपलब्ध नहीं\n\
         K बिक्री: रवि 90 Q1=70 Q2=80 Q3=85\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_bulgarian_are_read() {
    check(
        "Цел,Ключов резултат,Отговорник,Начална стойност,Целева стойност,Текуща стойност,% изпълнение,Статус,Забележки\n\
         Чиста река,Нови кошове,Елена,10,40,25,50%,В процес,Чака се разрешение\n\
         Чиста река,Сигнали за боклук,Петър,24,6,15,50%,Закъснява,",
        "repeated A1:I3\n\
         O Чиста река:\n\
         - Нови кошове: Елена 10 40 25\n\
         - Сигнали за боклук: Петър 24 6 15",
    );
    check(
        "Показател,Мерна единица,План,Първо тримесечие,Второ тримесечие,Трето тримесечие,Отговорник,Коментар\n\
         Отсъствия,%,4,\"5,1\",\"4,8\",няма данни,Елена,\n\
         Срок на доставка,дни,6,8,7,7,Петър,Нов куриер\n\
         Общо,,,13,12,7,,",
        "months A1:H4\n\
         K Отсъствия: Елена 4 Q1=5,1 Q2=4,8 Q3=няма данни\n\
         K Срок на доставка: Петър 6 Q1=8 Q2=7 Q3=7\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_croatian_and_serbian_are_read() {
    check(
        "Cilj,Ključni rezultat,Odgovorna osoba,Početna vrijednost,Ciljna vrijednost,Trenutna vrijednost,Napredak,Status,Napomena\n\
         Živa tržnica,Novi štandovi,Iva,10,40,25,50%,U tijeku,Čeka se drvo\n\
         Živa tržnica,Pritužbe na buku,Marko,24,6,15,50%,Kasni,",
        "repeated A1:I3\n\
         O Živa tržnica:\n\
         - Novi štandovi: Iva 10 40 25\n\
         - Pritužbe na buku: Marko 24 6 15",
    );
    check(
        "Pokazatelj,Mjerna jedinica,Plan,Siječanj,Veljača,Ožujak,Nositelj,Napomena\n\
         Bolovanja,%,4,\"5,1\",\"4,8\",nema podataka,Iva,\n\
         Rok isporuke,dana,6,8,7,7,Marko,Novi vozač\n\
         Ukupno,,,13,12,7,,",
        "months A1:H4\n\
         K Bolovanja: Iva 4 M01=5,1 M02=4,8 M03=nema podataka\n\
         K Rok isporuke: Marko 6 M01=8 M02=7 M03=7\n\
         skipped row 4: total row",
    );
    check(
        "Циљ,Кључни резултат,Одговорно лице,Почетна вредност,Циљна вредност,Тренутна вредност,Статус,Напомена\n\
         Чист кеј,Нове клупе,Јелена,10,40,25,У току,Чека се дрво\n\
         Чист кеј,Жалбе шетача,Милош,24,6,15,Касни,",
        "repeated A1:H3\n\
         O Чист кеј:\n\
         - Нове клупе: Јелена 10 40 25\n\
         - Жалбе шетача: Милош 24 6 15",
    );
    check(
        "Показатељ,Јединица мере,План,Јануар,Фебруар,Март,Одговоран,Напомена\n\
         Боловања,%,4,5,6,нема података,Јелена,\n\
         Рок испоруке,дана,6,8,7,7,Милош,\n\
         Укупно,,,13,13,7,,",
        "months A1:H4\n\
         K Боловања: Јелена 4 M01=5 M02=6 M03=нема података\n\
         K Рок испоруке: Милош 6 M01=8 M02=7 M03=7\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_catalan_are_read() {
    check(
        "Objectiu,Resultat clau,Responsable,Valor inicial,Valor objectiu,Valor actual,Progrés,Estat,Comentaris\n\
         Una platja neta,Papereres noves,Núria,10,40,25,50%,En curs,Falta fusta\n\
         Una platja neta,Queixes de banyistes,Jordi,24,6,15,50%,Endarrerit,",
        "repeated A1:I3\n\
         O Una platja neta:\n\
         - Papereres noves: Núria 10 40 25\n\
         - Queixes de banyistes: Jordi 24 6 15",
    );
    check(
        "Indicador,Unitat de mesura,Objectiu,Gener,Febrer,Març,Responsable,Observacions\n\
         Temps d'espera,minuts,15,22,19,sense dades,Núria,\n\
         Absentisme,%,4,\"5,1\",\"4,8\",\"4,5\",Jordi,Grip\n\
         Mitjana,,,13,12,4,,",
        "months A1:H4\n\
         K Temps d'espera: Núria 15 M01=22 M02=19 M03=sense dades\n\
         K Absentisme: Jordi 4 M01=5,1 M02=4,8 M03=4,5\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_slovenian_are_read() {
    check(
        "Cilj,Ključni rezultat,Skrbnik,Izhodiščna vrednost,Ciljna vrednost,Trenutna vrednost,% realizacije,Stanje,Opombe\n\
         Živahna tržnica,Nove stojnice,Maja,10,40,25,50%,V teku,Čakamo les\n\
         Živahna tržnica,Pritožbe zaradi hrupa,Luka,24,6,15,50%,Zamuja,",
        "repeated A1:I3\n\
         O Živahna tržnica:\n\
         - Nove stojnice: Maja 10 40 25\n\
         - Pritožbe zaradi hrupa: Luka 24 6 15",
    );
    check(
        "Kazalnik,Merska enota,Plan,1. četrtletje,2. četrtletje,3. četrtletje,Odgovorna oseba,Opomba\n\
         Bolniška odsotnost,%,4,\"5,1\",\"4,8\",ni podatka,Maja,\n\
         Dobavni rok,dni,6,8,7,7,Luka,Nov voznik\n\
         Skupaj,,,13,12,7,,",
        "months A1:H4\n\
         K Bolniška odsotnost: Maja 4 Q1=5,1 Q2=4,8 Q3=ni podatka\n\
         K Dobavni rok: Luka 6 Q1=8 Q2=7 Q3=7\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_lithuanian_are_read() {
    check(
        "Tikslas,Pagrindinis rezultatas,Atsakingas,Pradinė reikšmė,Siektina reikšmė,Dabartinė reikšmė,Pažanga,Būsena,Pastabos\n\
         Gyvas turgus,Nauji prekystaliai,Rasa,10,40,25,50%,Vykdoma,Trūksta medienos\n\
         Gyvas turgus,Skundai dėl triukšmo,Jonas,24,6,15,50%,Vėluoja,",
        "repeated A1:I3\n\
         O Gyvas turgus:\n\
         - Nauji prekystaliai: Rasa 10 40 25\n\
         - Skundai dėl triukšmo: Jonas 24 6 15",
    );
    check(
        "Rodiklis,Matavimo vienetas,Planas,Sausis,Vasaris,Kovas,Atsakingas asmuo,Komentaras\n\
         Nedarbingumas,%,4,\"5,1\",\"4,8\",nėra duomenų,Rasa,\n\
         Pristatymo laikas,dienos,6,8,7,7,Jonas,\n\
         Iš viso,,,13,12,7,,",
        "months A1:H4\n\
         K Nedarbingumas: Rasa 4 M01=5,1 M02=4,8 M03=nėra duomenų\n\
         K Pristatymo laikas: Jonas 6 M01=8 M02=7 M03=7\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_latvian_are_read() {
    check(
        "Mērķis,Galvenais rezultāts,Atbildīgais,Sākotnējā vērtība,Mērķa vērtība,Pašreizējā vērtība,Izpilde %,Statuss,Piezīmes\n\
         Dzīvs tirgus,Jauni galdi,Ilze,10,40,25,50%,Procesā,Trūkst koka\n\
         Dzīvs tirgus,Sūdzības par troksni,Jānis,24,6,15,50%,Kavējas,",
        "repeated A1:I3\n\
         O Dzīvs tirgus:\n\
         - Jauni galdi: Ilze 10 40 25\n\
         - Sūdzības par troksni: Jānis 24 6 15",
    );
    check(
        "Rādītājs,Mērvienība,Plāns,Janvāris,Februāris,Marts,Atbildīgā persona,Komentārs\n\
         Prombūtne,%,4,\"5,1\",\"4,8\",nav datu,Ilze,\n\
         Piegādes laiks,dienas,6,8,7,7,Jānis,\n\
         Kopā,,,13,12,7,,",
        "months A1:H4\n\
         K Prombūtne: Ilze 4 M01=5,1 M02=4,8 M03=nav datu\n\
         K Piegādes laiks: Jānis 6 M01=8 M02=7 M03=7\n\
         skipped row 4: total row",
    );
}

#[test]
fn tables_in_estonian_are_read() {
    check(
        "Eesmärk,Võtmetulemus,Vastutaja,Algtase,Sihttase,Hetkeseis,Täitmise protsent,Staatus,Märkused\n\
         Elav turg,Uued letid,Liis,10,40,25,50%,Töös,Puit puudub\n\
         Elav turg,Kaebused müra üle,Tõnu,24,6,15,50%,Hilineb,",
        "repeated A1:I3\n\
         O Elav turg:\n\
         - Uued letid: Liis 10 40 25\n\
         - Kaebused müra üle: Tõnu 24 6 15",
    );
    check(
        "Mõõdik,Ühik,Sihtväärtus,I kvartal,II kvartal,III kvartal,Vastutav isik,Kommentaar\n\
         Puudumised,%,4,\"5,1\",\"4,8\",andmed puuduvad,Liis,\n\
         Tarneaeg,päeva,6,8,7,7,Tõnu,\n\
         Kokku,,,13,12,7,,",
        "months A1:H4\n\
         K Puudumised: Liis 4 Q1=5,1 Q2=4,8 Q3=andmed puuduvad\n\
         K Tarneaeg: Tõnu 6 Q1=8 Q2=7 Q3=7\n\
         skipped row 4: total row",
    );
}
