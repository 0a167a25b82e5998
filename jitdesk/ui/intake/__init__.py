"""The dialog in which a supplier's files are checked, row by row, before the plan changes."""

from jitdesk.ui.intake.desk import ImportDesk
from jitdesk.ui.intake.dialog import Decision, ImportDialog

__all__ = ["Decision", "ImportDesk", "ImportDialog"]
