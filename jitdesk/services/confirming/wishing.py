"""What the user decides about files and rows before or while looking through them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from jitdesk.intake.habits import Layout
from jitdesk.services.confirming.said import Said


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user decided about files and rows before or while looking through them.

    Attributes
    ----------
    add_new : bool
        Whether deliveries, parts and suppliers that the plan does not know are added.
    columns : Mapping[str, Layout]
        File name to how its columns are read.
    picks : Mapping[(file, ref), str]
        Row to the delivery that it belongs to; "" adds that row as new.
    parts : Mapping[(file, ref), str]
        Row to the part that its number means: remembered for this supplier once the row is accepted.
    suppliers : Mapping[str, str]
        File name to the supplier that it is of: what the file calls them is remembered likewise.
    """

    add_new: bool = False
    columns: Mapping[str, Layout] | None = None
    picks: Mapping[tuple[str, str], str] | None = None
    parts: Mapping[tuple[str, str], str] | None = None
    suppliers: Mapping[str, str] | None = None

    def on(self, said: Said) -> Said:
        """Return a line with what the user decided about it."""
        part = (self.parts or {}).get((said.file, said.ref), "")
        supplier = (self.suppliers or {}).get(said.file, "")
        if part or supplier:
            said = replace(said, pick_part=part, pick_supplier=supplier, supplier=supplier or said.supplier)
        pick = (self.picks or {}).get((said.file, said.ref))
        if pick is None:
            return said if said.adds == self.add_new else replace(said, adds=self.add_new)
        return replace(said, adds=self.add_new or not pick, pick=pick or said.pick)
