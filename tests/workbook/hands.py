"""Ways in which other programs write workbooks, each a change of the parts of one plain workbook: what they put where, what
they leave out, and parts of which a library knows nothing."""
import re
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
XM = "http://schemas.microsoft.com/office/excel/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
VENDOR = "application/vnd.ms-excel"


HEADS = ["Objective", "Key result", "Owner", "Baseline", "Target", "Current"]


def plain():
    """The parts of a plain workbook with one table, as Excel would write them."""
    rows = [HEADS] + [[f"Moor more boats {row}", f"Raise berths let at pier {row}", "Ida", 10, 30, 12 + row] for row in range(2, 8)]
    shared = list(dict.fromkeys(cell for row in rows for cell in row if isinstance(cell, str)))
    cell = lambda at, value: (
        f'<c r="{at}" s="1" t="s"><v>{shared.index(value)}</v></c>' if isinstance(value, str) else f'<c r="{at}" s="1"><v>{value}</v></c>'
    )
    written = "".join(
        f'<row r="{row}" spans="1:6">' + "".join(cell(f"{letter}{row}", value) for letter, value in zip("ABCDEF", cells)) + "</row>"
        for row, cells in enumerate(rows, 1)
    )
    declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    packaged = "http://schemas.openxmlformats.org/package/2006"
    relation = lambda key, kind, target: f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    override = lambda part, kind: f'<Override PartName="/{part}" ContentType="{kind}"/>'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + override(BOOK, f"{KIND}.sheet.main+xml")
        + override(SHEET, f"{KIND}.worksheet+xml")
        + override("xl/styles.xml", f"{KIND}.styles+xml")
        + override("xl/sharedStrings.xml", f"{KIND}.sharedStrings+xml")
        + override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{packaged}/relationships">'
        + relation("rId1", "officeDocument", BOOK)
        + relation("rId2", "extended-properties", "docProps/app.xml")
        + "</Relationships>",
        BOOK: f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>'
        '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{packaged}/relationships">'
        + relation("rId1", "worksheet", "worksheets/sheet1.xml")
        + relation("rId2", "styles", "styles.xml")
        + relation("rId3", "sharedStrings", "sharedStrings.xml")
        + "</Relationships>",
        SHEET: f'<worksheet xmlns="{MAIN}"><dimension ref="A1:F7"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="30" customWidth="1"/></cols><sheetData>{written}</sheetData>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/>'
        '<top style="thin"/><bottom style="thin"/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}" count="{len(rows) * 6}" uniqueCount="{len(shared)}">'
        + "".join(f"<si><t>{text}</t></si>" for text in shared)
        + "</sst>",
        "docProps/app.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    }
    return {name: declared + content for name, content in parts.items()}


