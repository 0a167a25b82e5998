"""The files that the small plant's suppliers and its ERP send on the story's day, in their senders' habits.

German and English lists, a semicolon list in cp1252 with decimal commas, workbooks, despatch advices in two
directories; late, short, early, sent twice, and wrong ones. The day's script says when each comes.
"""

from collections.abc import Iterable

from jitdesk.demo.despatch_advices import Advice, advice_d07a, advice_d96a
from jitdesk.demo.lists import ENGLISH, GERMAN, list_file
from jitdesk.demo.nordlicht_workbooks import nordlicht_workbooks
from jitdesk.demo.small import SEED, rows, trucks_by_time
from jitdesk.demo.small_demand import COUNT_KNOWN
from jitdesk.demo.small_masters import CARRIER_CODE, SUPPLIER_NUMBER
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.trucks import Truck
from jitdesk.domain.columns import Row
from jitdesk.domain.values import instant_text, quantity_text, wall_from_utc

ERP_FOLDER = "erp-0605"


def supplier_files(now: int, seed: int = SEED) -> dict[str, bytes]:
    """Return the day's files by name; those of the ERP's refresh are in the folder ``erp-0605``."""
    clock = StoryClock.of_now(now)
    trucks = {truck.number: truck for truck in trucks_by_time(clock, clock.at("06:00"), seed)}
    return {
        **_erp_refresh(clock, seed),
        **_advices(clock, trucks),
        **_lists(clock, trucks),
        **nordlicht_workbooks(clock),
        **_wrong(clock),
    }


def _erp_refresh(clock: StoryClock, seed: int) -> dict[str, bytes]:
    """The tables as the ERP has them at 06:05: the morning's count, demand, and carriers that were named."""
    morning = rows(clock.at(COUNT_KNOWN), seed)
    after_tomorrow = clock.at("00:00", 2)
    named = [
        {
            "delivery": row["delivery"],
            "carrier": row["carrier"] or CARRIER_CODE["Veltra"],
            "status": "planned",
        }
        for row in morning["deliveries"]
        if int(row["slot_start"] or 0) >= after_tomorrow
    ]
    stock = [
        (row["part"], row["line"], row["kind"], _number(row["quantity"]), _instant(row["counted_at"], clock))
        for row in morning["stock"]
    ]
    consumption = [
        (
            row["part"],
            row["line"],
            _instant(row["from"], clock),
            _instant(row["to"], clock),
            _number(row["quantity"]),
        )
        for row in morning["consumption"]
    ]
    return {
        f"{ERP_FOLDER}/stock.csv": list_file(("part", "line", "kind", "quantity", "counted_at"), stock),
        f"{ERP_FOLDER}/consumption.csv": list_file(("part", "line", "from", "to", "quantity"), consumption),
        f"{ERP_FOLDER}/deliveries.csv": list_file(
            ("delivery", "carrier", "status"), [tuple(row.values()) for row in named]
        ),
    }


def _advices(clock: StoryClock, trucks: dict[str, Truck]) -> dict[str, bytes]:
    """Murau's three advices, the second sent twice, and Ravna's one."""
    murau, ravna = trucks["4408"], trucks["4410"]
    second = advice_d96a(_advice(murau, clock, "07:54", "09:56", replaces=True), clock.zone)
    return {
        "Murau_0636.edi": advice_d96a(_advice(murau, clock, "06:36", "10:11"), clock.zone),
        "Ravna_0736.edi": advice_d07a(_advice(ravna, clock, "07:36", "10:45"), clock.zone),
        "Murau_0754.edi": second,
        "Murau_0754_again.edi": second,
        "Murau_0854.edi": advice_d96a(_advice(murau, clock, "08:54", "09:36", replaces=True), clock.zone),
    }


def _advice(truck: Truck, clock: StoryClock, sent: str, arrives: str, *, replaces: bool = False) -> Advice:
    return Advice(
        number=f"{truck.supplier[:2].upper()}{truck.number}",
        supplier=SUPPLIER_NUMBER[truck.supplier],
        order=truck.order_number,
        part=truck.part,
        quantity=truck.sent,
        packages=int(truck.packages.split()[0]),
        sent_at=clock.at(sent),
        arrives_at=clock.at(arrives),
        carrier=CARRIER_CODE[truck.carrier],
        plate=truck.plate,
        replaces=replaces,
    )


