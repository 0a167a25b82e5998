"""A plan from what is typed about a new plant."""

from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.plan import Plan
from jitdesk.services.new_plant import (
    DAYS_AHEAD,
    LINES,
    PARTS,
    SHIFTS,
    PlantDraft,
    drafted_plan,
    file_name,
    free_path,
    holds_plant,
    without_line,
)
from jitdesk.services.public_holidays import closed_days, countries
from jitdesk.services.table_files import TableFile
from jitdesk.services.typed_meaning import meaning_of
from jitdesk.services.typed_table import TypedRows, TypedTable

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
EARLY = ("", "Early", "1-5", "06:00", "14:00", "09:00-09:15;12:00-12:30")


def rows(table: TypedTable, *texts: tuple[str, ...]) -> list[dict[str, object]]:
    meaning = meaning_of(TypedRows(texts), table, ZoneInfo("UTC"))
    assert not meaning.needs
    return meaning.rows  # type: ignore[return-value]


def plant(**tables: object) -> Plan:
    return drafted_plan(PlantDraft("Werk Nord", "Europe/Berlin", **tables), NOW)  # type: ignore[arg-type]


def test_an_empty_draft_is_a_plant_with_a_name_and_a_time_zone() -> None:
    plan = plant()
    assert plan.settings.name == "Werk Nord" and plan.zone.key == "Europe/Berlin"
    assert not len(plan["lines"]) and not len(plan["doors"]) and not len(plan["consumption"])


def test_lines_and_suppliers_that_are_only_named_get_rows() -> None:
    plan = plant(
        shifts=rows(SHIFTS, ("Line 7", *EARLY[1:])),
        parts=rows(PARTS, ("4711", "column", "pcs", "Nordlicht Automotive", "Line 3", "120", "910")),
    )
    assert [row["line"] for row in plan["lines"].rows()] == ["Line 7", "Line 3"]
    supplier = plan.find("suppliers", "Nordlicht Automotive")
    assert supplier is not None and supplier["short_name"] == "Nordlicht"


@given(st.integers(1, 10**6), st.booleans())
def test_consumption_an_hour_is_that_of_every_hour_the_line_works(thousandths: int, closes: bool) -> None:
    text = f"{thousandths / 1000:.3f}"
    typed = meaning_of(
        TypedRows((("4711", "", "pcs", "", "L", text, ""),), {"per_hour": "."}), PARTS, ZoneInfo("UTC")
    ).rows
    closed = (("2026-11-25", "A holiday"),) if closes else ()
    plan = plant(shifts=rows(SHIFTS, EARLY), parts=typed, closed=closed)
    (row,) = plan["consumption"].rows()
    # Oracle: Monday to Friday in four weeks, 8 h less 45 min of breaks.
    days = DAYS_AHEAD // 7 * 5 - closes
    assert row["quantity"] == int(thousandths * days * Fraction(29, 4))


def test_a_part_of_several_lines_is_one_part_with_a_use_a_line_and_one_count() -> None:
    plan = plant(
        shifts=rows(SHIFTS, EARLY),
        parts=rows(PARTS, ("P", "x", "pcs", "", "L1", "1", "5"), ("P", "x", "pcs", "", "L2", "2", "7")),
    )
    assert len(plan["parts"]) == 1 and len(plan["consumption"]) == 2
    (count,) = plan["stock"].rows()
    assert count["quantity"] == 12_000 and count["counted_at"] == NOW


def test_use_without_a_line_is_that_of_the_only_one_and_is_told_where_there_are_several() -> None:
    parts = rows(PARTS, ("P", "", "pcs", "", "", "4", ""))
    one = PlantDraft("A", "UTC", lines=rows(LINES, ("L", "")), shifts=rows(SHIFTS, EARLY), parts=parts)  # type: ignore[arg-type]
    two = PlantDraft("A", "UTC", lines=rows(LINES, ("L", ""), ("M", "")), parts=parts)  # type: ignore[arg-type]
    assert [row["line"] for row in drafted_plan(one, NOW)["consumption"].rows()] == ["L"]
    assert without_line(one) == 0 and without_line(two) == 1


def test_public_holidays_close_every_line() -> None:
    bavaria = closed_days("DE", "BY", (2026,))
    assert ("2026-12-25" in dict(bavaria)) and ("2026-01-06" in dict(bavaria))
    assert "2026-01-06" not in dict(closed_days("DE", "HH", (2026,)))
    assert "BY" in countries()["DE"]
    plan = plant(shifts=rows(SHIFTS, EARLY), closed=bavaria)
    assert {row["kind"] for row in plan["calendar_exceptions"].rows()} == {"closed"}


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "C:\\con", "<b>Werk</b>", "a" * 300, " . ", "Werk/Nord\0"]
)
def test_a_plants_name_is_never_a_path(name: str) -> None:
    made = file_name(name)
    assert made.endswith(".jitdesk") and len(made) < 80
    assert not set(made) & set("/\\<>:\0") and not made.startswith(".")


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "Nord.jitdesk").touch()
    assert free_path(tmp_path, "Nord.jitdesk").name == "Nord 2.jitdesk"


def test_plant_tables_are_told_from_a_suppliers_list() -> None:
    assert holds_plant([TableFile("lines.csv", b"line,name\nL1,Press\n")])
    assert not holds_plant([TableFile("confirmations.csv", b"PO,Part,Confirmed Date\n1,2,2026-11-24\n")])
