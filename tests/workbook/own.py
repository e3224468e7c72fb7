#!/usr/bin/env python3
"""Makes workbooks for a build that also writes what a team has to ask for: grades in its own empty column, tints, notes.

    own.py FOLDER

A plain table, an Excel table, one with notes, colours and rules of the team, one with two sheets, and two of them as
LibreOffice saves them, with a scoresheet.toml. `copies.py FOLDER FOLDER/report/workbooks --both` then compares what comes back.
"""
import pathlib
import sys
import tempfile

import openpyxl
from odd import by_libreoffice
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table

HEADS = ["Objective", "Key result", "Owner", "Baseline", "Target", "Current", "Grade", "Remarks"]
ROWS = [
    ["Moor more boats", "Raise berths let at the north pier", "Ida", 10, 30, 18, None, "slow start"],
    [None, "Raise berths let at the south pier", "Bo", 5, 5, 5, None, None],
    [None, "Cut complaints per month", None, 40, 20, "TBD", None, None],
    ["Keep the water clean", "Cut litter in kg per week", "Ida", 90, 30, 45, None, None],
    [None, "Repair the pump", "Ida", None, None, None, None, None],
]
ASKED = '[workbooks]\ngrades = "own-column"\ntint = true\nnotes = "warnings"\n'


def filled(sheet, top=1):
    """Writes the table, its grades left empty."""
    for row, cells in enumerate([HEADS, *ROWS], top):
        for column, value in enumerate(cells, 1):
            sheet.cell(row, column, value)
    return f"A{top}:H{top + len(ROWS)}"


def plain(workbook):
    filled(workbook.active)


def table(workbook):
    workbook.active.add_table(Table(displayName="Plan_of_piers", ref=filled(workbook.active)))


def noted(workbook):
    sheet = workbook.active
    filled(sheet, 3)
    sheet["A1"] = "Piers, third quarter"
    for at, text in [("E3", "agreed in June"), ("F6", "counted by hand"), ("B5", "ask Bo")]:
        sheet[at].comment = Comment(text, "Ida")
    sheet["F4"].fill, sheet["B4"].font = PatternFill("solid", fgColor="DDEBF7"), Font(bold=True)
    sheet.conditional_formatting.add("F4:F8", CellIsRule("lessThan", ["10"], fill=PatternFill(bgColor="FFC7CE")))
    sheet.freeze_panes = "C4"


def two(workbook):
    filled(workbook.active)
    filled(workbook.create_sheet("Other's plan"), 2)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "scoresheet.toml").write_text(ASKED)
    with tempfile.TemporaryDirectory() as other:
        for draw in (plain, table, noted, two):
            for place in [folder] + [pathlib.Path(other)] * (draw in (plain, noted)):
                workbook = openpyxl.Workbook()
                workbook.active.title = "Plan"
                draw(workbook)
                workbook.save(place / f"{draw.__name__}{'' if place == folder else ' of office'}.xlsx")
        by_libreoffice(sorted(pathlib.Path(other).glob("*.xlsx")), folder)


if __name__ == "__main__":
    main()
