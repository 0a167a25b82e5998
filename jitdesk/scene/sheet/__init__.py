"""The daily receiving sheet: what a door's sheet says, and where on the paper it stands."""

from jitdesk.scene.sheet.content import DoorSheet, LineStop, SheetDelivery, SheetLine
from jitdesk.scene.sheet.layout import laid_out
from jitdesk.scene.sheet.marks import Page
from jitdesk.scene.sheet.paper import A4, A5, LETTER, Paper
from jitdesk.scene.sheet.words import ENGLISH, SheetWords, sheet_words

__all__ = [
    "A4",
    "A5",
    "ENGLISH",
    "LETTER",
    "DoorSheet",
    "LineStop",
    "Page",
    "Paper",
    "SheetDelivery",
    "SheetLine",
    "SheetWords",
    "laid_out",
    "sheet_words",
]
