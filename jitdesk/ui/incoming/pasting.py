"""What was copied elsewhere, as files of a supplier: rows, the text of a mail, or files themselves."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.services.confirming.supplier_files import SupplierFile


def copied_paths(copied: QMimeData) -> list[Path]:
    """Return the files that were copied in a file manager, none where something else was copied."""
    return [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]


def copied_text(copied: QMimeData, name: str, now: int) -> SupplierFile:
    """Return copied text as a file of this name, written now (UTC second).

    Spreadsheets and mails copy their rows as plain text with tabs, and as a web page beside it; the page is
    taken only where there is no text.

    Raises
    ------
    BadInput
        If neither was copied.
    """
    text = copied.text() if copied.hasText() else ""
    if not text.strip() and copied.hasHtml():
        text = copied.html()
    if not text.strip():
        raise BadInput(
            say("Nothing to paste"),
            say("No rows, no text and no files were copied"),
            say("Mark the rows or the mail, copy them with Ctrl+C, then paste here."),
        )
    return SupplierFile(name, text.encode(), now)
