//! Romanian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "de demarat; de facut; de inceput; nedemarat; neinceput; neinceputa; neinitiat; nou; \
            nu a inceput; nu este inceput; nu s a inceput; planificat; programat; urmeaza sa inceapa",
        ),
        (
            Status::InProgress,
            "activ; continuu; demarat; in curs; in curs de desfasurare; in curs de implementare; \
            in curs de realizare; in derulare; in desfasurare; in executie; in implementare; in lucru; \
            in progres; inceput; initiat; permanent",
        ),
        (
            Status::OnTrack,
            "bine; bun; conform; conform graficului; conform planificarii; conform planului; corespunzator; \
            in grafic; in parametri; in plan; in termen; la timp; pe directia buna; pe drumul cel bun; pe plan; \
            verde",
        ),
        (
            Status::AtRisk,
            "abatere; abatere minora; atentie; atins partial; cu intarziere; cu risc; galben; in asteptare; \
            in intarziere; in pericol; indeplinit partial; intarziat; intarziere; la risc; necesita atentie; \
            partial; partial atins; partial indeplinit; partial realizat; portocaliu; pus in asteptare; \
            ramas in urma; realizat partial; risc; suspendat; usoara intarziere",
        ),
        (
            Status::OffTrack,
            "abatere majora; blocat; critic; esuat; in afara planului; insuficient; intarziere majora; \
            intarziere mare; neatins; neconform; necorespunzator; neindeplinit; neindeplinita; nerealizat; \
            nerealizata; nesatisfacator; nu a fost realizat; nu este realizat; nu s a realizat; ratat; rosu; \
            slab; sub tinta; termen depasit",
        ),
        (
            Status::Done,
            "atins; complet; depasit pozitiv; executat; finalizat; finalizata; implementat; implementata; \
            incheiat; inchis; indeplinit; indeplinit integral; indeplinita; livrat; obtinut; realizat; \
            realizat complet; realizat in totalitate; realizat integral; realizata; realizate; rezolvat; \
            solutionat; terminat; tinta atinsa; total realizat",
        ),
        (
            Status::Dropped,
            "abandonat; amanat; amanata; anulat; anulata; eliminat; intrerupt; nu mai este cazul; \
            nu mai este relevant; oprit; renuntat; reprogramat; retras; sistat",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "a creste; ascendent; ascendenta; cat mai mare; crescatoare; crescator; creste; crestere; \
            in sus; mai mare; mai mare este mai bine; mai mult; mare; maximizare; maximizat; sus",
        ),
        (
            Direction::Decrease,
            "a scadea; cat mai mic; descendent; descendenta; descrescatoare; descrescator; diminuare; \
            in jos; jos; mai mic; mai mic este mai bine; mai putin; mic; minimizare; reducere; scade; scadere",
        ),
        (
            Direction::Maintain,
            "a mentine; constant; constanta; in interval; mentine; mentinere; neschimbat; pastrare; stabil; \
            stabila",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "angajament; angajat; asumat; asumata; ferm; obligatoriu"),
        (OkrType::Aspirational, "ambitios; aspirational; indraznet; provocator; vizionar"),
        (OkrType::Learning, "de invatare; experiment; explorare; invatare"),
    ],
    level: &[
        (
            Level::Company,
            "compania; companie; companiei; corporativ; firma; grup; institutie; institutional; \
            intreaga companie; organizatie; organizational; primarie; societate; strategic",
        ),
        (Level::Department, "compartiment; departament; departamental; directie; divizie; sectie; sector; serviciu"),
        (Level::Team, "echipa; grup de lucru"),
        (Level::Person, "angajat; individual; individuala; persoana; personal; propriu; salariat"),
    ],
    certainty: &[
        (Certainty::High, "crescut; crescuta; foarte mare; inalta; mare; ridicat; ridicata; sigur"),
        (Certainty::Medium, "medie; mediu; moderat; moderata"),
        (Certainty::Low, "foarte mic; mic; mica; nesigur; redus; redusa; scazut; scazuta; slab"),
    ],
    answer: &[
        (
            Answer::Yes,
            "adevarat; aprobat; da; executat; exista; finalizat; gata; implementat; incheiat; indeplinit; \
            realizat",
        ),
        (
            Answer::No,
            "fals; inca nu; neexecutat; nefinalizat; neimplementat; neinceput; neindeplinit; nerealizat; \
            nu; nu este gata; nu exista",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "atragerea; castigarea; creste; crestere; cresterea; dublare; dublarea; extindere; extinderea; \
            imbunatatire; imbunatatirea; majorare; majorarea; marirea; ridicarea",
        ),
        (
            Direction::Decrease,
            "diminuare; diminuarea; injumatatirea; limitarea; micsorarea; minimizarea; reduce; reducere; \
            reducerea; scade; scadere; scaderea; scurtarea",
        ),
        (Direction::Maintain, "asigura; asigurarea; conservarea; mentine; mentinere; mentinerea; pastrarea; pastreaza"),
    ],
    claim: &[
        (
            Claim::Learning,
            "determinarea liniei de baza; determinarea valorii initiale; masurarea valorii initiale; \
            stabilirea liniei de baza; stabilirea nivelului de referinta; stabilirea valorii de baza; \
            stabilirea valorii initiale",
        ),
        (Claim::AtLeast, "cel putin; mai mult de; minim; minimum; nu mai mic de; nu mai putin de; peste; sau mai mult"),
        (Claim::AtMost, "cel mult; mai putin de; maxim; maximum; nu mai mare de; nu mai mult de; sau mai putin; sub"),
        (Claim::Keep, "a mentine; mentine; mentinere; mentinerea; pastrarea; pastreaza"),
    ],
    by: "cu; inca",
    rate: "grad; gradul; marja; pondere; ponderea; procent; procentul; raport; rata",
    nameless: "actual; an; anual; arhiva; centralizator; copie; date; evaluare; final; fisa; foaie; \
        formular; general; indicatori; lista; luna; lunar; model; monitorizare; nou; obiective; plan; \
        prezentare; raport; raportare; realizat; registru; rezultate; rezumat; semestru; sinteza; situatie; \
        stadiu; tabel; tinte; trimestru; urmarire; valori",
};
