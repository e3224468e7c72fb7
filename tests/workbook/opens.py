#!/usr/bin/env python3
"""Opens a workbook with openpyxl and with LibreOffice, and fails unless both read the same cells.

    opens.py report/rollup.xlsx
"""
import datetime
import pathlib
import subprocess
import sys
import tempfile
import warnings

import openpyxl

# What openpyxl does not know, such as data bars, it says on every sheet.
warnings.simplefilter("ignore", UserWarning)


def cells(path, **options):
    """Every non-empty cell by sheet and address, days as days."""
    workbook = openpyxl.load_workbook(path, **options)
    found = {}
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    found[sheet.title, cell.coordinate] = plain(cell.value)
    return found


def plain(value):
    """A value as two programs agree on it: a day has no time, a number no more than twelve digits."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, float):
        return float(f"{value:.12g}")
    return value


def resaved(path, folder):
    """The workbook as LibreOffice writes what it has read."""
    profile = pathlib.Path(folder, "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", folder]
    subprocess.run([*command, path], check=True, timeout=180, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return pathlib.Path(folder, pathlib.Path(path).with_suffix(".xlsx").name)


def main():
    path = sys.argv[1]
    expected = cells(path)
    with tempfile.TemporaryDirectory() as folder:
        found = cells(resaved(path, folder))
    changed = [place for place in sorted(expected.keys() | found.keys()) if expected.get(place) != found.get(place)]
    for place in changed[:20]:
        print(f"{place}: written {expected.get(place)!r}, read {found.get(place)!r}")
    if changed or not expected:
        sys.exit(f"{path}: {len(changed)} of {len(expected)} cells differ")
    print(f"{path}: {len(expected)} cells, the same in both")


if __name__ == "__main__":
    main()
