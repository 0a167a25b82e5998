"""The head of the import dialog: title, which file, and how its columns were read."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.import_questions import leaves_open
from jitdesk.scene.import_words import columns_text, columns_title
from jitdesk.services.confirming.patch import FilePreview
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.theme import Theme


class ImportHeader(QWidget):
    """Title, file line with its switcher, and the bar of columns.

    Signals
    -------
    file_stepped(int)
        -1 or +1: the file before or after is wanted.
    columns_asked
        The columns are to be changed.
    closed
        The cross was pressed.
    """

    file_stepped = Signal(int)
    columns_asked = Signal()
    closed = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        colours = theme.colours
        self._title = self._label(20, 700)
        self._title.setText(title)
        cross = self._button("", "close", self.closed, say("Decide later and close"))
        self._file = self._label(13, 400)
        self._file.dress(theme.font(13), colours.text2)
        self._place = self._label(12, 400)
        self._place.setWordWrap(False)
        self._earlier = self._button("", "chevron-left", self.file_stepped, say("File before"), -1)
        self._later = self._button("", "chevron-right", self.file_stepped, say("File after"), 1)
        self._bar = _Bar(theme, self)
        self._bar.change.clicked.connect(self.columns_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self._row(self._title, 1, cross))
        column.addLayout(self._row(self._sign(), 0, self._file, self._place, self._earlier, self._later))
        column.addWidget(self._bar)

    def show_file(self, file: FilePreview, number: int, count: int, came: str, supplier: str) -> None:
        """Show a file, the ``number``-th (from 0) of ``count``, of a supplier's short name."""
        self._file.setText(" · ".join(filter(None, (file.name, file.said, came))))
        self._place.setText(say("File {number} of {count}", number=number + 1, count=count))
        for widget in (self._place, self._earlier, self._later):
            widget.setVisible(count > 1)
        self._earlier.setEnabled(number > 0)
        self._later.setEnabled(number + 1 < count)
        self._bar.show_file(file, supplier)

    def _label(self, px: int, weight: int) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), self._theme.colours.text)
        return label

    def _button(self, words: str, icon: str, signal: object, name: str, *arguments: int) -> CommandButton:
        button = CommandButton(self._theme, words, kind="bare", icon_name=icon, parent=self)
        button.set_words(words, name)
        button.setToolTip(name)
        button.clicked.connect(lambda: signal.emit(*arguments))  # type: ignore[attr-defined]
        return button

    def _sign(self) -> PlainLabel:
        sign = self._label(13, 400)
        ratio = self.devicePixelRatioF()
        sign.setPixmap(icon_pixmap("file", self._theme.colours.text2, self._theme.px(16), ratio))
        return sign

    def _row(self, first: QWidget, first_share: int, *others: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(first, first_share, Qt.AlignmentFlag.AlignVCenter)
        for widget in others:
            row.addWidget(widget, 1 if widget is self._file else 0, Qt.AlignmentFlag.AlignVCenter)
        return row


class _Bar(QFrame):
    """How the columns were found, which fields they feed, and the link that changes them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(13), theme.px(4), theme.px(8), theme.px(4))
        row.setSpacing(theme.px(9))
        self._sign = PlainLabel(self, wrap=False)
        self._title, self._fields = PlainLabel(self, wrap=False), PlainLabel(self)
        self._title.dress(theme.font(13, 600), theme.colours.text)
        self._fields.dress(theme.font(13), theme.colours.text2)
        self.change = CommandButton(theme, say("Change columns…"), kind="link", parent=self)
        row.addWidget(self._sign)
        row.addWidget(self._title)
        row.addWidget(self._fields, 1)
        row.addWidget(self.change)

    def show_file(self, file: FilePreview, supplier: str) -> None:
        """Show how a file's columns were read; hidden for messages."""
        self.setVisible(file.layout is not None)
        if file.layout is not None:
            self._title.setText(columns_title(file, supplier))
            self._fields.setText(columns_text(file.layout))
            self._show_sign("warning" if leaves_open(file) else "check")

    def _show_sign(self, icon: str) -> None:
        """Show whether the columns are all understood: no tick stands beside a question."""
        colour = self._theme.colours.ok if icon == "check" else self._theme.colours.warn
        self._sign.setAccessibleName(icon)
        self._sign.setPixmap(icon_pixmap(icon, colour, self._theme.px(16), self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colours.border)
        painter.setBrush(self._theme.colours.surface_alt)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
