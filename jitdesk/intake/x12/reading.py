"""An X12 file to documents: each of its transaction sets by the reader of its type."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.record import Document, FileProblem, FileReading
from jitdesk.intake.report import Report, TwoPasses, unheard
from jitdesk.intake.x12.answer import read_answer
from jitdesk.intake.x12.codes import SET_NAMES
from jitdesk.intake.x12.despatch import read_despatch
from jitdesk.intake.x12.receipt import read_receipt
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.schedule import read_schedule
from jitdesk.intake.x12.status import read_status
from jitdesk.intake.x12.syntax import Envelope, TransactionSet

_READERS: dict[str, Callable[[Remarks], Document]] = {
    "214": read_status,
    "830": read_schedule,
    "855": read_answer,
    "856": read_despatch,
    "861": read_receipt,
    "862": read_schedule,
    "865": read_answer,
}


def read_x12(name: str, content: bytes, zone: ZoneInfo, report: Report = unheard) -> FileReading:
    """Return the documents of an X12 file; sets of other types in it are named, not guessed.

    Parameters
    ----------
    name : str
        The file's name, for sentences only.
    content : bytes
        The whole file.
    zone : ZoneInfo
        The plant's time zone: times without a time code are in it.
    report : Report
        Hears how far the reading is; may raise to cancel.

    Raises
    ------
    BadInput
        Where the file holds nothing that can be used; it names what was found.
    """
    passes = TwoPasses(report)
    envelope = Envelope(content, passes.hear(0))
    documents: list[Document] = []
    problems: list[FileProblem] = []
    for transaction in envelope.sets():
        if transaction.kind not in _READERS:
            problems.append(_foreign(transaction))
            continue
        remarks = Remarks(transaction, zone, passes.hear(1))
        documents.append(_READERS[transaction.kind](remarks))
        remarks.tell_unread()
        problems.extend(remarks.problems)
    problems[:0] = envelope.problems
    if not documents:
        raise _nothing(name, problems)
    return FileReading(
        name, "x12", envelope.encoding, tuple(documents), tuple(problems), syntax=envelope.release
    )


def _foreign(transaction: TransactionSet) -> FileProblem:
    meaning = SET_NAMES.get(transaction.kind, "")
    kind = f"{transaction.kind} ({meaning})" if meaning else transaction.kind or say("without a number")
    text = say(
        "Set {number} is of the type {kind}, which jitdesk does not read. It was left out.",
        number=transaction.number,
        kind=kind,
    )
    return FileProblem(transaction.where(), transaction.kind, text)


def _nothing(name: str, problems: list[FileProblem]) -> BadInput:
    sorted_by_loss = sorted(problems, key=lambda problem: not problem.unusable)
    told = list(dict.fromkeys(problem.text for problem in sorted_by_loss))
    more = " " + say("And {n} more.", n=len(told) - 3) if len(told) > 3 else ""
    return BadInput(
        say("{name} holds no X12 message that can be read", name=name),
        " ".join(told[:3]) + more if told else say("It holds no complete transaction set."),
        say("Ask for an 855, 865, 856, 830, 862, 861 or 214."),
    )
