"""Coverage by brute force: one location, one second, one fraction at a time.

Written from PLANT_TABLES.md alone, for clarity and against the engine: no arrays, no scales, no knots, and a
calendar of its own (`oracle_calendar.py`).
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from math import ceil, floor

from jitdesk.domain.columns import Row
from jitdesk.domain.plan import Plan
from tests.planning.oracle_calendar import Calendar, Instant, overlap


@dataclass(frozen=True)
class Receipt:
    """What one delivery line brings."""

    delivery: str
    at: int | None  # None: counts nowhere
    if_it_began_now: int
    due: int | None  # begin
    qty: int
    lead_s: int  # from its begin until it is usable
    held: bool
    status: str

    @property
    def waits(self) -> bool:
        """Whether it is not here yet."""
        return self.status in ("planned", "in_transit")


@dataclass(frozen=True)
class Gap:
    """One time without parts, and the most that is missing in it."""

    begin: Instant
    until: int | None
    qty: int


class Location:
    """One stock location and everything about it."""

    def __init__(self, plant: "Plant", part: str, line: str, stock: Row | None) -> None:
        self.plant, self.part, self.line, self.stock = plant, part, line, stock
        self.rows = [
            row for row in plant.plan["consumption"].rows() if plant.location_of(row) == (part, line)
        ]
        drawing = {str(row["line"]) for row in self.rows} | ({line} if line else set())
        self.lines = sorted(drawing)
        self.receipts = [
            receipt
            for row in plant.plan.delivery_lines.rows()
            if plant.location_of(row) == (part, line)
            for receipt in [plant.receipt(row, stock)]
            if receipt is not None
        ]
        self.horizon = max((_int(row["to"]) for row in self.rows), default=None)
        self.now = plant.now

    @cached_property
    def since(self) -> int:
        assert self.stock is not None
        return max(self.now, _int(self.stock["counted_at"]))

    def consumed(self, t: Instant) -> Fraction:
        assert self.stock is not None
        counted = _int(self.stock["counted_at"])
        total = Fraction(0)
        for row in self.rows:
            spans = self.plant.calendar.line(str(row["line"]))
            whole = overlap(spans, _int(row["from"]), _int(row["to"]))
            if whole:
                part = overlap(spans, max(_int(row["from"]), counted), min(t, _int(row["to"])))
                total += Fraction(_int(row["quantity"])) * Fraction(part) / whole
        return total

    def supply(self, t: Instant, *, without: str = "", before: bool = False) -> int:
        assert self.stock is not None
        return _int(self.stock["quantity"]) + sum(
            r.qty
            for r in self.receipts
            if r.at is not None and r.delivery != without and (r.at < t if before else r.at <= t)
        )

    @cached_property
    def points(self) -> list[tuple[int, Fraction]]:
        """Every second at which a slope or a level may change, from the count on, with C there."""
        assert self.stock is not None
        counted = _int(self.stock["counted_at"])
        bounds = {counted, self.since, self.now}
        bounds |= {_int(row[side]) for row in self.rows for side in ("from", "to")}
        bounds |= {t for line in self.lines for span in self.plant.calendar.line(line) for t in span}
        bounds |= {r.at for r in self.receipts if r.at is not None}
        last = max(self.horizon or 0, self.since, *(r.at or 0 for r in self.receipts), counted)
        return [(t, self.consumed(t)) for t in sorted(bounds) if counted <= t <= last]

    def gaps(self, start: int, *, without: str = "") -> list[Gap]:
        """Every time from start on in which a line that works cannot be served."""
        found: list[Gap] = []
        begin: Instant | None = None
        most = Fraction(0)
        pairs = zip(self.points, [*self.points[1:], self.points[-1]], strict=True)
        for (t, consumed), (after, then) in pairs:
            if begin is not None:
                most = max(most, consumed - self.supply(t, without=without, before=True))
            short = consumed - self.supply(t, without=without)
            if begin is not None and short <= 0:
                found.append(Gap(begin, t, ceil(most)))
                begin, most = None, Fraction(0)
            if begin is None and t >= start and then > consumed:
                crossing = t + max(Fraction(0), -short) * (after - t) / (then - consumed)
                if crossing < after:
                    begin = crossing
        return [*found, Gap(begin, None, ceil(most))] if begin is not None else found

    def run_out(self, *, without: str = "") -> Instant | None:
        gaps = self.gaps(self.since, without=without)
        return gaps[0].begin if gaps else None

    def short_since(self) -> int | None:
        if self.consumed(self.since) <= self.supply(self.since):
            return None
        since: Instant | None = None
        for (t, consumed), (after, then) in pairwise(self.points):
            if t >= self.since:
                break
            short = consumed - self.supply(t)
            if short <= 0:
                since = None
            elif since is None:
                since = t
            if since is None and then > consumed:
                crossing = t - short * (after - t) / (then - consumed)
                since = crossing if crossing < after else None
        return floor(self.since if since is None else since)

    def worked(self, a: Instant, b: Instant) -> Instant:
        return overlap(self.plant.calendar.union(self.lines), a, max(a, b))

    def first_gap_s(self, gap: Gap) -> Instant:
        assert self.horizon is not None
        begin = floor(gap.begin)
        return self.worked(begin, min(gap.until or self.horizon, self.horizon))

    def risk_s(self) -> Instant:
        """Seconds worked by each line in every gap before the look-ahead ends."""
        total: Instant = 0
        for gap in self.gaps(self.since):
            end = min(gap.until or self.horizon, self.horizon, self.plant.look_ahead_end)
            for line in self.lines:
                begin = floor(gap.begin)
                total += overlap(self.plant.calendar.line(line), begin, max(begin, end))
        return total

    def stops(self, gap: Gap) -> list[tuple[str, int]]:
        stops = []
        for line in self.lines:
            demands = [
                max(s, _int(row["from"]), floor(gap.begin))
                for row in self.rows
                if row["line"] == line and _int(row["quantity"]) > 0
                for s, e in self.plant.calendar.line(line)
                if max(s, _int(row["from"]), floor(gap.begin)) < min(e, _int(row["to"]))
            ]
            if demands and (gap.until is None or min(demands) < gap.until):
                stops.append((line, min(demands)))
        return sorted(stops, key=lambda stop: (stop[1], stop[0]))

    def low_at(self, low_s: int, safety: int | None) -> int | None:
        for (t, consumed), (after, then) in zip(
            self.points, [*self.points[1:], self.points[-1]], strict=True
        ):
            if t < self.since:
                continue
            hits: list[Instant] = []
            level = self.supply(t)
            rate = (then - consumed) / (after - t) if after > t else Fraction(0)
            if safety is not None:
                if level - consumed < safety:
                    hits.append(t)
                elif rate and (at := t + (level - consumed - safety) / rate) < after:
                    hits.append(at)
            dry = self._dry_from(t, level)
            if low_s and dry is not None:
                lasts = self.worked(t, dry)
                if lasts < low_s:
                    hits.append(t)
                elif self.worked(t, after) and t + (lasts - low_s) < after:
                    hits.append(t + lasts - low_s)
            if hits:
                return floor(min(hits))
        return None

    def _dry_from(self, start: int, level: int) -> Instant | None:
        """When a level is used up, from start on, if nothing more comes."""
        for (t, consumed), (after, then) in pairwise(self.points):
            if t >= start and then > consumed:
                crossing = t + max(Fraction(0), level - consumed) * (after - t) / (then - consumed)
                if crossing < after:
                    return crossing
        return None

    def deadline(self, receipt: Receipt) -> tuple[int, int] | None:
        """The latest start of a delivery as far as this location goes, and the run-out without it."""
        run_out = self.run_out(without=receipt.delivery)
        if not receipt.waits or receipt.held or run_out is None or not self.answers(receipt, floor(run_out)):
            return None
        return floor(run_out) - receipt.lead_s, floor(run_out)

    def causes(self, receipt: Receipt) -> bool:
        run_out = self.run_out(without=receipt.delivery)
        if receipt.held:
            run_out = self.run_out()
            return run_out is not None and receipt.due is not None and receipt.due < floor(run_out)
        if run_out is None:
            return False
        overdue = receipt.waits and receipt.at is None and receipt.due is not None
        usable = receipt.at if receipt.at is not None else receipt.if_it_began_now
        late = self.answers(receipt, floor(run_out)) and usable > floor(run_out)
        return late or (overdue and receipt.due is not None and receipt.due < floor(run_out))

    def answers(self, receipt: Receipt, run_out: int) -> bool:
        usable = receipt.at if receipt.at is not None else receipt.if_it_began_now
        return not any(
            other.at is not None and other.delivery != receipt.delivery and run_out <= other.at < usable
            for other in self.receipts
        )


def _int(value: object) -> int:
    assert isinstance(value, int), value
    return value


class Plant:
    """A plan at a moment, looked at one row at a time."""

    def __init__(self, plan: Plan, now: int) -> None:
        self.plan, self.now = plan, now
        instants = [now]
        for table, columns in (("consumption", ("from", "to")), ("stock", ("counted_at",))):
            instants += [_int(row[c]) for row in plan[table].rows() for c in columns]
        self.calendar = Calendar(plan, min(instants) - 86400, max(instants) + 2 * 86400)
        self.look_ahead_end = now + round(plan.settings.look_ahead_h * 3600)
        self.counted = {
            (str(row["part"]), str(row["line"])): row
            for row in plan["stock"].rows()
            if row["kind"] == "unrestricted"
        }

    def location_of(self, row: Row) -> tuple[str, str] | None:
        part, line = str(row["part"]), str(row["line"])
        if (part, line) in self.counted:
            return part, line
        return (part, "") if (part, "") in self.counted else None

    def locations(self) -> list[Location]:
        return [Location(self, part, line, row) for (part, line), row in self.counted.items()]

    def estimate(self, delivery: str) -> int | None:
        best: Row | None = None
        for row in self.plan.estimates.rows():
            if row["delivery"] != delivery or row["kind"] not in ("confirmed", "eta"):
                continue
            if best is None or _int(row["known_at"]) >= _int(best["known_at"]):
                best = row
        return None if best is None else _int(best["at"])

    def begin(self, row: Row) -> int | None:
        status, slot, estimate = row["status"], row["slot_start"], self.estimate(str(row["delivery"]))
        if status == "unloading":
            return _int(row["unloading_at"])
        other = row["arrived_at"] if status == "arrived" else estimate
        return max((_int(t) for t in (slot, other) if t is not None), default=None)

    def overdue(self, row: Row) -> bool:
        begin = self.begin(row)
        tolerance_s = 60 * self.plan.settings.on_time_tolerance_min
        return (
            row["status"] in ("planned", "in_transit")
            and begin is not None
            and begin + tolerance_s < self.now
        )

    def receipt(self, line: Row, stock: Row | None) -> Receipt | None:
        delivery = self.plan.find("deliveries", str(line["delivery"]))
        part = self.plan.find("parts", str(line["part"]))
        assert delivery is not None and part is not None and stock is not None
        dock_s = 60 * _int(part["dock_to_line_min"])
        slotted = delivery["slot_start"] is not None and delivery["slot_end"] is not None
        unloading_s = (
            _int(delivery["slot_end"]) - _int(delivery["slot_start"])
            if slotted
            else 60 * self.plan.settings.default_unload_min
        )
        status, at, qty = delivery["status"], None, _int(line["quantity"])
        begin = self.begin(delivery)
        if status in ("planned", "in_transit", "arrived"):
            if begin is not None and not self.overdue(delivery):
                at = max(begin, self.now) + unloading_s + dock_s
        elif status == "unloading":
            assert begin is not None
            at = max(begin + unloading_s, self.now) + dock_s
        elif status == "received":
            received_at = _int(delivery["received_at"])
            if received_at <= _int(stock["counted_at"]):
                return None
            at = received_at + dock_s
            came = max(_int(t) for t in (delivery["slot_start"], delivery["arrived_at"]) if t is not None)
            begin = min(came, received_at)
            qty = qty if line["received_quantity"] is None else _int(line["received_quantity"])
        else:
            return None
        held = bool(delivery["on_hold"] or line["on_hold"])
        if not qty:
            return None
        return Receipt(
            str(line["delivery"]),
            None if held else at,
            self.now + unloading_s + dock_s,
            begin,
            qty,
            unloading_s + dock_s,
            held,
            str(status),
        )
