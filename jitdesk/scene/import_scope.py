"""Part of a supplier's file: the rows of one supplier, or those of one document."""

from collections import Counter
from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.intake.record import Document
from jitdesk.services.confirming.patch import FilePreview, PreviewRow

_MOST_DOCUMENTS = 500


@dataclass(frozen=True, slots=True)
class Scope:
    """The rows of a supplier's short name, or of a document; of the whole file without either."""

    supplier: str = ""
    document: str = ""

    def holds(self, row: PreviewRow) -> bool:
        """Tell whether a row belongs to it."""
        if self.supplier:
            return row.supplier == self.supplier
        return not self.document or _document_of(row) == self.document


WHOLE_FILE = Scope()


def scopes_of(file: FilePreview) -> tuple[tuple[str, Scope], ...]:
    """Return what a file can be narrowed to, as (words, scope), the whole file first.

    Nothing where it has one supplier and one document. More documents than anybody chooses from by eye are
    left out.
    """
    suppliers = Counter(row.supplier for row in file.rows if row.supplier)
    documents = Counter(name for row in file.rows if (name := _document_of(row)))
    found = []
    if len(suppliers) > 1:
        found += [(f"{name} ({count})", Scope(supplier=name)) for name, count in sorted(suppliers.items())]
    if 1 < len(documents) <= _MOST_DOCUMENTS:
        found += [(f"{name} ({count})", Scope(document=name)) for name, count in documents.items()]
    return ((say("The whole file"), WHOLE_FILE), *found) if found else ()


def _document_of(row: PreviewRow) -> str:
    document = row.said.document if row.said else None
    return _name(document) if document else ""


def _name(document: Document) -> str:
    return f"{document.kind} {document.number or document.message}".strip()
