"""Lateness of deliveries that are gone: the delay history as events like those of the plan."""

import numpy as np

from jitdesk.domain.past_promises import ARRIVED, PastPromises
from jitdesk.domain.tables import REQUESTED
from jitdesk.domain.values import MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays.events import GONE, RECEIPT, DelayEvents, Ints

# Gone deliveries and their promises are numbered from here on, above all rows of a plan.
PAST = 1 << 40


def past_events(outlook: Outlook, past: PastPromises) -> DelayEvents:
    """Return the events of deliveries that are gone; those whose supplier is gone too have none.

    A promise says nothing any more once the truck is there. Of its receipt nothing is known: it is taken to
    have been unloaded in the plant's usual time.
    """
    supplier = _suppliers(outlook, past)[past.of]
    came = past.kind.is_one_of([ARRIVED])
    arrived = np.full(len(past.promised_at), np.iinfo(np.int64).max)
    arrived[past.of[came]] = past.at[came]
    requested = past.kind.is_one_of([REQUESTED])
    at = np.where(came, past.at, past.known_at)
    counts = (supplier >= 0) & (came | requested | (at < arrived[past.of]))
    delay_s = np.where(requested, 0, past.delay_s)
    said = (supplier, at, past.of + PAST, delay_s, np.arange(len(past)) + PAST)
    gone = counts & came
    unloaded = past.at[gone] + outlook.plan.settings.default_unload_min * MINUTE_S
    nothing, receipt = np.full(len(unloaded), GONE), np.full(len(unloaded), RECEIPT)
    receipts = (supplier[gone], unloaded, past.of[gone] + PAST, nothing, receipt)
    return DelayEvents.sorted(
        *(np.concatenate([one[counts], other]) for one, other in zip(said, receipts, strict=True))
    )


def _suppliers(outlook: Outlook, past: PastPromises) -> Ints:
    """Return the row in ``suppliers`` of each delivery that is gone, -1 where there is none."""
    distinct, which = np.unique(past.supplier.codes, return_inverse=True)
    names = [(past.supplier.words.word(code),) for code in distinct.tolist()]
    rows = outlook.plan["suppliers"].row_numbers(names)
    found: Ints = np.array([-1 if row is None else row for row in rows], np.int64)[which]
    return found
