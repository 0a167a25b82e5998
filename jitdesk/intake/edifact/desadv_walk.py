"""The segments of a DESADV message in their order, to one header and its items: texts only."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from jitdesk.intake.edifact.syntax import Segment

_BUYER_PART = frozenset({"IN", "BP", "PI"})
_SUPPLIER_PART = frozenset({"SA", "VP", "VN", "MF"})
_GTIN = frozenset({"EN", "SRV", "UP"})
_DELIVERY_NOTE = frozenset({"AAU", "DQ", "AAK", "DL"})
_SHIPMENT = frozenset({"CRN", "AAS", "BM", "CN", "BN", "AAO"})
_HANDLING_UNIT = frozenset({"ML", "BJ", "AW", "BU"})
_TRAILER = frozenset({"TE", "CN", "BX"})
_GROSS = frozenset({"AAD", "G"})
# How the buyer's own number of the delivery comes back.
_DELIVERY = frozenset({"AAJ"})

Dates = dict[str, tuple[str, str]]
"""Qualifier to (value, format code) of the DTM segments."""


@dataclass(slots=True)
class Item:
    """What the segments of one LIN group say, as texts.

    ``quantities`` is qualifier to (value, unit), ``order`` is (number, line).
    """

    ref: str
    part: str = ""
    supplier_part: str = ""
    gtin: str = ""
    description: str = ""
    delivery: str = ""
    delivery_note: str = ""
    order: tuple[str, str] = ("", "")
    quantities: dict[str, tuple[str, str]] = field(default_factory=dict)
    dates: Dates = field(default_factory=dict)
    door: str = ""
    point_of_use: str = ""
    batch: str = ""
    comment: str = ""
    packages: int | None = None
    handling_units: list[str] = field(default_factory=list)
    raw: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Header:
    """What the segments before the items say, as texts."""

    has_number: bool = False
    number: str = ""
    function: str = ""
    order: str = ""
    delivery: str = ""
    delivery_note: str = ""
    shipment_no: str = ""
    dates: Dates = field(default_factory=dict)
    parties: dict[str, tuple[str, str]] = field(default_factory=dict)
    carrier: tuple[str, str] = ("", "")
    mode: str = ""
    plate: str = ""
    trailer: str = ""
    gross_kg: str = ""
    door: str = ""
    point_of_use: str = ""
    line_count: str = ""
    packages: int | None = None

    def party(self, roles: Iterable[str]) -> tuple[str, str]:
        """Return (id, name) of the first of the roles that is there."""
        return next((self.parties[role] for role in roles if role in self.parties), ("", ""))

    def carrier_text(self, roles: Iterable[str]) -> str:
        """Return the carrier's name, its id where it has none."""
        number, name = self.carrier if any(self.carrier) else self.party(roles)
        return name or number


@dataclass(slots=True)
class _Pack:
    """One CPS node: how deep it lies and what it is packed in."""

    depth: int
    counts: list[int] = field(default_factory=list)
    handling_units: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)


def walk(segments: Iterable[Segment]) -> tuple[Header, list[Item]]:
    """Return the header and the items of one message; files without any CPS work too."""
    walker = _Walk()
    for segment in segments:
        walker.take(segment)
    return walker.finish()


