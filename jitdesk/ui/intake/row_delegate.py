"""Paints the rows of a file under review, and finds what of a row lies under the mouse."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jitdesk.domain.language import say
from jitdesk.scene.chrome import Tone
from jitdesk.scene.fitting import first_that_fits, packed
from jitdesk.scene.import_review import can_tick
from jitdesk.services.confirming.patch import Outcome, PreviewRow
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.intake.row_model import Index, RowModel
from jitdesk.ui.intake.row_places import (
    LEAST_ROW_PX,
    Card,
    Columns,
    Piece,
    change_lines,
    line_px,
    piece_font,
    row_height,
)
from jitdesk.ui.theme import Theme

_SPINE_PX, _ICON_PX, _EFFECT_TEXT_PX = 4, 15, 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Paints a row as: tick, delivery over supplier, part, old › new, effect in two lines.

    A row that cannot be used is a card with links, reported by `link_chosen` (name, key of the row).
    """

    link_chosen = Signal(str, object)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if not self.width:
            # The list is not laid out yet: measuring thousands of rows would be for nothing.
            return QSize(0, self._theme.px(LEAST_ROW_PX))
        return QSize(self.width, row_height(_model(index).row(index), self.width, self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = _model(index)
        row, place = model.row(index), QRect(option.rect)
        state = option.state
        painter.save()
        painter.setClipRect(place)
        current = bool(state & QStyle.StateFlag.State_Selected)
        focused = current and bool(state & QStyle.StateFlag.State_HasFocus)
        if row.outcome is Outcome.UNUSABLE:
            self._paint_card(painter, place, row, current=current, focused=focused)
        else:
            self._paint_row(painter, place, row, model, current=current)
        if focused and row.outcome is not Outcome.UNUSABLE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colours.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() != QEvent.Type.MouseButtonRelease:
            return False
        return self._clicked(event, QRect(option.rect), index)

    def _clicked(self, event: QMouseEvent, place: QRect, index: Index) -> bool:
        model, at = _model(index), event.position().toPoint()
        row = model.row(index)
        if row.outcome is Outcome.UNUSABLE:
            for link in Card(row, place, self._theme).links:
                if link.area.united(link.key_area).adjusted(-4, -4, 4, 4).contains(at):
                    self.link_chosen.emit(link.name, row.key)
                    return True
            return False
        # The whole height left of the delivery ticks: 24 px and more, whatever the text size.
        strip = QRect(
            place.left(), place.top(), Columns.of_width(place.width(), self._theme).delivery, place.height()
        )
        if not can_tick(row) or not strip.contains(at):
            return False
        on = Qt.CheckState.Unchecked if model.is_ticked(row) else Qt.CheckState.Checked
        return model.setData(index, on, Qt.ItemDataRole.CheckStateRole)

    # -- rows that can be used ---------------------------------------------------------------------

    def _paint_row(
        self, painter: QPainter, place: QRect, row: PreviewRow, model: RowModel, *, current: bool
    ) -> None:
        colours, theme = self._theme.colours, self._theme
        painter.fillRect(place, colours.accent_soft if current else colours.surface)
        if current:
            painter.fillRect(place.left(), place.top(), theme.px(_SPINE_PX), place.height(), colours.accent)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, colours.border)
        columns = Columns.of_width(place.width(), theme)
        if can_tick(row):
            paint_tick(painter, columns.tick_box(place, theme), theme, on=model.is_ticked(row))
        self._paint_names(painter, place, columns, row)
        self._paint_changes(painter, place, columns, row)
        self._paint_effect(painter, place, columns, row, model)

    def _paint_names(self, painter: QPainter, place: QRect, columns: Columns, row: PreviewRow) -> None:
        top, half = self._pair_top(place), self._theme.px(18)
        room = columns.part - columns.delivery - 8
        self._text(painter, row.delivery or "–", columns.delivery, top, room, weight=600)
        self._text(painter, row.supplier, columns.delivery, top + half, room, quiet=True)
        middle = place.top() + (place.height() - half) // 2
        self._text(painter, row.part, columns.part, middle, columns.changes - columns.part - 8, weight=500)

    def _paint_changes(self, painter: QPainter, place: QRect, columns: Columns, row: PreviewRow) -> None:
        if row.outcome is Outcome.SAME:
            middle = place.top() + (place.height() - self._theme.px(18)) // 2
            said = row.note or say("same as plan")
            self._text(
                painter, said, columns.changes, middle, columns.effect - columns.changes - 8, quiet=True
            )
            return
        laid, lines = change_lines(row, columns, self._theme)
        height, pitch = line_px(self._theme)
        top = place.top() + (place.height() - (lines - 1) * pitch - height) // 2
        for change in laid:
            y = top + change.line * pitch
            painter.setFont(self._theme.font(12))
            painter.setPen(self._theme.colours.text2)
            label = QRect(place.left() + columns.changes, y, columns.effect - columns.changes, height)
            painter.drawText(label, _LEFT, change.label)
            for piece in change.pieces:
                x = place.left() + columns.values + piece.x
                self._paint_piece(
                    painter, piece, change.tone, QRect(x, y + piece.line * pitch, piece.width + 1, height)
                )

    def _paint_piece(self, painter: QPainter, piece: Piece, tone: str, area: QRect) -> None:
        colours = self._theme.colours
        face = piece_font(piece.kind, self._theme)
        face.setStrikeOut(piece.kind == "old")
        painter.setFont(face)
        inks = {"new": colours.text, "arrow": colours.text3, "old": colours.text2, "note": colours.text2}
        painter.setPen(inks.get(piece.kind) or tone_ink(self._theme, tone))
        painter.drawText(area, _LEFT, piece.text)

    def _paint_effect(
        self, painter: QPainter, place: QRect, columns: Columns, row: PreviewRow, model: RowModel
    ) -> None:
        icon, tone, title, details = self._effect(row, model)
        if not title:
            return
        theme, pitch = self._theme, self._theme.px(18)
        left, edge = columns.effect + theme.px(_EFFECT_TEXT_PX), theme.px(_ICON_PX)
        room = place.left() + columns.right - left
        colour = tone_ink(theme, tone)
        loud = colour if tone == Tone.STOP else theme.colours.text
        lines = packed(title, room, QFontMetrics(theme.font(13, 600)).horizontalAdvance)
        top = self._pair_top(place) - (len(lines) - 1) * pitch // 2
        if icon:
            sign = QRectF(place.left() + columns.effect, top + theme.px(2), edge, edge)
            paint_icon(painter, icon, sign, colour)
        for number, line in enumerate(lines):
            self._text(painter, line, left, top + number * pitch, room, weight=600, colour=loud)
        self._text(painter, self._detail(details, room), left, top + len(lines) * pitch, room, quiet=True)

    def _effect(self, row: PreviewRow, model: RowModel) -> tuple[str, str, str, tuple[str, ...]]:
        """Return icon, tone, title and details of what is said at the right, the most important first."""
        since = say("changed since") if model.is_changed_since(row) else ""
        if row.outcome is Outcome.SAME:
            return "", Tone.QUIET, since, ()
        if row.doubt:
            ticked = "" if model.is_ticked(row) else say("not ticked")
            return "no-reply", Tone.QUIET, row.doubt, (since, row.doubt_detail, ticked)
        effect = model.effect(row)
        if effect is None:
            return "", Tone.QUIET, "\N{HORIZONTAL ELLIPSIS}", (since,)
        return effect.icon, effect.tone, effect.title, (since, effect.detail)

    def _detail(self, details: tuple[str, ...], room: int) -> str:
        """Return as many of the details as fit, the first at least."""
        told = [text for text in details if text]
        shorter = (" · ".join(told[:count]) for count in range(len(told), 0, -1))
        metrics = QFontMetrics(self._theme.font(12))
        return first_that_fits(shorter, room, metrics.horizontalAdvance) or "".join(told[:1])

    def _pair_top(self, place: QRect) -> int:
        return place.top() + (place.height() - self._theme.px(38)) // 2

    def _text(
        self,
        painter: QPainter,
        text: str,
        left: int,
        top: int,
        room: int,
        *,
        weight: int = 400,
        quiet: bool = False,
        colour: QColor | None = None,
    ) -> None:
        theme = self._theme
        painter.setFont(theme.font(12) if quiet else theme.font(13, weight))
        painter.setPen(colour or (theme.colours.text2 if quiet else theme.colours.text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, top, room + 1, theme.px(20)), _LEFT, shown)

    # -- rows that cannot be used ------------------------------------------------------------------

    def _paint_card(
        self, painter: QPainter, place: QRect, row: PreviewRow, *, current: bool, focused: bool
    ) -> None:
        colours, theme = self._theme.colours, self._theme
        painter.fillRect(place, colours.surface)
        card = Card(row, place, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.focus if focused else colours.warn, 2 if current else 1))
        painter.setBrush(colours.warn_soft)
        painter.drawRoundedRect(QRectF(card.area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        edge = theme.px(17)
        icon_place = QRectF(card.area.left() + theme.px(14), card.title_top + theme.px(2), edge, edge)
        paint_icon(painter, "warning", icon_place, colours.warn)
        card.title.draw(painter, card.text_left, card.title_top, colours.text)
        card.advice.draw(painter, card.text_left, card.advice_top, colours.text2)
        for link in card.links:
            painter.setFont(theme.font(12, 600))
            painter.setPen(colours.accent)
            painter.drawText(link.area.adjusted(0, 0, 2, 0), _LEFT, link.words)
            painter.setFont(theme.font(11))
            painter.setPen(colours.text2)
            painter.drawText(link.key_area.adjusted(0, 0, 2, 0), _LEFT, link.key)


def tone_ink(theme: Theme, tone: str) -> QColor:
    """Return the colour of a difference or an effect of a tone."""
    return ink(theme.colours, Tone.QUIET if tone in (Tone.PLAIN, "") else Tone(tone))


def paint_tick(painter: QPainter, box: QRect, theme: Theme, *, on: bool) -> None:
    """Paint a tick box."""
    colours = theme.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.unload_fill if on else colours.border_strong, 1.4))
    painter.setBrush(colours.unload_fill if on else colours.surface)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if on:
        edge = box.width() * 0.7
        off = (box.width() - edge) / 2
        paint_icon(
            painter, "check", QRectF(box.left() + off, box.top() + off, edge, edge), colours.unload_text
        )


def _model(index: Index) -> RowModel:
    model = index.model()
    assert isinstance(model, RowModel)
    return model
