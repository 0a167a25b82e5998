"""XLSX workbooks to rows of cells, with what the fast reader does not tell about a cell.

Cell values come from python-calamine, the rest from :mod:`jitdesk.intake.lists.sheet_scan`.
"""

import posixpath
import re
import zipfile
from xml.etree import ElementTree

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.archive import open_archive
from jitdesk.intake.lists.grid import MAX_CELLS, Workbook, damaged, read_grids
from jitdesk.intake.lists.sheet_scan import SheetScan, scan_sheet

_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_workbook(name: str, content: bytes) -> Workbook:
    """Return all visible sheets of an XLSX or XLSM workbook; macros and links are never followed.

    Raises
    ------
    BadInput
        For a damaged or dangerous file, and a sheet too large to be a list.
    """
    archive = open_archive(name, content)
    members = archive.namelist()
    # Whichever part the fast reader takes for a sheet, it has been looked through.
    scans = {part: _scan(name, part, xml) for part in members if b"sheetData" in (xml := archive.read(part))}
    parts = _sheet_parts(name, archive)
    scan_of = {sheet: scans[part] for sheet, part in parts.items() if part in scans}
    grids, hidden = read_grids(name, content, "xlsx", scan_of)
    return Workbook(
        grids=grids,
        hidden=hidden,
        has_macros=any(member.endswith("vbaProject.bin") for member in members),
        starts_1904=re.search(rb"date1904=[\"'](1|true)[\"']", archive.read("xl/workbook.xml")) is not None,
    )


def _sheet_parts(name: str, archive: zipfile.ZipFile) -> dict[str, str]:
    try:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except (LookupError, ValueError, ElementTree.ParseError) as error:
        raise damaged(name, "xlsx", str(error)) from error
    targets = {link.get("Id", ""): link.get("Target", "") for link in links}
    parts = {}
    for sheet in book.iter():
        if sheet.tag.endswith("}sheet"):
            target = targets.get(sheet.get(_REL, ""), "")
            part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            if part in archive.namelist():
                parts[sheet.get("name", "")] = part
    return parts


def _scan(name: str, part: str, xml: bytes) -> SheetScan:
    try:
        scan = scan_sheet(xml)
    except ValueError as error:
        raise damaged(name, "xlsx", str(error)) from error
    if scan.height * scan.width > MAX_CELLS:
        raise BadInput(
            say("{name} is too large", name=name),
            say(
                'Its part "{part}" reaches over {height} rows and {width} columns.',
                part=part,
                height=f"{scan.height:,}",
                width=f"{scan.width:,}",
            ),
            say("Delete the stray cells far below or far to the right of the list, and save it again."),
        )
    return scan
