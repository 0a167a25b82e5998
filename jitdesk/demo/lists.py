"""Lists as suppliers write them: headings in their own words, their delimiter, their encoding."""

import csv
import io
from collections.abc import Iterable, Sequence

ENGLISH = ("Delivery No.", "Part", "Quantity", "UOM", "Confirmed arrival", "Plate")
GERMAN = ("Lieferungsnummer", "Materialnummer", "Benennung", "Bestätigte Menge", "ME", "Bestätigter Termin")


def list_file(
    header: Sequence[str],
    cells: Iterable[Sequence[object]],
    *,
    delimiter: str = ",",
    encoding: str = "utf-8",
) -> bytes:
    """Return a list as a supplier's program writes it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(cells)
    return text.getvalue().encode(encoding)
