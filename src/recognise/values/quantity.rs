//! A short text in, the number, its comparison, its power of ten and its unit out: `≥ 1.2 Mio. €`, `4.5/5`, `40–60 %`.

use rust_decimal::Decimal;

use super::ColumnEvidence;
use super::numeral::{Amount, DecimalMark, Numeral, numeral};
use super::units::{self, Measured};
use crate::read::CellError;
use crate::recognise::headers::{digit, folded};
use crate::recognise::period::{self, Period};
use crate::recognise::{Comparison, Quantity, Unit, Value};

/// Signs and words in front of a number that compare, sorted, folded.
const BEFORE: &[(&str, Comparison)] = &[
    ("<", Comparison::Below),
    ("<=", Comparison::AtMost),
    ("=<", Comparison::AtMost),
    ("=>", Comparison::AtLeast),
    (">", Comparison::Above),
    (">=", Comparison::AtLeast),
    ("a lo sumo", Comparison::AtMost),
    ("a partir de", Comparison::AtLeast),
    ("ab", Comparison::AtLeast),
    ("abaixo de", Comparison::Below),
    ("above", Comparison::Above),
    ("acima de", Comparison::Above),
    ("al massimo", Comparison::AtMost),
    ("al menos", Comparison::AtLeast),
    ("alacsonyabb mint", Comparison::Below),
    ("alates", Comparison::AtLeast),
    ("alatt", Comparison::Below),
    ("alespon", Comparison::AtLeast),
    ("alle", Comparison::Below),
    ("almeno", Comparison::AtLeast),
    ("almenys", Comparison::AtLeast),
    ("aspon", Comparison::AtLeast),
    ("at least", Comparison::AtLeast),
    ("at most", Comparison::AtMost),
    ("ate", Comparison::AtMost),
    ("atminstone", Comparison::AtLeast),
    ("au moins", Comparison::AtLeast),
    ("au plus", Comparison::AtMost),
    ("augstaks par", Comparison::Above),
    ("auksciau", Comparison::Above),
    ("barem", Comparison::AtLeast),
    ("below", Comparison::Below),
    ("bent", Comparison::AtLeast),
    ("bis zu", Comparison::AtMost),
    ("boven", Comparison::Above),
    ("cao hon", Comparison::Above),
    ("cel mult", Comparison::AtMost),
    ("cel putin", Comparison::AtLeast),
    ("cez", Comparison::Above),
    ("co najmniej", Comparison::AtLeast),
    ("co najwyzej", Comparison::AtMost),
    ("com a maxim", Comparison::AtMost),
    ("com a minim", Comparison::AtLeast),
    ("como maximo", Comparison::AtMost),
    ("como minimo", Comparison::AtLeast),
    ("daha az", Comparison::Below),
    ("daha fazla", Comparison::Above),
    ("dalam tempoh", Comparison::AtMost),
    ("daugiau kaip", Comparison::Above),
    ("daugiau nei", Comparison::Above),
    ("daugiau uz", Comparison::Above),
    ("daugiausia", Comparison::AtMost),
    ("di atas", Comparison::Above),
    ("di bawah", Comparison::Below),
    ("di bawah atau sama dengan", Comparison::AtMost),
    ("diatas", Comparison::Above),
    ("dibawah", Comparison::Below),
    ("didesnis nei", Comparison::Above),
    ("do", Comparison::AtMost),
    ("duoi", Comparison::Below),
    ("ei alle", Comparison::AtLeast),
    ("ei yli", Comparison::AtMost),
    ("ej over", Comparison::AtMost),
    ("ej under", Comparison::AtLeast),
    ("en az", Comparison::AtLeast),
    ("en cok", Comparison::AtMost),
    ("en fazla", Comparison::AtMost),
    ("en menys de", Comparison::AtMost),
    ("enam kui", Comparison::Above),
    ("enemman kuin", Comparison::Above),
    ("enint.", Comparison::AtMost),
    ("enintaan", Comparison::AtMost),
    ("exceeding", Comparison::Above),
    ("exceeds", Comparison::Above),
    ("faerre end", Comparison::Below),
    ("faerre enn", Comparison::Below),
    ("farre an", Comparison::Below),
    ("felett", Comparison::Above),
    ("fewer than", Comparison::Below),
    ("fino a", Comparison::AtMost),
    ("fins a", Comparison::AtMost),
    ("fler an", Comparison::Above),
    ("flere end", Comparison::Above),
    ("flere enn", Comparison::Above),
    ("greater than", Comparison::Above),
    ("grosser als", Comparison::Above),
    ("hasta", Comparison::AtMost),
    ("higher than", Comparison::Above),
    ("hingga", Comparison::AtMost),
    ("hochstens", Comparison::AtMost),
    ("hoger dan", Comparison::Above),
    ("hogre an", Comparison::Above),
    ("hogst", Comparison::AtMost),
    ("hogst.", Comparison::AtMost),
    ("hoher als", Comparison::Above),
    ("hojere end", Comparison::Above),
    ("hojest", Comparison::AtMost),
    ("hojst", Comparison::AtMost),
    ("hon", Comparison::Above),
    ("hoogstens", Comparison::AtMost),
    ("hoyere enn", Comparison::Above),
    ("hoyst", Comparison::AtMost),
    ("ikke hoyere enn", Comparison::AtMost),
    ("ikke lavere enn", Comparison::AtLeast),
    ("ikke mer enn", Comparison::AtMost),
    ("ikke mere end", Comparison::AtMost),
    ("ikke mindre end", Comparison::AtLeast),
    ("ikke mindre enn", Comparison::AtLeast),
    ("ikke over", Comparison::AtMost),
    ("ikke under", Comparison::AtLeast),
    ("inden for", Comparison::AtMost),
    ("inferieur a", Comparison::Below),
    ("inferior a", Comparison::Below),
    ("inferiore a", Comparison::Below),
    ("innen", Comparison::AtMost),
    ("innerhalb", Comparison::AtMost),
    ("innerhalb von", Comparison::AtMost),
    ("inntil", Comparison::AtMost),
    ("inom", Comparison::AtMost),
    ("inte mer an", Comparison::AtMost),
    ("inte mindre an", Comparison::AtLeast),
    ("inte over", Comparison::AtMost),
    ("inte under", Comparison::AtLeast),
    ("ispod", Comparison::Below),
    ("it hon", Comparison::Below),
    ("it nhat", Comparison::AtLeast),
    ("iznad", Comparison::Above),
    ("jusqu'a", Comparison::AtMost),
    ("kevesebb mint", Comparison::Below),
    ("khong cao hon", Comparison::AtMost),
    ("khong duoi", Comparison::AtLeast),
    ("khong it hon", Comparison::AtLeast),
    ("khong lon hon", Comparison::AtMost),
    ("khong qua", Comparison::AtMost),
    ("khong thap hon", Comparison::AtLeast),
    ("khong vuot qua", Comparison::AtMost),
    ("kisebb mint", Comparison::Below),
    ("kleiner als", Comparison::Below),
    ("koige enam", Comparison::AtMost),
    ("koige rohkem", Comparison::AtMost),
    ("korgem kui", Comparison::Above),
    ("korkeampi kuin", Comparison::Above),
    ("korkeintaan", Comparison::AtMost),
    ("kuni", Comparison::AtMost),
    ("kurang dari", Comparison::Below),
    ("kurang daripada", Comparison::Below),
    ("lager dan", Comparison::Below),
    ("lagre an", Comparison::Below),
    ("lagst", Comparison::AtLeast),
    ("lavere end", Comparison::Below),
    ("lavere enn", Comparison::Below),
    ("lebih besar dari", Comparison::Above),
    ("lebih dari", Comparison::Above),
    ("lebih daripada", Comparison::Above),
    ("lebih kecil dari", Comparison::Below),
    ("lebih rendah dari", Comparison::Below),
    ("lebih tinggi dari", Comparison::Above),
    ("legalabb", Comparison::AtLeast),
    ("legfeljebb", Comparison::AtMost),
    ("less than", Comparison::Below),
    ("lidz", Comparison::AtMost),
    ("lielaks neka", Comparison::Above),
    ("lielaks par", Comparison::Above),
    ("lon hon", Comparison::Above),
    ("lower than", Comparison::Below),
    ("madalam kui", Comparison::Below),
    ("magasabb mint", Comparison::Above),
    ("maggiore di", Comparison::Above),
    ("mai mare de", Comparison::Above),
    ("mai mare decat", Comparison::Above),
    ("mai mic de", Comparison::Below),
    ("mai mic decat", Comparison::Below),
    ("mai mult de", Comparison::Above),
    ("mai mult decat", Comparison::Above),
    ("mai putin de", Comparison::Below),
    ("mai putin decat", Comparison::Below),
    ("maior que", Comparison::Above),
    ("mais de", Comparison::Above),
    ("major que", Comparison::Above),
    ("maks", Comparison::AtMost),
    ("maks.", Comparison::AtMost),
    ("maksimaalselt", Comparison::AtMost),
    ("maksimal", Comparison::AtMost),
    ("maksimali", Comparison::AtMost),
    ("maksimaliai", Comparison::AtMost),
    ("maksimalno", Comparison::AtMost),
    ("maksimalt", Comparison::AtMost),
    ("maksimi", Comparison::AtMost),
    ("maksimum", Comparison::AtMost),
    ("maksimums", Comparison::AtMost),
    ("maksymalnie", Comparison::AtMost),
    ("manj kot", Comparison::Below),
    ("manje od", Comparison::Below),
    ("manji od", Comparison::Below),
    ("manjse od", Comparison::Below),
    ("manjsi od", Comparison::Below),
    ("mas de", Comparison::Above),
    ("massimo", Comparison::AtMost),
    ("matalampi kuin", Comparison::Below),
    ("max", Comparison::AtMost),
    ("max.", Comparison::AtMost),
    ("maxim", Comparison::AtMost),
    ("maxim de", Comparison::AtMost),
    ("maximaal", Comparison::AtMost),
    ("maximal", Comparison::AtMost),
    ("maximalisan", Comparison::AtMost),
    ("maximalne", Comparison::AtMost),
    ("maximalt", Comparison::AtMost),
    ("maximo", Comparison::AtMost),
    ("maximum", Comparison::AtMost),
    ("maximum de", Comparison::AtMost),
    ("maximum of", Comparison::AtMost),
    ("mayor que", Comparison::Above),
    ("mazak neka", Comparison::Below),
    ("mazak par", Comparison::Below),
    ("mazaks neka", Comparison::Below),
    ("mazaks par", Comparison::Below),
    ("mazesnis nei", Comparison::Below),
    ("maziau kaip", Comparison::Below),
    ("maziau nei", Comparison::Below),
    ("maziausiai", Comparison::AtLeast),
    ("meer dan", Comparison::Above),
    ("meghaladja", Comparison::Above),
    ("mehr als", Comparison::Above),
    ("melebihi", Comparison::Above),
    ("mene nez", Comparison::Below),
    ("menej ako", Comparison::Below),
    ("menej nez", Comparison::Below),
    ("meno di", Comparison::Below),
    ("menor que", Comparison::Below),
    ("menos de", Comparison::Below),
    ("menos que", Comparison::Below),
    ("mensi ako", Comparison::Below),
    ("mensi nez", Comparison::Below),
    ("menys de", Comparison::Below),
    ("menys o igual que", Comparison::AtMost),
    ("mer an", Comparison::Above),
    ("mer enn", Comparison::Above),
    ("mere end", Comparison::Above),
    ("mes de", Comparison::Above),
    ("mes gran o igual que", Comparison::AtLeast),
    ("mes gran que", Comparison::Above),
    ("min", Comparison::AtLeast),
    ("min nez", Comparison::Below),
    ("min.", Comparison::AtLeast),
    ("minder dan", Comparison::Below),
    ("mindestens", Comparison::AtLeast),
    ("mindre an", Comparison::Below),
    ("mindre end", Comparison::Below),
    ("mindre enn", Comparison::Below),
    ("mindst", Comparison::AtLeast),
    ("mindst.", Comparison::AtLeast),
    ("minim", Comparison::AtLeast),
    ("minim de", Comparison::AtLeast),
    ("minimaalselt", Comparison::AtLeast),
    ("minimal", Comparison::AtLeast),
    ("minimaliai", Comparison::AtLeast),
    ("minimalisan", Comparison::AtLeast),
    ("minimalne", Comparison::AtLeast),
    ("minimalno", Comparison::AtLeast),
    ("minimalno od", Comparison::AtLeast),
    ("minimi", Comparison::AtLeast),
    ("minimo", Comparison::AtLeast),
    ("minimul", Comparison::AtLeast),
    ("minimum", Comparison::AtLeast),
    ("minimum de", Comparison::AtLeast),
    ("minimum of", Comparison::AtLeast),
    ("minimums", Comparison::AtLeast),
    ("minst", Comparison::AtLeast),
    ("minstens", Comparison::AtLeast),
    ("mitte alla", Comparison::AtLeast),
    ("mitte rohkem kui", Comparison::AtMost),
    ("mitte ule", Comparison::AtMost),
    ("mitte vahem kui", Comparison::AtLeast),
    ("mniej niz", Comparison::Below),
    ("mniejsze niz", Comparison::Below),
    ("mniejszy niz", Comparison::Below),
    ("moins de", Comparison::Below),
    ("more than", Comparison::Above),
    ("nad", Comparison::Above),
    ("nagyobb mint", Comparison::Above),
    ("najmanj", Comparison::AtLeast),
    ("najmanje", Comparison::AtLeast),
    ("najmenej", Comparison::AtLeast),
    ("najvec", Comparison::AtMost),
    ("najviac", Comparison::AtMost),
    ("najvise", Comparison::AtMost),
    ("najwyzej", Comparison::AtMost),
    ("nanajvys", Comparison::AtMost),
    ("nanejvys", Comparison::AtMost),
    ("nao mais de", Comparison::AtMost),
    ("nao mais que", Comparison::AtMost),
    ("nao menos de", Comparison::AtLeast),
    ("nao passar de", Comparison::AtMost),
    ("ne daugiau", Comparison::AtMost),
    ("ne daugiau kaip", Comparison::AtMost),
    ("ne daugiau nei", Comparison::AtMost),
    ("ne ilgak ka", Comparison::AtMost),
    ("ne ilgak par", Comparison::AtMost),
    ("ne ilgiau kaip", Comparison::AtMost),
    ("ne ispod", Comparison::AtLeast),
    ("ne iznad", Comparison::AtMost),
    ("ne manj kot", Comparison::AtLeast),
    ("ne manje od", Comparison::AtLeast),
    ("ne mazak", Comparison::AtLeast),
    ("ne mazak ka", Comparison::AtLeast),
    ("ne mazak par", Comparison::AtLeast),
    ("ne maziau", Comparison::AtLeast),
    ("ne maziau kaip", Comparison::AtLeast),
    ("ne maziau nei", Comparison::AtLeast),
    ("ne mene nez", Comparison::AtLeast),
    ("ne nad", Comparison::AtMost),
    ("ne pod", Comparison::AtLeast),
    ("ne vairak", Comparison::AtMost),
    ("ne vairak ka", Comparison::AtMost),
    ("ne vairak par", Comparison::AtMost),
    ("ne vec kot", Comparison::AtMost),
    ("ne vice nez", Comparison::AtMost),
    ("ne vise od", Comparison::AtMost),
    ("ne zemak par", Comparison::AtLeast),
    ("ne zemiau", Comparison::AtLeast),
    ("nejmene", Comparison::AtLeast),
    ("nejvice", Comparison::AtMost),
    ("nejvyse", Comparison::AtMost),
    ("nem kevesebb mint", Comparison::AtLeast),
    ("nem tobb mint", Comparison::AtMost),
    ("nhieu hon", Comparison::Above),
    ("nhieu nhat", Comparison::AtMost),
    ("nho hon", Comparison::Below),
    ("nicht mehr als", Comparison::AtMost),
    ("nicht uber", Comparison::AtMost),
    ("nicht unter", Comparison::AtLeast),
    ("nicht weniger als", Comparison::AtLeast),
    ("nie menej ako", Comparison::AtLeast),
    ("nie mniej niz", Comparison::AtLeast),
    ("nie mniejsza niz", Comparison::AtLeast),
    ("nie nizszy niz", Comparison::AtLeast),
    ("nie przekracza", Comparison::AtMost),
    ("nie viac ako", Comparison::AtMost),
    ("nie wiecej niz", Comparison::AtMost),
    ("nie wieksza niz", Comparison::AtMost),
    ("nie wyzszy niz", Comparison::AtMost),
    ("niedriger als", Comparison::Below),
    ("niet meer dan", Comparison::AtMost),
    ("niet minder dan", Comparison::AtLeast),
    ("nize od", Comparison::Below),
    ("nizje od", Comparison::Below),
    ("nizsi ako", Comparison::Below),
    ("nizsi nez", Comparison::Below),
    ("nizsze niz", Comparison::Below),
    ("no fewer than", Comparison::AtLeast),
    ("no later than", Comparison::AtMost),
    ("no less than", Comparison::AtLeast),
    ("no mas de", Comparison::AtMost),
    ("no mas que", Comparison::AtMost),
    ("no maximo", Comparison::AtMost),
    ("no menos de", Comparison::AtLeast),
    ("no menys de", Comparison::AtLeast),
    ("no mes de", Comparison::AtMost),
    ("no minimo", Comparison::AtLeast),
    ("no more than", Comparison::AtMost),
    ("non meno di", Comparison::AtLeast),
    ("non piu di", Comparison::AtMost),
    ("non plus de", Comparison::AtMost),
    ("not above", Comparison::AtMost),
    ("not below", Comparison::AtLeast),
    ("not exceeding", Comparison::AtMost),
    ("not less than", Comparison::AtLeast),
    ("not more than", Comparison::AtMost),
    ("nu mai mult de", Comparison::AtMost),
    ("nu mai putin de", Comparison::AtLeast),
    ("oltre", Comparison::Above),
    ("onder", Comparison::Below),
    ("op til", Comparison::AtMost),
    ("opp til", Comparison::AtMost),
    ("opptil", Comparison::AtMost),
    ("over", Comparison::Above),
    ("paling banyak", Comparison::AtMost),
    ("paling kurang", Comparison::AtLeast),
    ("paling lama", Comparison::AtMost),
    ("paling lambat", Comparison::AtMost),
    ("paling rendah", Comparison::AtLeast),
    ("paling sedikit", Comparison::AtLeast),
    ("paling tinggi", Comparison::AtMost),
    ("pana la", Comparison::AtMost),
    ("parsniedz", Comparison::Above),
    ("pas au dela de", Comparison::AtMost),
    ("pas moins de", Comparison::AtLeast),
    ("pas plus de", Comparison::AtMost),
    ("pelo menos", Comparison::AtLeast),
    ("per sobre de", Comparison::Above),
    ("per sota de", Comparison::Below),
    ("peste", Comparison::Above),
    ("pienempi kuin", Comparison::Below),
    ("piu di", Comparison::Above),
    ("plus de", Comparison::Above),
    ("plus que", Comparison::Above),
    ("pod", Comparison::Below),
    ("ponad", Comparison::Above),
    ("ponizej", Comparison::Below),
    ("por debajo de", Comparison::Below),
    ("por encima de", Comparison::Above),
    ("por lo menos", Comparison::AtLeast),
    ("powyzej", Comparison::Above),
    ("powyzej lub rowne", Comparison::AtLeast),
    ("preko", Comparison::Above),
    ("pres", Comparison::Above),
    ("prinajmensom", Comparison::AtLeast),
    ("prinejmensim", Comparison::AtLeast),
    ("przynajmniej", Comparison::AtLeast),
    ("rohkem kui", Comparison::Above),
    ("sampai", Comparison::AtMost),
    ("sebanyak-banyaknya", Comparison::AtMost),
    ("sekurang-kurangnya", Comparison::AtLeast),
    ("sekurangnya", Comparison::AtLeast),
    ("selambat-lambatnya", Comparison::AtMost),
    ("selebih-lebihnya", Comparison::AtMost),
    ("setidak-tidaknya", Comparison::AtLeast),
    ("setidaknya", Comparison::AtLeast),
    ("smaller than", Comparison::Below),
    ("som mest", Comparison::AtMost),
    ("sotto", Comparison::Below),
    ("sous", Comparison::Below),
    ("storre an", Comparison::Above),
    ("storre end", Comparison::Above),
    ("storre enn", Comparison::Above),
    ("sub", Comparison::Below),
    ("sub sau egal", Comparison::AtMost),
    ("superieur a", Comparison::Above),
    ("superior a", Comparison::Above),
    ("superiore a", Comparison::Above),
    ("suurem kui", Comparison::Above),
    ("suurempi kuin", Comparison::Above),
    ("ten hoogste", Comparison::AtMost),
    ("ten minste", Comparison::AtLeast),
    ("thap hon", Comparison::Below),
    ("tidak di bawah", Comparison::AtLeast),
    ("tidak kurang dari", Comparison::AtLeast),
    ("tidak kurang daripada", Comparison::AtLeast),
    ("tidak lebih dari", Comparison::AtMost),
    ("tidak lebih daripada", Comparison::AtMost),
    ("tidak lewat", Comparison::AtMost),
    ("tidak melebihi", Comparison::AtMost),
    ("tobb mint", Comparison::Above),
    ("toi thieu", Comparison::AtLeast),
    ("toi thieu la", Comparison::AtLeast),
    ("toi đa", Comparison::AtMost),
    ("toi đa la", Comparison::AtMost),
    ("tren", Comparison::Above),
    ("trong vong", Comparison::AtMost),
    ("u roku od", Comparison::AtMost),
    ("uber", Comparison::Above),
    ("ule", Comparison::Above),
    ("under", Comparison::Below),
    ("under eller lig", Comparison::AtMost),
    ("unter", Comparison::Below),
    ("unutar", Comparison::AtMost),
    ("up to", Comparison::AtMost),
    ("upp till", Comparison::AtMost),
    ("vacsi ako", Comparison::Above),
    ("vahem kui", Comparison::Below),
    ("vahemalt", Comparison::AtLeast),
    ("vahemman kuin", Comparison::Below),
    ("vahint.", Comparison::AtLeast),
    ("vahintaan", Comparison::AtLeast),
    ("vahintain", Comparison::AtLeast),
    ("vaiksem kui", Comparison::Below),
    ("vairak neka", Comparison::Above),
    ("vairak par", Comparison::Above),
    ("vec kot", Comparison::Above),
    ("vece od", Comparison::Above),
    ("veci od", Comparison::Above),
    ("vecje od", Comparison::Above),
    ("vecji od", Comparison::Above),
    ("vetsi nez", Comparison::Above),
    ("viac ako", Comparison::Above),
    ("viac nez", Comparison::Above),
    ("vic nez", Comparison::Above),
    ("vice nez", Comparison::Above),
    ("virs", Comparison::Above),
    ("vise od", Comparison::Above),
    ("visi od", Comparison::Above),
    ("visje od", Comparison::Above),
    ("vismaz", Comparison::AtLeast),
    ("vsaj", Comparison::AtLeast),
    ("vuot", Comparison::Above),
    ("vyssi ako", Comparison::Above),
    ("vyssi nez", Comparison::Above),
    ("weniger als", Comparison::Below),
    ("wenigstens", Comparison::AtLeast),
    ("wiecej niz", Comparison::Above),
    ("wieksze niz", Comparison::Above),
    ("wiekszy niz", Comparison::Above),
    ("within", Comparison::AtMost),
    ("wyzsze niz", Comparison::Above),
    ("yli", Comparison::Above),
    ("zem", Comparison::Below),
    ("zemaks par", Comparison::Below),
    ("zemiau", Comparison::Below),
    ("đen", Comparison::AtMost),
    ("ανω του", Comparison::Above),
    ("ανω των", Comparison::Above),
    ("ελαχ.", Comparison::AtLeast),
    ("ελαχιστο", Comparison::AtLeast),
    ("εντοσ", Comparison::AtMost),
    ("εωσ", Comparison::AtMost),
    ("εωσ και", Comparison::AtMost),
    ("κατ' ελαχιστον", Comparison::AtLeast),
    ("κατω απο", Comparison::Below),
    ("κατω του", Comparison::Below),
    ("κατω των", Comparison::Below),
    ("λιγοτερα απο", Comparison::Below),
    ("λιγοτερο απο", Comparison::Below),
    ("μεγ.", Comparison::AtMost),
    ("μεγαλυτερο απο", Comparison::Above),
    ("μεγαλυτερο του", Comparison::Above),
    ("μεγιστο", Comparison::AtMost),
    ("μεχρι", Comparison::AtMost),
    ("μεχρι και", Comparison::AtMost),
    ("μικροτερο απο", Comparison::Below),
    ("μικροτερο του", Comparison::Below),
    ("οχι κατω απο", Comparison::AtLeast),
    ("οχι λιγοτερο απο", Comparison::AtLeast),
    ("οχι πανω απο", Comparison::AtMost),
    ("οχι περισσοτερο απο", Comparison::AtMost),
    ("πανω απο", Comparison::Above),
    ("περισσοτερα απο", Comparison::Above),
    ("περισσοτερο απο", Comparison::Above),
    ("το πολυ", Comparison::AtMost),
    ("τουλαχιστον", Comparison::AtLeast),
    ("υψηλοτερο απο", Comparison::Above),
    ("χαμηλοτερο απο", Comparison::Below),
    ("бар", Comparison::AtLeast),
    ("барем", Comparison::AtLeast),
    ("более", Comparison::Above),
    ("больше", Comparison::Above),
    ("більш ніж", Comparison::Above),
    ("більш як", Comparison::Above),
    ("більше", Comparison::Above),
    ("більше ніж", Comparison::Above),
    ("в рамките на", Comparison::AtMost),
    ("веће од", Comparison::Above),
    ("већи од", Comparison::Above),
    ("више од", Comparison::Above),
    ("виши од", Comparison::Above),
    ("вище", Comparison::Above),
    ("вище ніж", Comparison::Above),
    ("выше", Comparison::Above),
    ("до", Comparison::AtMost),
    ("изнад", Comparison::Above),
    ("испод", Comparison::Below),
    ("макс.", Comparison::AtMost),
    ("максимално", Comparison::AtMost),
    ("максимум", Comparison::AtMost),
    ("мање од", Comparison::Below),
    ("мањи од", Comparison::Below),
    ("менее", Comparison::Below),
    ("менш ніж", Comparison::Below),
    ("менш як", Comparison::Below),
    ("менше", Comparison::Below),
    ("менше ніж", Comparison::Below),
    ("меньше", Comparison::Below),
    ("мин", Comparison::AtLeast),
    ("мин.", Comparison::AtLeast),
    ("минимално", Comparison::AtLeast),
    ("минимално од", Comparison::AtLeast),
    ("минимум", Comparison::AtLeast),
    ("мін.", Comparison::AtLeast),
    ("мінімум", Comparison::AtLeast),
    ("над", Comparison::Above),
    ("наи-малко", Comparison::AtLeast),
    ("наи-много", Comparison::AtMost),
    ("највише", Comparison::AtMost),
    ("најмање", Comparison::AtLeast),
    ("не более", Comparison::AtMost),
    ("не більш", Comparison::AtMost),
    ("не більш ніж", Comparison::AtMost),
    ("не більш як", Comparison::AtMost),
    ("не більше", Comparison::AtMost),
    ("не більше ніж", Comparison::AtMost),
    ("не више од", Comparison::AtMost),
    ("не вище", Comparison::AtMost),
    ("не вище ніж", Comparison::AtMost),
    ("не выше", Comparison::AtMost),
    ("не изнад", Comparison::AtMost),
    ("не испод", Comparison::AtLeast),
    ("не мање од", Comparison::AtLeast),
    ("не менее", Comparison::AtLeast),
    ("не менш", Comparison::AtLeast),
    ("не менш ніж", Comparison::AtLeast),
    ("не менш як", Comparison::AtLeast),
    ("не менше", Comparison::AtLeast),
    ("не менше ніж", Comparison::AtLeast),
    ("не над", Comparison::AtMost),
    ("не ниже", Comparison::AtLeast),
    ("не нижче", Comparison::AtLeast),
    ("не нижче ніж", Comparison::AtLeast),
    ("не по-малко от", Comparison::AtLeast),
    ("не повече от", Comparison::AtMost),
    ("не под", Comparison::AtLeast),
    ("ниже", Comparison::Below),
    ("ниже од", Comparison::Below),
    ("нижче", Comparison::Below),
    ("нижче ніж", Comparison::Below),
    ("по-високо от", Comparison::Above),
    ("по-голям от", Comparison::Above),
    ("по-голямо от", Comparison::Above),
    ("по-малко от", Comparison::Below),
    ("по-малък от", Comparison::Below),
    ("по-ниско от", Comparison::Below),
    ("повече от", Comparison::Above),
    ("под", Comparison::Below),
    ("понад", Comparison::Above),
    ("поне", Comparison::AtLeast),
    ("преко", Comparison::Above),
    ("принаимні", Comparison::AtLeast),
    ("свыше", Comparison::Above),
    ("у межах", Comparison::AtMost),
    ("у року од", Comparison::AtMost),
    ("унутар", Comparison::AtMost),
    ("щонаибільше", Comparison::AtMost),
    ("щонаименше", Comparison::AtLeast),
    ("גבוה מ", Comparison::Above),
    ("גדול מ", Comparison::Above),
    ("החל מ", Comparison::AtLeast),
    ("יותר מ", Comparison::Above),
    ("לא יותר מ", Comparison::AtMost),
    ("לא פחות מ", Comparison::AtLeast),
    ("לכל היותר", Comparison::AtMost),
    ("לכל הפחות", Comparison::AtLeast),
    ("לפחות", Comparison::AtLeast),
    ("מינימום", Comparison::AtLeast),
    ("מעל", Comparison::Above),
    ("מעל ל", Comparison::Above),
    ("מקסימום", Comparison::AtMost),
    ("מתחת ל", Comparison::Below),
    ("נמוך מ", Comparison::Below),
    ("עד", Comparison::AtMost),
    ("עד ל", Comparison::AtMost),
    ("פחות מ", Comparison::Below),
    ("קטן מ", Comparison::Below),
    ("תוך", Comparison::AtMost),
    ("اقل من", Comparison::Below),
    ("اكثر من", Comparison::Above),
    ("بالاتر از", Comparison::Above),
    ("بالاي", Comparison::Above),
    ("بيش از", Comparison::Above),
    ("بيشتر از", Comparison::Above),
    ("تا سقف", Comparison::AtMost),
    ("حداقل", Comparison::AtLeast),
    ("حداكثر", Comparison::AtMost),
    ("دست كم", Comparison::AtLeast),
    ("زير", Comparison::Below),
    ("ظرف", Comparison::AtMost),
    ("علي الاقل", Comparison::AtLeast),
    ("علي الاكثر", Comparison::AtMost),
    ("كمتر از", Comparison::Below),
    ("كمتر از نباشد", Comparison::AtLeast),
    ("لا يزيد عن", Comparison::AtMost),
    ("لا يقل عن", Comparison::AtLeast),
    ("لااقل", Comparison::AtLeast),
    ("نهايتا", Comparison::AtMost),
    ("پايينتر از", Comparison::Below),
    ("अधिक", Comparison::Above),
    ("अधिक से अधिक", Comparison::AtMost),
    ("अधिकतम", Comparison::AtMost),
    ("कम से कम", Comparison::AtLeast),
    ("नयूनतम", Comparison::AtLeast),
    ("से अधिक", Comparison::Above),
    ("से कम", Comparison::Below),
    ("ขันตํา", Comparison::AtLeast),
    ("ตังแต", Comparison::AtLeast),
    ("ตํากวา", Comparison::Below),
    ("นอยกวา", Comparison::Below),
    ("นอยกวาหรือเทากับ", Comparison::AtMost),
    ("ภายใน", Comparison::AtMost),
    ("มากกวา", Comparison::Above),
    ("มากกวาหรือเทากับ", Comparison::AtLeast),
    ("สูงกวา", Comparison::Above),
    ("สูงสุด", Comparison::AtMost),
    ("อยางนอย", Comparison::AtLeast),
    ("เกิน", Comparison::Above),
    ("เกินกวา", Comparison::Above),
    ("ไมตํากวา", Comparison::AtLeast),
    ("ไมนอยกวา", Comparison::AtLeast),
    ("ไมมากกวา", Comparison::AtMost),
    ("ไมสูงกวา", Comparison::AtMost),
    ("ไมเกิน", Comparison::AtMost),
    ("≤", Comparison::AtMost),
    ("≥", Comparison::AtLeast),
    ("⩽", Comparison::AtMost),
    ("⩾", Comparison::AtLeast),
    ("不低于", Comparison::AtLeast),
    ("不低於", Comparison::AtLeast),
    ("不多于", Comparison::AtMost),
    ("不多於", Comparison::AtMost),
    ("不少于", Comparison::AtLeast),
    ("不少於", Comparison::AtLeast),
    ("不超过", Comparison::AtMost),
    ("不超過", Comparison::AtMost),
    ("不高于", Comparison::AtMost),
    ("不高於", Comparison::AtMost),
    ("低于", Comparison::Below),
    ("低於", Comparison::Below),
    ("大于", Comparison::Above),
    ("大于等于", Comparison::AtLeast),
    ("大於", Comparison::Above),
    ("大於等於", Comparison::AtLeast),
    ("小于", Comparison::Below),
    ("小于等于", Comparison::AtMost),
    ("小於", Comparison::Below),
    ("小於等於", Comparison::AtMost),
    ("少なくとも", Comparison::AtLeast),
    ("少于", Comparison::Below),
    ("少於", Comparison::Below),
    ("最低", Comparison::AtLeast),
    ("最多", Comparison::AtMost),
    ("最少", Comparison::AtLeast),
    ("最高", Comparison::AtMost),
    ("至多", Comparison::AtMost),
    ("至少", Comparison::AtLeast),
    ("超过", Comparison::Above),
    ("超過", Comparison::Above),
    ("高于", Comparison::Above),
    ("高於", Comparison::Above),
    ("최대", Comparison::AtMost),
    ("최소", Comparison::AtLeast),
];

