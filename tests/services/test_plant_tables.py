"""A plant goes out as tables and comes back the same; a newer copy is a patch; bad cells are named."""

import io
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from jitdesk.domain.columns import Row
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.services.counting import count
from jitdesk.services.plant_tables import TablesRefused, load_preview, new_plan
from jitdesk.services.receiving import arrive, receive
from jitdesk.services.references import lost_references
from jitdesk.services.table_export import exported
from jitdesk.services.table_files import TableFile
from tests.plants import AUTHOR, SIX, two_doors_one_day


def _files(**tables: str) -> list[TableFile]:
    return [TableFile(f"{name}.csv", text.encode()) for name, text in tables.items()]


def _exported_files(plan: Plan) -> list[TableFile]:
    return [TableFile(name, content) for name, content in exported(plan).items()]


def _load(plan: Plan, **tables: str) -> Plan:
    preview = load_preview(plan, _files(**tables), at=SIX, author=AUTHOR)
    return plan.apply(preview.edit) if preview.edit else plan


_BERLIN = (
    "key,value\nname,Plant 1\ntime_zone,Europe/Berlin\n",
    "part,unit\n00471,pc\n12E45,kg\nNA,pc\n",
)


def test_a_plant_comes_back_from_its_tables_as_it_was() -> None:
    plan = two_doors_one_day()
    again, remarks = new_plan(_exported_files(plan))
    assert again.same_as(plan)
    assert remarks == ()


# What a cell cannot hold: blanks at its ends, which every reader strips, and control characters.
_CELL_TEXT = st.text(
    st.characters(exclude_categories=("C", "Z")) | st.sampled_from(" '=+-@;,\"\n"), max_size=12
).map(str.strip)
_INSTANT = st.one_of(st.none(), st.integers(SIX - 10**9, SIX + 10**9))
_QUANTITY = st.one_of(st.none(), st.integers(0, 10**14))


@st.composite
def _plans(draw: st.DrawFn) -> Plan:
    names = draw(st.lists(_CELL_TEXT.filter(bool), min_size=1, max_size=4, unique=True))
    deliveries: list[Row] = []
    lines: list[Row] = []
    for name in names:
        start = draw(_INSTANT)
        deliveries.append(
            {
                "delivery": name,
                "status": "planned",
                "slot_start": start,
                "slot_end": None if start is None else start + draw(st.integers(1, 10**6)),
                "note": draw(_CELL_TEXT),
                "on_hold": draw(st.integers(0, 1)),
            }
        )
        quantity = draw(st.integers(0, 10**14))
        lines.append({"delivery": name, "line_no": "1", "part": "00471", "quantity": quantity})
    plant = [{"key": "time_zone", "value": "Europe/Berlin"}]
    suppliers = [
        {"supplier": "S", "name": "S", "latitude": draw(st.floats(-90, 90)), "aliases": draw(_CELL_TEXT)}
    ]
    parts = [{"part": "00471", "unit": "pc", "pack_qty": draw(_QUANTITY)}]
    return Plan.of_rows(
        {
            "plant": plant,
            "suppliers": suppliers,
            "parts": parts,
            "deliveries": deliveries,
            "delivery_lines": lines,
        }
    )


@given(_plans())
@settings(max_examples=150, deadline=None)
def test_any_plant_comes_back_from_its_tables_as_it_was(plan: Plan) -> None:
    again, _ = new_plan(_exported_files(plan))
    assert again.same_as(plan)


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1234", "-5", "@sum", "'=x", "  =x", "\uff1d1"])
def test_no_exported_text_is_a_formula_for_a_spreadsheet_program(text: str) -> None:
    plan = Plan.of_rows({"carriers": [{"carrier": "C", "name": text.strip()}]})
    cell = exported(plan)["carriers.csv"].decode().splitlines()[1].split(",")[1].strip('"')
    assert cell.startswith("'")


def test_the_two_instants_of_the_repeated_hour_stay_apart() -> None:
    autumn = 1_793_060_000 // 3600 * 3600  # an hour either side of 25 October 2026, 03:00 in Berlin
    rows = [
        {"delivery": str(hour), "status": "planned", "slot_start": autumn + hour * 3600}
        for hour in range(-3, 4)
    ]
    plan = Plan.of_rows({"plant": [{"key": "time_zone", "value": "Europe/Berlin"}], "deliveries": rows})
    assert new_plan(_exported_files(plan))[0].same_as(plan)