def _lists(clock: StoryClock, trucks: dict[str, Truck]) -> dict[str, bytes]:
    """The lists of those who send no messages, and what was told by phone and mail, typed into lists."""

    def english(number: str, at: str) -> bytes:
        truck = trucks[number]
        arrival = f"{wall_from_utc(clock.at(at), clock.zone):%Y-%m-%d %H:%M}"
        return list_file(ENGLISH, [(number, truck.part, truck.sent, "pcs", arrival, truck.plate)])

    return {
        "Nordlicht_phone_0710.csv": english("4417", "13:30"),
        "Nordlicht_mail_0805.csv": english("4417", "14:10"),
        "Birka_0755.csv": list_file(
            ("Delivery No.", "Confirmed arrival"),
            [("4413", f"{wall_from_utc(clock.at('11:00'), clock.zone):%Y-%m-%d %H:%M}")],
        ),
        "Vireo_0812.csv": english("4430", "11:00"),
        "Brenner_0903.csv": _german(clock, [(trucks["4409"], "10:40", 0)]),
        "Brenner_0924.csv": _german(clock, [(trucks["4409"], "10:50", 0)]),
        "Halmer_Bestätigung.csv": _german(
            clock, [(trucks["4420"], "14:30", 0), (trucks["4424"], "17:15", 0), (trucks["4527"], "09:50", 1)]
        ),
        "Nordlicht_van_0950.csv": _van(clock),
        "Talwerk_1040.csv": _german(clock, [(trucks["4416"], "13:00", 0)]),
        "Kessel_1100.csv": _german(clock, [(trucks["4418"], "13:30", 0)]),
        "Ostkran_1110.csv": _german(clock, [(trucks["4425"], "17:00", 0)]),
        "Tessin_1130.csv": list_file(
            ("Delivery No.", "Confirmed arrival"),
            [("4419", f"{wall_from_utc(clock.at('14:15'), clock.zone):%Y-%m-%d %H:%M}")],
        ),
    }


def _german(clock: StoryClock, said: Iterable[tuple[Truck, str, int]]) -> bytes:
    """A semicolon list in cp1252, with decimal commas and days before months."""
    cells = [
        (
            truck.number,
            truck.part,
            "für Werk Nord",
            f"{truck.sent},0",
            "Stück",
            f"{wall_from_utc(clock.at(at, day), clock.zone):%d.%m.%Y %H:%M}",
        )
        for truck, at, day in said
    ]
    return list_file(GERMAN, cells, delimiter=";", encoding="cp1252")


def _van(clock: StoryClock) -> bytes:
    """160 pieces that come by van: a delivery that the plan does not know yet."""
    arrival = f"{wall_from_utc(clock.at('13:45'), clock.zone):%Y-%m-%d %H:%M}"
    return list_file(ENGLISH, [("4480", "4711", 160, "pcs", arrival, "S-VN 12")])


def _wrong(clock: StoryClock) -> dict[str, bytes]:
    """A list with a day that is none, a delivery nobody knows and one good row; a file with nothing in it."""
    year = clock.anchor.year
    good = f"{wall_from_utc(clock.at('12:30'), clock.zone):%d.%m.%Y %H:%M}"
    cells = [
        ("4414", "8102", "für Werk Nord", "60,0", "Stück", good),
        ("4411", "8102", "für Werk Nord", "60,0", "Stück", f"31.02.{year} 11:30"),
        ("4998", "8102", "für Werk Nord", "60,0", "Stück", good),
    ]
    return {
        "Orlik_1020.csv": list_file(GERMAN, cells, delimiter=";", encoding="cp1252"),
        "Sorna_empty.csv": b"",
    }


def _instant(value: Row | object, clock: StoryClock) -> str:
    assert isinstance(value, int)
    return instant_text(value, clock.zone)


def _number(value: object) -> str:
    assert isinstance(value, int)
    return quantity_text(value)
