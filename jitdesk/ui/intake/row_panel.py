"""The panel beside the rows: what the current row means for its line, and how it stands in the file."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.scene.import_words import (
    cells_in_file,
    change_spoken,
    changes_to_show,
    consequence_of,
    dates_remark,
    remarks_of,
    row_subtitle,
    row_title,
    strips_title,
)
from jitdesk.services.confirming.effects import Effect
from jitdesk.services.confirming.patch import FilePreview, Outcome, PreviewRow
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import card
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.intake.helps import SHOW, helps_of
from jitdesk.ui.intake.strip_picture import StripPicture
from jitdesk.ui.theme import Theme

_SIDE_PX = 20


class RowPanel(QFrame):
    """Shows one row; `link_chosen` reports what is to be done about one that cannot be used."""

    link_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(say("The row in full"))
        self._scroll.viewport().setAutoFillBackground(False)
        focus = theme.colours.focus.name()
        self._scroll.setStyleSheet(f"QScrollArea:focus {{ border: 2px solid {focus}; border-radius: 6px; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self._scroll)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colours.border)
        painter.setBrush(self._theme.colours.surface_alt)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def focus_row(self) -> None:
        """Give the panel the keyboard, so that it can be scrolled and its buttons reached."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(
        self, row: PreviewRow | None, file: FilePreview, effect: Effect | None, outlook: Outlook
    ) -> None:
        """Show a row, None for none; without its effect while that is not worked out."""
        writer = _Writer(self._theme, self.link_chosen.emit)
        if row is not None:
            writer.write(row, file, effect, outlook)
        self._scroll.setWidget(writer.page())
        self._scroll.setAccessibleDescription(row_subtitle(row, outlook.plan) if row else "")


class _Writer:
    """Writes one row's page from top to bottom."""

    def __init__(self, theme: Theme, choose: Callable[[str], None]) -> None:
        self._theme = theme
        self._choose = choose
        self._page = QWidget()
        self._page.setObjectName("page")
        self._page.setStyleSheet("#page { background: transparent; }")
        self._column = QVBoxLayout(self._page)
        side = theme.px(_SIDE_PX)
        self._column.setContentsMargins(side, theme.px(8), side, theme.px(12))
        self._column.setSpacing(theme.px(4))

    def page(self) -> QWidget:
        """Return the page."""
        self._column.addStretch(1)
        return self._page

    def write(self, row: PreviewRow, file: FilePreview, effect: Effect | None, outlook: Outlook) -> None:
        colours = self._theme.colours
        self._line(row_title(row), 17, 700, colours.text)
        self._line(row_subtitle(row, outlook.plan), 13, 400, colours.text2)
        self._rule()
        if row.outcome is Outcome.UNUSABLE:
            self._obstacle(row)
        elif row.outcome is Outcome.SAME:
            self._line(row.note or say("The plan says the same already."), 13, 400, colours.text)
        elif effect is not None:
            self._effect(row, effect, outlook)
        self._other_changes(row)
        self._cells(row, file.kind)
        for remark in filter(None, (row.note, dates_remark(file, row), *remarks_of(file))):
            self._line(remark, 12, 400, colours.text2)

    def _effect(self, row: PreviewRow, effect: Effect, outlook: Outlook) -> None:
        self._caps(strips_title(effect, outlook))
        strips = ((effect.before_words, effect.before), (effect.after_words, effect.after))
        for words, curve in strips:
            if curve is not None:
                self._strip(words, effect, curve, outlook)
        tone = Tone(effect.tone) if effect.tone in set(Tone) else Tone.PLAIN
        self._box(effect.icon, tone, *consequence_of(row, effect))

    def _strip(self, words: str, effect: Effect, curve: Curve, outlook: Outlook) -> None:
        self._line(words, 13, 600, self._theme.colours.text)
        self._column.addWidget(StripPicture(outlook, effect, curve, words, self._theme, self._page))
        self._column.addSpacing(self._theme.px(8))

    def _obstacle(self, row: PreviewRow) -> None:
        self._box("warning", Tone.WARN, row.reason, row.advice)
        links = QHBoxLayout()
        links.setSpacing(self._theme.px(8))
        for each in helps_of(row):
            if each.name != SHOW:
                button = CommandButton(self._theme, each.words, parent=self._page)
                button.set_hint(each.key_text)
                button.clicked.connect(lambda _=False, name=each.name: self._choose(name))
                links.addWidget(button)
        links.addStretch(1)
        self._column.addLayout(links)

    def _other_changes(self, row: PreviewRow) -> None:
        shown, rest = changes_to_show(row)
        if rest:
            self._caps(say("also changes"))
            for change in row.changes[len(shown) :]:
                said = change_spoken(change)
                self._line(said[:1].upper() + said[1:], 12, 400, self._theme.colours.text)

    def _cells(self, row: PreviewRow, kind: str) -> None:
        cells = cells_in_file(row, kind)
        if not cells:
            return
        self._caps(say("{ref} in the file", ref=row.ref))
        box = _Box(self._theme.colours.surface, self._theme.colours.border, self._page)
        grid = QGridLayout(box)
        grid.setContentsMargins(self._theme.px(12), self._theme.px(6), self._theme.px(12), self._theme.px(6))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, (heading, text) in enumerate(cells):
            grid.addWidget(self._label(heading, 12, 400, self._theme.colours.text2), number, 0)
            grid.addWidget(self._label(text, 13, 500, self._theme.colours.text), number, 1)
        self._column.addWidget(box)

    def _box(self, icon: str, tone: Tone, title: str, detail: str) -> None:
        theme = self._theme
        ground, outline = card(theme.colours, tone)
        box = _Box(ground, outline, self._page)
        row = QHBoxLayout(box)
        row.setContentsMargins(theme.px(13), theme.px(10), theme.px(13), theme.px(10))
        row.setSpacing(theme.px(10))
        sign = PlainLabel(box, wrap=False)
        sign.setPixmap(icon_pixmap(icon, outline, theme.px(20), self._page.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._label(title, 14, 600, theme.colours.text))
        if detail:
            words.addWidget(self._label(detail, 12, 400, theme.colours.text2))
        row.addLayout(words, 1)
        self._column.addSpacing(theme.px(4))
        self._column.addWidget(box)

    def _caps(self, text: str) -> None:
        if text:
            label = self._label(text.upper(), 11, 600, self._theme.colours.text2)
            label.setFont(self._theme.caps_font())
            self._column.addSpacing(self._theme.px(8))
            self._column.addWidget(label)

    def _rule(self) -> None:
        line = QFrame(self._page)
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self._theme.colours.border.name()};")
        self._column.addSpacing(self._theme.px(6))
        self._column.addWidget(line)

    def _line(self, text: str, px: float, weight: int, colour: QColor) -> None:
        if text:
            self._column.addWidget(self._label(text, px, weight, colour))

    def _label(self, text: str, px: float, weight: int, colour: QColor) -> PlainLabel:
        label = PlainLabel(self._page)
        label.dress(self._theme.font(px, weight), colour)
        label.setText(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


class _Box(QFrame):
    """A rounded ground with an outline."""

    def __init__(self, ground: QColor, outline: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground, self._outline = ground, outline

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._outline, 1))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