/// Words behind a number that compare, sorted, folded.
const AFTER: &[(&str, Comparison)] = &[
    ("a lepsi", Comparison::AtLeast),
    ("a mene", Comparison::AtMost),
    ("a menej", Comparison::AtMost),
    ("a nize", Comparison::AtMost),
    ("a nizsi", Comparison::AtMost),
    ("a nizsie", Comparison::AtMost),
    ("a viac", Comparison::AtLeast),
    ("a vic", Comparison::AtLeast),
    ("a vice", Comparison::AtLeast),
    ("a vyse", Comparison::AtLeast),
    ("a vyssi", Comparison::AtLeast),
    ("a vyssie", Comparison::AtLeast),
    ("ala", Comparison::Below),
    ("alatt", Comparison::Below),
    ("alatt vagy egyenlo", Comparison::AtMost),
    ("alebo menej", Comparison::AtMost),
    ("alebo viac", Comparison::AtLeast),
    ("ali manj", Comparison::AtMost),
    ("ali vec", Comparison::AtLeast),
    ("ar daugiau", Comparison::AtLeast),
    ("ar maziau", Comparison::AtMost),
    ("arba daugiau", Comparison::AtLeast),
    ("arba maziau", Comparison::AtMost),
    ("at least", Comparison::AtLeast),
    ("at most", Comparison::AtMost),
    ("atau kurang", Comparison::AtMost),
    ("atau lebih", Comparison::AtLeast),
    ("atau lebih rendah", Comparison::AtMost),
    ("atau lebih tinggi", Comparison::AtLeast),
    ("cel mult", Comparison::AtMost),
    ("ci mene", Comparison::AtMost),
    ("ci menej", Comparison::AtMost),
    ("ci viac", Comparison::AtLeast),
    ("ci vice", Comparison::AtLeast),
    ("com a maxim", Comparison::AtMost),
    ("com a minim", Comparison::AtLeast),
    ("dan di atas", Comparison::AtLeast),
    ("dan di bawah", Comparison::AtMost),
    ("dan ke atas", Comparison::AtLeast),
    ("dan ke bawah", Comparison::AtMost),
    ("dan lebih", Comparison::AtLeast),
    ("eller battre", Comparison::AtLeast),
    ("eller bedre", Comparison::AtLeast),
    ("eller derover", Comparison::AtLeast),
    ("eller derunder", Comparison::AtMost),
    ("eller faerre", Comparison::AtMost),
    ("eller farre", Comparison::AtMost),
    ("eller fler", Comparison::AtLeast),
    ("eller flere", Comparison::AtLeast),
    ("eller hogre", Comparison::AtLeast),
    ("eller hojere", Comparison::AtLeast),
    ("eller hoyere", Comparison::AtLeast),
    ("eller lagre", Comparison::AtMost),
    ("eller lavere", Comparison::AtMost),
    ("eller mer", Comparison::AtLeast),
    ("eller mere", Comparison::AtLeast),
    ("eller mindre", Comparison::AtMost),
    ("enintaan", Comparison::AtMost),
    ("es kevesebb", Comparison::AtMost),
    ("es tobb", Comparison::AtLeast),
    ("felett", Comparison::Above),
    ("felett vagy egyenlo", Comparison::AtLeast),
    ("fole", Comparison::Above),
    ("folott", Comparison::Above),
    ("hoac hon", Comparison::AtLeast),
    ("hoac it hon", Comparison::AtMost),
    ("hochstens", Comparison::AtMost),
    ("hogst", Comparison::AtMost),
    ("hojst", Comparison::AtMost),
    ("hoyst", Comparison::AtMost),
    ("i ispod", Comparison::AtMost),
    ("i iznad", Comparison::AtLeast),
    ("i manje", Comparison::AtMost),
    ("i mniej", Comparison::AtMost),
    ("i nizej", Comparison::AtMost),
    ("i ponizej", Comparison::AtMost),
    ("i powyzej", Comparison::AtLeast),
    ("i vise", Comparison::AtLeast),
    ("i wiecej", Comparison::AtLeast),
    ("i wyzej", Comparison::AtLeast),
    ("ili manje", Comparison::AtMost),
    ("ili vise", Comparison::AtLeast),
    ("in manj", Comparison::AtMost),
    ("in nad", Comparison::AtLeast),
    ("in pod", Comparison::AtMost),
    ("in vec", Comparison::AtLeast),
    ("ir auksciau", Comparison::AtLeast),
    ("ir daugiau", Comparison::AtLeast),
    ("ir maziau", Comparison::AtMost),
    ("ir zemiau", Comparison::AtMost),
    ("ja alle", Comparison::AtMost),
    ("ja enam", Comparison::AtLeast),
    ("ja rohkem", Comparison::AtLeast),
    ("ja vahem", Comparison::AtMost),
    ("ja yli", Comparison::AtLeast),
    ("ke atas", Comparison::AtLeast),
    ("ke bawah", Comparison::AtMost),
    ("lub mniej", Comparison::AtMost),
    ("lub nizej", Comparison::AtMost),
    ("lub wiecej", Comparison::AtLeast),
    ("lub wyzej", Comparison::AtLeast),
    ("lub wyzszy", Comparison::AtLeast),
    ("maks", Comparison::AtMost),
    ("maks.", Comparison::AtMost),
    ("maksimaalselt", Comparison::AtMost),
    ("maksimal", Comparison::AtMost),
    ("maksimalno", Comparison::AtMost),
    ("maksimum", Comparison::AtMost),
    ("maksymalnie", Comparison::AtMost),
    ("max", Comparison::AtMost),
    ("max.", Comparison::AtMost),
    ("maxim", Comparison::AtMost),
    ("maximalne", Comparison::AtMost),
    ("maximum", Comparison::AtMost),
    ("min", Comparison::AtLeast),
    ("min.", Comparison::AtLeast),
    ("mindestens", Comparison::AtLeast),
    ("mindst", Comparison::AtLeast),
    ("minim", Comparison::AtLeast),
    ("minimal", Comparison::AtLeast),
    ("minimalne", Comparison::AtLeast),
    ("minimalno", Comparison::AtLeast),
    ("minimum", Comparison::AtLeast),
    ("minst", Comparison::AtLeast),
    ("najmanj", Comparison::AtLeast),
    ("najmanje", Comparison::AtLeast),
    ("najmenej", Comparison::AtLeast),
    ("najvec", Comparison::AtMost),
    ("najviac", Comparison::AtMost),
    ("najvise", Comparison::AtMost),
    ("nanize", Comparison::AtMost),
    ("navise", Comparison::AtLeast),
    ("nebo mene", Comparison::AtMost),
    ("nebo vice", Comparison::AtLeast),
    ("nejmene", Comparison::AtLeast),
    ("nejvyse", Comparison::AtMost),
    ("o inferior", Comparison::AtMost),
    ("o mas", Comparison::AtLeast),
    ("o meno", Comparison::AtMost),
    ("o menos", Comparison::AtMost),
    ("o menys", Comparison::AtMost),
    ("o mes", Comparison::AtLeast),
    ("o piu", Comparison::AtLeast),
    ("o superior", Comparison::AtLeast),
    ("och hogre", Comparison::AtLeast),
    ("och lagre", Comparison::AtMost),
    ("och mer", Comparison::AtLeast),
    ("och mindre", Comparison::AtMost),
    ("och nedat", Comparison::AtMost),
    ("och uppat", Comparison::AtLeast),
    ("oder mehr", Comparison::AtLeast),
    ("oder weniger", Comparison::AtMost),
    ("of meer", Comparison::AtLeast),
    ("of minder", Comparison::AtMost),
    ("og derover", Comparison::AtLeast),
    ("og derunder", Comparison::AtMost),
    ("og mer", Comparison::AtLeast),
    ("og over", Comparison::AtLeast),
    ("og under", Comparison::AtMost),
    ("or above", Comparison::AtLeast),
    ("or below", Comparison::AtMost),
    ("or better", Comparison::AtLeast),
    ("or fewer", Comparison::AtMost),
    ("or higher", Comparison::AtLeast),
    ("or less", Comparison::AtMost),
    ("or lower", Comparison::AtMost),
    ("or more", Comparison::AtLeast),
    ("ou mais", Comparison::AtLeast),
    ("ou menos", Comparison::AtMost),
    ("ou moins", Comparison::AtMost),
    ("ou plus", Comparison::AtLeast),
    ("sau mai bine", Comparison::AtLeast),
    ("sau mai mare", Comparison::AtLeast),
    ("sau mai mic", Comparison::AtMost),
    ("sau mai mici", Comparison::AtMost),
    ("sau mai mult", Comparison::AtLeast),
    ("sau mai multi", Comparison::AtLeast),
    ("sau mai putin", Comparison::AtMost),
    ("sau peste", Comparison::AtLeast),
    ("sau sub", Comparison::AtMost),
    ("si mai mult", Comparison::AtLeast),
    ("si peste", Comparison::AtLeast),
    ("si sub", Comparison::AtMost),
    ("tai alle", Comparison::AtMost),
    ("tai enemman", Comparison::AtLeast),
    ("tai korkeampi", Comparison::AtLeast),
    ("tai matalampi", Comparison::AtMost),
    ("tai parempi", Comparison::AtLeast),
    ("tai pienempi", Comparison::AtMost),
    ("tai suurempi", Comparison::AtLeast),
    ("tai vahemman", Comparison::AtMost),
    ("tai yli", Comparison::AtLeast),
    ("tro lai", Comparison::AtMost),
    ("tro len", Comparison::AtLeast),
    ("tro len.", Comparison::AtLeast),
    ("tro xuong", Comparison::AtMost),
    ("un augstak", Comparison::AtLeast),
    ("un mazak", Comparison::AtMost),
    ("un vairak", Comparison::AtLeast),
    ("un zemak", Comparison::AtMost),
    ("und hoher", Comparison::AtLeast),
    ("und mehr", Comparison::AtLeast),
    ("vagy alacsonyabb", Comparison::AtMost),
    ("vagy jobb", Comparison::AtLeast),
    ("vagy kevesebb", Comparison::AtMost),
    ("vagy kisebb", Comparison::AtMost),
    ("vagy magasabb", Comparison::AtLeast),
    ("vagy nagyobb", Comparison::AtLeast),
    ("vagy tobb", Comparison::AtLeast),
    ("vahemalt", Comparison::AtLeast),
    ("vahintaan", Comparison::AtLeast),
    ("vai mazak", Comparison::AtMost),
    ("vai vairak", Comparison::AtLeast),
    ("ve alti", Comparison::AtMost),
    ("ve uzeri", Comparison::AtLeast),
    ("voi enam", Comparison::AtLeast),
    ("voi rohkem", Comparison::AtLeast),
    ("voi vahem", Comparison::AtMost),
    ("vsaj", Comparison::AtLeast),
    ("đo lai", Comparison::AtMost),
    ("η λιγοτερα", Comparison::AtMost),
    ("η λιγοτερεσ", Comparison::AtMost),
    ("η λιγοτερο", Comparison::AtMost),
    ("η λιγοτεροι", Comparison::AtMost),
    ("η μεγαλυτερο", Comparison::AtLeast),
    ("η μικροτερο", Comparison::AtMost),
    ("η περισσοτερα", Comparison::AtLeast),
    ("η περισσοτερεσ", Comparison::AtLeast),
    ("η περισσοτερο", Comparison::AtLeast),
    ("η περισσοτεροι", Comparison::AtLeast),
    ("και ανω", Comparison::AtLeast),
    ("και κατω", Comparison::AtMost),
    ("και πανω", Comparison::AtLeast),
    ("το πολυ", Comparison::AtMost),
    ("τουλαχιστον", Comparison::AtLeast),
    ("або більше", Comparison::AtLeast),
    ("або вище", Comparison::AtLeast),
    ("або менше", Comparison::AtMost),
    ("або нижче", Comparison::AtMost),
    ("и более", Comparison::AtLeast),
    ("и більше", Comparison::AtLeast),
    ("и више", Comparison::AtLeast),
    ("и изнад", Comparison::AtLeast),
    ("и испод", Comparison::AtMost),
    ("и мање", Comparison::AtMost),
    ("и менее", Comparison::AtMost),
    ("и нагоре", Comparison::AtLeast),
    ("и над", Comparison::AtLeast),
    ("и надолу", Comparison::AtMost),
    ("и по-малко", Comparison::AtMost),
    ("и повече", Comparison::AtLeast),
    ("и под", Comparison::AtMost),
    ("или више", Comparison::AtLeast),
    ("или мање", Comparison::AtMost),
    ("или по-малко", Comparison::AtMost),
    ("или повече", Comparison::AtLeast),
    ("максимално", Comparison::AtMost),
    ("максимум", Comparison::AtMost),
    ("минимално", Comparison::AtLeast),
    ("минимум", Comparison::AtLeast),
    ("навише", Comparison::AtLeast),
    ("наниже", Comparison::AtMost),
    ("највише", Comparison::AtMost),
    ("најмање", Comparison::AtLeast),
    ("поне", Comparison::AtLeast),
    ("та більше", Comparison::AtLeast),
    ("та вище", Comparison::AtLeast),
    ("та менше", Comparison::AtMost),
    ("та нижче", Comparison::AtMost),
    ("чи більше", Comparison::AtLeast),
    ("чи менше", Comparison::AtMost),
    ("і більше", Comparison::AtLeast),
    ("і вище", Comparison::AtLeast),
    ("і менше", Comparison::AtMost),
    ("і нижче", Comparison::AtMost),
    ("או יותר", Comparison::AtLeast),
    ("או פחות", Comparison::AtMost),
    ("ומטה", Comparison::AtMost),
    ("ומעלה", Comparison::AtLeast),
    ("לכל היותר", Comparison::AtMost),
    ("לפחות", Comparison::AtLeast),
    ("פלוס", Comparison::AtLeast),
    ("به بالا", Comparison::AtLeast),
    ("به پايين", Comparison::AtMost),
    ("حداقل", Comparison::AtLeast),
    ("حداكثر", Comparison::AtMost),
    ("و بيشتر", Comparison::AtLeast),
    ("و كمتر", Comparison::AtMost),
    ("يا بيشتر", Comparison::AtLeast),
    ("يا كمتر", Comparison::AtMost),
    ("और अधिक", Comparison::AtLeast),
    ("और ऊपर", Comparison::AtLeast),
    ("तक", Comparison::AtMost),
    ("या अधिक", Comparison::AtLeast),
    ("या कम", Comparison::AtMost),
    ("या जयादा", Comparison::AtLeast),
    ("से अधिक", Comparison::Above),
    ("से ऊपर", Comparison::Above),
    ("से कम", Comparison::Below),
    ("से जयादा", Comparison::Above),
    ("से नीचे", Comparison::Below),
    ("ขึนไป", Comparison::AtLeast),
    ("ลงมา", Comparison::AtMost),
    ("หรือนอยกวา", Comparison::AtMost),
    ("หรือมากกวา", Comparison::AtLeast),
    ("以上", Comparison::AtLeast),
    ("以下", Comparison::AtMost),
    ("以内", Comparison::AtMost),
    ("及以上", Comparison::AtLeast),
    ("及以下", Comparison::AtMost),
    ("未満", Comparison::Below),
    ("未满", Comparison::Below),
    ("超", Comparison::Above),
    ("超過", Comparison::Above),
    ("미만", Comparison::Below),
    ("이내", Comparison::AtMost),
    ("이상", Comparison::AtLeast),
    ("이하", Comparison::AtMost),
    ("초과", Comparison::Above),
];

