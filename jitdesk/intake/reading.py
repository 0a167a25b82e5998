"""One supplier's file, whatever it is, to documents and problems."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.intake.edifact.reading import read_interchanges
from jitdesk.intake.habits import Habits, Layout
from jitdesk.intake.lists.headers import header_key
from jitdesk.intake.lists.layout import as_meant, layout_of, understands
from jitdesk.intake.lists.letters import first_broken_word, mended
from jitdesk.intake.lists.questions import questions_of
from jitdesk.intake.lists.spreadsheet import Sheet, read_sheets
from jitdesk.intake.lists.table import read_table
from jitdesk.intake.recognise import recognise
from jitdesk.intake.record import FileProblem, FileReading
from jitdesk.intake.report import Report, unheard
from jitdesk.intake.vda.reading import read_vda
from jitdesk.intake.x12.reading import read_x12

_SAMPLE_ROWS = 8
_HEADINGS_TOLD = 20
_MESSAGES: dict[str, Callable[[str, bytes, ZoneInfo, Report], FileReading]] = {
    "edifact": read_interchanges,
    "x12": read_x12,
    "vda": read_vda,
}


def read_file(
    name: str, content: bytes, zone: ZoneInfo, habits: Habits | None = None, report: Report = unheard
) -> FileReading:
    """Return all that a supplier's file says: a list of any kind, or an EDIFACT, X12 or VDA message.

    What the file is, its content decides. Nothing is guessed: a value that could mean two things is a
    problem that says so.

    Parameters
    ----------
    name : str
        The file's name, for sentences only.
    content : bytes
        The whole file.
    zone : ZoneInfo
        The plant's time zone: times without an offset are in it.
    habits : Habits, optional
        What is known about the sender: language, remembered layouts, the plan's own numbers.

    report : Report
        Hears how far a long file is; may raise to cancel.

    Raises
    ------
    BadInput
        Where nothing of the file can be used; problems of single rows and messages are in the result.
    """
    kind = recognise(content)
    if kind in _MESSAGES:
        reading = _MESSAGES[kind](name, content, zone, report)
        return replace(reading, problems=(*reading.problems, *_broken_letters(content)))
    return _read_list(name, content, zone, habits or Habits(), report)


def _broken_letters(content: bytes) -> Iterator[FileProblem]:
    word = first_broken_word(content)
    if word:
        text = say(
            ('"{word}" reads like "{mended}", whose letters broke on the way. It was kept as it stands.'),
            word=word,
            mended=mended(word),
        )
        yield FileProblem("text", word, text, unusable=False)


def _read_list(name: str, content: bytes, zone: ZoneInfo, habits: Habits, report: Report) -> FileReading:
    sheets = tuple(as_meant(sheet, habits) for sheet in read_sheets(name, content, habits.language))
    layouts = [layout_of(sheet, habits) for sheet in sheets]
    main = max(range(len(sheets)), key=lambda i: (understands(layouts[i]), _width(layouts[i])))
    sheet, layout = sheets[main], layouts[main]
    reading = FileReading(
        name=name,
        kind=sheet.kind,
        encoding=sheet.encoding,
        problems=tuple(note for each in sheets for note in each.notes),
        sheet=sheet.name,
        header=sheet.header,
        header_key=header_key(sheet.header),
        layout=layout,
        sample=sheet.rows[:_SAMPLE_ROWS],
        syntax=_syntax(sheet),
        questions=questions_of(sheet, layout, habits),
    )
    if not understands(layout):
        return replace(reading, problems=(*reading.problems, _not_understood(sheet)))
    return _with_lines(reading, sheets, habits, zone, report)


def _with_lines(
    reading: FileReading, sheets: tuple[Sheet, ...], habits: Habits, zone: ZoneInfo, report: Report
) -> FileReading:
    """Read every sheet that has the headings of the main one; name the others."""
    documents = []
    problems = list(reading.problems)
    for sheet in sheets:
        if reading.layout and header_key(sheet.header) == reading.header_key:
            document, found = read_table(sheet, reading.layout, habits, zone, report)
            documents.append(document)
            problems.extend(found)
        else:
            text = say(
                'Sheet "{sheet}" was not read: its headings are not those of "{other}".',
                sheet=sheet.name,
                other=reading.sheet,
            )
            problems.append(FileProblem(say('sheet "{sheet}"', sheet=sheet.name), "", text, unusable=False))
    return replace(reading, documents=tuple(documents), problems=tuple(problems))


def _syntax(sheet: Sheet) -> str:
    return (
        say("separated by {value}", value=say("tabs") if sheet.delimiter == chr(9) else sheet.delimiter)
        if sheet.delimiter
        else ""
    )


def _width(layout: Layout) -> int:
    return sum(map(bool, layout.fields))


def _not_understood(sheet: Sheet) -> FileProblem:
    named = [heading for heading in sheet.header if heading]
    headings = ", ".join(named[:_HEADINGS_TOLD])
    if len(named) > _HEADINGS_TOLD:
        headings = say("{headings} and {n} more", headings=headings, n=len(named) - _HEADINGS_TOLD)
    text = say(
        (
            "The headings do not say which column names the delivery, the order or the part, "
            "and which the quantity or the date. They read: {headings}. Say which column is which."
        ),
        headings=headings,
    )
    return FileProblem("headings", headings, text)
