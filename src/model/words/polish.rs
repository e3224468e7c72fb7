//! Polish.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "do rozpoczecia; do zrobienia; jeszcze nie rozpoczeto; nie rozpoczete; nie rozpoczeto; \
            nie zaczeto; nierozpoczete; nierozpoczety; niezaczete; nowe; nowy; oczekuje na start; planowane; \
            w planie; zaplanowane",
        ),
        (
            Status::InProgress,
            "aktywne; aktywny; kontynuowane; na biezaco; realizowane; realizowany; rozpoczete; rozpoczeto; \
            trwa; w procesie; w przygotowaniu; w realizacji; w toku; w trakcie; w trakcie realizacji; \
            w trakcie wykonywania",
        ),
        (
            Status::OnTrack,
            "bez zagrozen; dobry; dobrze; na czas; na dobrej drodze; na kursie; niezagrozone; niezagrozony; \
            ok; prawidłowo; w normie; w terminie; według planu; wg planu; zgodnie z planem; zgodny z planem; \
            zielona; zielone; zielony",
        ),
        (
            Status::AtRisk,
            "czesciowo; czesciowo osiagniete; czesciowo osiagniety; czesciowo wykonane; \
            czesciowo zrealizowane; czesciowo zrealizowany; odchylenie; opoznienie; opoznione; opozniony; \
            osiagniete czesciowo; osiagniety czesciowo; pomaranczowy; ponizej planu; ryzyko; w zagrozeniu; \
            wstrzymane; wstrzymany; wymaga uwagi; z opoznieniem; zagrozenie; zagrozona; zagrozone; zagrozony; \
            zołta; zołte; zołty; zrealizowane czesciowo; zrealizowany czesciowo",
        ),
        (
            Status::OffTrack,
            "czerwona; czerwone; czerwony; krytyczne; krytyczny; nie osiagniete; nie osiagnieto; \
            nie wykonano; nie zrealizowane; nie zrealizowano; niedostateczny; nieosiagniete; nieosiagniety; \
            niepowodzenie; niewykonane; niewykonany; niezrealizowane; niezrealizowany; po terminie; porazka; \
            powazne odchylenie; poza planem; przeterminowane; słabo; zablokowane; zablokowany; zle",
        ),
        (
            Status::Done,
            "cel osiagniety; dostarczone; gotowe; osiagniete; osiagnieto; osiagniety; osiagniety w pełni; \
            przekroczone; przekroczony; spełnione; spełniony; ukonczone; ukonczony; w całosci zrealizowane; \
            w pełni osiagniety; w pełni zrealizowane; w pełni zrealizowany; wdrozone; wykonane; wykonano; \
            wykonany; zakonczone; zakonczono; zakonczony; zamkniete; zamkniety; zrealizowane; zrealizowano; \
            zrealizowany; zrobione",
        ),
        (
            Status::Dropped,
            "anulowane; anulowano; anulowany; nieaktualne; odrzucone; odstapiono; odwołane; odłozone; \
            porzucone; przeniesione; przerwane; przesuniete; rezygnacja; usuniete; wycofane; zaniechane; \
            zaniechano; zarzucone",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "im wiecej tym lepiej; im wyzszy tym lepiej; maksymalizacja; maksymalizowac; podwyzszenie; \
            rosnaca; rosnacy; rosnie; w gore; wiecej; wysoki; wyzej; wyzszy; wyzszy lepszy; wzrost; wzrostowa; \
            wzrostowy; zwiekszac; zwiekszenie; zwiekszyc",
        ),
        (
            Direction::Decrease,
            "im mniej tym lepiej; im nizszy tym lepiej; malejaca; malejacy; maleje; minimalizacja; \
            minimalizowac; mniej; niski; nizej; nizszy; nizszy lepszy; obnizenie; redukcja; spadek; spadkowa; \
            spadkowy; w doł; zmniejszac; zmniejszenie; zmniejszyc",
        ),
        (
            Direction::Maintain,
            "bez zmian; na stałym poziomie; stabilizacja; stabilna; stabilnie; stabilny; stały; utrzymac; \
            utrzymanie; utrzymywac; w przedziale; zachowac",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "obligatoryjny; obowiazkowy; wiazacy; zobowiazanie; zobowiazaniowy; zobowiazujacy"),
        (OkrType::Aspirational, "ambitne; ambitny; aspiracyjny; wizjonerski; wyzwanie"),
        (OkrType::Learning, "eksperyment; eksploracyjny; poznawczy; rozwojowy; uczacy; uczenie"),
    ],
    level: &[
        (
            Level::Company,
            "cała firma; cała organizacja; firma; firmowy; gmina; grupa kapitałowa; korporacja; \
            korporacyjny; organizacja; organizacyjny; przedsiebiorstwo; społka; strategiczny; urzad",
        ),
        (Level::Department, "biuro; departament; dział; obszar; oddział; pion; sekcja; wydział"),
        (Level::Team, "brygada; grupa; zespoł; zespołowy"),
        (Level::Person, "indywidualne; indywidualnie; indywidualny; osoba; osobisty; pracownik; własny"),
    ],
    certainty: &[
        (Certainty::High, "bardzo wysoka; duza; duze; pewne; pewny; wysoka; wysoki; wysokie"),
        (Certainty::Medium, "sredni; srednia; srednie; umiarkowana; umiarkowane"),
        (Certainty::Low, "bardzo niska; mała; małe; niepewne; niepewny; niska; niski; niskie"),
    ],
    answer: &[
        (
            Answer::Yes,
            "gotowe; jest; osiagniete; prawda; spełnione; tak; ukonczone; wdrozone; wykonane; zakonczone; \
            zrealizowane; zrobione",
        ),
        (
            Answer::No,
            "brak; fałsz; jeszcze nie; nie; nie ma; nie zrobione; niegotowe; nieosiagniete; niespełnione; \
            niewykonane; niezakonczone; niezrealizowane",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "podniesc; podniesienie; podwoic; podwojenie; podwyzszyc; poprawa; poprawic; pozyskac; \
            pozyskanie; rozszerzyc; rozwinac; wzmocnic; wzrost; zwieksz; zwiekszenie; zwiekszyc",
        ),
        (
            Direction::Decrease,
            "obniz; obnizenie; obnizyc; ograniczenie; ograniczyc; redukcja; skroc; skrocenie; skrocic; \
            spadek; zmniejsz; zmniejszenie; zmniejszyc; zredukowac",
        ),
        (
            Direction::Maintain,
            "utrzymac; utrzymaj; utrzymanie; utrzymywac; zachowac; zachowanie; zapewnic; zapewnienie",
        ),
    ],
    claim: &[
        (
            Claim::Learning,
            "okreslenie wartosci bazowej; okreslic punkt wyjscia; okreslic wartosc bazowa; \
            ustalenie wartosci bazowej; ustalic punkt wyjscia; ustalic wartosc bazowa; \
            ustalic wartosc wyjsciowa; zmierzyc wartosc bazowa",
        ),
        (Claim::AtLeast, "co najmniej; lub wiecej; minimum; nie mniej niz; ponad; powyzej; przynajmniej; wiecej niz"),
        (Claim::AtMost, "co najwyzej; lub mniej; maks.; maksymalnie; mniej niz; najwyzej; nie wiecej niz; ponizej"),
        (Claim::Keep, "utrzymac; utrzymaj; utrzymanie; utrzymywac; zachowac; zachowanie"),
    ],
    by: "dodatkowo; dodatkowych; kolejne; o",
    rate: "marza; odsetek; procent; rentownosc; rotacja; stopa; stopien; udział; wspołczynnik",
    nameless: "aktualny; archiwum; arkusz; cel; cele; dane; formularz; karta; koncowy; kopia; kpi; \
        kwartał; lista; mierniki; miesiac; miesieczny; monitoring; nowy; ocena; plan; podsumowanie; \
        połrocze; przeglad; raport; realizacja; rejestr; rezultaty; roczny; rok; status; szablon; tabela; \
        wartosci; wersja; wskazniki; wykonanie; wyniki; wzor; zestawienie",
};
