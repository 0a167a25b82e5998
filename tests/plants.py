"""Tiny plants with names, for tests of what is done with a plan."""

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, THOUSAND

SIX = 1_795_500_000 // 86_400 * 86_400 + 5 * HOUR_S  # 06:00 in Berlin on 24 November 2026
AUTHOR = "Mara"


def two_doors_one_day() -> Plan:
    """Two doors, two lines, three deliveries from 08:00 on, each with parts for a line."""
    eight = SIX + 2 * HOUR_S
    return Plan.of_rows(
        {
            "plant": [{"key": "name", "value": "Plant 1"}, {"key": "time_zone", "value": "Europe/Berlin"}],
            "lines": [{"line": "Line 1"}, {"line": "Line 3"}],
            "shifts": [
                {"line": "*", "shift": "early", "weekdays": "1-5", "start": "06:00", "end": "14:00"},
                {"line": "*", "shift": "late", "weekdays": "1-5", "start": "14:00", "end": "22:00"},
            ],
            "suppliers": [
                {"supplier": "NORD", "name": "Nordlicht Leuchten GmbH", "short_name": "Nordlicht"},
                {"supplier": "RAV", "name": "Ravna Metall d.o.o.", "short_name": "Ravna"},
            ],
            "doors": [
                {"door": "A2", "opens": "06:00", "closes": "22:00", "weekdays": "1-5"},
                {"door": "B2", "opens": "06:00", "closes": "22:00", "weekdays": "1-5"},
            ],
            "parts": [
                {"part": "00471", "unit": "pc", "supplier": "NORD", "description": "Tail lamp left"},
                {"part": "12E45", "unit": "kg", "supplier": "RAV"},
            ],
            "consumption": [
                {
                    "part": "00471",
                    "line": "Line 3",
                    "from": SIX,
                    "to": SIX + 8 * HOUR_S,
                    "quantity": 480 * THOUSAND,
                },
            ],
            "stock": [
                {
                    "part": "00471",
                    "line": "Line 3",
                    "kind": "unrestricted",
                    "quantity": 300 * THOUSAND,
                    "counted_at": SIX,
                },
                {
                    "part": "12E45",
                    "kind": "unrestricted",
                    "quantity": 12_500,
                    "counted_at": SIX,
                },
            ],
            "deliveries": [
                {
                    "delivery": name,
                    "supplier": supplier,
                    "door": door,
                    "slot_start": eight + hours * HOUR_S,
                    "slot_end": eight + hours * HOUR_S + 1800,
                    "status": "planned",
                }
                for name, supplier, door, hours in (
                    ("4417", "NORD", "A2", 0),
                    ("4418", "NORD", "B2", 1),
                    ("R-9", "RAV", "B2", 3),
                )
            ],
            "delivery_lines": [
                {"delivery": delivery, "line_no": number, "part": part, "line": line, "quantity": quantity}
                for delivery, number, part, line, quantity in (
                    ("4417", "1", "00471", "Line 3", 240 * THOUSAND),
                    ("4418", "1", "00471", "Line 3", 240 * THOUSAND),
                    ("R-9", "1", "12E45", "", 7_250),
                    ("R-9", "2", "12E45", "", 1_000),
                )
            ],
            "estimates": [
                {
                    "delivery": "4417",
                    "known_at": SIX - HOUR_S,
                    "kind": "confirmed",
                    "at": eight,
                    "source": "DESADV 1",
                }
            ],
        }
    )
