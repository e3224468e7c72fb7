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
