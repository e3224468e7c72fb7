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

#[test]
fn two_words_below_each_period_tell_plan_and_actual_by_their_votes() {
    check(
        "Indicator,Who,1st quarter,>,2nd quarter,>\n,,Shot for,Got,Shot for,Got\n\
         Kites sewn,Uwe,60,52,65,66\nReels wound,Jo,20,19,24,23\nTails cut,Uwe,90,70,95,99",
        "months A1:F5\n\
         K Kites sewn: Uwe Q1=60 Q1=52 Q2=65 Q2=66\n\
         K Reels wound: Jo Q1=20 Q1=19 Q2=24 Q2=23\n\
         K Tails cut: Uwe Q1=90 Q1=70 Q2=95 Q2=99",
    );
}

#[test]
fn two_words_that_take_turns_beside_each_kpi_tell_plan_and_actual() {
    check(
        "What we count,,Jan,Feb,Mar\nKites sewn,Hoped for,60,60,65\n,Made,52,61,66\nReels wound,Hoped for,20,20,24\n,Made,19,21,23",
        "row-pairs A1:E5\n\
         K Kites sewn: M01=60 M02=60 M03=65 M01=52 M02=61 M03=66\n\
         K Reels wound: M01=20 M02=20 M03=24 M01=19 M02=21 M03=23",
    );
}

#[test]
fn lines_counted_with_one_word_are_objectives_unless_they_count_sections() {
    check(
        "What has to change,At first,To reach,Today\nCourse 1 - Nobody waits in the cold,,,\nShelters with a roof,2,9,5\n\
         Course 2 - Everybody finds the way home,,,\nStops with a map,12,40,31\nLost walkers,9,0,4",
        "alternating A1:D6\n\
         O Course 1 - Nobody waits in the cold:\n\
         - Shelters with a roof: 2 9 5\n\
         O Course 2 - Everybody finds the way home:\n\
         - Stops with a map: 12 40 31\n\
         - Lost walkers: 9 0 4",
    );
    check(
        "Measure,At first,Target,Today\nSection 1 - Nobody waits in the cold,,,\nShelters with a roof,2,9,5\n\
         Section 2 - Everybody finds the way home,,,\nStops with a map,12,40,31\nLost walkers,9,0,4",
        "register A1:D6\n\
         K Shelters with a roof: 2 9 5\n\
         K Stops with a map: 12 40 31\n\
         K Lost walkers: 9 0 4\n\
         skipped row 2: section title\n\
         skipped row 4: section title",
    );
}

#[test]
fn phrases_that_stand_for_several_key_results_are_their_objectives() {
    check(
        "OUR BIG WISHES,Key result,Start,Target,Now\nEvery walker finds the way,Stops with a map,12,40,31\n,Lost walkers,9,0,4\n\
         Nobody waits in the cold,Shelters with a roof,2,9,5\n,Stops with a stove,0,4,1",
        "blank-above A1:E5\n\
         O Every walker finds the way:\n\
         - Stops with a map: 12 40 31\n\
         - Lost walkers: 9 0 4\n\
         O Nobody waits in the cold:\n\
         - Shelters with a roof: 2 9 5\n\
         - Stops with a stove: 0 4 1",
    );
}

#[test]
fn the_only_column_of_names_behind_what_is_wanted_is_the_owner() {
    check(
        "KPI,Start,Target,Now,Zqv\nKites sewn,10,60,22,Workshop\nReels wound,4,20,9,Uwe\nTails cut,12,90,48,Workshop",
        "register A1:E4\n\
         K Kites sewn: Workshop 10 60 22\n\
         K Reels wound: Uwe 4 20 9\n\
         K Tails cut: Workshop 12 90 48",
    );
}

#[test]
fn a_card_with_words_beside_its_objective_begins_anew() {
    check(
        "Objective 1:,Warm hands,Lead:,Ada\nNo.,Key result,was,wants,is,left over\n1,Gloves knitted,2,40,21,19\n2,Cold mornings,9,2,5,3\n\
         ,\nObjective 2:,Dry feet,Lead:,Ben\nNo.,Key result,was,wants,is,left over\n1,Boots mended,4,30,18,12\n2,Wet socks,60,10,33,23",
        "key-results A2:F4\n\
         O Warm hands: Ada\n\
         - Gloves knitted: 2 40 21\n\
         - Cold mornings: 9 2 5\n\
         key-results A7:F9\n\
         O Dry feet: Ben\n\
         - Boots mended: 4 30 18\n\
         - Wet socks: 60 10 33",
    );
}

#[test]
fn a_sheet_of_months_is_no_matrix_from_the_side() {
    check(
        "Indicator,Unit,Resp.,Prev. year,Target,Jan,Feb,Mar,Apr,May\nKites sewn,kites,Uwe,50,60,52,57,61,60,58\n\
         Reels wound,reels,Jo,15,20,19,23,21,20,22\nTails cut,tails,Uwe,80,90,70,88,95,91,90\nStrings bought,m,Jo,8,9,7,8,9,9,9",
        "months A1:J5\n\
         K Kites sewn: Uwe 50 60 M01=52 M02=57 M03=61 M04=60 M05=58\n\
         K Reels wound: Jo 15 20 M01=19 M02=23 M03=21 M04=20 M05=22\n\
         K Tails cut: Uwe 80 90 M01=70 M02=88 M03=95 M04=91 M05=90\n\
         K Strings bought: Jo 8 9 M01=7 M02=8 M03=9 M04=9 M05=9",
    );
}

#[test]
fn arithmetic_between_columns_that_nothing_vouches_for_is_chance() {
    check(
        "KPI,Target,Actual,Boys,Girls,Everyone\nKites flown,60,52,12,30,42\nReels lent,20,19,9,8,17\nTails lost,9,12,5,2,7",
        "register A1:F4\n\
         K Kites flown: 60 52\n\
         K Reels lent: 20 19\n\
         K Tails lost: 9 12",
    );
}

#[test]
fn a_flavour_is_no_owner() {
    check(
        "Key result,Target,Flavour\nKites sewn,60,Vanilla\nReels wound,20,Mango\nTails cut,90,Lemon",
        "key-results A1:C4\n\
         - Kites sewn: 60\n\
         - Reels wound: 20\n\
         - Tails cut: 90",
    );
}

#[test]
fn months_and_colours_of_lights_are_no_people() {
    check(
        "KPI,Target,Now,Zqv,Qzv\nKites sewn,60,22,Jan,Amber\nReels wound,20,9,Jan,Red\nTails cut,90,48,Jan,Amber",
        "register A1:E4\n\
         K Kites sewn: 60 22\n\
         K Reels wound: 20 9\n\
         K Tails cut: 90 48",
    );
}

#[test]
fn a_share_that_holds_in_half_of_the_rows_is_none() {
    check(
        "KPI,Target,Zqv,Qzv\nKites sewn,60,45,0.75\nReels wound,20,5,0.25\nTails cut,90,45,0.5\nStrings,4,900,3.5\nKnots,3,800,7.5",
        "register A1:D6\n\
         K Kites sewn: 60\n\
         K Reels wound: 20\n\
         K Tails cut: 90\n\
         K Strings: 4\n\
         K Knots: 3",
    );
}
