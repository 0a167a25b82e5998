"""Sheets onto a printer or into a PDF, page after page."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from errno import EIO, ENOSPC
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.scene.sheet import A4, DoorSheet, Page, Paper, laid_out, sheet_words
from jitdesk.ui.printing.painter import SheetPainter
from jitdesk.ui.printing.ruler import FontRuler

_MM_PER_INCH = 25.4
# 0.34 mm are 16.06 dots: a bar code's modules are whole dots of the PDF and of every common printer.
_PDF_DPI = 1200


def pages_of(sheets: Iterable[DoorSheet], paper: Paper = A4) -> Iterator[Page]:
    """Yield the pages of all sheets, each sheet on pages of its own."""
    ruler = FontRuler()
    for sheet in sheets:
        yield from laid_out(sheet, ruler, paper)


def write_pdf(sheets: Sequence[DoorSheet], path: Path, paper: Paper = A4) -> int:
    """Write sheets as one PDF and return its number of pages; see `write_pages`.

    Raises
    ------
    BadInput
        When there are no sheets, or the file cannot be written there.
    """
    if not sheets:
        raise BadInput(
            say("There is nothing to print."),
            say("No sheet was chosen, so no PDF was written."),
            say("Choose at least one door."),
        )
    return write_pages(pages_of(sheets, paper), _title(sheets), path)


def write_pages(pages: Iterable[Page], title: str, path: Path) -> int:
    """Write pages, at least one, as one PDF and return their number.

    The file appears at `path` whole or not at all; what stood there before is kept until then.

    Raises
    ------
    BadInput
        When the file cannot be written there.
    """
    # In the same folder, so that the replacement is one step of the file system.
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        temporary.touch()
        count = _painted_pdf(pages, title, temporary)
        os.replace(temporary, path)
    except OSError as error:
        raise BadInput(
            say("The PDF could not be saved."),
            say(
                "{path} cannot be written: {strerror}. No page was saved.", path=path, strerror=error.strerror
            ),
            say("Choose another folder, or close the file where it is open."),
        ) from error
    finally:
        _remove(temporary)
    return count


def _title(sheets: Sequence[DoorSheet]) -> str:
    return f"{sheet_words().title} {sheets[0].day.isoformat()}"


def _remove(temporary: Path) -> None:
    """Remove what is left of a PDF that was not finished; where its folder is unusable there is none."""
    with suppress(OSError):
        temporary.unlink()


def _painted_pdf(pages: Iterable[Page], title: str, path: Path) -> int:
    writer = QPdfWriter(str(path))
    writer.setResolution(_PDF_DPI)
    writer.setTitle(title)
    writer.setCreator("jitdesk")
    count = _painted(pages, writer, _PDF_DPI)
    with path.open("rb+") as written:
        # Qt does not say when the disk fills up on the way, but the file then lacks its end.
        if b"%%EOF" not in written.read()[-16:]:
            raise OSError(ENOSPC, os.strerror(ENOSPC))
        os.fsync(written.fileno())
    return count


def printer_names() -> list[str]:
    """Return the printers of this computer, the default one first."""
    names = list(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != default)


def print_sheets(sheets: Sequence[DoorSheet], printer_name: str, paper: Paper = A4) -> int:
    """Print sheets and return the number of pages; raises what `print_pages` does."""
    return print_pages(pages_of(sheets, paper), _title(sheets), printer_name)


def print_pages(pages: Iterable[Page], title: str, printer_name: str) -> int:
    """Print pages, at least one, and return their number.

    Raises
    ------
    BadInput
        When the printer does not take the job.
    """
    printer = QPrinter(QPrinterInfo.printerInfo(printer_name), QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(title)
    try:
        return _painted(pages, printer, printer.resolution())
    except OSError as error:
        raise BadInput(
            say("The pages could not be printed."),
            say(
                "The printer {printer_name} did not take all of them: {strerror}.",
                printer_name=printer_name,
                strerror=error.strerror,
            ),
            say("Check that it is switched on and has paper, or save them as a PDF."),
        ) from error


def _painted(pages: Iterable[Page], device: QPdfWriter | QPrinter, dpi: int) -> int:
    """Paint every page on a paged device, from the paper's corner, and return how many.

    Raises
    ------
    OSError
        When the device does not begin, or does not take a page.
    """
    coming = iter(pages)
    first = next(coming)
    device.setPageLayout(_page_layout(first))
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(EIO, say("it does not answer"))
    count = 0
    try:
        for page in chain((first,), coming):
            if count and not device.newPage():
                raise OSError(EIO, say("it stopped after page {count}", count=count))
            SheetPainter(painter, dpi / _MM_PER_INCH).paint(page)
            count += 1
    finally:
        painter.end()
    return count


def _page_layout(page: Page) -> QPageLayout:
    across, along = sorted((page.width, page.height))
    size = QPageSize(QSizeF(across, along), QPageSize.Unit.Millimeter)
    turned = page.width > page.height
    way = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
