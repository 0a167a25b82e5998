"""When a supplier said what a file says: an older word that is read later does not win over a newer one."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from jitdesk.domain.values import DAY_S, wall_from_utc
from jitdesk.intake.record import Document


@dataclass(frozen=True, slots=True)
class Telling:
    """When a file came to be known.

    Attributes
    ----------
    now : int
        UTC second at which it is read.
    zone : ZoneInfo
        The plant's.
    written_at : int or None
        UTC second of the file's own time; None where it has none.
    """

    now: int
    zone: ZoneInfo
    written_at: int | None = None

    def told_at(self, document: Document) -> int:
        """Return when a document was said (UTC second): as it says, else its file; never later than now.

        Of a document that names its day only, the file's time counts where it lies in that day, else the
        day's end.
        """
        return min(self._own_time(document), self.now)

    def _own_time(self, document: Document) -> int:
        issued_at = document.issued_at
        own = self.now if self.written_at is None else self.written_at
        if issued_at is None:
            return own
        clock = wall_from_utc(issued_at, self.zone).time()
        if clock.hour or clock.minute:
            return issued_at
        day_end = issued_at + DAY_S - 1
        return own if issued_at <= own <= day_end else day_end
