"""Four marks over the desk that say what to try first."""

from jitdesk.ui.tour.tour import Tour

__all__ = ["Tour"]
