"""How a supplier's header row is read, as the plant file remembers it."""

import json
from collections.abc import Mapping

from jitdesk.intake.record import Layout


def layout_text(layout: Layout) -> str:
    """Return a layout as JSON."""
    return json.dumps(
        {"fields": list(layout.fields), "decimal": layout.decimal, "day_first": layout.day_first}
    )


def layout_of_text(text: str) -> Layout | None:
    """Return the layout of a JSON text; None where it is none: then the headings are read anew."""
    try:
        kept = json.loads(text)
        fields = tuple(str(field) for field in kept["fields"])
        day_first = kept["day_first"]
        return Layout(fields, str(kept["decimal"]), None if day_first is None else bool(day_first))
    except (ValueError, KeyError, TypeError):
        return None


def layouts_of_texts(texts: Mapping[str, str]) -> dict[str, Layout]:
    """Return the remembered layouts of a supplier by header row, those that can be read and fit it."""
    read = ((header_key, layout_of_text(text)) for header_key, text in texts.items())
    return {
        header_key: layout
        for header_key, layout in read
        if layout is not None and len(layout.fields) == len(header_key.split("|"))
    }
