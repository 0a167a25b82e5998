"""The colour tokens of one theme."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour that the app paints with, named by what it means.

    A state has an ink (`late` text and outlines), a fill (`..._fill`) and, for large areas, a `..._soft`
    fill. Red (`stop`) means "a line has no parts" and nothing else.
    """

    window: QColor
    surface: QColor
    surface_alt: QColor
    sunken: QColor
    header: QColor
    border: QColor
    border_strong: QColor
    grid: QColor
    grid_minor: QColor
    brk: QColor
    weekend: QColor
    past: QColor
    text: QColor
    text2: QColor
    text3: QColor
    text_inv: QColor
    accent: QColor
    accent_soft: QColor
    focus: QColor
    plan: QColor
    plan_fill: QColor
    conf: QColor
    conf_fill: QColor
    conf_text: QColor
    done: QColor
    done_fill: QColor
    done_text: QColor
    unload: QColor
    unload_fill: QColor
    unload_text: QColor
    ok: QColor
    ok_fill: QColor
    ok_soft: QColor
    warn: QColor
    warn_fill: QColor
    warn_soft: QColor
    stop: QColor
    stop_fill: QColor
    stop_soft: QColor
    hold: QColor
    hold_soft: QColor
    jis: QColor
    jis_text: QColor
    now: QColor
    now_text: QColor
    tooltip: QColor
    tooltip_text: QColor
    shadow: QColor

    @classmethod
    def from_hex(cls, hex_by_token: dict[str, str]) -> "Colours":
        """Return the colours of ``{token: "#RRGGBB"}``; every token must be there, and no other."""
        return cls(**{token: QColor(code) for token, code in hex_by_token.items()})

    def hex_by_token(self) -> dict[str, str]:
        """Return ``{token: "#rrggbb"}``, as the style sheet writes colours."""
        return {token.name: getattr(self, token.name).name() for token in fields(self)}
