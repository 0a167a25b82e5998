"""The bundled typeface."""

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from jitdesk.bundled import resource

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
_TABULAR_FIGURES = "tnum"


@cache
def load_fonts() -> bool:
    """Make the bundled Inter known to Qt and return whether all its weights could be read.

    Needs a running QGuiApplication. Without the files the system font stands in: `font` still works.
    """
    loaded = [_is_loaded(name) for name in _FILES]
    return all(loaded)


def _is_loaded(name: str) -> bool:
    try:
        path = resource(f"fonts/{name}")
    except FileNotFoundError:
        return False
    return QFontDatabase.addApplicationFont(str(path)) >= 0


def font(px: float, weight: int = 400, scale: float = 1.0, tracking_px: float = 0.0) -> QFont:
    """Return the app's font in pixels, with figures of equal width so that columns of times align.

    Parameters
    ----------
    px : float
        Height of the type before scaling; the result is rounded half up to whole pixels.
    weight : int
        400 regular, 500 medium, 600 semi-bold, 700 bold.
    scale : float
        The user's text size, 0.9 to 1.5.
    tracking_px : float
        Extra space after each letter before scaling, for capitals.
    """
    return QFont(_face(px, weight, scale, tracking_px))


@lru_cache(maxsize=256)
def _face(px: float, weight: int, scale: float, tracking_px: float) -> QFont:
    """Return the one font of its kind; every paint event asks for dozens of copies."""
    face = QFont(FAMILY if load_fonts() else QFontInfo(QFont()).family())
    # QFont holds whole pixels only; half up keeps 12.5 apart from 12.
    face.setPixelSize(max(1, int(px * scale + 0.5)))
    face.setWeight(QFont.Weight(weight))
    # Hinted stems would widen small letters and with them every bar that has to hold a name.
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setFeature(QFont.Tag(_TABULAR_FIGURES), 1)
    if tracking_px:
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking_px * scale)
    return face
