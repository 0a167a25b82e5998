"""The deliveries band: one bar a truck at its door, painted, dragged, walked by keys."""

from jitdesk.ui.deliveries.band import DeliveriesBand

__all__ = ["DeliveriesBand"]
