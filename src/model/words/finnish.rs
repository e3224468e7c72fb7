//! Finnish.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "aloittamatta; ei aloitettu; ei kaynnissa; ei kaynnistynyt; ei viela aloitettu; kaynnistymatta; \
            odottaa aloitusta; suunniteltu; suunnitteilla; tulossa; uusi",
        ),
        (
            Status::InProgress,
            "aktiivinen; aloitettu; etenee; jatkuu; jatkuva; kaynnissa; kesken; keskenerainen; meneillaan; \
            toteutuksessa; tyon alla; tyostossa",
        ),
        (
            Status::OnTrack,
            "aikataulussa; etenee aikataulussa; etenee hyvin; etenee suunnitellusti; \
            etenee suunnitelmallisesti; hyva; hyvin; oikealla tiella; ok; raiteilla; suunnitellusti; \
            suunnitelman mukaan; suunnitelmassa; suunnitelmien mukaan; tavoite toteutumassa; \
            tavoite toteutuu; tavoitteessa pysytaan; toteutumassa; toteutuu; toteutuu suunnitellusti; \
            vihrea",
        ),
        (
            Status::AtRisk,
            "aikataulusta jaljessa; epavarma; huomioitava; jaljessa; keltainen; keskeytetty; \
            lieva poikkeama; myohassa; odottaa; oranssi; osin toteutunut; osittain; osittain saavutettu; \
            osittain toteutunut; pieni poikkeama; poikkeama; pysaytetty tilapaisesti; riski; riskissa; \
            saavutettu osittain; tauolla; toteutunut osittain; toteutuu osittain; uhattuna; vaarassa; \
            viivastynyt; viivastyy",
        ),
        (
            Status::OffTrack,
            "alittui; ei etene; ei hyvaksytty; ei saavutettu; ei tayty; ei toteudu; ei toteutunut; \
            ei toteutunut lainkaan; epaonnistunut; estynyt; heikko; huono; jumissa; kriittinen; \
            merkittava poikkeama; pahasti myohassa; poissa raiteilta; punainen; pysahtynyt; saavuttamatta; \
            suuri poikkeama; toteutumatta; vakava poikkeama",
        ),
        (
            Status::Done,
            "hyvaksytty; maalissa; paatetty; paattynyt; saavutettiin; saavutettu; suoritettu; \
            tavoite saavutettu; tavoite ylitetty; taysin toteutunut; taytetty; tehty; toimitettu; toteutettu; \
            toteutui; toteutunut; toteutunut kokonaan; toteutunut taysin; valmiina; valmis; valmistunut; \
            ylitettiin; ylitetty",
        ),
        (
            Status::Dropped,
            "ei ajankohtainen; ei enaa ajankohtainen; hylatty; hyllytetty; jaadytetty; keskeytynyt; \
            lopetettu; luovuttu; lykatty; peruttu; peruutettu; poistettu; siirretty",
        ),
    ],
    direction: &[
        (
            Direction::Increase,
            "enemman; kasvaa; kasvattaa; kasvava; kasvu; korkea; korkeampi; korkeampi parempi; lisaantyy; \
            lisata; maksimoida; mita suurempi sen parempi; nousee; nouseva; nousta; nousu; suurempi on parempi; \
            suurempi parempi; ylos; ylospain",
        ),
        (
            Direction::Decrease,
            "alas; alaspain; alempi; laskee; laskeva; lasku; matala; matalampi; matalampi parempi; \
            minimoida; mita pienempi sen parempi; pienempi on parempi; pienempi parempi; pienentaa; vahemman; \
            vahenee; vaheneva; vahentaa",
        ),
        (
            Direction::Maintain,
            "ennallaan; muuttumaton; pitaa; pysyy; pysyy ennallaan; sailyttaa; sailyy; tasainen; \
            vaihteluvalilla; vakaa; vakiintunut; yllapitaa",
        ),
    ],
    okr_type: &[
        (OkrType::Committed, "on pakko; pakollinen; sitoutunut; sitova; velvoittava"),
        (OkrType::Aspirational, "haastava; kunnianhimoinen; pyrkimys; venytystavoite; visionaarinen"),
        (OkrType::Learning, "kokeilu; oppiminen; oppimistavoite; tutkiva"),
    ],
    level: &[
        (
            Level::Company,
            "kaupunki; koko organisaatio; koko yhtio; koko yritys; konserni; konsernitaso; kunta; \
            organisaatio; strateginen; yhtio; yritys; yritystaso",
        ),
        (
            Level::Department,
            "divisioona; liiketoiminta; liiketoimintayksikko; osasto; palvelualue; toimiala; tulosalue; \
            yksikko",
        ),
        (Level::Team, "ryhma; tiimi; tyoryhma"),
        (Level::Person, "henkilo; henkilokohtainen; henkilotaso; oma; tyontekija; yksilo"),
    ],
    certainty: &[
        (Certainty::High, "erittain korkea; hyva; korkea; suuri; varma"),
        (Certainty::Medium, "keskimaarainen; keskinkertainen; keskitaso; keskiverto; kohtalainen"),
        (Certainty::Low, "alhainen; epavarma; erittain matala; heikko; matala; pieni; vahainen"),
    ],
    answer: &[
        (
            Answer::Yes,
            "kaytossa; kunnossa; kylla; on; saavutettu; suoritettu; tehty; tosi; toteutettu; toteutunut; \
            valmis",
        ),
        (
            Answer::No,
            "ei; ei kaytossa; ei saavutettu; ei tehty; ei toteutettu; ei toteutunut; ei valmis; ei viela; \
            epatosi; kesken; puuttuu",
        ),
    ],
    movement: &[
        (
            Direction::Increase,
            "kaksinkertaistaa; kaksinkertaistuu; kasvaa; kasvata; kasvattaa; kasvattaminen; kasvu; \
            laajentaa; lisaa; lisaaminen; lisata; nosta; nostaa; nostaminen; nousee; parantaa; voittaa",
        ),
        (
            Direction::Decrease,
            "laskea; laskee; lyhenee; lyhentaa; lyhentaminen; pienenee; pienentaa; pienentaminen; \
            puolittaa; puolittuu; supistaa; vahenee; vahenna; vahentaa; vahentaminen",
        ),
        (
            Direction::Maintain,
            "pitaa; pysyy; sailyttaa; sailyttaminen; sailyy; turvata; varmistaa; yllapitaa; yllapitaminen",
        ),
    ],
    claim: &[
        (
            Claim::Learning,
            "lahtotaso maaritetty; lahtotaso selvitetty; lahtotason maarittaminen; maaritetaan lahtotaso; \
            maarittaa lahtotaso; mitata lahtotaso; nollamittaus; selvittaa lahtotaso",
        ),
        (Claim::AtLeast, "ei alle; enemman kuin; tai enemman; vahint.; vahintaan; yli"),
        (Claim::AtMost, "alle; ei yli; enintaan; korkeintaan; tai vahemman; vahemman kuin"),
        (Claim::Keep, "pitaa; pysyy; sailytetaan; sailyttaa; sailyy; yllapitaa"),
    ],
    by: "lisaa; verran",
    rate: "aste; kate; kateprosentti; kayttoaste; osuus; prosentti; prosenttia; suhde; \
        vaihtuvuus",
    nameless: "arkisto; arvot; avaintulokset; data; ehdotus; kausi; kk; kopio; kpi; kuukausi; \
        kvartaali; lista; lomake; lopullinen; luonnos; malli; mittari; mittaristo; mittarit; neljannes; \
        puolivuosi; raportointi; raportti; seuranta; seurantataulukko; suunnitelma; syotto; taulukko; \
        tavoite; tavoitteet; tiedot; tila; tilanne; toimintasuunnitelma; toteuma; toteumat; tulokset; \
        tulos; tuloskortti; tunnusluvut; uusi; vuosi; vuosisuunnitelma; yhteensa; yhteenveto",
};
