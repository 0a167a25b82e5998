"""How a supplier's header row is read, as the plant file remembers it."""

import json
from collections.abc import Mapping
from dataclasses import asdict

from jitdesk.intake.habits import Layout


def layout_text(layout: Layout) -> str:
    """Return a layout as JSON."""
    return json.dumps(asdict(layout))


def layout_of_text(text: str) -> Layout | None:
    """Return the layout of a JSON text; None where it is none: then the headings are read anew."""
    try:
        kept = json.loads(text)
        fields = tuple(str(field) for field in kept["fields"])
        # Plants of earlier versions know nothing of broken letters, nor of weeks without a year.
        day_first, mends_letters = _said(kept["day_first"]), _said(kept.get("mends_letters"))
        weeks = kept.get("weeks_from")
        weeks_from = None if weeks is None else int(weeks)
        return Layout(fields, str(kept["decimal"]), day_first, mends_letters, weeks_from)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _said(value: object) -> bool | None:
    return None if value is None else bool(value)


def layouts_of_texts(texts: Mapping[str, str]) -> dict[str, Layout]:
    """Return the remembered layouts of a supplier by header row, those that can be read and fit it."""
    read = ((header_key, layout_of_text(text)) for header_key, text in texts.items())
    return {
        header_key: layout
        for header_key, layout in read
        if layout is not None and len(layout.fields) == len(header_key.split("|"))
    }