/// Words in front of a number that say it is not exact, or nothing, sorted, folded.
const ABOUT: &[&str] = &[
    ":",
    "=",
    "about",
    "al voltant de",
    "alrededor de",
    "apie",
    "apmeram",
    "approx",
    "approx.",
    "approximately",
    "aproape",
    "aprox",
    "aprox.",
    "aproximadament",
    "aproximadamente",
    "aproximativ",
    "aptuveni",
    "apytiksliai",
    "around",
    "asi",
    "beveik",
    "blisko",
    "c.",
    "c:a",
    "ca",
    "ca.",
    "cca",
    "cca.",
    "cerca de",
    "circa",
    "cirka",
    "currently",
    "droyt",
    "drygt",
    "env",
    "env.",
    "environ",
    "etwa",
    "gan",
    "gandriz",
    "goal",
    "godt",
    "gotovo",
    "hampir",
    "in jur de",
    "kb",
    "kb.",
    "khoang",
    "kira kira",
    "kira-kira",
    "knap",
    "knappt",
    "kolem",
    "korulbelul",
    "kozel",
    "kurang lebih",
    "lebih kurang",
    "ligi",
    "ligikaudu",
    "likimain",
    "mazdaug",
    "mintegy",
    "mniej wiecej",
    "n.",
    "nagyjabol",
    "noin",
    "now",
    "ok",
    "ok.",
    "oko",
    "okoli",
    "okolo",
    "okrog",
    "okvirno",
    "om lag",
    "omkring",
    "omtrent",
    "ongeveer",
    "otprilike",
    "peaaegu",
    "prawie",
    "priblizne",
    "priblizno",
    "prop de",
    "rund",
    "rundt",
    "rundt regnet",
    "runt",
    "sekitar",
    "sekitaran",
    "skoraj",
    "snaut",
    "suunnilleen",
    "target",
    "umbes",
    "ungefahr",
    "ungefar",
    "uoc tinh",
    "xap xi",
    "yaklasik",
    "zhruba",
    "ziel",
    "~",
    "±",
    "γυρω στα",
    "γυρω στο",
    "κατα προσεγγιση",
    "περιπου",
    "σχεδον",
    "близько",
    "готово",
    "към",
    "маиже",
    "око",
    "около",
    "орієнтовно",
    "отприлике",
    "почти",
    "приближно",
    "приблизително",
    "приблизно",
    "примерно",
    "цца",
    "בסביבות",
    "בערך",
    "تقريبا",
    "حدود",
    "حدودا",
    "حوالي",
    "करीब",
    "लगभग",
    "ประมาณ",
    "ราว",
    "≈",
    "大约",
    "約",
    "约",
    "약",
];

