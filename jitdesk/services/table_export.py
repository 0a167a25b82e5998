"""A plant out as tables: CSV, UTF-8, comma, a header row, ISO 8601."""

import csv
import io
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Value
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS, Kind, TableSchema
from jitdesk.services.table_cells import cell_text


def exported(plan: Plan) -> dict[str, bytes]:
    """Return the plan as files: name to content, one a table."""
    return {f"{schema.name}.csv": _csv(schema, plan) for schema in SCHEMAS}


def write_tables(plan: Plan, folder: Path) -> list[str]:
    """Write the plan's tables into a folder, which is made if need be: all of them, or none.

    Returns
    -------
    list of str
        The names of the files.

    Raises
    ------
    BadInput
        If the folder or the disk does not take them; what was there before stays.
    """
    parts: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in exported(plan).items():
            parts.append(folder / f"{name}.part")
            parts[-1].write_bytes(content)
        return [part.replace(part.with_suffix("")).name for part in parts]
    except OSError as error:
        for part in parts:
            with suppress(OSError):
                part.unlink()
        raise BadInput(
            say("The tables cannot be written"),
            f"{folder}: {error.strerror}",
            say("Check the folder's name, your rights and the free space"),
        ) from None


def _csv(schema: TableSchema, plan: Plan) -> bytes:
    table, zone = plan[schema.name], plan.zone
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(schema.column_names)
    columns = (_texts(column.kind, table.values(column.name), zone) for column in schema.columns)
    writer.writerows(zip(*columns, strict=True))
    return text.getvalue().encode()


def _texts(kind: Kind, values: list[Value], zone: ZoneInfo) -> list[str]:
    written = {value: cell_text(kind, value, zone) for value in set(values)}  # columns repeat themselves
    return [written[value] for value in values]
