"""The frame around the bands: toolbar, needs-me-now panel, selected delivery, status bar."""

from jitdesk.ui.chrome.needs_me_now import NeedsMeNowPanel
from jitdesk.ui.chrome.selected_delivery import SelectedDeliveryPanel
from jitdesk.ui.chrome.status_bar import StatusBar
from jitdesk.ui.chrome.toolbar import Toolbar

__all__ = ["NeedsMeNowPanel", "SelectedDeliveryPanel", "StatusBar", "Toolbar"]
