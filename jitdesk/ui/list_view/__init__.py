"""The bands in words: all deliveries as a table."""

from jitdesk.ui.list_view.page import ListPage

__all__ = ["ListPage"]
