"""Rules between the cells of one row of a plant table."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jitdesk.domain.columns import Value
from jitdesk.domain.language import say
from jitdesk.domain.tables import CLOSED
from jitdesk.services.message_texts import TEXT_KEYS, wrong_text

Values = Mapping[str, Value]

_SHORT_NAME = 9
_NUMBER_SETTINGS = frozenset(
    {"on_time_tolerance_min", "low_cover_h", "look_ahead_h", "default_unload_min", "stop_cost_per_min"}
)
_WHOLE_SETTINGS = frozenset({"on_time_tolerance_min", "default_unload_min"})
_SETTINGS = _NUMBER_SETTINGS | {"name", "time_zone", "language"}


def broken_rule(table: str, values: Values) -> str:
    """Return what is wrong between the cells of a row, as a sentence; "" for nothing."""
    rule = _RULES.get(table)
    return rule(values) if rule else ""


def _later(start: str, end: str) -> Callable[[Values], str]:
    def rule(values: Values) -> str:
        first, last = values.get(start), values.get(end)
        if isinstance(first, int) and isinstance(last, int) and last <= first:
            return say("{end} is not after {start}.", end=end, start=start)
        return ""

    return rule


def _setting(values: Values) -> str:
    key, value = str(values["key"]), str(values["value"])
    if key in TEXT_KEYS:
        return wrong_text(value)
    if key not in _SETTINGS:
        return say(
            '"{key}" is no setting of a plant ({settings}).', key=key, settings=", ".join(sorted(_SETTINGS))
        )
    if key == "time_zone":
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return say('"{value}" is no time zone. Write it like Europe/Berlin.', value=value)
    if key in _NUMBER_SETTINGS:
        try:
            bad = not 0 <= float(value) < 1e9
        except ValueError:
            bad = True
        if bad:
            return say(
                '{key} is "{value}", which is no number from 0 on. Write it like 15 or 1.5.',
                key=key,
                value=value,
            )
        if key in _WHOLE_SETTINGS and not float(value).is_integer():
            return say('{key} is "{value}". Write whole minutes, such as 15.', key=key, value=value)
    return ""


def _exception(values: Values) -> str:
    if values["kind"] != CLOSED and not (values.get("start") and values.get("end")):
        return say("start and end are needed where kind is {kind}.", kind=values["kind"])
    return ""


def _supplier(values: Values) -> str:
    short = str(values.get("short_name") or "")
    return (
        say(
            'short_name is "{short}", longer than {short_name} characters.',
            short=short,
            short_name=_SHORT_NAME,
        )
        if len(short) > _SHORT_NAME
        else ""
    )


_RULES: dict[str, Callable[[Values], str]] = {
    "plant": _setting,
    "calendar_exceptions": _exception,
    "suppliers": _supplier,
    "door_closures": _later("from", "to"),
    "consumption": _later("from", "to"),
    "deliveries": _later("slot_start", "slot_end"),
}
