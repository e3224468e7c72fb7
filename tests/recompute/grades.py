"""Grades recomputed independently: `grades.py SCORESHEET` makes random portfolios, has the program grade them, and
computes every grade again with exact fractions from nothing but the rules in words. Any difference is an error.

A key result: (current - baseline) / (target - baseline), at least 0 and at most 1. Without a current value it has no
grade, nor with a target that equals its baseline; without a baseline it starts at 0 if it counts up from there, else it
has no grade. An objective: the mean of the graded key results by weight; no weight among weighted ones is their mean.
A unit and the whole: the plain mean of graded objectives. What is missing counts as 0 in the lower bound and as 1 in
the upper one.
"""

import json
import random
import string
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

PORTFOLIOS = 200
SEED = 20260831
HEAD = "Team,Objective,Key result,Weight,Baseline,Target,Current\n"


def word(rng):
    return "".join(rng.choice(string.ascii_lowercase) for _ in range(9))


def number(rng):
    return rng.choice([str(rng.randint(0, 900)), f"{rng.randint(0, 90000) / 100:.2f}"])


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
                key_results.append((f"Measure {word(rng)} {word(rng)}", weight, baseline, target, current))
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


def expected(teams):
    """Every title with its grade and bounds."""
    grades, everything = {}, []
    for team, objectives in teams:
        members = []
        for objective, key_results in objectives:
            children = []
            for title, weight, baseline, target, current in key_results:
                grade = key_result(baseline, target, current)
                grades[title] = (grade, None, None)
                low, high = (Fraction(0), Fraction(1)) if grade is None else (grade, grade)
                children.append((Fraction(weight) if weight else None, grade, low, high))
            grades[objective] = mean(children)
            members.append((None, *grades[objective]))
        grades[team] = mean(members)
        everything += members
    grades[""] = mean(everything)
    return grades


def told(scoresheet, teams):
    """What the program says of the same."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            ",".join([team, objective, title, weight, baseline, target, current])
            for team, objectives in teams
            for objective, key_results in objectives
            for title, weight, baseline, target, current in key_results
        ]
        Path(folder, "OKRs 2026Q3.csv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
        command = [scoresheet, "grade", "-q", "--as-of", "2026-08-31", "--format", "json", folder]
        document = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    is_whole = lambda item: item["kind"] == "portfolio"
    return {"" if is_whole(item) else item["title"]: (item["grade"], item["low"], item["high"]) for item in document["items"]}


def main(scoresheet):
    rng = random.Random(SEED)
    compared = 0
    for run in range(PORTFOLIOS):
        teams = portfolio(rng)
        want, have = expected(teams), told(scoresheet, teams)
        assert want.keys() == have.keys(), f"portfolio {run}: {want.keys() ^ have.keys()}"
        for title, values in want.items():
            for name, value, found in zip(("grade", "low", "high"), values, have[title]):
                exact = None if value is None else float(value)
                # The program keeps 28 digits and tells 17: the last of a float may be the neighbour.
                same = found == exact or None not in (found, exact) and abs(found - exact) <= 2**-52
                assert same, f"portfolio {run}, {title or 'the whole'}: {name} {found}, expected {exact}\n{teams}"
                compared += 1
    print(f"{PORTFOLIOS} portfolios, {compared} values, all equal")


main(sys.argv[1])