class _Walk:
    """A state machine: the current packing node, and the current item once there is one."""

    def __init__(self) -> None:
        self._header = Header()
        self._items: list[Item] = []
        self._item: Item | None = None
        self._root = _Pack(0)
        self._pack = self._root
        self._packs: dict[str, _Pack] = {}
        self._in_items = False
        self._take: dict[str, Callable[[Segment], None]] = {
            "BGM": self._bgm, "DTM": self._dtm, "MEA": self._mea, "RFF": self._rff, "NAD": self._nad,
            "LOC": self._loc, "TDT": self._tdt, "EQD": self._eqd, "CPS": self._cps, "PAC": self._pac,
            "GIN": self._gin, "GIR": self._gir, "LIN": self._lin, "PIA": self._pia, "IMD": self._imd,
            "QTY": self._qty, "FTX": self._ftx, "CNT": self._cnt,
        }  # fmt: skip

    def take(self, segment: Segment) -> None:
        take = self._take.get(segment.tag)
        if take is not None:
            take(segment)
        if self._item is not None and segment.tag != "CNT":
            self._item.raw.append((segment.tag, segment.text))

    def finish(self) -> tuple[Header, list[Item]]:
        nodes = [pack for pack in (self._root, *self._packs.values()) if pack.counts]
        if nodes:
            # The outermost level that counts packages counts them all; inner levels count them again.
            outermost = min(pack.depth for pack in nodes)
            self._header.packages = sum(sum(pack.counts) for pack in nodes if pack.depth == outermost)
        for pack in (self._root, *self._packs.values()):
            if len(pack.items) == 1 and len(pack.counts) == 1:
                pack.items[0].packages = pack.counts[0]
        return self._header, self._items

    def _bgm(self, segment: Segment) -> None:
        self._header.number = segment.value(2)
        self._header.has_number = bool(self._header.number)
        self._header.function = segment.value(3)

    def _dtm(self, segment: Segment) -> None:
        dates = self._item.dates if self._item else self._header.dates
        dates.setdefault(segment.value(1), (segment.value(1, 2), segment.value(1, 3)))

    def _mea(self, segment: Segment) -> None:
        if not self._in_items and segment.value(2) in _GROSS:
            self._header.gross_kg = self._header.gross_kg or segment.value(3, 2)

    def _rff(self, segment: Segment) -> None:
        code, number = segment.value(1), segment.value(1, 2)
        holder = self._item or self._header
        if code == "ON" and self._item:
            self._item.order = (number, segment.value(1, 3) or segment.value(1, 4))
        elif code == "ON":
            self._header.order = number
        elif code in _DELIVERY:
            holder.delivery = number
        elif code in _DELIVERY_NOTE:
            holder.delivery_note = holder.delivery_note or number
        elif code in _SHIPMENT and not self._item:
            self._header.shipment_no = self._header.shipment_no or number
        elif code == "BT" and self._item:
            self._item.batch = number

    def _nad(self, segment: Segment) -> None:
        name = segment.value(4) or segment.value(3)
        self._header.parties.setdefault(segment.value(1), (segment.value(2), name))

    def _loc(self, segment: Segment) -> None:
        holder = self._item or self._header
        if segment.value(1) == "11":
            holder.door = segment.value(2)
        elif segment.value(1) == "159":
            holder.point_of_use = segment.value(2)

    def _tdt(self, segment: Segment) -> None:
        if any(self._header.carrier) or self._header.plate:
            return
        self._header.mode = segment.value(3)
        self._header.carrier = (segment.value(5), segment.value(5, 4))
        self._header.plate = segment.value(8) or segment.value(8, 4)

    def _eqd(self, segment: Segment) -> None:
        if segment.value(1) in _TRAILER:
            self._header.trailer = self._header.trailer or segment.value(2)

    def _cps(self, segment: Segment) -> None:
        self._in_items, self._item = True, None
        number, parent = segment.value(1), self._packs.get(segment.value(2))
        self._pack = _Pack(parent.depth + 1 if parent else 1)
        # A number that comes twice is another node all the same.
        self._packs[number if number not in self._packs else f"{number} {len(self._packs)}"] = self._pack

    def _pac(self, segment: Segment) -> None:
        self._in_items, self._item = True, None
        if segment.value(1).isdecimal():
            self._pack.counts.append(int(segment.value(1)))

    def _gin(self, segment: Segment) -> None:
        code = segment.value(1)
        for position in range(2, len(segment.elements) + 1):
            first, last = segment.value(position), segment.value(position, 2)
            if code == "BX" and self._item:
                self._item.batch = self._item.batch or first
            elif code in _HANDLING_UNIT and first:
                self._label(f"{first} - {last}" if last else first)

    def _gir(self, segment: Segment) -> None:
        for position in range(2, len(segment.elements) + 1):
            number, code = segment.value(position), segment.value(position, 2)
            if code == "BX" and self._item:
                self._item.batch = self._item.batch or number
            elif code in ("ML", "BU") and number:
                self._label(number)

    def _label(self, number: str) -> None:
        units = self._item.handling_units if self._item else self._pack.handling_units
        if number not in units:
            units.append(number)

    def _lin(self, segment: Segment) -> None:
        self._in_items = True
        self._item = Item(ref=segment.value(1) or str(len(self._items) + 1))
        self._item.handling_units.extend(self._pack.handling_units)
        self._items.append(self._item)
        self._pack.items.append(self._item)
        self._name_part(segment.value(3), segment.value(3, 2))

    def _pia(self, segment: Segment) -> None:
        for position in range(2, len(segment.elements) + 1):
            self._name_part(segment.value(position), segment.value(position, 2))

    def _name_part(self, number: str, code: str) -> None:
        item = self._item
        if item is None or not number:
            return
        if code in _BUYER_PART:
            item.part = item.part or number
        elif code in _SUPPLIER_PART:
            item.supplier_part = item.supplier_part or number
        elif code in _GTIN:
            item.gtin = item.gtin or number
        elif code == "NB":
            item.batch = item.batch or number
        elif code == "PL":
            item.order = (item.order[0], number)

    def _imd(self, segment: Segment) -> None:
        if self._item:
            self._item.description = self._item.description or segment.value(3, 4)

    def _qty(self, segment: Segment) -> None:
        if self._item:
            self._item.quantities.setdefault(segment.value(1), (segment.value(1, 2), segment.value(1, 3)))

    def _ftx(self, segment: Segment) -> None:
        if self._item and len(segment.elements) > 3:
            texts = (self._item.comment, *segment.elements[3])
            self._item.comment = " ".join(filter(None, texts))

    def _cnt(self, segment: Segment) -> None:
        if segment.value(1) == "2":
            self._header.line_count = segment.value(1, 2)
