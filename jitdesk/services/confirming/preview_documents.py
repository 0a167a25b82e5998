"""The documents of a file as its preview names them."""

from jitdesk.intake.record import FileReading, Meaning
from jitdesk.services.confirming.patch import PreviewDocument

_WORDS = {
    Meaning.CONFIRMATION: ("confirmation", "confirmations"),
    Meaning.DESPATCH: ("despatch advice", "despatch advices"),
    Meaning.STATUS: ("status report", "status reports"),
    Meaning.RECEIPT: ("goods receipt", "goods receipts"),
    Meaning.CALL_OFF: ("call-off", "call-offs"),
}


def previewed(reading: FileReading) -> list[PreviewDocument]:
    """Return the documents of a file as its preview names them."""
    return [
        PreviewDocument(
            kind=document.kind,
            number=document.number,
            supplier=document.supplier_name or document.supplier_ref,
            function=document.function,
            lines=len(document.lines),
            is_test=document.is_test,
            incomplete=document.incomplete,
        )
        for document in reading.documents
    ]


def said_in_all(reading: FileReading, rows: int) -> str:
    """Return what a file is in a few words: 'sheet “ASN” · 14 rows', "call-off 0811 · 3 rows"."""
    count = f"{rows} {'row' if rows == 1 else 'rows'}"
    if not reading.has_messages:
        return f"sheet “{reading.sheet}” · {count}" if reading.sheet else count
    meanings = {document.meaning for document in reading.documents}
    word = _WORDS[next(iter(meanings))] if len(meanings) == 1 else ("message", "messages")
    if len(reading.documents) == 1:
        return f"{word[0]} {reading.documents[0].number} · {count}"
    return f"{len(reading.documents)} {word[1]} · {count}"
