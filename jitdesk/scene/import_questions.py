"""What a file leaves open and somebody has to say once: how numbers and dates are written, whose it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from jitdesk.domain.language import say
from jitdesk.domain.wording import day_text
from jitdesk.intake.habits import Layout, Question
from jitdesk.services.confirming.patch import FilePreview, Outcome, PreviewRow


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """A question and its answers, as (words, the layout to read the file by)."""

    text: str
    answers: tuple[tuple[str, Layout], ...]


def file_questions(file: FilePreview) -> tuple[FileQuestion, ...]:
    """Return what the cells of a file leave open, each with both its readings to choose from."""
    layout = file.layout
    return () if layout is None else tuple(_asked(question, layout) for question in file.questions)


def _asked(question: Question, layout: Layout) -> FileQuestion:
    words = tuple(map(_WORDS.get(question.about, str), question.readings))
    text = say(
        "“{found}” under “{column}”: is that {words} or {words2}?",
        found=question.found,
        column=question.column,
        words=words[0],
        words2=words[1],
    )
    layouts = (replace(layout, **{question.about: value}) for value in question.answers)  # type: ignore[arg-type]
    return FileQuestion(text, tuple(zip(words, layouts, strict=True)))


def _day_in_words(text: str) -> str:
    return day_text(date.fromisoformat(text))


def _week_in_words(text: str) -> str:
    year, week = text.split("-W")
    return say("week {week} of {year}", week=int(week), year=year)


_WORDS: Mapping[str, Callable[[str], str]] = {"day_first": _day_in_words, "weeks_from": _week_in_words}


def leaves_open(file: FilePreview) -> bool:
    """Tell whether anything is asked about a file."""
    return bool(file_questions(file)) or asks_for_supplier(file)


def asks_for_supplier(file: FilePreview) -> bool:
    """Tell whether rows of a file may be unusable only because nobody knows whose it is."""
    return not any(map(_supplier_of, file.rows)) and any(
        row.outcome is Outcome.UNUSABLE and row.said is not None for row in file.rows
    )


def _supplier_of(row: PreviewRow) -> str:
    return row.said.supplier if row.said else ""
