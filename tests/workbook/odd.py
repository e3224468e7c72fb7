#!/usr/bin/env python3
"""Makes workbooks as other programs would write them: what openpyxl puts around a table, and the same XML in other hands.

    odd.py FOLDER

Twelve workbooks of openpyxl, each with another choice of tables, merges, charts, notes, formats, rules, names and sheets,
one more of each kind in HANDS, one of each of the WAYS of hands.py, six of them as LibreOffice saves them, and a pivot table
of LibreOffice's own. The same run makes the same workbooks. `copies.py` then compares what comes back.
"""
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table

from hands import HEADS, WAYS, Package

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
NAMES = ["Plan", "Pier 4's plan", "Kai & more", "計画", "a,b;c", "R1C1", "2026", "Plan (old)", "x!y", " lead", "a.b", "Größe"]


def fill(sheet, top, left, chance):
    """Writes a table of key results, and tells its last row."""
    for column, head in enumerate(HEADS):
        sheet.cell(top, left + column, head)
    last = top + chance.randint(3, 9)
    for row in range(top + 1, last + 1):
        if row == top + 1 or chance.random() < 0.3:
            sheet.cell(row, left, f"Moor more boats {row}")
        sheet.cell(row, left + 1, f"Raise berths let at pier {row}")
        for column, value in enumerate(["Ida", 10, 30, chance.choice([12, 20.5, None, "TBD"])]):
            sheet.cell(row, left + 2 + column, value)
    return last


def things(sheet, workbook, top, left, last):
    """What may stand around the table: each a function that adds it."""
    span = f"{letter(left)}{top}:{letter(left + 5)}{last}"
    current = f"{letter(left + 5)}{top + 1}:{letter(left + 5)}{last}"

    def chart():
        bars = BarChart()
        bars.add_data(Reference(sheet, min_col=left + 5, min_row=top, max_row=last), titles_from_data=True)
        sheet.add_chart(bars, f"{letter(left + 12)}{last + 3}")

    def look():
        thin = Side(style="thin")
        for row in sheet.iter_rows(top, last, left, left + 5):
            for cell in row:
                cell.border, cell.alignment = Border(thin, thin, thin, thin), Alignment(wrap_text=True)
                cell.fill = PatternFill("solid", fgColor="DDEBF7" if cell.row % 2 else "FFFFFF")
                cell.font = Font(bold=cell.row == top)

    def rules():
        for rule in (
            CellIsRule("lessThan", ["10"], fill=PatternFill(bgColor="FFC7CE")),
            ColorScaleRule("min", None, "FF0000", "max", None, "00FF00"),
            DataBarRule("min", None, "max", None, "638EC6"),
            IconSetRule("3TrafficLights1", "percent", [0, 33, 67]),
        ):
            sheet.conditional_formatting.add(current, rule)

    def choices():
        owners = DataValidation(type="list", formula1='"Ida,Bo"', allow_blank=True)
        sheet.add_data_validation(owners)
        owners.add(f"{letter(left + 2)}{top + 1}:{letter(left + 2)}{last + 40}")

    def sums():
        sheet.cell(last + 2, left + 5, f"=SUM({current})")
        corner = f"{letter(left + 4)}{last + 2}"
        sheet[corner] = ArrayFormula(f"{corner}:{corner}", f"=SUM({current}*2)")

    def merges():
        if not sheet.tables:
            sheet.merge_cells(start_row=top + 1, end_row=top + 2, start_column=left + 2, end_column=left + 2)

    def other():
        beside = workbook.create_sheet("Notes")
        quoted = sheet.title.replace("'", "''")
        beside["B2"], beside.sheet_state = f"=COUNTA('{quoted}'!{letter(left)}:{letter(left + 5)})", "hidden"

    def named():
        quoted = sheet.title.replace("'", "''")
        workbook.defined_names.add(DefinedName("Berths", attr_text=f"'{quoted}'!$A$1:$F$9"))

    return [
        chart,
        look,
        rules,
        choices,
        sums,
        merges,
        other,
        named,
        lambda: sheet.add_table(Table(displayName="Berth_plan", ref=span)) if not sheet.merged_cells else None,
        lambda: setattr(sheet.auto_filter, "ref", span) if not sheet.tables else None,
        lambda: setattr(sheet.cell(top + 1, left + 1), "comment", Comment("why?", "Bo")),
        lambda: setattr(sheet.cell(top + 1, left + 2), "hyperlink", "https://example.org/?a=b&c=d"),
        lambda: setattr(sheet, "freeze_panes", sheet.cell(top + 1, left)),
        lambda: setattr(sheet, "print_area", span),
        lambda: setattr(sheet.sheet_view, "rightToLeft", True),
        lambda: setattr(sheet.protection, "sheet", True),
        lambda: sheet.column_dimensions.group(letter(left + 3), letter(left + 12), hidden=False),
        lambda: sheet.cell(top + 1, left + 8, "a note at the right"),
        lambda: setattr(workbook, "epoch", openpyxl.utils.datetime.CALENDAR_MAC_1904),
    ]


