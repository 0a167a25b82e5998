"""The palette's answer: the one thing that is called what was typed, said in words."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from jitdesk.scene.bars.scene import Box
from jitdesk.scene.palette import Answer
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.deliveries.strokes import draw_text, framed, shortened
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

ANSWER_PX = 48
_TEXT_PX = 42


def paint_answer(painter: QPainter, theme: Theme, place: QRect, answer: Answer) -> None:
    """Paint an answer on a card of its tone."""
    ground, line = card(theme.colours, answer.tone)
    framed(painter, Box(place.x(), place.y(), place.width(), place.height()), line, ground, width=1, radius=6)
    edge, left = theme.px(18), place.left() + theme.px(_TEXT_PX)
    sign = QRectF(place.left() + theme.px(14), place.top() + (place.height() - edge) / 2, edge, edge)
    paint_icon(painter, answer.icon, sign, ink(theme.colours, answer.tone))
    room = place.right() - theme.px(14) - left
    for text, face, share in ((answer.title, theme.font(13, 600), 0.3), (answer.detail, theme.font(12), 0.7)):
        middle = place.top() + place.height() * share
        draw_text(painter, left, middle, shortened(text, face, room), face, theme.colours.text)
