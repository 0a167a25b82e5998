"""A plant out as tables: CSV, UTF-8, comma, a header row, ISO 8601."""

import csv
import io
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS, Kind, TableSchema
from jitdesk.services.table_cells import cell_text


def exported(plan: Plan) -> dict[str, bytes]:
    """Return the plan as files: name to content, one a table."""
    return {f"{schema.name}.csv": _csv(schema, plan) for schema in SCHEMAS}


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