def test_keys_are_text_and_stay_what_they_are() -> None:
    plan, _ = new_plan(_files(plant=_BERLIN[0], parts=_BERLIN[1]))
    assert plan["parts"]["part"].tolist() == ["00471", "12E45", "NA"]


def test_german_habits_read_the_same_as_ours() -> None:
    text = (
        "Part;Line;Kind;Quantity;Counted at\r\n"
        "00471;Línea;unrestricted;1.250,5;24.11.2026 06:00\r\n"
        "12E45;;unrestricted;1.250;24.11.2026 06:00\r\n"
    )
    files = [
        *_files(plant=_BERLIN[0], parts=_BERLIN[1]),
        TableFile("lines.csv", "line;name\nLínea;x".encode("cp1252")),
        TableFile("stock.csv", text.encode("cp1252")),
    ]
    plan, _ = new_plan(files)
    assert plan["stock"]["quantity"].tolist() == [1_250_500, 1_250_000], "the column decides what 1.250 means"
    assert plan["stock"]["counted_at"].tolist() == [SIX, SIX]


def test_a_workbook_is_read_a_sheet_a_table() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "parts"
    for row in (("part", "unit", "pack_qty"), ("00471", "pc", 12.5), ("9", "pc", None)):
        sheet.append(row)
    plant = book.create_sheet("plant")
    for row in (("key", "value"), ("time_zone", "Europe/Berlin")):
        plant.append(row)
    content = io.BytesIO()
    book.save(content)
    plan, _ = new_plan([TableFile("Plant 1.xlsx", content.getvalue())])
    assert plan["parts"]["part"].tolist() == ["00471", "9"]
    assert plan["parts"].value(0, "pack_qty") == 12_500
    assert plan.zone == ZoneInfo("Europe/Berlin")


_BAD_TABLES = [
    ({"stock": "part,kind,counted_at\n00471,unrestricted,2026-11-24\n"}, "stock.csv", "quantity"),
    (
        {"consumption": "part,line,from,to,quantity\n00471,L,2026-11-24T06:00,2026-11-24T14:00,-1\n"},
        "row 2",
        '"-1"',
    ),
    ({"deliveries": "delivery,status,slot_start\nD,planned,2026-02-31T06:00\n"}, "row 2", "2026-02-31"),
    ({"deliveries": "delivery,status,slot_start\nD,planned,31.02.2026 06:00\n"}, "row 2", "31.02.2026"),
    ({"delivery_lines": "delivery,line_no,part,quantity\nD,1,00471,5\n"}, "row 2", 'delivery is "D"'),
    ({"deliveries": "delivery,status,door\nD,planned,Z9\n"}, "deliveries.csv, row 2", 'door is "Z9"'),
    ({"deliveries": "delivery,status,supplier\nD,planned,S\n"}, "row 2", 'supplier is "S"'),
    ({"deliveries": "delivery,status\nD,planned\nE,planned\nD,planned\n"}, "row 4", "deliveries.csv, row 2"),
    ({"deliveries": "delivery,status\nD,late\n"}, "row 2", '"late"'),
    ({"deliveries": "delivery,status\n,planned\n"}, "row 2", "delivery is empty"),
    (
        {"deliveries": "delivery,status,slot_start,slot_end\nD,planned,2026-11-24T07:00,2026-11-24T06:00\n"},
        "row 2",
        "slot_end",
    ),
    (
        {"lines": "line,name\nL,x\n", "shifts": "line,shift,weekdays,start,end\nL,e,8,6:00,14:00\n"},
        "row 2",
        '"8"',
    ),
    (
        {"lines": "line,name\nL,x\n", "shifts": "line,shift,weekdays,start,end\nL,e,1,25:00,14:00\n"},
        "row 2",
        "25:00",
    ),
    (
        {"consumption": "part,line,from,to,quantity\n00471,*,2026-11-24T06:00,2026-11-24T14:00,1\n"},
        "row 2",
        'line is "*"',
    ),
    ({"plant": "key,value\ntime_zone,Berlin\n"}, "plant.csv, row 2", '"Berlin"'),
    ({"plant": "key,value\non_time_tolerance_min,1.5\n"}, "plant.csv, row 2", "whole minutes"),
    ({"stock": "part,kind,quantity,counted_at\n00471,unrestricted,1.2345,2026-11-24\n"}, "row 2", "1.2345"),
]


