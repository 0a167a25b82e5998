"""A place of its own for each row of a file, by which it is found again."""

from dataclasses import replace

from jitdesk.services.confirming.said import Said


class OwnRefs:
    """Gives each row of a file a place of its own: a message may number two of its lines alike."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def ref(self, ref: str) -> str:
        """Return a place as it is where it is free, else with a number: "Row 2 (2)"."""
        times = self._times.get(ref, 0) + 1
        own = ref if times == 1 else f"{ref} ({times})"
        # Within a message its reader may have called a line "LIN 1 (2)" already.
        while times > 1 and own in self._times:
            times += 1
            own = f"{ref} ({times})"
        self._times[ref] = times
        self._times.setdefault(own, 1)
        return own

    def placed(self, said: Said) -> Said:
        """Return a line with a place of its own."""
        ref = self.ref(said.ref)
        return said if ref == said.ref else replace(said, ref=ref)
