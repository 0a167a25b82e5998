"""One EDIFACT file to documents and problems, whatever messages it holds."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.edifact.codes import NAMES
from jitdesk.intake.edifact.delfor import ScheduleReader
from jitdesk.intake.edifact.deljit import CallReader
from jitdesk.intake.edifact.desadv import DespatchReader
from jitdesk.intake.edifact.iftsta import StatusReader
from jitdesk.intake.edifact.message import MessageReader
from jitdesk.intake.edifact.ordrsp import ResponseReader
from jitdesk.intake.edifact.recadv import ReceiptReader
from jitdesk.intake.edifact.syntax import Envelope, Message
from jitdesk.intake.record import Document, FileProblem, FileReading
from jitdesk.intake.report import Report, unheard

READERS: Mapping[str, type[MessageReader]] = {
    "DESADV": DespatchReader,
    "ORDRSP": ResponseReader,
    "DELFOR": ScheduleReader,
    "DELJIT": CallReader,
    "IFTSTA": StatusReader,
    "RECADV": ReceiptReader,
}
"""The types that are read."""

_TOLD_AT_MOST = 3


def read_interchanges(name: str, content: bytes, zone: ZoneInfo, report: Report = unheard) -> FileReading:
    """Return the documents of an EDIFACT file; messages of other types are named, not guessed.

    Parameters
    ----------
    name : str
        The file's name, for sentences.
    content : bytes
        The whole file.
    zone : ZoneInfo
        The plant's time zone: times without one are in it.
    report : Report
        Hears how many characters were read; may raise to cancel.

    Raises
    ------
    BadInput
        Where no message of the file can be read.
    """
    envelope = Envelope(name, content, report)
    documents: list[Document] = []
    problems: list[FileProblem] = []
    for message in envelope:
        kind = READERS.get(message.kind)
        if kind is None:
            problems.append(_foreign(message))
            continue
        reader = kind(message, zone)
        document = reader.read()
        problems.extend(reader.problems)
        if document is not None:
            documents.append(document)
    problems = [*envelope.problems, *problems]
    if not documents:
        raise _nothing(name, problems)
    return FileReading(
        name, "edifact", envelope.encoding, tuple(documents), tuple(problems), syntax=envelope.syntax
    )


def _nothing(name: str, problems: list[FileProblem]) -> BadInput:
    told = [problem.text for problem in problems if problem.unusable][:_TOLD_AT_MOST]
    return BadInput(
        say("{name} holds no message that can be read", name=name),
        " ".join(told) or say("It holds no complete message."),
        say("Ask for one of {readers}.", readers=", ".join(READERS)),
    )


def _foreign(message: Message) -> FileProblem:
    meaning = NAMES.get(message.kind, "")
    kind = (
        f"{message.kind[:20]} ({meaning})" if meaning else message.kind[:20] or say("message without a type")
    )
    text = say(
        "Message {number} is of the type {kind}, which jitdesk does not read. It was left out.",
        number=message.number,
        kind=kind,
    )
    return FileProblem(say("message {number}", number=message.number), message.kind[:20], text)
