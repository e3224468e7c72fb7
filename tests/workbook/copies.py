#!/usr/bin/env python3
"""Compares the workbooks that teams get back with those they gave, cell by cell, in openpyxl and in LibreOffice.

    copies.py samples/stories samples/stories/report/workbooks [--both]

Fails if a cell that is not ours differs, if openpyxl finds fewer merged ranges, validations, conditional formats, names,
charts, pictures, tables or notes than before, if a part of the package is missing or changed without need, or if LibreOffice reads other cells than openpyxl.
With `--both` LibreOffice too has to read the same cells of the team in both, and each copy must have all that own.py asks for.
Grades that a team let into a column of its own,
tints and notes of ours are told from what is the team's by what the copies themselves say.
"""
import pathlib
import re
import sys
import tempfile
import zipfile

import openpyxl
from opens import cells, plain, resaved

MARK = "Scoresheet: "
SHEETS = ("Scoresheet findings", "Scoresheet grades", "About Scoresheet")
LENT = "Grades in your column"
OURS = "Scoresheet"


def ours(sheet):
    """The addresses of our columns in a sheet: each header and everything below it."""
    found = set()
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith(MARK):
                found.update((line, cell.column) for line in range(cell.row, sheet.max_row + 1))
    return found


def lent(workbook):
    """The cells in columns of the team in which grades of ours stand, as the sheet about us lists them."""
    about = workbook[SHEETS[2]] if SHEETS[2] in workbook.sheetnames else None
    listed = [row[1].value for row in about.iter_rows() if row[0].value == LENT] if about else []
    found = set()
    for words in listed:
        sheet, cells = re.fullmatch(r"'((?:[^']|'')*)'![A-Z]+\d+ \".*\": (.*)", words, re.S).groups()
        found.update((sheet.replace("''", "'"), cell.split(" = ")[0]) for cell in cells.split(", "))
    return found


def is_tint(rule):
    """Whether a conditional format is one of ours: it looks for a check in our column."""
    return bool(rule.formula) and rule.formula[0].startswith(f'AND("{OURS}"<>"",')


def is_our_note(comment):
    return comment.author == OURS or comment.text.split("\n")[0] == OURS


def notes(workbook):
    """What the team's notes say."""
    sheets = [sheet for sheet in workbook.worksheets if sheet.title not in SHEETS]
    cells = ((sheet.title, cell) for sheet in sheets for row in sheet.iter_rows() for cell in row)
    return {(title, cell.coordinate): cell.comment.text for title, cell in cells if cell.comment and not is_our_note(cell.comment)}


def team_cells(workbook, known=()):
    """Every non-empty cell that is not ours, or stands where the team had one before; formulas as formulas."""
    found, borrowed = {}, lent(workbook)
    for sheet in workbook.worksheets:
        if sheet.title in SHEETS and sheet["A1"].value == sheet.title:
            continue
        skipped = ours(sheet)
        for row in sheet.iter_rows():
            for cell in row:
                place = (sheet.title, cell.coordinate)
                is_ours = ((cell.row, cell.column) in skipped or place in borrowed) and place not in known
                if cell.value is not None and not is_ours:
                    value = cell.value
                    found[sheet.title, cell.coordinate] = (plain(getattr(value, "text", value)), cell.number_format)
    return found


def things(workbook):
    """What else there is in a workbook, counted."""
    sheets = [sheet for sheet in workbook.worksheets if sheet.title not in SHEETS]
    return {
        "merged ranges": sum(len(sheet.merged_cells.ranges) for sheet in sheets),
        "validations": sum(len(sheet.data_validations.dataValidation) for sheet in sheets),
        "conditional formats": sum(not is_tint(rule) for sheet in sheets for places in sheet.conditional_formatting for rule in places.rules),
        "tables": sum(len(sheet.tables) for sheet in sheets),
        "charts": sum(len(sheet._charts) for sheet in sheets),
        "pictures": sum(len(sheet._images) for sheet in sheets),
        "names": len(workbook.defined_names) + sum(len(sheet.defined_names) for sheet in sheets),
        "print areas": sum(bool(sheet.print_area) for sheet in sheets),
        "frozen panes": sum(bool(sheet.freeze_panes) for sheet in sheets),
        "notes": len(notes(workbook)),
    }


