"""A table that is typed into and pasted into, cell by cell, as in a spreadsheet.

A part of its own: it knows columns and texts, nothing of a window or a plan.
"""

from jitdesk.ui.grid.grid import Grid

__all__ = ["Grid"]
