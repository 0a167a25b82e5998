"""Receiving sheets on paper: one painter for printer, PDF and preview."""

from jitdesk.ui.printing.output import print_sheets, printer_names, write_pdf
from jitdesk.ui.printing.preview import Outlets, SheetsDialog

__all__ = ["Outlets", "SheetsDialog", "print_sheets", "printer_names", "write_pdf"]
