"""The 32 trucks of the story's day, as the pictures show them: doors, times, parts, promises, mishaps.

Line 3 stops 14:20 because Nordlicht 4417 slips from 13:15 to 15:05 (at 10:05 it is 14:55); Line 2 stops 16:30
because Kessel 4403 is on hold; Ravna and Orlik clash at B2; Brenner 4409 lands 9 minutes before Line 1 runs
out; six trucks are not confirmed.
"""

from datetime import date

from jitdesk.demo.nordlicht import FIRST, FOLLOWING
from jitdesk.demo.trucks import Move, Promise, Truck, confirmed_before
from jitdesk.domain.tables import CONFIRMED, ETA

NOT_CONFIRMED: tuple[Promise, ...] = ()


def trucks_of_today(anchor: date) -> tuple[Truck, ...]:
    """Return the trucks of day 0 by door and time."""
    hall_a = (*_door_a1(), *_door_a2(), *_door_a3(anchor), *_door_a4())
    return (*hall_a, *_doors_b1_b2(anchor), *_doors_b3_b4())


def _door_a1() -> tuple[Truck, ...]:
    return (
        Truck(
            "4401", "Ostkran", "6105", 550, "A1", "06:15", 45, "06:08", "06:15", "07:00",
            promises=(confirmed_before("06:15"),), carrier="Sundal", plate="OS-TK 501", packages="11 racks",
        ),
        Truck(
            "4429", "Vireo", "7741", 180, "A1", "07:30", 45, "07:22", "07:30", "08:15",
            promises=(confirmed_before("07:30"),), plate="VS-VR 112", packages="15 racks", first_jis=40210,
        ),
        Truck(
            "4407", "Halden", "3377", 240, "A1", "09:15", 60, "09:05", "09:15", "10:15",
            promises=(confirmed_before("09:15"),), carrier="Sundal", plate="HO-PT 315", packages="20 pallets",
        ),
        Truck(
            "4430", "Vireo", "7741", 261, "A1", "11:00", 45, "10:52", "11:00", "11:45",
            promises=(confirmed_before("11:00"), Promise("08:12", CONFIRMED, "11:00", "Vireo_0812.csv")),
            plate="VS-VR 118", packages="22 racks", first_jis=40390,
        ),
        Truck(
            "4416", "Talwerk", "5120", 384, "A1", "13:00", 60, "12:51", "13:00", "14:00",
            promises=NOT_CONFIRMED, packages="16 boxes",
        ),
        Truck(
            "4421", "Vireo", "7741", 261, "A1", "15:00", 45, "14:55", "15:00", "15:45",
            promises=(confirmed_before("15:00"),), plate="VS-VR 121", packages="22 racks", first_jis=40651,
        ),
        Truck(
            "4425", "Ostkran", "6105", 900, "A1", "17:00", 60, "16:50", "17:00", "18:00",
            promises=NOT_CONFIRMED, packages="18 racks",
        ),
    )  # fmt: skip


def _door_a2() -> tuple[Truck, ...]:
    return (
        Truck(
            "4403", "Kessel", "9034", 640, "A2", "06:45", 60, "06:45", "06:45", "07:45",
            promises=(confirmed_before("06:45"),), carrier="Veltra", plate="KB-NO 88", packages="16 boxes",
            lot="88213", hold="07:50", hold_reason="Quality check, lot 88213",
        ),
        Truck(
            "4406", "Brenner", "2208", 120, "A2", "08:30", 45, "08:24", "08:28", "09:12",
            promises=(confirmed_before("08:30"),), plate="BK-BR 77", packages="4 racks", first_jis=71001,
        ),
        Truck(
            "4409", "Brenner", "2208", 360, "A2", "10:30", 45, "10:48", "10:50", "11:35",
            promises=(
                confirmed_before("10:30"),
                Promise("09:03", CONFIRMED, "10:40", "Brenner_0903.csv, row 2"),
                Promise("09:24", CONFIRMED, "10:50", "Brenner_0924.csv, row 2"),
            ),
            plate="BK-BR 82", packages="12 racks", first_jis=71121,
        ),
        Truck(
            "4414", "Orlik", "8102", 60, "A2", "12:30", 60, "12:21", "12:30", "13:30",
            promises=(confirmed_before("12:30"),), carrier="Veltra", plate="OR-PU 7", packages="5 boxes",
        ),
        Truck(
            "4423", "Brenner", "2208", 120, "A2", "16:30", 45, "16:24", "16:30", "17:15",
            promises=(confirmed_before("16:30"),), plate="BK-BR 84", packages="4 racks", first_jis=71481,
        ),
    )  # fmt: skip


def _door_a3(anchor: date) -> tuple[Truck, ...]:
    return (
        Truck(
            "4404", "Nordlicht", "4711", 480, "A3", "07:00", 30, "06:53", "07:00", "07:30",
            promises=(confirmed_before("07:00"),), carrier="Lindt", plate="S-DB 1187",
            packages="12 × KLT 6428 · 2 pallets", order="88104",
        ),
        Truck(
            "4405", "Halmer", "3391", 96, "A3", "08:15", 45, "08:09", "08:14", "08:57",
            promises=(confirmed_before("08:15"),), carrier="Hafner", plate="LP-HE 90",
            packages="4 × KLT 4328 · 1 pallet",
        ),
        Truck(
            "4412", "Quinta", "8820", 320, "A3", "11:15", 60, "11:08", "11:15", "12:15",
            promises=(confirmed_before("11:15", "16:40"),), carrier="Veltra", plate="QT-CB 553",
            packages="8 × KLT 6428 · 2 pallets",
        ),
        Truck(
            "4417", "Nordlicht", "4711", 480, "A3", "13:15", 30, "14:53", "14:55", "15:25",
            promises=(
                Promise("07:10", CONFIRMED, "13:30", "phone call"),
                Promise("08:05", CONFIRMED, "14:10", "e-mail, K. Lind"),
                # The driver's own guess; the coordinator sees it beside the last confirmation.
                Promise(FIRST.time, ETA, "15:05", f"{FIRST.name(anchor)}, row 2"),
                Promise(FOLLOWING.time, CONFIRMED, "14:55", f"{FOLLOWING.name(anchor)}, row 2"),
            ),
            carrier="Hafner", plate="S-KL 2041", packages="12 × KLT 6428 · 2 pallets", order="88120",
            noted="08:52",
            note="Truck stands at the border since 08:40, driver sends the next report at 10:00. M. Keller",
        ),
        Truck(
            "4424", "Halmer", "3391", 96, "A3", "17:15", 45, "17:06", "17:15", "18:00",
            promises=NOT_CONFIRMED, packages="4 × KLT 4328 · 1 pallet",
        ),
    )  # fmt: skip


