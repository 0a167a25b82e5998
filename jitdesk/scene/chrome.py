"""What the window's frame shows around the bands, as plain values.

Every text is final: in the user's language, in plant time, with its units. Views show these values and
report what was chosen by the keys given here; they know nothing of the plan.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a text or an icon says by its colour, besides its words and shape."""

    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    STOP = "stop"
    HOLD = "hold"


class Zoom(StrEnum):
    """How much time the bands show at once."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Command:
    """A button: what it is called, which key does the same, and the name it is reported by.

    Parameters
    ----------
    name : str
        Reported when chosen; never shown.
    text : str
        The words on the button.
    key : str
        The key shown behind the words ("M", "F4"); may be empty.
    enabled : bool
        Whether it can be chosen now.
    """

    name: str
    text: str
    key: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class ToolbarState:
    """What the toolbar shows.

    Parameters
    ----------
    undo_step, redo_step : str
        Label of the step that would be undone or redone; empty when there is none.
    date : str
        The day in view, "Tue 24 Nov 2026".
    week : str
        Its ISO week, "Week 48".
    zoom : Zoom
        The zoom in use.
    changed_sheets : int
        Printed sheets that are no longer true.
    rows : str
        What the rows stand for: the value of a `RowsBy`.
    """

    undo_step: str = ""
    redo_step: str = ""
    date: str = ""
    week: str = ""
    zoom: Zoom = Zoom.DAY
    changed_sheets: int = 0
    rows: str = "doors"


@dataclass(frozen=True, slots=True)
class Hero:
    """The next line stop, the largest text of the window.

    Parameters
    ----------
    problem : str
        Key of the problem, reported when chosen.
    icon : str
        Name of the icon.
    tone : Tone
        Colour of the card.
    caption : str
        "Next line stop in".
    time_left : str
        "4 h 38 min".
    headline : str
        "Line 3 stops 14:20".
    part : str
        "4711 Steering column".
    cause : str
        "Nordlicht +110 min, now 15:05 at A3"; may be empty.
    commands : tuple of Command
        The first is the filled one.
    care : str
        Who said what of it: "snoozed by M. Keller until 10:30"; may be empty.
    is_overdue : bool
        Whether its next step was due before now.
    brief : tuple of str
        The same for the folded panel: time left, line, "stops" and the clock, "" for what is not known.
    """

    problem: str
    icon: str
    tone: Tone
    caption: str
    time_left: str
    headline: str
    part: str
    cause: str = ""
    commands: tuple[Command, ...] = ()
    care: str = ""
    is_overdue: bool = False
    brief: tuple[str, ...] = ("",)


@dataclass(frozen=True, slots=True)
class Problem:
    """One row of the needs-me-now panel.

    Parameters
    ----------
    problem : str
        Key of the problem, reported when chosen.
    icon : str
        Name of the icon.
    tone : Tone
        Colour of icon and time.
    title : str
        "Door B2 · 11:30–12:00".
    detail : str
        "Ravna and Orlik, 30 min".
    time_left : str
        "1 h 48", or "–" where no clock runs.
    note : str
        One or two words below the time: "clash", "stops 16:30".
    place : str
        Short form for the folded panel: "Door B2", "Line 2".
    state : str
        ``new``, ``seen``, ``snoozed`` or ``done``; what is not new is quieter.
    care : str
        Who said what of it: "M. Keller: call Kessel · due 10:30"; may be empty.
    is_overdue : bool
        Whether its next step was due before now.
    is_back : bool
        Whether it was put off and is there again; `care` says why.
    is_cause : bool
        Whether it can be seen, snoozed, given to somebody and done.
    """

    problem: str
    icon: str
    tone: Tone
    title: str
    detail: str
    time_left: str
    note: str
    place: str = ""
    state: str = "new"
    care: str = ""
    is_overdue: bool = False
    is_cause: bool = False
    is_back: bool = False


@dataclass(frozen=True, slots=True)
class NeedsMeNow:
    """What needs the coordinator, ranked by the time left.

    Parameters
    ----------
    open_count : int
        All open problems, those below the fold included.
    hero : Hero or None
        The next line stop; None when no line stops.
    calm : str
        Said in place of the hero: "No line stops before Wed 22:00."
    stops : tuple of Problem
        The further line stops.
    checks : tuple of Problem
        What to check next.
    done : tuple of Problem
        What was dealt with in this shift, latest first; the latest of very many.
    done_count : int
        How many that are in all.
    current : str
        Key of the problem that is selected in the bands; may be empty.
    snoozed : tuple of Problem
        What somebody put off, until then out of sight.
    """

    open_count: int = 0
    hero: Hero | None = None
    calm: str = ""
    stops: tuple[Problem, ...] = ()
    checks: tuple[Problem, ...] = ()
    done: tuple[Problem, ...] = ()
    done_count: int = 0
    current: str = ""
    snoozed: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the selected delivery: "Estimated", "15:05", "+110 min"."""

    label: str
    value: str
    note: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class SelectedDelivery:
    """The delivery that is selected in the bands.

    Parameters
    ----------
    delivery : str
        Its number.
    title : str
        "Nordlicht · 4711 · 480 pcs · door A3".
    facts : tuple of Fact
        Its instants, earliest knowledge first.
    commands : tuple of Command
        What can be done with it now.
    moving : bool
        Whether it is being moved at this moment.
    """

    delivery: str
    title: str
    facts: tuple[Fact, ...] = ()
    commands: tuple[Command, ...] = ()
    moving: bool = False


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """A clickable sentence at the left of the status bar.

    Parameters
    ----------
    name : str
        Reported when chosen; never shown.
    icon : str
        Name of the icon.
    text, brief : str
        The sentence, and what it shrinks to in a narrow window.
    tone : Tone
        Colour of the icon.
    """

    name: str
    icon: str
    text: str
    brief: str = ""
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class StatusLine:
    """What the status bar shows while nothing is reported in it.

    Parameters
    ----------
    entries : tuple of StatusEntry
        Most important first; the last gives way first.
    counts : tuple of str
        "32 deliveries today", "9 received", ...; the last gives way first.
    """

    entries: tuple[StatusEntry, ...] = ()
    counts: tuple[str, ...] = ()
