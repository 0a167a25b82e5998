"""Laws of the theme: tokens that can be read, type that aligns, a style sheet that is whole."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from jitdesk.ui.theme import Appearance, ThemeChoice, font, load_fonts, load_theme
from jitdesk.ui.theme.stylesheet import stylesheet
from jitdesk.ui.theme.system_colours import in_system_colours

TEXT_ON_GROUND = [
    *(
        (ink, ground)
        for ink in ("text", "text2", "text3")
        for ground in ("surface", "surface_alt", "window", "header", "sunken")
    ),
    *((ink, ground) for ink in ("text", "text2") for ground in ("past", "weekend", "brk")),
    *(("text", f"{state}_soft") for state in ("ok", "warn", "hold")),
    *((state, "header") for state in ("ok", "warn", "stop", "hold", "accent")),
    *((state, "accent_soft") for state in ("warn", "stop", "hold")),
    *((state, "surface_alt") for state in ("ok", "warn", "stop", "hold")),
    ("text", "accent_soft"),
    ("text", "stop_soft"),
    ("text2", "stop_soft"),
    ("text2", "accent_soft"),
    ("conf_text", "conf_fill"),
    ("done_text", "done_fill"),
    ("accent", "surface"),
    ("accent", "surface_alt"),
    ("accent", "accent_soft"),
    ("unload_text", "unload_fill"),
    ("text_inv", "stop"),
    ("now_text", "now"),
    ("jis_text", "jis"),
    ("jis_text", "done_text"),
    ("tooltip_text", "tooltip"),
    *((state, ground) for state in ("ok", "warn", "stop", "hold") for ground in ("surface", f"{state}_soft")),
]
OUTLINE_ON_GROUND = [
    ("focus", "surface"),
    *(("focus", ground) for ground in ("window", "header", "surface_alt", "sunken", "accent_soft")),
    *(("focus", f"{state}_soft") for state in ("ok", "warn", "stop", "hold")),
    ("ok", "accent_soft"),  # an icon; its words are plain
    ("now", "surface"),
    ("now", "past"),
    ("stop", "past"),
    ("accent", "past"),
    ("conf", "surface"),
    ("plan", "past"),
    ("border_strong", "surface"),
    ("plan", "plan_fill"),
    ("conf", "conf_fill"),
    *((state, f"{state}_fill") for state in ("ok", "warn", "stop")),
]


def _luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_contrast_formula_gives_21_for_black_on_white() -> None:
    assert _contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)


@pytest.mark.parametrize(("ink", "ground"), [*TEXT_ON_GROUND, *OUTLINE_ON_GROUND])
def test_every_pair_of_high_contrast_has_at_least_7(ink: str, ground: str) -> None:
    colours = load_theme("high_contrast").colours
    assert _contrast(getattr(colours, ink), getattr(colours, ground)) >= 7


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_has_a_contrast_of_at_least_4_5(name: str, ink: str, ground: str) -> None:
    colours = load_theme(name).colours
    assert _contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), OUTLINE_ON_GROUND)
def test_an_outline_has_a_contrast_of_at_least_3(name: str, ink: str, ground: str) -> None:
    colours = load_theme(name).colours
    assert _contrast(getattr(colours, ink), getattr(colours, ground)) >= 3


# Windows 11's contrast themes: ground, text, highlight, text on it.
_WINDOWS = {
    "Aquatic": ("#202020", "#FFFFFF", "#8EE3F0", "#263B50"),
    "Desert": ("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3"),
    "Dusk": ("#2D3236", "#FFFFFF", "#A1BFDE", "#212D3B"),
    "Night sky": ("#000000", "#FFFFFF", "#D6B4FD", "#2B2B2B"),
}


def _of_windows(name: str) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    ground, *rest = map(QColor, _WINDOWS[name])
    for each in (role.Window, role.Base):
        palette.setColor(each, ground)
    for each, colour in zip((role.WindowText, role.Highlight, role.HighlightedText), rest, strict=True):
        palette.setColor(each, colour)
    return palette


@pytest.mark.parametrize("name", _WINDOWS)
def test_in_the_systems_own_high_contrast_everything_is_still_told_apart(name: str) -> None:
    theme = in_system_colours(_of_windows(name), 1.25)
    assert (theme.name, theme.scale, theme.colours.surface) == (
        "high_contrast",
        1.25,
        QColor(_WINDOWS[name][0]),
    )
    for pairs, least in ((TEXT_ON_GROUND, 4.5), (OUTLINE_ON_GROUND, 3)):
        faint = [
            pair for pair in pairs if _contrast(*(getattr(theme.colours, token) for token in pair)) < least
        ]
        assert not faint


def test_the_bundled_typeface_is_used_in_all_four_weights(qapp: QApplication) -> None:
    assert load_fonts()
    for weight in (400, 500, 600, 700):
        shown = QFontInfo(font(13, weight))
        assert (shown.family(), shown.weight()) == ("Inter", weight)


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_all_figures_are_equally_wide(qapp: QApplication, weight: int) -> None:
    ruler = QFontMetricsF(font(13, weight))
    assert len({ruler.horizontalAdvance(figure * 4) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_a_hyphen_is_not_as_wide_as_a_figure(qapp: QApplication, weight: int) -> None:
    ruler = QFontMetricsF(font(100, weight))
    assert ruler.horizontalAdvance("S-KL") < ruler.horizontalAdvance("S0KL") - 15


def test_type_grows_with_the_text_size(qapp: QApplication) -> None:
    assert load_theme("light", 1.5).font(12).pixelSize() == 18


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_the_style_sheet_leaves_no_token_unfilled_and_its_pictures_exist(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    text = stylesheet(load_theme(name), tmp_path)
    assert "@" not in text.replace(str(tmp_path), "")
    urls = [part.split('"')[0] for part in text.split('url("')[1:]]
    assert urls and all(Path(url).is_file() for url in urls)


def test_hairlines_stay_1_px_at_the_largest_text(qapp: QApplication, tmp_path: Path) -> None:
    text = stylesheet(load_theme("light", 1.5), tmp_path)
    assert "border: 1px solid" in text and "border: 2px solid" not in text


def test_choosing_dark_tells_the_views_once(qapp: QApplication) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)
    told = []
    appearance.changed.connect(told.append)
    appearance.choose(ThemeChoice.DARK)
    appearance.choose(ThemeChoice.DARK)
    assert [theme.name for theme in told] == ["dark"]


def test_a_system_that_asks_for_contrast_gets_it_at_once_and_only_where_it_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, ThemeChoice.SYSTEM)
    before = appearance.theme.name
    hints = qapp.styleHints().accessibility()
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _hints: Qt.ContrastPreference.HighContrast)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert (before, appearance.theme.name) == ("light", "high_contrast")
    told = []
    appearance.changed.connect(told.append)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert not told
    appearance.choose(ThemeChoice.DARK)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert appearance.theme.name == "dark"


def test_the_text_size_is_held_between_90_and_150_percent(qapp: QApplication) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)
    appearance.set_scale(9)
    assert appearance.theme.scale == 1.5
    appearance.set_scale(0.1)
    assert appearance.theme.scale == 0.9
