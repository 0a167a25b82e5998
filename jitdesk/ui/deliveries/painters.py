"""The painters of all layers of the deliveries band."""

from jitdesk.scene.bars.texts import Texts
from jitdesk.ui.deliveries.arrows_painter import ArrowsPainter
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.bar_stamps import BarStamps
from jitdesk.ui.deliveries.bars_painter import BarsPainter
from jitdesk.ui.deliveries.clashes_painter import ClashesPainter
from jitdesk.ui.deliveries.ground_painter import GroundPainter
from jitdesk.ui.deliveries.halls_painter import HallsPainter
from jitdesk.ui.deliveries.header_painter import HeaderPainter
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.month_painter import MonthPainter
from jitdesk.ui.deliveries.overlay_painter import OverlayPainter
from jitdesk.ui.deliveries.ruler import FontRuler
from jitdesk.ui.deliveries.tray_painter import TrayPainter
from jitdesk.ui.deliveries.week_painter import WeekPainter
from jitdesk.ui.deliveries.zones_painter import ZonesPainter
from jitdesk.ui.theme import Theme


class BandPainters:
    """The painters of all layers in one theme; they keep what they have drawn from plan to plan."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.texts = Texts(FontRuler(theme))
        self.looks = looks(theme.colours)
        self.ground = GroundPainter(theme)
        self.headers = HeaderPainter(theme)
        self.halls = HallsPainter(theme)
        self.month = MonthPainter(theme)
        atlas = Atlas()
        self.arrows = ArrowsPainter(theme, atlas)
        self.clashes = ClashesPainter(theme, atlas)
        stamps = BarStamps(theme, self.texts, atlas)
        self.bars = BarsPainter(theme, stamps)
        self.week = WeekPainter(theme, stamps)
        self.overlay = OverlayPainter(theme, self.bars, stamps)
        self.tray = TrayPainter(theme)
        self.zones = ZonesPainter(theme)
