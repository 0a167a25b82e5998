"""The coordinator's day, row by row as it was agreed on; what does it, mouse or keys, is left to others."""

import os
from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QWidget

from jitdesk.domain.values import MINUTE_S
from jitdesk.services.reasons import REASONS
from jitdesk.ui.printing import SheetsDialog
from jitdesk.ui.printing.pages_dialog import PagesDialog
from tests.journeys.by_command import SIX
from tests.journeys.in_window import Desk
from tests.journeys.on_screen import shown_otherwise
from tests.journeys.waiting import Waiting, until

TABLES, ANSWERS = "erp-0605", "Murau_0636.edi"
MOVE_REASON, FREE_REASON = REASONS[1], REASONS[3]
TRUCK, BLOCKED, LATE, UNANSWERED, MOVED, FREED = "4401", "4403", "4409", "4416", "4435", "4414"
_SCHEMES = ("mailto", "file")  # a long letter is a file


class MailProgram(QObject):
    """Takes the letters that are opened; nothing is ever sent.

    Parameters
    ----------
    folder : Path
        Where it is installed, for this desktop to know it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.letters: list[QUrl] = []
        programs = folder / "applications"
        programs.mkdir()
        (programs / "mail.desktop").write_text("[Desktop Entry]\n")
        kinds = ("x-scheme-handler/mailto", "message/rfc822")
        (programs / "mimeinfo.cache").write_text("".join(f"{kind}=mail.desktop\n" for kind in kinds))
        self._before = os.environ.get("XDG_DATA_HOME")
        os.environ["XDG_DATA_HOME"] = str(folder)
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, letter: QUrl) -> None:
        """Take a letter."""
        self.letters.append(letter)

    def close(self) -> None:
        """Leave letters to the system again."""
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        if self._before is None:
            del os.environ["XDG_DATA_HOME"]
        else:
            os.environ["XDG_DATA_HOME"] = self._before


class CoordinatorsDay(Desk):
    """Does every row of the day in its order.

    Attributes
    ----------
    doing : str
        Which row is being done.
    """

    doing = "the start"

    def goes_by(self, mail: MailProgram, seen: Callable[[str], object]) -> Waiting:
        """Do the day from 06:00 to the end of the early shift; after each row ``seen`` gets its time."""
        for after, row in (
            (0, self._looks_what_stops_first),
            (5, self._loads_the_tables),
            (8, lambda: self._books(TRUCK, "arrive")),
            (15, lambda: self._books(TRUCK, "unload")),
            (36, lambda: self._import(ANSWERS, add_new=False)),
            (40, lambda: self._asks_who_has_not_answered(mail)),
            (50, lambda: self._saves_sheets("0650.pdf")),
            (60, lambda: self._books(TRUCK, "receive")),
            (62, lambda: self._holds("Lot 88213")),
            (70, lambda: self._learns_that_it_is_late("110")),
            (214, lambda: self._moves("15:45")),
            (216, self._finds_a_time),
            (220, lambda: self._looks_for("4711")),
            (465, lambda: self._looks_into(PagesDialog, "hand_over")),
            (480, self._reprints_what_changed),
            (482, self._asks_why_a_line_stopped),
        ):
            self.doing = f"{6 + after // 60:02}:{after % 60:02}"
            yield from self.look_up(SIX + after * MINUTE_S)
            yield from self.hands.give_keyboard(self.window)
            try:
                yield from row()
                yield from self._shown()
            finally:
                seen(self.doing)

    # -- what is the same by whatever hand --------------------------------------------------------

    def _looks_what_stops_first(self) -> Waiting:
        assert shown_otherwise(self.window) == []
        yield from self._goes_to_the_next_problem()
        yield until(lambda: self.window.selected, "the next problem is selected")

    def _asks_who_has_not_answered(self, mail: MailProgram) -> Waiting:
        yield from self._goes_to_the_one_without_an_answer()
        yield until(lambda: self.window.selected == UNANSWERED, "it is selected")
        yield from self._writes_to_its_supplier()
        yield until(lambda: len(mail.letters) == 1, "the mail program has the letter")
        yield until(lambda: not self._dialogs(), "the desk is free again")

    def _reprints_what_changed(self) -> Waiting:
        """Print again: only the doors whose paper is no longer true are ticked."""
        changed = self.window.commands.papers.changed_sheets()
        assert changed > 0
        yield from self._saves_sheets("1400.pdf", changed)
        yield until(lambda: not self.window.commands.papers.changed_sheets(), "no paper is untrue any longer")

    def _asks_why_a_line_stopped(self) -> Waiting:
        detailing = self.window.commands.detailing
        yield from self._opens_the_first_stop()
        yield until(
            lambda: (
                detailing.is_shown
                and (shown := detailing.panel.shown) is not None
                and not shown.subject.delivery
                and shown.steps
            ),
            "the panel says what led to the stop",
        )

    def _sheets(self, ticked: int | None) -> Callable[[], QWidget | None]:
        """Return what finds the dialog of the sheets, with so many of them ticked."""
        dialog = self._opened(SheetsDialog)

        def found() -> QWidget | None:
            shown = dialog()
            if shown is None or ticked is None:
                return shown
            (doors,) = shown.findChildren(QListWidget)
            states = [doors.item(row).checkState().value for row in range(doors.count())]
            assert sum(map(bool, states)) == ticked, "only changed doors are ticked"
            return shown

        return found

    def _dialogs(self) -> list[QWidget]:
        return [each for each in self.window.findChildren(QWidget) if each.isModal() and each.isVisible()]

    def _path(self, name: str) -> Path:
        return self.inbox.with_name(name)

    # -- by hand ----------------------------------------------------------------------------------

    @abstractmethod
    def _goes_to_the_next_problem(self) -> Waiting: ...

    @abstractmethod
    def _loads_the_tables(self) -> Waiting: ...

    @abstractmethod
    def _books(self, delivery: str, what: str) -> Waiting: ...

    @abstractmethod
    def _goes_to_the_one_without_an_answer(self) -> Waiting: ...

    @abstractmethod
    def _writes_to_its_supplier(self) -> Waiting: ...

    @abstractmethod
    def _saves_sheets(self, name: str, ticked: int | None = None) -> Waiting: ...

    @abstractmethod
    def _holds(self, reason: str) -> Waiting: ...

    @abstractmethod
    def _learns_that_it_is_late(self, minutes: str) -> Waiting: ...

    @abstractmethod
    def _moves(self, clock: str) -> Waiting: ...

    @abstractmethod
    def _finds_a_time(self) -> Waiting: ...

    @abstractmethod
    def _looks_for(self, text: str) -> Waiting: ...

    @abstractmethod
    def _looks_into(self, dialog: type[QWidget], command: str) -> Waiting: ...

    @abstractmethod
    def _opens_the_first_stop(self) -> Waiting: ...
