"""Which plant shall be opened: the first start, and the same choice later."""

from jitdesk.ui.first_run.card import FirstRunCard
from jitdesk.ui.first_run.choice_dialog import ChoiceDialog
from jitdesk.ui.first_run.window import FirstRunWindow

__all__ = ["ChoiceDialog", "FirstRunCard", "FirstRunWindow"]
