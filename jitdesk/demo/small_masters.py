"""The small plant's standing data: Werk Nord, its lines, shifts, doors, suppliers, carriers and parts.

All names are invented.
"""

from dataclasses import dataclass

from jitdesk.demo.shifts import EARLY, SHIFTS
from jitdesk.demo.story_clock import TIME_ZONE, StoryClock
from jitdesk.domain.columns import Row
from jitdesk.domain.values import THOUSAND

PLANT_NAME = "Werk Nord"
FIRST_DAY, LAST_DAY = -7, 9


@dataclass(frozen=True, slots=True)
class DemoPart:
    """A part: who sends it, which line takes how many an hour, and how the trucks of other days are filled.

    ``rate`` is in base units an hour of work, ``stock`` the count at 06:00 of day 0, ``margin_h`` the hours
    of work that a truck of another day leaves in stock when the next one comes, ``low_cover_h`` the part's
    own warning limit (None: the plant's).
    """

    part: str
    description: str
    supplier: str
    line: str
    rate: float
    stock: int
    pack: int
    unit: str = "pcs"
    margin_h: float = 3.0
    low_cover_h: float | None = None
    jis: bool = False


SUPPLIERS = (
    # supplier, name, short name, contact, language, country
    ("70010", "Nordlicht Guss", "Nordlicht", "K. Lind", "de", "DE"),
    ("70020", "Brenner Kabel", "Brenner", "T. Auer", "de", "AT"),
    ("70030", "Halden Optik", "Halden", "S. Brandt", "de", "DE"),
    ("70040", "Vireo Seats", "Vireo", "A. Moreau", "en", "FR"),
    ("70050", "Kessel Bremsen", "Kessel", "P. Noll", "de", "DE"),
    ("70060", "Ostkran Metall", "Ostkran", "W. Zielke", "de", "PL"),
    ("70070", "Talwerk", "Talwerk", "L. Sommer", "de", "DE"),
    ("70080", "Halmer Licht", "Halmer", "B. Voss", "de", "DE"),
    ("70090", "Orlik Pumpen", "Orlik", "J. Malek", "en", "CZ"),
    ("70100", "Quinta", "Quinta", "M. Serra", "en", "PT"),
    ("70110", "Arnau", "Arnau", "N. Ferrer", "en", "ES"),
    ("70120", "Mirow Guss", "Mirow", "D. Hahn", "de", "DE"),
    ("70130", "Murau Stahlband", "Murau", "F. Lechner", "de", "AT"),
    ("70140", "Tessin Blech", "Tessin", "R. Bianchi", "en", "CH"),
    ("70150", "Ravna Glas", "Ravna", "I. Kovac", "en", "SI"),
    ("70160", "Fjell Fasteners", "Fjell", "O. Dahl", "en", "NO"),
    ("70170", "Sorna Sensors", "Sorna", "E. Nyman", "en", "FI"),
    ("70180", "Paketring", "Paketring", "Desk", "de", "DE"),
    ("70190", "Birka Fasteners", "Birka", "G. Ek", "en", "SE"),
    ("70200", "Sundvik Textil", "Sundvik", "H. Berg", "en", "DK"),
    ("70210", "Hegau Harz", "Hegau", "C. Maurer", "de", "DE"),
    ("70220", "Lomma Plast", "Lomma", "U. Holm", "en", "SE"),
)

CARRIERS = (
    ("HAF", "Hafner"),
    ("LIN", "Lindt"),
    ("VEL", "Veltra"),
    ("NOR", "Norcar"),
    ("ROT", "Rotmar"),
    ("SUN", "Sundal"),
    ("ELB", "Elbkurier"),
)

DOORS = (
    ("A1", "Hall A", "side", ""),
    ("A2", "Hall A", "side", ""),
    ("A3", "Hall A", "side", ""),
    ("A4", "Hall A", "rear", ""),
    ("B1", "Hall B", "rear", "Crane for coils"),
    ("B2", "Hall B", "rear", ""),
    ("B3", "Hall B", "rear", ""),
    ("B4", "Hall B", "parcel", "Small vehicles"),
)

LINES = (("L1", "Line 1"), ("L2", "Line 2"), ("L3", "Line 3"), ("L4", "Line 4"))

_TEN_MINUTES_H = 10 / 60