def unpacked(before, after):
    """In words, which parts of a package are missing, out of order or packed anew although nothing in them changed."""
    with zipfile.ZipFile(before) as old, zipfile.ZipFile(after) as new:
        names = old.namelist()
        if new.namelist()[: len(names)] != names:
            yield f"the parts were {names}, and are {new.namelist()}"
            return
        for was, now in zip(old.infolist(), new.infolist()):
            kept = (was.CRC, was.compress_size, was.date_time, was.extra) == (now.CRC, now.compress_size, now.date_time, now.extra)
            if was.CRC == now.CRC and not kept:
                yield f"{was.filename} was packed anew"
            is_ours = was.filename.startswith(("xl/worksheets/", "xl/tables/", "xl/styles", "xl/sharedStrings", "xl/workbook", "[Content", "xl/_rels"))
            # Notes of ours stand in the very parts of those of the team.
            holds_notes = re.search(r"comments|\.vml$", was.filename, re.I) and any(OURS.encode() in new.read(name) for name in names if "comment" in name)
            if was.CRC != now.CRC and not is_ours and not holds_notes:
                yield f"{was.filename} was changed"


def opened(before, after, folder):
    """Both workbooks in openpyxl: what it cannot read, strict ones and dialogs, as LibreOffice saves them."""
    if not (cells_or_nothing(before) and cells_or_nothing(after)):
        before, after = (resaved(path, pathlib.Path(folder, name)) for path, name in [(before, "before"), (after, "after")])
    return openpyxl.load_workbook(before), openpyxl.load_workbook(after)


def cells_or_nothing(path):
    """The values that openpyxl reads; none of a workbook that it cannot read, with an error or without."""
    try:
        return cells(path, data_only=True)
    except (AttributeError, IndexError):
        return {}


def lost(before, after):
    """In words, what a copy lost or changed of the team's workbook."""
    yield from unpacked(before, after)
    with tempfile.TemporaryDirectory() as folder:
        old, new = opened(before, after, folder)
    was = team_cells(old)
    now = team_cells(new, was)
    for place in sorted(was.keys() | now.keys()):
        if was.get(place) != now.get(place):
            yield f"{place}: was {was.get(place)!r}, is {now.get(place)!r}"
    said = notes(new)
    for place, text in notes(old).items():
        if said.get(place) != text:
            yield f"the note at {place} said {text!r}, and says {said.get(place)!r}"
    counted = things(new)
    for name, count in things(old).items():
        if counted[name] != count:
            yield f"{count} {name} before, {counted[name]} after"
    names = [sheet for sheet in new.sheetnames if sheet not in SHEETS]
    if [sheet for sheet in old.sheetnames if sheet not in SHEETS] != names:
        yield f"the sheets are now {new.sheetnames}"


def missing(after):
    """In words, what was asked for and is not in a copy: grades in the team's own column, tints, notes."""
    workbook = openpyxl.load_workbook(after)
    rules = [rule for sheet in workbook.worksheets for places in sheet.conditional_formatting for rule in places.rules]
    remarks = [cell.comment for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row if cell.comment]
    asked = [("grade of ours", lent(workbook)), ("tint", filter(is_tint, rules)), ("note of ours", filter(is_our_note, remarks))]
    yield from (f"there is no {name}" for name, found in asked if not list(found))


def lost_in_office(before, after):
    """In words, what LibreOffice reads otherwise of the team's cells in a copy."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = (
            openpyxl.load_workbook(resaved(path, pathlib.Path(folder, name)), data_only=True)
            for path, name in [(before, "before"), (after, "after")]
        )
    was = team_cells(old)
    now = team_cells(new, was)
    for place in sorted(was.keys() | now.keys()):
        if (was.get(place) or [None])[0] != (now.get(place) or [None])[0]:
            yield f"LibreOffice reads {place} as {now.get(place)!r}, and read {was.get(place)!r}"


def misread(after):
    """In words, where LibreOffice reads our sheets otherwise than openpyxl."""
    values = cells_or_nothing(after)
    if not values:
        return
    with tempfile.TemporaryDirectory() as folder:
        read = cells(resaved(after, folder), data_only=True)
    borrowed = lent(openpyxl.load_workbook(after))
    for place in sorted(values.keys() | read.keys()):
        if values.get(place) != read.get(place) and (place[0] in SHEETS or place in borrowed):
            yield f"{place}: written {values.get(place)!r}, LibreOffice reads {read.get(place)!r}"


def main():
    inputs, copies = map(pathlib.Path, sys.argv[1:3])
    both, bad, total = "--both" in sys.argv[3:], 0, 0
    for after in sorted(copies.rglob("*.xls[xm]")):
        total += 1
        before = inputs / after.relative_to(copies)
        # What was converted has no workbook to be compared with.
        faults = list(lost(before, after)) if before.exists() else []
        if both and before.exists():
            faults += [*missing(after), *lost_in_office(before, after)]
        for fault in (faults + list(misread(after)))[:10]:
            print(f"{after}: {fault}")
            bad += 1
    if bad:
        sys.exit(f"{bad} faults in {total} workbooks")
    print(f"{total} workbooks, nothing lost")


if __name__ == "__main__":
    main()
