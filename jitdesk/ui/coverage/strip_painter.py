"""Paints one coverage row: its head and its strip."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF

from jitdesk.scene.strips import FULL_HEIGHT_H, Gap, Strip, StripHead
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_PAST_STRENGTH = 0.55
_LEAST_PILL_PX = 40
# Letters and air. The shortest text may be smaller, so that a short block, too, says how long it is.
_PILL_PX, _SMALL_PILL_PX = (12, 16), (11, 6)
_LEAST_LOW_PX = 7
_TRIANGLE = 4


def tone_colour(theme: Theme, tone: str) -> QColor:
    """Return the ink of a tone: stop, hold, warn, ok, quiet."""
    return {
        "stop": theme.colours.stop,
        "hold": theme.colours.hold,
        "warn": theme.colours.warn,
        "ok": theme.colours.text,
    }.get(tone, theme.colours.text3)


def paint_head(
    painter: QPainter, area: QRect, head: StripHead, theme: Theme, *, with_description: bool
) -> None:
    """Paint a row's head: line chip, part, what is said, the sign; the description where there is room."""
    colours = theme.colours
    chip_right = _paint_chip(painter, area, head.chip, theme)
    icon_edge = theme.px(12)
    icon_area = QRectF(area.right() - theme.px(24), 0, icon_edge, icon_edge)
    first_line = QRect(chip_right, area.top(), area.right() - theme.px(30) - chip_right, area.height())
    if with_description:
        first_line.setHeight(area.height() // 2 + theme.px(2))
    painter.setPen(colours.text)
    painter.setFont(theme.font(13, 600))
    part_px = painter.fontMetrics().horizontalAdvance(head.part)
    painter.drawText(first_line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, head.part)
    icon_area.moveTop(first_line.center().y() - icon_edge / 2 + 0.5)
    sign = colours.ok if head.icon == "ok" else tone_colour(theme, head.tone)
    paint_icon(painter, head.icon, icon_area, sign)
    second_line = QRect(
        chip_right,
        first_line.bottom() - theme.px(3),
        first_line.width(),
        area.bottom() - first_line.bottom(),
    )
    painter.setPen(tone_colour(theme, head.tone))
    painter.setFont(theme.font(12, 600))
    said_px = painter.fontMetrics().horizontalAdvance(head.said) + theme.px(6)
    # A long part number leaves the first line to itself.
    goes_below = with_description and part_px + said_px > first_line.width()
    said_line = second_line if goes_below else first_line
    if goes_below or part_px + said_px <= first_line.width():
        painter.drawText(said_line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, head.said)
    if with_description:
        room = second_line.adjusted(0, 0, -said_px if goes_below else theme.px(22), 0)
        _paint_description(painter, room, head.description, theme)


def _paint_chip(painter: QPainter, area: QRect, text: str, theme: Theme) -> int:
    """Paint the line's chip and return where the part's text begins."""
    left = area.left() + theme.px(14)
    if not text:
        return left
    painter.setFont(theme.font(11, 600))
    width = max(painter.fontMetrics().horizontalAdvance(text) + theme.px(10), theme.px(26))
    height = min(theme.px(18), area.height() - 4)
    chip = QRectF(left + 0.5, area.center().y() - height / 2 + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colours.border_strong, 1))
    painter.setBrush(theme.colours.sunken)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(theme.colours.text2)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    return round(left + width + theme.px(8))


def _paint_description(painter: QPainter, area: QRect, text: str, theme: Theme) -> None:
    painter.setFont(theme.font(12))
    painter.setPen(theme.colours.text2)
    painter.drawText(
        area,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        whole_words(text, painter.fontMetrics(), area.width()),
    )