@pytest.mark.parametrize(("tables", "place", "found"), _BAD_TABLES)
def test_a_table_that_cannot_be_used_is_refused_whole_with_file_row_and_value(
    tables: dict[str, str], place: str, found: str
) -> None:
    with pytest.raises(TablesRefused) as refused:
        new_plan(_files(**{"parts": _BERLIN[1], **tables}))
    (problem,) = refused.value.problems
    assert place in problem.where and found in problem.text
    assert place in refused.value.sentence() and found in refused.value.sentence()


def test_all_problems_are_collected_not_only_the_first() -> None:
    with pytest.raises(TablesRefused) as refused:
        new_plan(_files(deliveries="delivery,status,door\nD,late,A\nE,planned,Z9\n", parts="part\n1\n"))
    assert len(refused.value.problems) == 3
    assert "2 more problems" in refused.value.sentence()


def test_an_unknown_column_or_file_is_a_remark() -> None:
    plan, remarks = new_plan(
        _files(plant=_BERLIN[0], parts="part,unit,colour\n00471,pc,red\n", gossip="who,what\na,b\n")
    )
    assert len(plan["parts"]) == 1
    assert any('"colour"' in remark.text for remark in remarks)
    assert any(remark.where == "gossip.csv" for remark in remarks)


def test_a_plant_that_names_no_time_zone_says_so() -> None:
    _, remarks = new_plan(_files(parts=_BERLIN[1]))
    assert [remark.found for remark in remarks] == ["time_zone"] and "UTC" in remarks[0].text
    _, none = new_plan(_files(plant=_BERLIN[0], parts=_BERLIN[1]))
    assert not none


def test_the_good_rows_of_a_newer_copy_are_used_and_the_bad_ones_reported() -> None:
    plan = two_doors_one_day()
    text = (
        "part,line,kind,quantity,counted_at\n"
        "00471,Line 3,unrestricted,250,2026-11-24T07:00\n"
        "12E45,,unrestricted,abc,2026-11-24T07:00\n"
        "999,,unrestricted,1,2026-11-24T07:00\n"
    )
    preview = load_preview(plan, _files(stock=text), at=SIX, author=AUTHOR)
    assert [row.outcome for row in preview.rows] == ["changed", "unusable", "unusable"]
    assert "abc" in preview.rows[1].reason and "999" in preview.rows[2].reason
    assert preview.edit is not None and preview.edit.label == "Load stock (1 changed)"
    assert plan.apply(preview.edit)["stock"]["quantity"].tolist() == [250_000, 12_500]


def test_rows_that_a_newer_copy_does_not_have_are_reported_and_stay() -> None:
    plan = two_doors_one_day()
    preview = load_preview(plan, _files(deliveries="delivery,status\n4417,planned\n"), at=SIX, author=AUTHOR)
    assert preview.edit is None
    (remark,) = preview.problems
    assert "2 rows of deliveries" in remark.text and "4418, R-9" in remark.text and not remark.is_error


def test_times_in_the_key_of_a_row_are_told_as_times() -> None:
    header = "part,line,from,to,quantity\n"
    row = "00471,Line 3,2026-11-25T06:00,2026-11-25T14:00,480\n"
    plan = two_doors_one_day()
    preview = load_preview(plan, _files(consumption=header + row + row), at=SIX, author=AUTHOR)
    repeated, absent = preview.problems
    assert "00471 Line 3 2026-11-25T06:00+01:00 2026-11-25T14:00+01:00" in repeated.text
    assert "(00471 Line 3 2026-11-24T06:00+01:00 2026-11-24T14:00+01:00)" in absent.text


def test_a_heading_that_comes_twice_is_a_remark_and_the_first_counts() -> None:
    preview = load_preview(
        two_doors_one_day(), _files(parts="part,unit,Unit\n777,pc,kg\n"), at=SIX, author=AUTHOR
    )
    assert preview.rows[0].row.values["unit"] == "pc"
    assert '"Unit" comes twice' in preview.problems[0].text and not preview.problems[0].is_error


