"""Grades recomputed independently: `grades.py SCORESHEET` makes random portfolios, has the program grade them, and
computes every grade again with exact fractions from nothing but the rules in words. Any difference is an error.

A key result: (current - baseline) / (target - baseline), at least 0 and at most 1. Without a current value it has no
grade, nor with a target that equals its baseline; without a baseline it starts at 0 if it counts up from there, else it
has no grade. An objective: the mean of the graded key results by weight; no weight among weighted ones is their mean.
A unit and the whole: the plain mean of graded objectives. What is missing counts as 0 in the lower bound and as 1 in
the upper one.

Time: the days of a key result are its own, else those of the third quarter of 2026. The share that has elapsed counts
calendar or working days, with the first day or without it. Expected is that share, its square, or the last step whose
part of the time is over; on the last day the whole.
"""

import json
import random
import string
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

PORTFOLIOS = 200
SEED = 20260831
HEAD = "Team,Objective,Key result,Weight,Baseline,Target,Current,Start date,Due date\n"
AS_OF = date(2026, 8, 31)
QUARTER = (date(2026, 7, 1), date(2026, 9, 30))
NAMES = ("grade", "low", "high", "elapsed", "expected")
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def word(rng):
    return "".join(rng.choice(string.ascii_lowercase) for _ in range(9))


def number(rng):
    return rng.choice([str(rng.randint(0, 900)), f"{rng.randint(0, 90000) / 100:.2f}"])


def day_or_blank(rng):
    return str(date(2026, 6, 15) + timedelta(rng.randint(0, 140))) if rng.random() < 0.4 else ""


def policy(rng):
    """The keys of [grading], as the program reads them and as this script does."""
    curve = rng.choice(["linear", "back-loaded", "steps"])
    steps = sorted(Fraction(rng.randint(0, 20), 20) for _ in range(rng.randint(1, 6)))
    kind, count = rng.choice(["calendar", "working"]), rng.choice(["exclusive", "inclusive"])
    weekend = rng.sample(DAYS, rng.randint(0, 3))
    holidays = [date(2026, 6, 15) + timedelta(rng.randint(0, 140)) for _ in range(rng.randint(0, 5))]
    lines = [
        "[grading]",
        f'curve = "{curve}"',
        f"curve-steps = [{', '.join(str(float(step)) for step in steps)}]",
        f'days = "{kind}"',
        f'day-count = "{count}"',
        f"weekend = [{', '.join(chr(34) + day + chr(34) for day in weekend)}]",
        f"holidays = [{', '.join(map(str, holidays))}]",
    ]
    return "\n".join(lines) + "\n", (curve, steps, kind, count, weekend, holidays)


def time(start, due, rules):
    """Share elapsed and progress expected of a key result with these typed dates; none if they contradict."""
    curve, steps, kind, count, weekend, holidays = rules
    first = date.fromisoformat(start) if start else QUARTER[0]
    last = date.fromisoformat(due) if due else QUARTER[1]
    if last < first:
        return None, None

    def days(until):
        begin = first if count == "inclusive" else first + timedelta(1)
        all_days = [begin + timedelta(n) for n in range((until - begin).days + 1)]
        is_worked = lambda day: DAYS[day.weekday()] not in weekend and day not in holidays
        return len(all_days) if kind == "calendar" else len([day for day in all_days if is_worked(day)])

    if AS_OF >= last:
        return Fraction(1), Fraction(1)
    elapsed = Fraction(days(AS_OF), days(last)) if AS_OF >= first and days(last) else Fraction(0)
    if curve == "linear" or elapsed == 1:
        return elapsed, elapsed
    if curve == "back-loaded":
        return elapsed, elapsed**2
    over = [step for part, step in enumerate(steps, 1) if Fraction(part, len(steps)) <= elapsed]
    return elapsed, over[-1] if over else Fraction(0)


