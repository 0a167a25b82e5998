"""What somebody decided about an import that waits, as the plant file keeps it."""

import json
from collections.abc import Iterable

from jitdesk.services.confirming.layouts import layout_of_text, layout_text
from jitdesk.services.confirming.patch import RowKey
from jitdesk.services.confirming.wishing import Wishes


def decided_text(wishes: Wishes, ticked: Iterable[RowKey]) -> str:
    """Return wishes and ticked rows as JSON."""
    return json.dumps(
        {
            "add_new": wishes.add_new,
            "columns": {file: layout_text(layout) for file, layout in (wishes.columns or {}).items()},
            "picks": [[*row, delivery] for row, delivery in (wishes.picks or {}).items()],
            "parts": [[*row, part] for row, part in (wishes.parts or {}).items()],
            "suppliers": dict(wishes.suppliers or {}),
            "ticked": sorted(ticked),
        }
    )


def decided_of_text(text: str) -> tuple[Wishes, frozenset[RowKey]]:
    """Return the wishes and the ticked rows of a JSON text that `decided_text` made."""
    kept = json.loads(text)
    columns = {file: layout_of_text(layout) for file, layout in kept["columns"].items()}
    wishes = Wishes(
        add_new=bool(kept["add_new"]),
        columns={file: layout for file, layout in columns.items() if layout is not None},
        picks={(file, ref): delivery for file, ref, delivery in kept["picks"]},
        parts={(file, ref): part for file, ref, part in kept["parts"]},
        suppliers=kept["suppliers"],
    )
    return wishes, frozenset((file, ref) for file, ref in kept["ticked"])
