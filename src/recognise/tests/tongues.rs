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