def _door_a4() -> tuple[Truck, ...]:
    return (
        Truck(
            "4428", "Arnau", "4205", 180, "A4", "08:45", 60, "08:36", "08:45", "09:45",
            promises=(confirmed_before("08:45"),), carrier="Norcar", plate="AR-NA 19", packages="20 pallets",
        ),
        Truck(
            "4418", "Kessel", "9040", 320, "A4", "13:30", 60, "13:24", "13:30", "14:30",
            promises=NOT_CONFIRMED, packages="8 boxes", locked=True,
        ),
        Truck(
            "4422", "Halden", "3377", 240, "A4", "16:15", 60, "16:06", "16:15", "17:15",
            promises=(confirmed_before("16:15"),), carrier="Sundal", plate="HO-PT 322", packages="20 pallets",
        ),
    )  # fmt: skip


def _doors_b1_b2(anchor: date) -> tuple[Truck, ...]:
    return (
        Truck(
            "4402", "Mirow", "1180", 72, "B1", "06:30", 75, "06:21", "06:30", "07:45",
            promises=(confirmed_before("06:30"),), carrier="Rotmar", plate="MI-RG 40", packages="6 pallets",
        ),
        # The truck waits for its slot: it comes 09:36, ten minutes after what Murau had first promised.
        Truck(
            "4408", "Murau", "0457", 6, "B1", "10:00", 90, "09:36", "10:00", "11:30", ordered="09:26",
            promises=(
                confirmed_before("09:26"),
                Promise("06:36", ETA, "10:11", "Murau_0636.edi"),
                Promise("07:54", ETA, "09:56", "Murau_0754.edi"),
                Promise("08:54", ETA, "09:36", "Murau_0854.edi"),
            ),
            carrier="Rotmar", plate="MU-ST 904", packages="6 coils",
        ),
        Truck(
            "4419", "Tessin", "0460", 8, "B1", "14:15", 90, "14:07", "14:15", "15:45",
            promises=NOT_CONFIRMED, packages="8 coils",
        ),
        Truck(
            "4410", "Ravna", "7312", 210, "B2", "10:45", 75, "10:41", "10:45", "12:00", ordered="10:55",
            promises=(confirmed_before("10:55"), Promise("07:36", ETA, "10:45", "Ravna_0736.edi")),
            carrier="Veltra", plate="RG-IN 31", packages="14 racks",
        ),
        Truck(
            "4411", "Orlik", "8102", 60, "B2", "11:30", 60, "11:22", "11:30", "12:30",
            promises=(confirmed_before("11:30"),), carrier="Veltra", plate="OR-PU 3", packages="5 boxes",
        ),
        Truck(
            "4435", "Nordlicht", "4712", 120, "B2", "16:00", 45, "15:38", "15:45", "16:30",
            promises=(
                confirmed_before("16:00"),
                Promise(FIRST.time, CONFIRMED, "15:45", f"{FIRST.name(anchor)}, row 3"),
            ),
            move=Move("09:34", "15:45"), carrier="Hafner", plate="S-KL 2055", packages="6 × KLT 6428",
        ),
    )  # fmt: skip


def _doors_b3_b4() -> tuple[Truck, ...]:
    return (
        Truck(
            "4426", "Fjell", "2290", 1200, "B3", "07:15", 75, "07:04", "07:15", "08:30",
            promises=(confirmed_before("07:15"),), carrier="Norcar", plate="FJ-FA 612", packages="3 pallets",
        ),
        Truck(
            "4415", "Sorna", "5125", 420, "B3", "12:45", 60, "12:38", "12:45", "13:45",
            promises=(confirmed_before("12:45"),), carrier="Norcar", plate="SO-SE 27", packages="7 boxes",
        ),
        Truck(
            "4420", "Halmer", "3392", 72, "B3", "14:30", 45, "14:22", "14:30", "15:15",
            promises=NOT_CONFIRMED, packages="3 × KLT 4328",
        ),
        Truck(
            "4427", "Paketring", "mixed", 14, "B4", "07:45", 30, "07:43", "07:45", "08:15",
            promises=(confirmed_before("07:45"),), plate="PR 1440", packages="14 parcels",
        ),
        Truck(
            "4413", "Birka", "C-parts", 40, "B4", "11:00", 60, "10:55", "11:00", "12:00",
            promises=(confirmed_before("11:00"), Promise("07:55", CONFIRMED, "11:00", "Birka_0755.csv")),
            carrier="Elbkurier", plate="BF-AL 210", packages="4 pallets",
        ),
        Truck(
            "4431", "Paketring", "mixed", 9, "B4", "12:30", 30, "12:26", "12:30", "13:00",
            promises=(confirmed_before("12:30"),), plate="PR 1452", packages="9 parcels",
        ),
    )  # fmt: skip