/// Words between a share and its whole: `4.5 of 5`, sorted, folded.
const OUT_OF: &[&str] = &[
    "/",
    "af",
    "av",
    "dari",
    "daripada",
    "de",
    "di",
    "din",
    "from",
    "of",
    "of total",
    "out of",
    "sur",
    "tren",
    "ud af",
    "van",
    "von",
    "z",
    "ze",
    "zo",
    "απο",
    "εκ",
    "στα",
    "στισ",
    "στουσ",
    "з",
    "из",
    "із",
    "中",
];

/// Signs and words between two limits: `40–60`, sorted, folded.
const UP_TO: &[&str] = &[
    "-",
    "..",
    "...",
    "a",
    "ate",
    "az",
    "bis",
    "do",
    "es",
    "hasta",
    "hingga",
    "ile",
    "la",
    "oraz",
    "pana",
    "s.d.",
    "s/d",
    "sampai",
    "sd",
    "si",
    "til",
    "till",
    "to",
    "toi",
    "tot",
    "~",
    "đen",
    "εωσ",
    "με",
    "μεχρι",
    "ωσ",
    "до",
    "по",
    "–",
    "—",
    "〜",
    "到",
    "至",
];

/// Words that end a unit: `3 signed by May`, sorted, folded.
const STOPS: &[&str] = &[
    "a",
    "adalah",
    "af",
    "akan",
    "al",
    "alebo",
    "am",
    "an",
    "and",
    "ar",
    "are",
    "as",
    "asti",
    "at",
    "atau",
    "auf",
    "av",
    "az",
    "bagi",
    "bei",
    "bis",
    "by",
    "came",
    "care",
    "cho",
    "cu",
    "cua",
    "dalam",
    "dan",
    "dans",
    "dari",
    "daripada",
    "de",
    "dengan",
    "des",
    "di",
    "din",
    "dla",
    "dnia",
    "do",
    "done",
    "due",
    "dupa",
    "e",
    "elott",
    "en",
    "er",
    "es",
    "este",
    "et",
    "fara",
    "for",
    "fra",
    "fran",
    "from",
    "fur",
    "have",
    "hingga",
    "hoac",
    "hogy",
    "hos",
    "i",
    "ialah",
    "ig",
    "im",
    "in",
    "inden",
    "innen",
    "inom",
    "is",
    "ja",
    "je",
    "je nach",
    "jest",
    "joista",
    "jotka",
    "jsou",
    "ke",
    "kozott",
    "la",
    "left",
    "link",
    "lub",
    "med",
    "mennessa",
    "mint",
    "mit",
    "moi",
    "na",
    "nach",
    "nebo",
    "ngay",
    "och",
    "od",
    "of",
    "og",
    "oleh",
    "om",
    "on",
    "or",
    "oraz",
    "ou",
    "pa",
    "pada",
    "pana",
    "pe",
    "pentru",
    "per",
    "per q",
    "peste",
    "po",
    "pre",
    "pri",
    "prin",
    "pro",
    "przy",
    "que",
    "sa",
    "sampai",
    "sau",
    "se",
    "sebelum",
    "seit",
    "senast",
    "senest",
    "si",
    "sie",
    "sind",
    "so",
    "som",
    "su",
    "sunt",
    "sur",
    "szerint",
    "tai",
    "telah",
    "than",
    "that",
    "the",
    "theo",
    "til",
    "till",
    "to",
    "trong",
    "truoc",
    "tu",
    "und",
    "under",
    "until",
    "untuk",
    "utan",
    "va",
    "vagy",
    "vao",
    "ve",
    "ved",
    "vid",
    "vo",
    "voi",
    "von",
    "vs",
    "vs.",
    "vuonna",
    "w",
    "we",
    "were",
    "will",
    "with",
    "y",
    "yang",
    "z",
    "za",
    "ze",
    "zu",
    "đuoc",
    "ανα",
    "απο",
    "για",
    "εωσ",
    "η",
    "και",
    "με",
    "που",
    "σε",
    "στα",
    "στη",
    "στην",
    "στο",
    "στον",
    "τα",
    "την",
    "τησ",
    "το",
    "τον",
    "του",
    "των",
    "або",
    "в",
    "від",
    "для",
    "до",
    "з",
    "за",
    "на",
    "по",
    "при",
    "станом",
    "та",
    "у",
    "що",
    "є",
    "і",
    "із",
];

