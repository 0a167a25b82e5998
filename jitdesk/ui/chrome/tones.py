"""The ink of each tone."""

from PySide6.QtGui import QColor

from jitdesk.scene.chrome import Tone
from jitdesk.ui.theme import Colours


def ink(colours: Colours, tone: Tone) -> QColor:
    """Return the colour of a text or an icon of a tone."""
    return {
        Tone.PLAIN: colours.text,
        Tone.QUIET: colours.text2,
        Tone.ACCENT: colours.accent,
        Tone.OK: colours.ok,
        Tone.WARN: colours.warn,
        Tone.STOP: colours.stop,
        Tone.HOLD: colours.hold,
    }[tone]


def card(colours: Colours, tone: Tone) -> tuple[QColor, QColor]:
    """Return the ground and the outline of a card of a tone."""
    ground = {Tone.OK: colours.ok_soft, Tone.WARN: colours.warn_soft, Tone.STOP: colours.stop_soft}.get(
        tone, colours.hold_soft if tone is Tone.HOLD else colours.surface_alt
    )
    return ground, ink(colours, tone)
