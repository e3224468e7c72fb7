//! Croatian, Bosnian and Serbian.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "na cekanju; nezapoceto; nije pocelo; nije pokrenuto; nije zapocelo; nije zapocet; \
            nije zapoceta; nije zapoceto; novo; planirano; u planu; za pocetak; за почетак; \
            на чекању; незапочето; није запоцето; није започело; није започет; није започета; \
            није започето; није покренуто; није почело; ново; планирано; у плану; чека",
        ),
        (
            Status::InProgress,
            "aktivno; pokrenuto; provodi se; sprovodi se; u izradi; u postupku; u procesu; \
            u provedbi; u radu; u realizaciji; u tijeku; u tijeku je; u toku; zapoceto; активно; \
            започето; покренуто; проводи се; спроводи се; у изради; у поступку; у проведби; \
            у процесу; у раду; у реализацији; у тијеку; у тијеку је; у току",
        ),
        (
            Status::OnTrack,
            "dobro; ide po planu; na dobrom putu; na putu; po planu; prema planu; u granicama; \
            u planiranom roku; u roku; u skladu s planom; u skladu sa planom; zeleno; добро; \
            зелено; иде по плану; на добром путу; на путу; по плану; према плану; у границама; \
            у планираном року; у року; у складу с планом; у складу са планом",
        ),
        (
            Status::AtRisk,
            "delimicno; delimicno ispunjeno; delimicno izvrseno; delimicno ostvareno; djelomicno; \
            djelomicno ispunjeno; djelomicno izvrseno; djelomicno ostvareno; kasni; kasnjenje; \
            pauzirano; pod rizikom; potrebna paznja; rizicno; rizik; u kasnjenju; u riziku; \
            ugrozeno; usporeno; zaostaje; zuto; делимично; делимично извршено; делимично испуњено; \
            делимично остварено; дјеломично; дјеломично извршено; дјеломично испуњено; \
            дјеломично остварено; жуто; заостаје; касни; кашњење; паузирано; под ризиком; \
            потребна пажња; ризик; ризично; у кашњењу; у ризику; угрожено; успорено",
        ),
        (
            Status::OffTrack,
            "blokirano; crveno; ispod cilja; izvan plana; kriticno; neispunjeno; neizvrseno; \
            neostvareno; neuspesno; neuspjesno; nezadovoljavajuce; nije ispunjeno; nije izvrseno; \
            nije ostvareno; nije postignuto; nije realizirano; nije realizovano; prekoracen rok; \
            van plana; блокирано; ван плана; изван плана; испод циља; критично; незадовољавајуће; \
            неизвршено; неиспуњено; неостварено; неуспешно; неуспјешно; није извршено; \
            није испуњено; није остварено; није постигнуто; није реализирано; није реализовано; \
            прекорачен рок; црвено",
        ),
        (
            Status::Done,
            "dovrseno; gotovo; ispunjen; ispunjeno; izvrseno; obavljeno; okoncano; ostvaren; \
            ostvareno; postignuto; prebaceno; premaseno; provedeno; realizirano; realizovano; \
            sprovedeno; u potpunosti ostvareno; uspesno; uspjesno; zavrsen; zavrsena; zavrseno; \
            готово; довршено; завршен; завршена; завршено; извршено; испуњен; испуњено; обављено; \
            окончано; остварен; остварено; постигнуто; пребачено; премашено; проведено; \
            реализирано; реализовано; спроведено; у потпуности остварено; успешно; успјешно",
        ),
        (
            Status::Dropped,
            "napusteno; nije primjenjivo vise; obustavljeno; odbaceno; odgođeno; odlozeno; \
            odustalo se; otkazano; ponisteno; prekinuto; stornirano; ukinuto; zamrznuto; \
            zaustavljeno; замрзнуто; заустављено; напуштено; није примјењиво више; обустављено; \
            одбачено; одгођено; одложено; одустало се; отказано; поништено; прекинуто; сторнирано; \
            укинуто",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "gore; maksimizirati; povecanje; povecati; povecava se; rast; raste; rastuce; rastuci; \
            sto vise to bolje; uzlazni; vece; vece je bolje; vise je bolje; visoko; веће; \
            веће је боље; високо; више је боље; горе; максимизирати; повећава се; повећати; \
            повећање; раст; расте; растуће; растући; узлазни; што више то боље",
        ),
        (
            Direction::Decrease,
            "dole; dolje; manje; manje je bolje; minimizirati; nisko; nize je bolje; pad; pada; \
            padajuce; padajuci; silazni; smanjenje; smanjiti; smanjuje se; sto manje to bolje; \
            доле; доље; мање; мање је боље; минимизирати; ниже је боље; ниско; пад; пада; падајуће; \
            падајући; силазни; смањење; смањити; смањује се; што мање то боље",
        ),
        (
            Direction::Maintain,
            "bez promene; bez promjene; nepromijenjeno; odrzati; odrzavanje; odrzavati; stabilno; \
            zadrzati; zadrzavanje; без промене; без промјене; задржавање; задржати; непромијењено; \
            одржавати; одржавање; одржати; стабилно",
        ),
    ],
    okr_type: &[
        (
            OkrType::Committed,
            "obaveza; obavezni; obavezujuci; obveza; obvezni; obvezujuci; обавеза; обавезни; \
            обавезујући; обвеза; обвезни; обвезујући",
        ),
        (
            OkrType::Aspirational,
            "ambicija; ambiciozan; ambiciozni; aspiracijski; teznja; амбициозан; амбициозни; \
            амбиција; аспирацијски; тежња",
        ),
        (OkrType::Learning, "istrazivanje; ucenje; истраживање; учење"),
    ],
    level: &[
        (
            Level::Company,
            "drustvo; kompanija; korporativni; nivo kompanije; organizacija; poduzece; preduzece; \
            razina tvrtke; strateski; tvrtka; друштво; компанија; корпоративни; ниво компаније; \
            организација; подузеће; предузеће; разина твртке; стратешки; твртка",
        ),
        (
            Level::Department,
            "direkcija; odeljenje; odjel; odjeljenje; sektor; sluzba; дирекција; одељење; одјел; \
            одјељење; сектор; служба",
        ),
        (Level::Team, "ekipa; grupa; tim; timski; група; екипа; тим; тимски"),
        (
            Level::Person,
            "individualni; individualno; licni; osobni; osobno; pojedinac; zaposleni; zaposlenik; \
            запослени; запосленик; индивидуални; индивидуално; лични; особни; особно; појединац",
        ),
    ],
    certainty: &[
        (
            Certainty::High,
            "siguran; sigurno; velika; veoma visoka; visok; visoka; visoko; vrlo visoka; велика; \
            веома висока; висок; висока; високо; врло висока; сигуран; сигурно",
        ),
        (
            Certainty::Medium,
            "osrednja; srednja; srednje; srednji; umerena; umjerena; осредња; средња; средње; \
            средњи; умерена; умјерена",
        ),
        (
            Certainty::Low,
            "mala; nesiguran; nesigurno; niska; nisko; nizak; vrlo niska; врло ниска; мала; \
            несигуран; несигурно; низак; ниска; ниско",
        ),
    ],
    answer: &[
        (
            Answer::Yes,
            "da; gotovo; ima; ispunjeno; izvrseno; ostvareno; postoji; tacno; tocno; zavrseno; \
            готово; да; завршено; извршено; има; испуњено; остварено; постоји; тачно; точно",
        ),
        (
            Answer::No,
            "jos ne; ne; nema; netacno; netocno; nije; nije gotovo; nije ispunjeno; nije izvrseno; \
            nije ostvareno; не; нема; нетачно; неточно; није; није готово; није извршено; \
            није испуњено; није остварено; још не",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "jacanje; ojacati; poboljsanje; poboljsati; podici; podizanje; povecamo; povecanje; \
            povecati; prosirenje; prosiriti; rast; udvostruciti; unaprediti; unapređenje; \
            unaprijediti; unaprjeđenje; ојачати; побољшати; побољшање; повећамо; повећати; \
            повећање; подизање; подићи; проширење; проширити; раст; удвостручити; унапредити; \
            унапређење; унаприједити; унапрјеђење; јачање",
        ),
        (
            Direction::Decrease,
            "ograniciti; reducirati; skracenje; skratiti; smanjenje; smanjimo; smanjiti; snizenje; \
            sniziti; ограничити; редуцирати; скратити; скраћење; смањење; смањимо; смањити; \
            снижење; снизити",
        ),
        (
            Direction::Maintain,
            "ocuvati; odrzati; odrzavanje; odrzavati; osigurati; zadrzati; zadrzavanje; задржавање; \
            задржати; одржавати; одржавање; одржати; осигурати; очувати",
        ),
    ],
    claim: &[
        (
            Claim::Learning,
            "odrediti pocetnu vrijednost; odrediti polaznu vrijednost; utvrditi pocetnu vrednost; \
            utvrditi pocetnu vrijednost; одредити полазну вриједност; одредити почетну вриједност; \
            утврдити почетну вредност; утврдити почетну вриједност",
        ),
        (
            Claim::AtLeast,
            "barem; ili vise; iznad; minimalno; najmanje; ne manje od; preko; vise od; барем; \
            више од; изнад; или више; минимално; најмање; не мање од; преко",
        ),
        (
            Claim::AtMost,
            "do najvise; ili manje; ispod; maksimalno; manje od; najvise; ne vise od; до највише; \
            или мање; испод; максимално; мање од; највише; не више од",
        ),
        (Claim::Keep, "odrzati; odrzavanje; odrzavati; zadrzati; задржати; одржавати; одржавање; одржати"),
    ],
    by: "jos; za; за; још",
    rate: "koeficijent; odnos; omjer; postotak; procenat; stepen; stopa; stupanj; udeo; udio; \
            коефицијент; однос; омјер; постотак; проценат; степен; стопа; ступањ; удео; удио",
    nameless: "ciljevi; godina; godisnji; izvestaj; izvjesce; izvjestaj; konacni; kopija; kvartal; \
            lista; mesec; mjesec; novi; obrazac; plan; podaci; pokazatelji; popis; pracenje; \
            predlozak; pregled; projekat; projekt; realizacija; rezultati; sablon; sazetak; tabela; \
            tablica; година; годишњи; извештај; извјештај; извјешће; квартал; коначни; копија; \
            листа; месец; мјесец; нови; образац; план; подаци; показатељи; попис; праћење; преглед; \
            предложак; пројекат; пројект; реализација; резултати; сажетак; табела; таблица; циљеви; \
            шаблон",
};