class Package:
    """The parts of a workbook by name, in the order of the package."""

    def __init__(self):
        self.parts = {name: content.encode() for name, content in plain().items()}

    def save(self, path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                # The same day in every run, so that the same run makes the same bytes.
                entry = zipfile.ZipInfo(name, (2026, 8, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                package.writestr(entry, content)

    def text(self, name):
        return self.parts[name].decode()

    def change(self, change, wanted=r"\.(xml|rels)$"):
        """Changes the text of every part whose name fits."""
        for name in self.parts:
            if re.search(wanted, name):
                self.parts[name] = change(self.text(name)).encode()

    def put(self, name, before, added):
        """Inserts something before what stands in a part."""
        assert before in self.text(name), (name, before)
        self.parts[name] = self.text(name).replace(before, added + before, 1).encode()

    def drop(self, name):
        """Takes a part away with all that speaks of it."""
        del self.parts[name]
        file = re.escape(name.rsplit("/", 1)[1])
        self.change(lambda text: re.sub(rf'<(Override|Relationship) [^>]*{file}"[^>]*/>', "", text), r"(\.rels|^\[.*xml)$")

    def rename(self, old, new, target=None):
        """Gives a part another name, by which others call it too, or spell it otherwise."""
        self.parts = {new if name == old else name: content for name, content in self.parts.items()}
        file, wanted = old.rsplit("/", 1)[1], (target or new).rsplit("/", 1)[1]
        self.change(lambda text: text.replace(file, wanted), r"(\.rels|^\[.*xml)$")

    def add(self, name, content, kind, owner=BOOK, relation=None):
        """Adds a part that another leads to; tells the key of the relationship."""
        self.parts[name] = content if isinstance(content, bytes) else content.encode()
        types = f'<Override PartName="/{name}" ContentType="{kind}"/>'
        self.put("[Content_Types].xml", "</Types>", types)
        folder, file = owner.rsplit("/", 1)
        relations = f"{folder}/_rels/{file}.rels"
        if relations not in self.parts:
            space = "http://schemas.openxmlformats.org/package/2006/relationships"
            self.parts[relations] = f'<Relationships xmlns="{space}"></Relationships>'.encode()
        key = f"rOdd{self.text(relations).count('<Relationship ')}"
        kind_of = relation if ":" in relation else f"{OFFICE}/{relation}"
        self.put(relations, "</Relationships>", f'<Relationship Id="{key}" Type="{kind_of}" Target="/{name}"/>')
        return key


def texts(package):
    """The shared texts."""
    found = re.findall(r"<si>(.*?)</si>", package.text("xl/sharedStrings.xml"), re.S)
    return ["".join(re.findall(r"<t[^>]*>(.*?)</t>", text, re.S)) for text in found]


def inline(package):
    """Texts in their cells and no table of them, as many small libraries write."""
    shared = texts(package)
    own = lambda found: f'<c {found[1]} t="inlineStr"><is><t>{shared[int(found[2])]}</t></is></c>'
    package.change(lambda text: re.sub(r'<c ([^>]*) t="s"><v>(\d+)</v></c>', own, text), "worksheets/")
    package.drop("xl/sharedStrings.xml")


def styleless(package):
    """No part of styles."""
    package.change(lambda text: re.sub(r'(<(?:c|row|col) [^>]*?) s(?:tyle)?="\d+"', r"\1", text), "worksheets/")
    package.drop("xl/styles.xml")


def addressless(package):
    """Rows and cells that do not say where they are."""
    package.change(lambda text: re.sub(r'(<(?:c|row)) r="\w+"', r"\1", text), SHEET)


def phonetic(package):
    """Readings beside texts, as Excel writes them in Japan."""
    reading = '<rPh sb="0" eb="1"><t>ヨミ</t></rPh><phoneticPr fontId="0"/>'
    package.change(lambda text: text.replace("</si>", f"{reading}</si>"), "sharedStrings")


def extended(package):
    """Data bars, lists and sparklines of later versions of Excel, and marks of its revisions."""
    names = f'xmlns:r="{OFFICE}" xmlns:mc="{MC}" mc:Ignorable="x14ac xr" xmlns:x14ac="urn:ac" xmlns:xr="urn:xr" xr:uid="{{1}}"'
    package.change(lambda text: text.replace("<worksheet ", f"<worksheet {names} ", 1).replace("<row ", '<row x14ac:dyDescent="0.25" '), SHEET)
    bar = (
        '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{2}"><x14:dataBar minLength="0" maxLength="100">'
        '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>F2:F7</xm:sqref></x14:conditionalFormatting>'
    )
    line = (
        "<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Plan!D2:F2</xm:f><xm:sqref>T2</xm:sqref></x14:sparkline>"
        "</x14:sparklines></x14:sparklineGroup>"
    )
    lists = (
        '<x14:dataValidation type="list"><x14:formula1><xm:f>Plan!$C$2:$C$3</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation>'
    )
    extensions = [
        ("{78C0D931-6437-407d-A8EE-F0AAD7539E65}", f"<x14:conditionalFormattings>{bar}</x14:conditionalFormattings>"),
        ("{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}", f'<x14:dataValidations count="1">{lists}</x14:dataValidations>'),
        ("{05C60535-1F16-4fd2-B633-F4F36F0B64E0}", f"<x14:sparklineGroups>{line}</x14:sparklineGroups>"),
    ]
    written = "".join(f'<ext xmlns:x14="{X14}" xmlns:xm="{XM}" uri="{uri}">{inner}</ext>' for uri, inner in extensions)
    package.put(SHEET, "</worksheet>", f"<extLst>{written}</extLst>")


def alternate(package):
    """Content of which a program chooses what it understands."""
    choice = '<mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:abs" url="C:\\plans\\"/></mc:Choice>'
    space = f'xmlns:mc="{MC}" xmlns:x15="urn:x15"'
    package.put(BOOK, "<workbookPr", f"<mc:AlternateContent {space}>{choice}</mc:AlternateContent>")


def tabs(package):
    """A sheet of a chart, a dialog and a sheet that no menu shows, around the plan."""
    chart = f'<chartsheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>'
    dialog = f'<dialogsheet xmlns="{MAIN}"><sheetFormatPr defaultRowHeight="15"/></dialogsheet>'
    plain = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>'
    first = package.add("xl/chartsheets/sheet1.xml", chart, f"{KIND}.chartsheet+xml", BOOK, "chartsheet")
    second = package.add("xl/dialogsheets/sheet1.xml", dialog, f"{KIND}.dialogsheet+xml", BOOK, "dialogsheet")
    third = package.add("xl/worksheets/sheet9.xml", plain, f"{KIND}.worksheet+xml", BOOK, "worksheet")
    bound = f'xmlns:r="{OFFICE}"'
    package.put(BOOK, "<sheet ", f'<sheet {bound} name="Chart" sheetId="91" r:id="{first}"/>')
    package.put(BOOK, "</sheets>", f'<sheet {bound} name="Dialog" sheetId="92" state="hidden" r:id="{second}"/>')
    package.put(BOOK, "</sheets>", f'<sheet {bound} name="Deep" sheetId="93" state="veryHidden" r:id="{third}"/>')


def macros(package):
    """Macros, with a mark of what has signed them."""
    package.change(lambda text: text.replace(f"{KIND}.sheet.main+xml", f"{VENDOR}.sheet.macroEnabled.main+xml"), r"^\[")
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    package.add("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 macros \x00", f"{VENDOR}.vbaProject", BOOK, kind)


def leftovers(package):
    """Parts of the office around the workbook: custom XML, settings of a printer, scraps that nothing leads to."""
    package.add("customXml/item1.xml", "<plan xmlns='urn:plan'/>", "application/xml", BOOK, "customXml")
    key = package.add("xl/printerSettings/printerSettings1.bin", b"\x01\x00\x02", f"{KIND}.printerSettings", SHEET, "printerSettings")
    setup = f'<pageSetup xmlns:r="{OFFICE}" orientation="landscape" r:id="{key}"/>'
    package.change(lambda text: re.sub(r"(<pageMargins[^>]*/>)", rf"\1{setup}", text), SHEET)
    package.parts["[trash]/0000.dat"] = b"\x00\x00"
    package.parts["__MACOSX/._plan"] = b"finder"


def connections(package):
    """A table that a query fills."""
    package.add("xl/connections.xml", f'<connections xmlns="{MAIN}"><connection id="1" name="q" type="5" refreshedVersion="6"/></connections>', f"{KIND}.connections+xml", BOOK, "connections")
    table = (
        f'<table xmlns="{MAIN}" id="7" name="Filled" displayName="Filled" ref="A1:F7" tableType="queryTable" totalsRowShown="0">'
        '<autoFilter ref="A1:F7"/><tableColumns count="6">'
        + "".join(f'<tableColumn id="{number}" name="{text}" queryTableFieldId="{number}"/>' for number, text in enumerate(HEADS, 1))
        + "</tableColumns></table>"
    )
    key = package.add("xl/tables/table7.xml", table, f"{KIND}.table+xml", SHEET, "table")
    fields = "".join(f'<queryTableField id="{number}" tableColumnId="{number}"/>' for number in range(1, 7))
    query = (
        f'<queryTable xmlns="{MAIN}" name="q" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="7">'
        f'<queryTableFields count="6">{fields}</queryTableFields></queryTableRefresh></queryTable>'
    )
    package.add("xl/queryTables/queryTable1.xml", query, f"{KIND}.queryTable+xml", "xl/tables/table7.xml", "queryTable")
    package.put(SHEET, "</worksheet>", f'<tableParts count="1"><tablePart xmlns:r="{OFFICE}" r:id="{key}"/></tableParts>')


def slicers(package):
    """Slicers of a table, which stand in extensions of the workbook and the sheet."""
    vendor = "http://schemas.microsoft.com/office/2007/relationships"
    cache = f'<slicerCacheDefinition xmlns="{X14}" name="Slicer_Owner" sourceName="Owner"/>'
    one = f'<slicers xmlns="{X14}"><slicer name="Owner" cache="Slicer_Owner" rowHeight="241300"/></slicers>'
    key = package.add("xl/slicerCaches/slicerCache1.xml", cache, f"{VENDOR}.slicerCache+xml", BOOK, f"{vendor}/slicerCache")
    bound = f'xmlns:r="{OFFICE}" xmlns:x14="{X14}"'
    package.put(BOOK, "</workbook>", f'<extLst><ext uri="{{BBE1A952-AA13-448e-AADC-164F8A28A991}}"><x14:slicerCaches {bound}><x14:slicerCache r:id="{key}"/></x14:slicerCaches></ext></extLst>')
    key = package.add("xl/slicers/slicer1.xml", one, f"{VENDOR}.slicer+xml", SHEET, f"{vendor}/slicer")
    package.put(SHEET, "</worksheet>", f'<extLst><ext uri="{{A8765BA9-456A-4dab-B4F3-ACF838C121DE}}"><x14:slicerList {bound}><x14:slicer r:id="{key}"/></x14:slicerList></ext></extLst>')


def threads(package):
    """A thread of comments, and the people in it."""
    vendor = "http://schemas.microsoft.com/office/2017/10/relationships"
    space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    people = f'<personList xmlns="{space}"><person displayName="Ida" id="{{1}}" userId="i" providerId="None"/></personList>'
    thread = f'<ThreadedComments xmlns="{space}"><threadedComment ref="B2" dT="2026-08-01T10:00:00.00" personId="{{1}}" id="{{2}}"><text>why?</text></threadedComment></ThreadedComments>'
    package.add("xl/persons/person.xml", people, f"{VENDOR}.person+xml", BOOK, f"{vendor}/person")
    package.add("xl/threadedComments/threadedComment1.xml", thread, f"{VENDOR}.threadedcomments+xml", SHEET, f"{vendor}/threadedComment")


def google(package):
    """As an export of Google Sheets: a drawing on every sheet, its own data, no properties, heights on all rows."""
    for name in [name for name in package.parts if name.startswith("docProps/")]:
        package.drop(name)
    space = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    drawing = f'<xdr:wsDr xmlns:xdr="{space}"/>'
    key = package.add("xl/drawings/drawing9.xml", drawing, "application/vnd.openxmlformats-officedocument.drawing+xml", SHEET, "drawing")
    package.put(SHEET, "</worksheet>", f'<drawing xmlns:r="{OFFICE}" r:id="{key}"/>')
    package.change(lambda text: re.sub(r"<row r=", '<row ht="15.75" customHeight="1" r=', text), "worksheets/")
    package.change(lambda text: re.sub(r"<dimension[^>]*/>|<sheetFormatPr[^>]*/>", "", text), "worksheets/")
    own = package.add("xl/metadata", b'{"a":1}', "application/binary", BOOK, "http://customschemas.google.com/relationships/workbookmetadata")
    extension = (
        f'<ext uri="GoogleSheetsCustomDataVersion2"><go:sheetsCustomData xmlns:go="http://customooxmlschemas.google.com/" xmlns:r="{OFFICE}" '
        f'r:id="{own}" roundtripDataChecksum="x="/></ext>'
    )
    package.put(BOOK, "</workbook>", f"<extLst>{extension}</extLst>")


def controls(package):
    """A button of a form, whose anchor names rows and columns inside the sheet."""
    anchor = (
        '<anchor moveWithCells="1"><from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>13</xdr:row><xdr:rowOff>0</xdr:rowOff></from>'
        "<to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor>"
    )
    own = f'<formControlPr xmlns="{X14}" objectType="Button" lockText="1"/>'
    key = package.add("xl/ctrlProps/ctrlProp1.xml", own, f"{VENDOR}.controlproperties+xml", SHEET, "ctrlProp")
    space = f'xmlns:mc="{MC}" xmlns:x14="{X14}" xmlns:r="{OFFICE}"'
    drawn = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
    package.put(
        SHEET,
        "</worksheet>",
        f'<mc:AlternateContent {space} {drawn}><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="{key}" name="Button 1">'
        f"<controlPr>{anchor}</controlPr></control></controls></mc:Choice></mc:AlternateContent>",
    )


def kingsoft(package):
    """As WPS Office writes: elements of its own in its own namespace."""
    own = 'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"'
    package.change(lambda text: text.replace("<worksheet ", f"<worksheet {own} ", 1), "worksheets/")
    package.change(lambda text: text.replace("<workbook ", f"<workbook {own} ", 1), "workbook.xml$")
    package.put(SHEET, "</worksheet>", "<extLst><ext uri='{wps}'><etc:sheetInterline/></ext></extLst>")


def strict(package):
    """In the strict edition of the standard, which Excel offers beside the usual one."""
    pairs = {
        MAIN: f"{STRICT}/spreadsheetml/main",
        OFFICE: f"{STRICT}/officeDocument/relationships",
        "http://schemas.openxmlformats.org/drawingml/2006/main": f"{STRICT}/drawingml/main",
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": f"{STRICT}/drawingml/spreadsheetDrawing",
        "http://schemas.openxmlformats.org/drawingml/2006/chart": f"{STRICT}/drawingml/chart",
    }
    for usual, other in pairs.items():
        package.change(lambda text: text.replace(usual, other))
    package.change(lambda text: text.replace("<workbook ", '<workbook conformance="strict" ', 1), "workbook.xml$")


def escaped(package):
    """A part with a blank in its name, written as an address."""
    package.rename(SHEET, "xl/worksheets/plan%20one.xml")


def unescaped(package):
    """The same with the blank itself in the package."""
    package.rename(SHEET, "xl/worksheets/plan one.xml", "xl/worksheets/plan%20one.xml")


def sections(package):
    """Texts in sections of character data, with signs in them that would mean something elsewhere."""
    package.change(lambda text: re.sub(r"<t>([^<&]*)</t>", r"<t><![CDATA[\1 & <more>]]></t>", text, count=1), "sharedStrings")


# Each way with the ending of its files.
WAYS = {
    addressless: "xlsx",
    alternate: "xlsx",
    connections: "xlsx",
    controls: "xlsx",
    escaped: "xlsx",
    extended: "xlsx",
    google: "xlsx",
    inline: "xlsx",
    kingsoft: "xlsx",
    leftovers: "xlsx",
    macros: "xlsm",
    phonetic: "xlsx",
    sections: "xlsx",
    slicers: "xlsx",
    strict: "xlsx",
    styleless: "xlsx",
    tabs: "xlsx",
    threads: "xlsx",
    unescaped: "xlsx",
}
