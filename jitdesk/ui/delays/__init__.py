"""The delay band: how late each supplier is known to be, on the window's clock (pyqtgraph)."""