PARTS = (
    DemoPart("4711", "Steering column", "Nordlicht", "L3", 120, 430, 40),
    DemoPart("9034", "Brake caliper", "Kessel", "L2", 44, 418, 40),
    DemoPart(
        "2208", "Harness LH", "Brenner", "L1", 60, 209, 30, margin_h=1.5, low_cover_h=_TEN_MINUTES_H, jis=True
    ),
    DemoPart("7741", "Seat frame", "Vireo", "L1", 60, 231, 3, jis=True),
    DemoPart("5120", "Airbag module", "Talwerk", "L3", 48, 413, 24),
    DemoPart("3377", "Headlamp RH", "Halden", "L4", 54, 392, 24),
    DemoPart("6105", "Door frame", "Ostkran", "L2", 100, 720, 50),
    DemoPart("3391", "Fog lamp kit", "Halmer", "L4", 22, 281, 24, margin_h=6),
    DemoPart("4712", "Steering shaft", "Nordlicht", "L3", 10, 400, 20, margin_h=16),
    DemoPart("4718", "Steering column, sport", "Nordlicht", "L3", 8, 320, 20, margin_h=16),
    DemoPart("4720", "Column cover", "Nordlicht", "L3", 6, 700, 20, margin_h=16),
    DemoPart("8102", "Coolant pump", "Orlik", "L2", 8, 330, 12, margin_h=16),
    DemoPart("8820", "Brake hose set", "Quinta", "L2", 22, 880, 40, margin_h=16),
    DemoPart("4205", "Window lift", "Arnau", "L1", 12, 480, 12, margin_h=16),
    DemoPart("1180", "Gear housing", "Mirow", "L3", 5, 580, 12, margin_h=16),
    DemoPart("0457", "Steel coil 0.8 mm", "Murau", "L4", 0.4, 16, 2, "coils", 16),
    DemoPart("0460", "Steel coil 1.2 mm", "Tessin", "L4", 0.4, 18, 2, "coils", 16),
    DemoPart("7312", "Quarter glass", "Ravna", "L1", 14, 560, 15, margin_h=16),
    DemoPart("2290", "Flange bolt M10", "Fjell", "L2", 80, 6800, 400, margin_h=16),
    DemoPart("5125", "Crash sensor", "Sorna", "L3", 28, 1120, 60, margin_h=16),
    DemoPart("9040", "Brake disc", "Kessel", "L2", 22, 1320, 40, margin_h=16),
    DemoPart("3392", "Fog lamp bracket", "Halmer", "L4", 6, 300, 24, margin_h=16),
    DemoPart("C-parts", "Screws and clips", "Birka", "L4", 2, 140, 5, "boxes", 16),
    DemoPart("mixed", "Parcels, mixed", "Paketring", "L2", 1, 60, 1, "parcels", 16),
    DemoPart("6620", "Roof lining", "Sundvik", "L1", 4, 480, 20, margin_h=16),
    DemoPart("1410", "Sound mat", "Hegau", "L3", 6, 725, 25, margin_h=16),
    DemoPart("1415", "Wheel arch liner", "Lomma", "L2", 6, 725, 25, margin_h=16),
)
PART = {part.part: part for part in PARTS}
SUPPLIER_NUMBER = {short: number for number, _, short, *_ in SUPPLIERS}
CARRIER_CODE = {name: code for code, name in CARRIERS}


def plant_rows() -> list[Row]:
    """Return the rows of the ``plant`` table."""
    settings = {
        "name": PLANT_NAME,
        "time_zone": TIME_ZONE,
        "on_time_tolerance_min": "15",
        "low_cover_h": "1",
        "look_ahead_h": "24",
        "default_unload_min": "30",
        "stop_cost_per_min": "1500",
        "language": "en",
    }
    return [{"key": key, "value": value} for key, value in settings.items()]


def line_rows() -> list[Row]:
    """Return the rows of the ``lines`` table."""
    return [{"line": line, "name": name} for line, name in LINES]


def shift_rows() -> list[Row]:
    """Return the rows of the ``shifts`` table: early and late, Monday to Friday, for every line."""
    return [shift.row("1-5") for shift in SHIFTS]


def calendar_rows(clock: StoryClock) -> list[Row]:
    """Return the extra shifts: early on Saturdays, both where the story's days fall on a weekend."""
    rows: list[Row] = []
    for day in range(FIRST_DAY, LAST_DAY + 1):
        if clock.works_extra(day):
            rows.append(EARLY.extra_row(clock, day))
        elif clock.works(day) and clock.date(day).isoweekday() > 5:
            rows += [shift.extra_row(clock, day) for shift in SHIFTS]
    return rows


def supplier_rows() -> list[Row]:
    """Return the rows of the ``suppliers`` table."""
    return [
        {
            "supplier": number,
            "name": name,
            "short_name": short,
            "contact": contact,
            "email": f"dispatch@{short.lower()}.example",
            "language": language,
            "country": country,
            "time_zone": TIME_ZONE,
        }
        for number, name, short, contact, language, country in SUPPLIERS
    ]


def carrier_rows() -> list[Row]:
    """Return the rows of the ``carriers`` table."""
    return [{"carrier": code, "name": name} for code, name in CARRIERS]


def door_rows() -> list[Row]:
    """Return the rows of the ``doors`` table; the gate is open from 05:30 to 22:00."""
    return [
        {"door": door, "hall": hall, "kind": kind, "opens": "05:30", "closes": "22:00", "note": note}
        for door, hall, kind, note in DOORS
    ]


def part_rows() -> list[Row]:
    """Return the rows of the ``parts`` table."""
    return [
        {
            "part": part.part,
            "description": part.description,
            "unit": part.unit,
            "supplier": SUPPLIER_NUMBER[part.supplier],
            "supplier_part": f"{part.supplier[:2].upper()}-{part.part}",
            "pack_qty": part.pack * THOUSAND,
            "low_cover_h": part.low_cover_h,
            "dock_to_line_min": 0,
            "jis": int(part.jis),
        }
        for part in PARTS
    ]