/// More words than this around a number make a sentence of the cell.
const MOST_WORDS: usize = 8;
/// Right behind a number these are minutes, not a minimum.
const MINUTES: &[&str] = &["min", "min."];
/// The words of a unit without a `per`.
const UNIT_WORDS: usize = 2;
/// A fraction such as `24/7` is no share: the whole is at least this.
const SMALLEST_WHOLE: Decimal = Decimal::ONE;

/// Whether a number is an amount of money and nothing else: its sign in front, or a plain one behind; no thousands, and
/// nothing that it is the price of.
fn is_money(quantity: &Quantity, rest: &str) -> bool {
    let is_currency = |unit: &Option<Unit>| matches!(unit, Some(Unit::Currency(_)));
    if rest.is_empty() {
        return is_currency(&quantity.unit);
    }
    let letters = rest.chars().count();
    let is_sign = letters == 1 && !rest.contains(char::is_alphabetic);
    let is_code = letters <= 3 && rest.chars().all(char::is_alphabetic) && letters > 1;
    (is_sign || is_code) && is_currency(&units::unit(rest))
}

/// What a text says as a number. [`Value::Text`] if it says none, [`Value::Ambiguous`] if its marks can be read in two
/// ways and the column does not tell which.
pub(super) fn read(text: &str, column: &ColumnEvidence) -> Value {
    if text.contains('\n') || !text.chars().any(|c| digit(c).is_some()) {
        return Value::Text;
    }
    let bracketed = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let value = match bracketed {
        Some(inside) => Reader { column }.plain(inside).map(negated),
        None if text.starts_with('[') => Reader { column }.value(&within_limits(text)),
        None => Reader { column }.value(text),
    };
    value.unwrap_or_else(|other| other)
}