def test_columns_that_a_newer_copy_does_not_have_stay_as_they_are() -> None:
    plan = two_doors_one_day()
    loaded = _load(plan, deliveries="delivery,status,note\n4417,in_transit,late\n")
    before, after = plan.find("deliveries", "4417"), loaded.find("deliveries", "4417")
    assert before is not None and after == {**before, "status": "in_transit", "note": "late"}


def test_a_new_row_may_name_what_comes_in_the_same_files() -> None:
    loaded = _load(
        two_doors_one_day(),
        delivery_lines="delivery,line_no,part,quantity\nN-7,1,777,5\n",
        deliveries="delivery,status\nN-7,planned\n",
        parts="part,unit\n777,pc\n",
    )
    assert [line["part"] for line in loaded.lines_of("N-7")] == ["777"]


def test_the_same_copy_again_changes_nothing() -> None:
    plan = two_doors_one_day()
    preview = load_preview(plan, _exported_files(plan), at=SIX, author=AUTHOR)
    assert preview.edit is None and preview.problems == ()


def test_a_newer_copy_does_not_take_back_what_was_booked() -> None:
    plan = two_doors_one_day()
    booked = plan.apply(receive(plan, "4417", when=SIX, at=SIX, author=AUTHOR))
    preview = load_preview(booked, _exported_files(plan), at=SIX, author=AUTHOR)
    assert preview.edit is None
    assert [problem.file.removesuffix(".csv") for problem in preview.problems if "4417" in problem.text] == [
        "deliveries",
        "delivery_lines",
    ]
    forward = load_preview(plan, _exported_files(booked), at=SIX, author=AUTHOR)
    assert forward.edit is not None and plan.apply(forward.edit).same_as(booked)


def test_a_newer_copy_may_change_the_other_columns_of_what_was_booked() -> None:
    plan = two_doors_one_day()
    booked = plan.apply(arrive(plan, "4417", when=SIX, at=SIX, author=AUTHOR))
    loaded = _load(booked, deliveries="delivery,status,arrived_at,plate\n4417,planned,,B-XY 1\n")
    before, after = booked.find("deliveries", "4417"), loaded.find("deliveries", "4417")
    assert before is not None and after == {**before, "plate": "B-XY 1"}


def test_an_older_count_does_not_replace_a_newer_one() -> None:
    plan = two_doors_one_day()
    counted = plan.apply(count(plan, "12E45", 7_000, when=SIX + 60, at=SIX + 60, author=AUTHOR))
    preview = load_preview(counted, _exported_files(plan), at=SIX, author=AUTHOR)
    assert preview.edit is None
    (row,) = [row for row in preview.rows if row.outcome == "unusable"]
    assert row.key == ("12E45", "", "unrestricted") and "counted_at" in row.reason


def test_a_dated_file_name_still_names_its_table() -> None:
    file = TableFile("delivery_lines_2026-11-24.csv", b"delivery,line_no,part,quantity\n4417,1,00471,200\n")
    preview = load_preview(two_doors_one_day(), [file], at=SIX, author=AUTHOR)
    assert [row.outcome for row in preview.rows] == ["changed"]


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"PK\x03\x04broken"])
def test_a_file_that_is_no_table_is_a_problem_and_the_other_files_are_used(content: bytes) -> None:
    files = [TableFile("stock.xlsx", content), *_files(parts="part,unit\n777,pc\n")]
    preview = load_preview(two_doors_one_day(), files, at=SIX, author=AUTHOR)
    assert any(problem.is_error and problem.file == "stock.xlsx" for problem in preview.problems)
    assert preview.edit is not None


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_a_damaged_file_is_read_or_reported_and_never_half_applied(
    data: st.DataObject,
) -> None:
    plan = two_doors_one_day()
    name = data.draw(st.sampled_from(["deliveries.csv", "stock.csv", "shifts.csv", "plant.csv"]))
    content = bytearray(exported(plan)[name])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=6))
    preview = load_preview(plan, [TableFile(name, bytes(content))], at=SIX, author=AUTHOR)
    if preview.edit:
        changed = plan.apply(preview.edit)
        assert not list(lost_references(changed))
        assert changed.apply(preview.edit.inverse()).same_as(plan)


def test_tables_without_a_row_make_no_plant() -> None:
    with pytest.raises(BadInput, match="no tables"):
        new_plan(_files(parts="part,unit\n"))
