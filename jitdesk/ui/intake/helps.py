"""What can be done about a row that cannot be used: in which words, and by which key."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from jitdesk.domain.language import say
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.patch import Outcome, PreviewRow

SHOW = "show"
_KEYS = {
    "part": Qt.Key.Key_P,
    "pick": Qt.Key.Key_P,
    "add": Qt.Key.Key_Insert,
    SHOW: Qt.Key.Key_Enter,
}


@dataclass(frozen=True, slots=True)
class Help:
    """One thing that can be done: ``part``, ``pick``, ``add`` or ``show``; its words and its key.

    Where a row may be helped by a part and by a delivery, the key is the part's.
    """

    name: str
    words: str
    key: Qt.Key | None

    @property
    def key_text(self) -> str:
        """The key as the user's system calls it, "" for none."""
        return QKeySequence(self.key).toString(QKeySequence.SequenceFormat.NativeText) if self.key else ""


def helps_of(row: PreviewRow) -> tuple[Help, ...]:
    """Return what can be done about a row; any row can be shown in full."""
    named = []
    if row.outcome is Outcome.UNUSABLE:
        if row.said is not None and row.asks == "part":
            named.append(("part", say("Pick part…")))
        if row.said is not None and row.said.meaning is not Meaning.CALL_OFF:
            named.append(("pick", say("Pick delivery…")))
        if row.may_add:
            named.append(("add", say("Add as new")))
    named.append((SHOW, say("Show row")))
    first_of = {_KEYS[name]: name for name, _ in reversed(named)}
    return tuple(
        Help(name, words, _KEYS[name] if first_of[_KEYS[name]] == name else None) for name, words in named
    )


def helped_by(row: PreviewRow, key: int) -> str:
    """Return the name of what a key does about a row, "" for nothing."""
    meant = Qt.Key.Key_Enter if key == Qt.Key.Key_Return else key
    return next((help_.name for help_ in helps_of(row) if help_.key == meant), "")