/// Whether a text is a number and nothing else: digits, marks between them, a sign in front.
pub(super) fn is_bare(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['-', '−', '+']);
    numeral(unsigned).is_some_and(|numeral| numeral.length == unsigned.len())
}

/// What stands in square brackets: `[0.45, 0.55]` are the two ends of a range.
fn within_limits(text: &str) -> String {
    let inside = text.replace(['[', ']'], "");
    match inside.split_once([',', ';']) {
        Some((low, high)) if high.starts_with(' ') && is_bare(low.trim()) && is_bare(high.trim()) => {
            format!("{} – {}", low.trim(), high.trim())
        }
        _ => inside,
    }
}

/// Whether words are the name of a month of more than one letter.
fn is_month(words: &str) -> bool {
    words.len() > 2
        && words.chars().all(|c| c.is_alphabetic() || c == '.')
        && matches!(period::parse(words), Some(Period::Month { year: None, .. }))
}

/// All numbers of a text with their places.
pub(super) fn numerals(text: &str) -> impl Iterator<Item = (usize, Numeral)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(|c| digit(c).is_some())?;
            if let Some(numeral) = numeral(&text[start..]) {
                at = start + numeral.length;
                return Some((start, numeral));
            }
            let digits = |c: char| digit(c).is_some() || matches!(c, '.' | ',');
            at = start + text[start..].find(|c| !digits(c)).unwrap_or(text.len() - start);
        }
    })
}

