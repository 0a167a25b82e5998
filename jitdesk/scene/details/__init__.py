"""What the details panel says: why a line stops, who promised what, which times are free."""

from jitdesk.scene.details.details import Details, Subject, details_of
from jitdesk.scene.details.values import Document, LedgerRow, PromiseRow, SlotRow, StepRow, Why

__all__ = [
    "Details",
    "Document",
    "LedgerRow",
    "PromiseRow",
    "SlotRow",
    "StepRow",
    "Subject",
    "Why",
    "details_of",
]