def portfolio(rng):
    """Teams, objectives and key results, each key result as its typed cells."""
    teams = []
    for _ in range(rng.randint(1, 4)):
        objectives = []
        for _ in range(rng.randint(1, 4)):
            is_weighted = rng.random() < 0.5
            key_results = []
            for _ in range(rng.randint(1, 5)):
                weight = str(rng.randint(1, 60)) if is_weighted and rng.random() < 0.8 else ""
                baseline = number(rng) if rng.random() < 0.9 else ""
                target = baseline if baseline and rng.random() < 0.05 else number(rng)
                current = number(rng) if rng.random() < 0.85 else ""
                dates = (day_or_blank(rng), day_or_blank(rng))
                key_results.append((f"Measure {word(rng)} {word(rng)}", weight, baseline, target, current, *dates))
            objectives.append((f"Goal {word(rng)} {word(rng)}", key_results))
        teams.append((f"Team {word(rng)}", objectives))
    return teams


def key_result(baseline, target, current):
    if not current:
        return None
    target, current = Fraction(target), Fraction(current)
    if not baseline:
        if not (target > 0 and 0 <= current <= target):
            return None
        baseline = Fraction(0)
    baseline = Fraction(baseline)
    if target == baseline:
        return None
    return min(Fraction(1), max(Fraction(0), (current - baseline) / (target - baseline)))


def mean(children):
    """Children are (weight or None, grade or None, low, high); out come grade, low and high."""
    typed = [weight for weight, *_ in children if weight is not None]
    fallback = sum(typed, Fraction(0)) / len(typed) if typed else Fraction(1)
    terms = [(fallback if weight is None else weight, *rest) for weight, *rest in children]

    def over(position):
        known = [(term[0], term[position]) for term in terms if term[position] is not None]
        total = sum((weight for weight, _ in known), Fraction(0))
        return sum((weight * value for weight, value in known), Fraction(0)) / total if known and total else None

    return over(1), over(2), over(3)


def expected(teams, rules):
    """Every title with its grade, bounds, share of time elapsed and progress expected."""
    grades, everything = {}, []
    for team, objectives in teams:
        members = []
        for objective, key_results in objectives:
            children = []
            for title, weight, baseline, target, current, start, due in key_results:
                grade = key_result(baseline, target, current)
                grades[title] = (grade, None, None, *(time(start, due, rules) if grade is not None else (None, None)))
                low, high = (Fraction(0), Fraction(1)) if grade is None else (grade, grade)
                children.append((Fraction(weight) if weight else None, grade, low, high))
            grades[objective] = (*mean(children), None, None)
            members.append((None, *grades[objective][:3]))
        grades[team] = (*mean(members), None, None)
        everything += members
    grades[""] = (*mean(everything), None, None)
    return grades


def told(scoresheet, teams, config):
    """What the program says of the same."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            ",".join([team, objective, *cells])
            for team, objectives in teams
            for objective, key_results in objectives
            for cells in key_results
        ]
        Path(folder, "OKRs 2026Q3.csv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
        Path(folder, "scoresheet.toml").write_text(config, encoding="utf-8")
        command = [scoresheet, "grade", "-q", "--as-of", str(AS_OF), "--format", "json", folder]
        document = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    is_whole = lambda item: item["kind"] == "portfolio"
    values = lambda item: tuple(item[name] for name in NAMES)
    return {"" if is_whole(item) else item["title"]: values(item) for item in document["items"]}


def main(scoresheet):
    rng = random.Random(SEED)
    compared = 0
    for run in range(PORTFOLIOS):
        teams = portfolio(rng)
        config, rules = policy(rng)
        want, have = expected(teams, rules), told(scoresheet, teams, config)
        assert want.keys() == have.keys(), f"portfolio {run}: {want.keys() ^ have.keys()}"
        for title, values in want.items():
            for name, value, found in zip(NAMES, values, have[title]):
                exact = None if value is None else float(value)
                # The program keeps 28 digits and tells 17: the last of a float may be the neighbour.
                same = found == exact or None not in (found, exact) and abs(found - exact) <= 2**-52
                assert same, f"portfolio {run}, {title or 'the whole'}: {name} {found}, expected {exact}\n{config}{teams}"
                compared += 1
    print(f"{PORTFOLIOS} portfolios, {compared} values, all equal")


main(sys.argv[1])