/// Reads one cell; `Err` holds what the cell is when it is no quantity.
struct Reader<'a> {
    column: &'a ColumnEvidence,
}

/// A quantity in the making, and the text behind it.
struct Part<'t> {
    quantity: Quantity,
    rest: &'t str,
}

impl Reader<'_> {
    /// A quantity, a range or a share with whatever words stand around it.
    fn value(&self, text: &str) -> Result<Value, Value> {
        let mut part = self.part(text)?;
        part.take_plus();
        part.take_measures();
        if let Some(limit) = self.second_limit(&part) {
            return limit.map(|second| range(part.quantity, second));
        }
        self.take_whole(&mut part)?;
        part.take_words()?;
        if part.quantity.unit.is_none() {
            part.quantity.unit = self.column.unit();
        }
        Ok(Value::Number(part.quantity))
    }

    /// A quantity without words or comparison, as stands in accounting brackets.
    fn plain(&self, text: &str) -> Result<Quantity, Value> {
        let mut part = self.part(text)?;
        part.take_measures();
        if part.rest.trim().is_empty() && part.quantity.comparison.is_none() {
            Ok(part.quantity)
        } else {
            Err(Value::Text)
        }
    }

    /// What stands in front of a number, and the number.
    fn part<'t>(&self, text: &'t str) -> Result<Part<'t>, Value> {
        let start = text.find(|c| digit(c).is_some()).ok_or(Value::Text)?;
        let mut quantity = lead(&text[..start]).ok_or(Value::Text)?;
        let number = numeral(&text[start..]).ok_or(Value::Text)?;
        let rest = text[start + number.length..].trim();
        let amount = match number.amount {
            // Nobody writes money with three decimals, and two of them nothing: `R$ 4.500` are thousands.
            Amount::Either { point, comma }
                if self.column.decimal_mark().is_none()
                    && (point.max(comma) % Decimal::ONE_HUNDRED).is_zero()
                    && is_money(&quantity, rest) =>
            {
                point.max(comma)
            }
            // Nor do people write three decimals that are nothing where no number has three that are something.
            Amount::Either { point, comma }
                if self.column.decimal_mark().is_none()
                    && (point.max(comma) % Decimal::ONE_THOUSAND).is_zero()
                    && !self.column.has_thousandths() =>
            {
                point.max(comma)
            }
            amount => self.resolved(amount)?,
        };
        quantity.amount = if quantity.amount.is_sign_negative() { -amount } else { amount };
        Ok(Part { quantity, rest: &text[start + number.length..] })
    }

    fn resolved(&self, amount: Amount) -> Result<Decimal, Value> {
        match (amount, self.column.decimal_mark()) {
            (Amount::One(amount), _) => Ok(amount),
            (Amount::Either { point, .. }, Some(DecimalMark::Point)) => Ok(point),
            (Amount::Either { comma, .. }, Some(DecimalMark::Comma)) => Ok(comma),
            (Amount::Either { point, comma }, None) => {
                Err(Value::Ambiguous(format!("{} or {}", point.max(comma), point.min(comma)).into()))
            }
            (Amount::TooLong, _) => Err(Value::Error(CellError::Num)),
        }
    }

    /// The upper limit behind `40–60`, if that is what the text behind a number says.
    fn second_limit(&self, first: &Part<'_>) -> Option<Result<Quantity, Value>> {
        let (_, rest) = without_word(first.rest, UP_TO)?;
        if !rest.trim_start().starts_with(|c: char| digit(c).is_some() || units::is_percent(c.encode_utf8(&mut [0; 4])))
        {
            return None;
        }
        let finish = |mut part: Part<'_>| {
            part.take_measures();
            part.take_words().map(|()| part.quantity)
        };
        Some(self.part(rest.trim_start()).and_then(finish))
    }

    /// `of 146` or `/5` behind a number is its unit.
    fn take_whole(&self, part: &mut Part<'_>) -> Result<(), Value> {
        let Some((word, rest)) = without_word(part.rest, OUT_OF) else { return Ok(()) };
        let Some(number) = numeral(rest.trim_start()) else { return Ok(()) };
        let whole = self.resolved(number.amount)?;
        if part.quantity.amount > whole || whole < SMALLEST_WHOLE {
            return Err(Value::Text);
        }
        let rest = rest.trim_start();
        let unit = if word == "/" {
            format!("/{}", &rest[..number.length])
        } else {
            format!("{word} {}", &rest[..number.length])
        };
        part.quantity.unit = Some(Unit::Other(unit.into()));
        part.rest = &rest[number.length..];
        Ok(())
    }
}