def make(seed, path):
    chance = random.Random(seed)
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = NAMES[seed % len(NAMES)]
    top, left = chance.choice([1, 1, 3]), chance.choice([1, 1, 2])
    last = fill(sheet, top, left, chance)
    for number, add in enumerate(things(sheet, workbook, top, left, last)):
        # The protected sheet is rare, since it gets no columns.
        if chance.random() < (0.1 if number == 15 else 0.45):
            add()
    workbook.save(path)


def prefixed(text):
    text = text.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"', 1)
    return text if 'xmlns="' in text else re.sub(r"<(/?)([A-Za-z]+)(?=[\s/>])", r"<\1x:\2", text)


def of_sheets(change):
    return lambda name, text: change(text) if re.search(r"worksheets/[^/]+\.xml$", name) else text


def of_workbook(change):
    kinds = r"(worksheets/[^/]+|workbook|sharedStrings|styles|tables/[^/]+)\.xml$"
    return lambda name, text: change(text) if re.search(kinds, name) else text


# Ways in which programs differ.
HANDS = {
    "prefix": of_workbook(prefixed),
    "windows": lambda name, text: text.replace("?>", "?>\r\n", 1) if name.endswith(".xml") else text,
    "spanless": of_sheets(lambda text: re.sub(r' spans="[^"]*"|<dimension[^>]*/>', "", text)),
    "quotes": of_workbook(lambda text: re.sub(r"=\"([^\"'<>&]*)\"", r"='\1'", text)),
    "countless": of_workbook(lambda text: re.sub(r' (count|uniqueCount)="\d+"', "", text)),
    "bare": lambda name, text: re.sub(r"^<\?xml[^>]*\?>\s*", "", text),
    "remarks": of_sheets(lambda text: text.replace("<sheetData>", '<sheetData><!-- <c r="Z9"> > -->')),
    "opened": of_sheets(lambda text: re.sub(r"<c ([^>]*)/>", r"<c \1></c>", text)),
    "marked": lambda name, text: "\ufeff" + text if text.startswith("<?xml") else text,
}


def rewritten(source, path, change):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename.endswith((".xml", ".rels")):
                content = change(entry.filename, content.decode()).encode()
            new.writestr(entry.filename, content)


def pivoted(path):
    """A plan and a pivot table of it as a flat document, which LibreOffice makes an xlsx of."""
    cell = lambda value: (
        f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        if isinstance(value, str)
        else f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    )
    rows = [HEADS] + [[f"Moor boats {row}", f"Raise berths let at pier {row}", ["Ida", "Bo"][row % 2], 10, 30, 12 + row] for row in range(6)]
    written = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    field = lambda name, side, function: (
        f'<table:data-pilot-field table:source-field-name="{name}" table:orientation="{side}" table:function="{function}">'
        '<table:data-pilot-level table:show-empty="false"/></table:data-pilot-field>'
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ["office", "table", "text"]
    )
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
        f'<table:table table:name="Plan">{written}</table:table><table:table table:name="Pivot"><table:table-row><table:table-cell/></table:table-row></table:table>'
        '<table:data-pilot-tables><table:data-pilot-table table:name="ByOwner" table:target-range-address="Pivot.A1:Pivot.B6">'
        '<table:source-cell-range table:cell-range-address="Plan.A1:Plan.F7"/>'
        f'{field("Owner", "row", "auto")}{field("Current", "data", "sum")}</table:data-pilot-table></table:data-pilot-tables>'
        "</office:spreadsheet></office:body></office:document>"
    )


def by_libreoffice(sources, folder):
    """Saves files as LibreOffice saves an xlsx."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "xlsx", "--outdir", folder]
        subprocess.run([*command, *sources], check=True, capture_output=True, timeout=300)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(12):
        make(seed, folder / f"odd {seed:02}.xlsx")
    for way, ending in WAYS.items():
        package = Package()
        way(package)
        package.save(folder / f"{way.__name__}.{ending}")
    with tempfile.TemporaryDirectory() as other:
        other = pathlib.Path(other)
        for seed in range(6):
            make(seed + 40, other / f"office {seed:02}.xlsx")
        pivoted(other / "pivot.fods")
        by_libreoffice(sorted(other.iterdir()), folder)
    for seed, (name, change) in enumerate(HANDS.items()):
        rewritten(folder / f"odd {seed:02}.xlsx", folder / f"{name}.xlsx", change)


if __name__ == "__main__":
    main()
