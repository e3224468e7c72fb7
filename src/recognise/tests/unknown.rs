//! Tables under headers that no table of words knows in, what is understood of them out: their words vote, their numbers
//! follow from each other, their cells are people.

use super::check;

#[test]
fn a_difference_tells_what_is_wanted_and_what_is_reached() {
    check(
        "KPI,Aim,Zqv,Rest,Lead\nKites sewn,60,22,38,Uwe\nReels wound,20,9,11,Jo\nTails cut,90,48,42,Uwe",
        "register A1:E4\n\
         K Kites sewn: Uwe 60 22\n\
         K Reels wound: Jo 20 9\n\
         K Tails cut: Uwe 90 48",
    );
}

#[test]
fn a_share_tells_what_is_reached_of_what() {
    check(
        "KPI,Zq,Xv,Xv %\nKites sewn,50,40,80\nReels wound,20,5,25\nTails cut,80,60,75",
        "register A1:D4\n\
         K Kites sewn: 50 40\n\
         K Reels wound: 20 5\n\
         K Tails cut: 80 60",
    );
}

#[test]
fn words_of_known_headers_vote_for_unknown_ones() {
    check(
        "Objective,Key result,Where it stood before we began,Heading up to,Got so far,Who pushes it\n\
         Quiet skies,Kites with silent tails,4,30,11,the loft\n\
         ,Complaints from the ward,25,5,14,the yard\n\
         Full fields,Families flying on Sundays,60,200,125,the loft",
        "blank-above A1:F4\n\
         O Quiet skies:\n\
         - Kites with silent tails: the loft 4 30 11\n\
         - Complaints from the ward: the yard 25 5 14\n\
         O Full fields:\n\
         - Families flying on Sundays: the loft 60 200 125",
    );
}

#[test]
fn first_names_are_owners_whatever_stands_above_them() {
    check(
        "KPI,Target,Now,Baton\nKites sewn,60,22,Uwe\nReels wound,20,9,Shaz\nTails cut,90,48,Uwe",
        "register A1:D4\n\
         K Kites sewn: Uwe 60 22\n\
         K Reels wound: Shaz 20 9\n\
         K Tails cut: Uwe 90 48",
    );
}

#[test]
fn numbers_before_months_and_as_large_as_theirs_are_wanted_each_time() {
    check(
        "What we count,Want every month,Jan,Feb,Mar\nKites sewn,60,52,57,61\nReels wound,20,19,23,21\nTails cut,90,70,88,95",
        "months A1:E4\n\
         K Kites sewn: 60 M01=52 M02=57 M03=61\n\
         K Reels wound: 20 M01=19 M02=23 M03=21\n\
         K Tails cut: 90 M01=70 M02=88 M03=95",
    );
}

#[test]
fn what_sums_up_the_months_is_no_start() {
    check(
        "KPI,Target,Jan,Feb,Mar,Since January\nKites sewn,60,52,57,61,170\nReels wound,20,19,23,21,63\nTails cut,90,70,88,95,253",
        "months A1:F4\n\
         K Kites sewn: 60 M01=52 M02=57 M03=61\n\
         K Reels wound: 20 M01=19 M02=23 M03=21\n\
         K Tails cut: 90 M01=70 M02=88 M03=95",
    );
}

#[test]
fn columns_behind_a_gap_belong_to_the_rows_in_front_of_it() {
    check(
        "KPI,Target,Now,,Zqv,Fine?\nKites sewn,60,22,,Uwe,nearly\nReels wound,20,9,,Jo,no\nTails cut,90,48,,Uwe,nearly",
        "register A1:F4\n\
         K Kites sewn: Uwe 60 22\n\
         K Reels wound: Jo 20 9\n\
         K Tails cut: Uwe 90 48",
    );
}

#[test]
fn numbers_below_words_for_a_wish_are_a_target() {
    check(
        "KPI,What we're after,Now\nKites sewn,60,22\nReels wound,20,9",
        "register A1:C3\n\
         K Kites sewn: 60 22\n\
         K Reels wound: 20 9",
    );
}

#[test]
fn words_cut_short_are_written_out() {
    check(
        "KPI,Prev. yr,Tgt,Act.,Resp.\nKites sewn,18,60,22,Loft\nReels wound,8,20,9,Yard",
        "register A1:E3\n\
         K Kites sewn: Loft 18 60 22\n\
         K Reels wound: Yard 8 20 9",
    );
}