impl Part<'_> {
    /// The sign of `15+ min`: so many or more.
    fn take_plus(&mut self) {
        let Some(rest) = self.rest.strip_prefix(['+', '＋']) else { return };
        if !rest.trim_start().starts_with(|c: char| digit(c).is_some()) {
            self.quantity.comparison = Some(Comparison::AtLeast);
            self.rest = rest;
        }
    }

    /// Powers of ten, per cent signs and currencies behind a number: `1.2 Mio. €`.
    fn take_measures(&mut self) {
        while let Some((length, measured)) = self.measure() {
            let Some(amount) = power_of_ten(measured.power).and_then(|power| self.quantity.amount.checked_mul(power))
            else {
                return;
            };
            self.quantity.amount = amount.normalize();
            self.quantity.unit = measured.unit.or(self.quantity.unit.take());
            self.rest = &self.rest[length..];
        }
    }

    /// The measure at the start of the rest, with its length in bytes.
    fn measure(&self) -> Option<(usize, Measured)> {
        let trimmed = self.rest.trim_start();
        let blanks = self.rest.len() - trimmed.len();
        let first = trimmed.chars().next()?;
        let run = match first {
            _ if first.is_alphabetic() => {
                trimmed.find(|c: char| !c.is_alphabetic() && c != '€' && c != '$').unwrap_or(trimmed.len())
            }
            '$' | '€' | '£' => {
                let second = trimmed.chars().nth(1).filter(|second| !second.is_whitespace());
                first.len_utf8() + second.map_or(0, char::len_utf8)
            }
            _ => first.len_utf8(),
        };
        let dotted = usize::from(trimmed[run..].starts_with('.') && first.is_alphabetic());
        let east = first > '\u{2e80}';
        let lengths = [
            run + dotted,
            run,
            if east { first.len_utf8() } else { run },
            if first.is_alphabetic() { run } else { first.len_utf8() },
        ];
        lengths.into_iter().find_map(|length| {
            let written = &trimmed[..length];
            let measured = units::measured(&folded(written), written)?;
            self.means_power(written, blanks, &trimmed[length..], &measured).then_some((blanks + length, measured))
        })
    }

    /// Whether a single letter is a power of ten: `5 m` are metres, `€5m` and `5M` are millions.
    fn means_power(&self, written: &str, blanks: usize, after: &str, measured: &Measured) -> bool {
        let is_letter = measured.unit.is_none()
            && matches!(written, "m" | "mm" | "M" | "MM" | "b" | "B" | "cr" | "md" | "miles" | "mil" | "bin");
        let is_money = matches!(self.quantity.unit, Some(Unit::Currency(_)));
        let money_follows = after
            .trim()
            .chars()
            .next()
            .is_some_and(|c| !c.is_alphanumeric() && units::currency(c.encode_utf8(&mut [0; 4])).is_some())
            || units::currency(&folded(after.trim())).is_some();
        !is_letter
            || is_money
            || money_follows
            || (blanks == 0 && matches!(written, "M" | "B"))
            || matches!(written, "mil" | "bin")
    }

    /// What is left: a comparison, a unit, words. Many words make a sentence.
    fn take_words(&mut self) -> Result<(), Value> {
        let rest = self.rest.trim();
        if rest.is_empty() || matches!(rest, "." | ",") {
            return Ok(());
        }
        let is_rate = rest.strip_prefix('/').is_some_and(|per| per.trim_start().starts_with(char::is_alphabetic));
        let is_second = self.rest.starts_with('/') && self.quantity.unit.is_some() && !is_rate;
        if self.rest.starts_with([':', '-', '.']) || is_second {
            return Err(Value::Text);
        }
        let end = rest.find(['(', '（', '[', '【', ';', '"', '“']).unwrap_or(rest.len());
        let (words, aside) = (rest[..end].trim_end_matches([' ', '.', ',']), &rest[end..]);
        // `2 May` is a day of a year that is not told.
        if words.split_whitespace().count() > MOST_WORDS || is_month(words) {
            return Err(Value::Text);
        }
        let words = self.take_comparison(words);
        self.quantity.with_words |= !aside.is_empty();
        self.take_unit(words.trim());
        Ok(())
    }

    /// `or more` and its kind behind a number, cut off.
    fn take_comparison<'w>(&mut self, words: &'w str) -> &'w str {
        if words == "+" {
            self.quantity.comparison = Some(Comparison::AtLeast);
            return "";
        }
        let folded = folded(words);
        // `6 min` are six minutes.
        let found = AFTER.iter().filter(|(word, _)| *word != folded || !MINUTES.contains(word)).find(|(word, _)| {
            folded.strip_suffix(word).is_some_and(|front| front.is_empty() || front.ends_with(' ') || !word.is_ascii())
        });
        let Some((word, comparison)) = found else { return words };
        self.quantity.comparison = self.quantity.comparison.or(Some(*comparison));
        let kept = words.chars().count().saturating_sub(word.chars().count());
        words.char_indices().nth(kept).map_or(words, |(at, _)| &words[..at])
    }

    /// The unit among the words behind a number: one or two words, or any rate such as `per month`.
    fn take_unit(&mut self, words: &str) {
        let mut each = words.split_whitespace();
        let Some(first) = each.next() else { return };
        let count = 1 + each.count();
        let first_folded = folded(first);
        let is_rate = words.starts_with('/') || units::is_rate(&first_folded);
        let is_unit =
            is_rate || !(STOPS.binary_search(&first_folded.as_str()).is_ok() || first.contains(|c| digit(c).is_some()));
        let unit = match (self.quantity.unit.is_some(), is_unit, count) {
            (false, true, 1..=UNIT_WORDS) => Some(words),
            (false, true, 3) if is_rate => Some(words),
            (false, true, _) if units::is_known(&first_folded) => Some(first),
            _ => None,
        };
        self.quantity.with_words |= unit != Some(words) || (count > 1 && !is_rate);
        if let Some(unit) = unit {
            self.quantity.unit = Some(Unit::Other(unit.into()));
        }
    }
}

/// Reads what stands in front of a number: comparison, currency, sign. `None` if it is anything else. The amount carries
/// only the sign.
fn lead(prefix: &str) -> Option<Quantity> {
    let mut quantity =
        Quantity { amount: Decimal::ZERO, unit: None, comparison: None, from_text: true, with_words: false };
    let mut written = prefix.trim();
    while !written.is_empty() {
        let name = folded(written);
        if let Ok(at) = BEFORE.binary_search_by_key(&name.as_str(), |entry| entry.0) {
            quantity.comparison = Some(BEFORE[at].1);
            break;
        }
        if ABOUT.binary_search(&name.as_str()).is_ok() {
            quantity.with_words = true;
            break;
        }
        let signless = written.trim_end_matches(['-', '−', '–', '+']);
        if signless.len() < written.len() {
            quantity.amount.set_sign_negative(!written.ends_with('+'));
            written = signless.trim_end();
            continue;
        }
        let (at, unit) = written.char_indices().find_map(|(at, _)| Some((at, leading_unit(&written[at..])?)))?;
        quantity.unit = Some(unit);
        written = written[..at].trim_end();
    }
    Some(quantity)
}

/// The unit that stands in front of a number, where only money and per cent can.
fn leading_unit(written: &str) -> Option<Unit> {
    let name = folded(written);
    // `KR 1.2` numbers a key result.
    if matches!(written, "kr" | "Kr") {
        return Some(Unit::Other(written.into()));
    }
    units::measured(&name, written)?.unit
}

/// The rest of a text behind one of the words or signs of a table, and the word. Words need a blank behind them.
fn without_word<'t>(text: &'t str, table: &[&str]) -> Option<(&'t str, &'t str)> {
    let trimmed = text.trim_start();
    let first = trimmed.chars().next()?;
    let length = if first.is_alphabetic() {
        trimmed
            .find(|c: char| !c.is_alphabetic() && c != ' ')
            .map_or(trimmed.len(), |end| trimmed[..end].trim_end().len())
    } else {
        first.len_utf8()
    };
    let word = &trimmed[..length];
    table.binary_search(&folded(word).as_str()).is_ok().then(|| (word, &trimmed[length..]))
}

/// Two limits with the unit and the power of ten that only the second one carries.
fn range(mut first: Quantity, mut second: Quantity) -> Value {
    let unit = second.unit.clone().or_else(|| first.unit.clone());
    first.unit = first.unit.or_else(|| unit.clone());
    second.unit = unit;
    if second.amount < first.amount {
        std::mem::swap(&mut first, &mut second);
    }
    Value::Range(first, second)
}

fn negated(mut quantity: Quantity) -> Value {
    quantity.amount = -quantity.amount.abs();
    Value::Number(quantity)
}

fn power_of_ten(power: u32) -> Option<Decimal> {
    10i64.checked_pow(power).map(Decimal::from)
}