def whole_words(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many whole words of a text as fit; a single long word gives way altogether at its end."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split()
    while len(words) > 1:
        words.pop()
        if metrics.horizontalAdvance(" ".join(words)) <= width:
            return " ".join(words)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_strip(painter: QPainter, area: QRect, strip: Strip, theme: Theme, now_x: int) -> None:
    """Paint a strip into an area whose left edge is pixel 0 of the time scale.

    Lines that cross all bands come between this and `paint_strip_words`, so that none crosses a word.
    """
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    if strip.open_spans:
        _paint_levels(painter, area, strip, theme)
    else:
        _paint_curve(painter, area, strip, theme)
    if now_x > 0:
        veil = QColor(theme.colours.past)
        veil.setAlphaF(1 - _PAST_STRENGTH)
        painter.fillRect(area.left(), area.top(), min(now_x, area.width()), area.height(), veil)
    for gap in strip.gaps:
        _paint_gap(painter, area, gap, theme)
    for landing in () if strip.open_spans else strip.landings:
        _paint_landing(painter, area, landing.x, theme.colours.done if landing.past else theme.colours.text2)
    painter.restore()


def paint_strip_words(painter: QPainter, area: QRect, strip: Strip, theme: Theme) -> None:
    """Paint a strip's words: how long parts are missing, and the hours of stock."""
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    for gap in strip.gaps:
        visible = _gap_block(area, gap).intersected(QRectF(area))
        if visible.width() >= _LEAST_PILL_PX:
            paint_pill(painter, visible, gap.texts, theme)
    for x, hours in strip.values:
        _paint_value(painter, area, x, hours, theme)
    painter.restore()


def _paint_levels(painter: QPainter, area: QRect, strip: Strip, theme: Theme) -> None:
    """Paint the week's three levels: covered and low; what is missing comes on top as in every zoom."""
    colours = theme.colours
    body = QRect(area.left(), area.top() + 3, area.width(), area.height() - 6)
    for x, end_x in strip.open_spans:
        painter.fillRect(body.left() + x, body.top(), end_x - x, body.height(), colours.ok_fill)
        painter.fillRect(body.left() + x, body.top(), end_x - x, 2, colours.ok)
    for x, end_x in strip.low:
        if any(x < b and end_x > a for a, b in strip.open_spans):
            low = QRect(body.left() + x, body.top(), max(end_x - x, _LEAST_LOW_PX), body.height())
            painter.fillRect(low, colours.warn_fill)
            painter.fillRect(low, QBrush(colours.warn, Qt.BrushStyle.Dense6Pattern))


def _paint_value(painter: QPainter, area: QRect, x: int, hours: float, theme: Theme) -> None:
    """Name the hours of stock on a small plate right of a pixel, left of it at the right edge."""
    text = f"{hours:.1f} h"
    painter.setFont(theme.font(11, 600))
    width = painter.fontMetrics().horizontalAdvance(text) + 10
    left = area.left() + x + 5 if x + width + 20 < area.width() else area.right() - width - 14
    level = min(hours / FULL_HEIGHT_H, 1.0)
    height = min(theme.px(16), area.height() - 4)
    top = area.bottom() - level * (area.height() - 3)
    top = min(max(top - height / 2, area.top() + 2), area.bottom() - height - 1)
    plate = QRectF(left + 0.5, round(top) + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colours.border_strong, 1))
    painter.setBrush(theme.colours.surface)
    painter.drawRoundedRect(plate, height / 2, height / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(theme.colours.text)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _curve_points(area: QRect, strip: Strip) -> list[QPointF]:
    usable = area.height() - 3
    return [
        QPointF(area.left() + x, area.bottom() + 1 - level * usable)
        for x, level in zip(strip.xs.tolist(), strip.levels.tolist(), strict=True)
    ]


def _paint_curve(painter: QPainter, area: QRect, strip: Strip, theme: Theme) -> None:
    line = _curve_points(area, strip)
    if not line:
        return
    colours, floor = theme.colours, area.bottom() + 1.0
    shape = QPolygonF([QPointF(line[0].x(), floor), *line, QPointF(line[-1].x(), floor)])
    curve = QPolygonF(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, shape, curve, QBrush(colours.ok_fill), colours.ok)
    for x, end_x in strip.low:
        painter.save()
        painter.setClipRect(
            QRect(area.left() + x, area.top(), max(end_x - x, 1), area.height()),
            Qt.ClipOperation.IntersectClip,
        )
        _fill(painter, shape, curve, QBrush(colours.warn_fill), colours.warn)
        painter.setBrush(QBrush(colours.warn, Qt.BrushStyle.Dense6Pattern))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(shape)
        painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _fill(painter: QPainter, shape: QPolygonF, curve: QPolygonF, brush: QBrush, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawPolygon(shape)
    painter.setPen(QPen(ink, 1.4))
    painter.drawPolyline(curve)


def _paint_gap(painter: QPainter, area: QRect, gap: Gap, theme: Theme) -> None:
    colours = theme.colours
    block = _gap_block(area, gap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.stop, 1.4))
    painter.setBrush(colours.stop_fill)
    painter.drawRoundedRect(block, 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hatch(colours.stop))
    painter.drawRoundedRect(block, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _gap_block(area: QRect, gap: Gap) -> QRectF:
    return QRectF(area.left() + gap.x, area.top() + 1, max(gap.end_x - gap.x, 3), area.height() - 2)


def hatch(ink: QColor) -> QBrush:
    """Return the diagonal hatch that means "no parts" in this ink."""
    faint = QColor(ink)
    faint.setAlphaF(0.55)
    return QBrush(faint, Qt.BrushStyle.BDiagPattern)


def paint_pill(painter: QPainter, visible: QRectF, texts: tuple[str, ...], theme: Theme) -> None:
    """Paint the longest of the texts that fits, on a plate in the middle of what is visible."""
    sizes = (*((text, *_PILL_PX) for text in texts), (texts[-1], *_SMALL_PILL_PX))
    for text, letters, air in sizes:
        painter.setFont(theme.font(letters, 600))
        width = painter.fontMetrics().horizontalAdvance(text) + theme.px(air)
        if width <= visible.width() - 2:
            height = min(theme.px(21), visible.height() - 2)
            plate = QRectF(visible.center().x() - width / 2, visible.center().y() - height / 2, width, height)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours.stop, 1.2))
            painter.setBrush(theme.colours.surface)
            painter.drawRoundedRect(plate, height / 2, height / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(theme.colours.stop)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
            return


def _paint_landing(painter: QPainter, area: QRect, x: int, ink: QColor) -> None:
    floor = area.bottom() + 1.0
    tip = QPointF(area.left() + x, floor - 1.6 * _TRIANGLE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(
        QPolygonF(
            [tip, tip + QPointF(_TRIANGLE, 1.6 * _TRIANGLE), tip + QPointF(-_TRIANGLE, 1.6 * _TRIANGLE)]
        )
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
