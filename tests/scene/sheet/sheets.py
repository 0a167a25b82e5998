"""Door sheets for the tests: the day of the demo plant's door A3, and sheets of any content."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from jitdesk.scene.sheet import A4, A5, LETTER, DoorSheet, LineStop, SheetDelivery, SheetLine
from jitdesk.scene.sheet.codes import scan_code

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 11, 24)


def at(clock: str, day: int = 24) -> datetime:
    """Return ``"09:42"`` of a day of November 2026 in plant time."""
    hour, minute = clock.split(":")
    return datetime(2026, 11, day, int(hour), int(minute), tzinfo=BERLIN)


class FixedRuler:
    """Every character is 0.53 of the type's height wide, bold ones 0.58: about as Inter is."""

    def width(self, text: str, size: float, weight: int) -> float:
        return len(text) * size * (0.58 if weight >= 600 else 0.53)


def part(number: str = "4711", description: str = "Steering column", **kept: Any) -> SheetLine:
    known = {
        "quantity": "480",
        "unit": "pcs",
        "packages": "12 × KLT 6428 · 2 pallets",
        "line": "Line 3",
        "needed_by": at("14:20"),
    }
    return SheetLine(number, description, **known | kept)


def delivery(number: str = "4417", *lines: SheetLine, **kept: Any) -> SheetDelivery:
    known: dict[str, Any] = {
        "code": f"26112400{number}" if number.isdigit() else scan_code(number, 17),
        "supplier": "Nordlicht",
        "carrier": "Hafner",
        "plate": "S-KL 2041",
        "starts_at": at("15:05"),
        "ends_at": at("15:35"),
    }
    return SheetDelivery(number, lines=lines or (part(),), **known | kept)


def door_sheet(*deliveries: SheetDelivery, **kept: Any) -> DoorSheet:
    known: dict[str, Any] = {
        "plant": "Werk Nord",
        "door": "A3",
        "door_note": "Hall A",
        "day": DAY,
        "shifts": ("early", "late"),
        "version": 2,
        "replaces_printed_at": at("05:50"),
        "printed_at": at("09:42"),
        "data_as_of": at("09:41"),
        "plan_step": 41,
        "author": "M. Keller",
    }
    return DoorSheet(deliveries=deliveries, **known | kept)


def day_of_door_a3() -> DoorSheet:
    """Return a day with every state: plain, held, changed before a line stop, not confirmed, moved away."""
    return door_sheet(
        delivery("4404", part(needed_by=at("09:50")), starts_at=at("07:00"), ends_at=at("07:30")),
        delivery(
            "4412",
            part("8820", "Brake hose set"),
            supplier="Quinta",
            starts_at=at("11:15"),
            ends_at=at("12:15"),
            hold="Put on lane Q2, do not use",
        ),
        delivery("4430", removed=True, supplier="Ravna", was_text="moved to A2", starts_at=at("13:00")),
        delivery(
            "4417",
            changed=True,
            was_start=at("13:15"),
            stop=LineStop("Line 3", at("14:20"), "No steering columns"),
        ),
        delivery(
            "ORLIK-2026/00424",
            part("3391", "Fog lamp kit", needed_by=at("07:30", 25)),
            *(part(f"88{row:02d}", "Bracket") for row in range(29)),
            supplier="Halmer",
            carrier="",
            plate="",
            starts_at=at("17:15"),
            ends_at=at("18:00"),
            confirmed=False,
        ),
    )


_HOSTILE = (
    "Nordlicht",
    "",
    "GmbH & Co. KG <b>bold</b> <img src=x>",
    "=1+1",
    "مورد قطع الغيار ١٢",
    "ספק חלקים 44",
    "🚚🏽👩‍🔧🇩🇪",
    "W" * 300,
    "Verbindungsstück vorn links " * 11,
    "e\u0301" * 150,
    "line\none\ttwo\x00\u202e4711",
    "汽车零部件供应商" * 37,
)
names = st.sampled_from(_HOSTILE) | st.text(max_size=300)
_maybe_names = st.none() | names
_moments = st.integers(-3000, 3000).map(lambda minutes: at("12:00") + timedelta(minutes=minutes))
_lines = st.builds(
    SheetLine,
    part=names,
    description=names,
    quantity=st.sampled_from(["", "480", "1,200.125", "9,223,372,036,854,775.807"]),
    unit=st.sampled_from(["pcs", "kg", "m"]),
    packages=st.sampled_from(["", "12 × KLT 6428 · 2 pallets"]) | names,
    line=st.sampled_from(["", "Line 3"]) | names,
    needed_by=st.none() | _moments,
    hold=st.none() | st.none() | names,
)
_codes = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
_deliveries = st.builds(
    SheetDelivery,
    number=names,
    code=_codes,
    supplier=names,
    carrier=names,
    plate=names,
    starts_at=_moments,
    ends_at=_moments,
    lines=st.lists(_lines, max_size=3).map(tuple) | _lines.map(lambda line: (line,) * 30),
    was_start=st.none() | _moments,
    was_text=st.just("") | names,
    changed=st.booleans(),
    removed=st.booleans(),
    confirmed=st.booleans(),
    stop=st.none() | st.builds(LineStop, line=names, at=_moments, text=names),
    hold=_maybe_names,
)
any_sheets = st.builds(
    DoorSheet,
    plant=names,
    door=names,
    door_note=names,
    day=st.just(DAY),
    shifts=st.lists(st.sampled_from(["early", "late", "night", "Frühschicht am Wochenende"]), max_size=4).map(
        tuple
    ),
    version=st.integers(1, 999),
    replaces_printed_at=st.none() | _moments,
    deliveries=st.lists(_deliveries, max_size=4).map(tuple)
    | st.integers(5, 60).map(lambda count: (delivery(),) * count),
    printed_at=_moments,
    data_as_of=_moments,
    plan_step=st.integers(0, 10**9),
    author=names,
)
papers = st.sampled_from([A4, A5, LETTER])
