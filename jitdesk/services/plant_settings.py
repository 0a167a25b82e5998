"""The plant's own settings, one at a time: what each is, and the edit that changes it."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import THOUSAND
from jitdesk.domain.wording import decimal_mark, decimal_text
from jitdesk.services.typed_number import number_typed

_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class PlantSetting:
    """One setting: its key in the plant's table, its words, what it is for, what it is where nothing is said.

    Attributes
    ----------
    kind : str
        ``text``, ``zone``, ``minutes`` (whole) or ``number``.
    """

    key: str
    words: str
    about: str
    kind: str
    default: str = ""


PLANT_SETTINGS = (
    PlantSetting("name", later("Name"), later("Stands above the window and on every sheet."), "text"),
    PlantSetting(
        "time_zone",
        later("Time zone"),
        later("All times of the plant are shown and typed in it."),
        "zone",
        "UTC",
    ),
    PlantSetting(
        "on_time_tolerance_min",
        later("On time within, min"),
        later("So much earlier or later than promised is on time."),
        "minutes",
        "15",
    ),
    PlantSetting(
        "low_cover_h",
        later("Low below, h"),
        later("Stock for less working time than this is low; a part can say otherwise."),
        "number",
        "1",
    ),
    PlantSetting(
        "look_ahead_h",
        later("Look ahead, h"),
        later("Line stops within this time need somebody now."),
        "number",
        "24",
    ),
    PlantSetting(
        "default_unload_min",
        later("Unloading, min"),
        later("How long a truck without a slot stands at its door."),
        "minutes",
        "30",
    ),
)
"""Every setting that does something here, in the order in which they are shown."""


def setting(key: str) -> PlantSetting:
    """Return the setting of a key."""
    return next(each for each in PLANT_SETTINGS if each.key == key)


def setting_text(plan: Plan, key: str) -> str:
    """Return what a setting says now, as it is typed; "" where nothing is said."""
    row = plan.find("plant", key)
    value = str(row["value"]) if row else ""
    return value.replace(".", decimal_mark()) if setting(key).kind == "number" else value


def with_setting(plan: Plan, key: str, text: str, *, at: int, author: str) -> Edit:
    """Give a setting another value; without a text the default holds again.

    Raises
    ------
    BadInput
        If the text is not of the setting's kind.
    """
    wanted, value = setting(key), _read(setting(key), text.strip())
    row = plan.find("plant", key)
    changes: tuple[Change, ...]
    if not value:
        changes = (Change.row_removed("plant", row),) if row else ()
    elif row:
        changes = cell_changes("plant", row, {"value": value})
    else:
        changes = (Change.row_added("plant", {"key": key, "value": value}),)
    label = say(
        "{setting}: {value}", setting=say(wanted.words), value=value or wanted.default or say("empty")
    )
    return Edit(label, changes, author=author, at=at)


def _read(wanted: PlantSetting, text: str) -> str:
    if not text or wanted.kind == "text":
        return text
    if wanted.kind == "zone":
        return _zone_name(text)
    try:
        value = (number_typed(text) or 0) / THOUSAND
    except BadInput:
        value = -1
    if not 0 <= value < _MOST or (wanted.kind == "minutes" and not value.is_integer()):
        needs = (
            say("Write whole minutes, such as 15")
            if wanted.kind == "minutes"
            else say("Write it like {number}", number=decimal_text(1.5))
        )
        raise BadInput(say("This cannot be used"), say('"{text}" is no number from 0 on', text=text), needs)
    return str(int(value)) if value.is_integer() else str(value)


def _zone_name(text: str) -> str:
    try:
        return ZoneInfo(text).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(
            say("This cannot be used"),
            say('"{text}" is no time zone', text=text),
            say("Write it like Europe/Berlin"),
        ) from None
