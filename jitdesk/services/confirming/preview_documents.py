"""The documents of a file as its preview names them."""

from jitdesk.domain.language import counted, later, say
from jitdesk.intake.record import FileReading, Meaning
from jitdesk.services.confirming.patch import PreviewDocument

_ONE = {
    Meaning.CONFIRMATION: later("confirmation {number}"),
    Meaning.DESPATCH: later("despatch advice {number}"),
    Meaning.STATUS: later("status report {number}"),
    Meaning.RECEIPT: later("goods receipt {number}"),
    Meaning.CALL_OFF: later("call-off {number}"),
}
_MANY = {
    Meaning.CONFIRMATION: later("{n} confirmations"),
    Meaning.DESPATCH: later("{n} despatch advices"),
    Meaning.STATUS: later("{n} status reports"),
    Meaning.RECEIPT: later("{n} goods receipts"),
    Meaning.CALL_OFF: later("{n} call-offs"),
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
    count = counted("{n} row", "{n} rows", rows)
    if not reading.has_messages:
        return say("sheet “{sheet}” · {count}", sheet=reading.sheet, count=count) if reading.sheet else count
    meanings = {document.meaning for document in reading.documents}
    if len(reading.documents) == 1:
        named = say(_ONE[next(iter(meanings))], number=reading.documents[0].number)
    else:
        many = _MANY[next(iter(meanings))] if len(meanings) == 1 else later("{n} messages")
        named = say(many, n=len(reading.documents))
    return f"{named} · {count}"
