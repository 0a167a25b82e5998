"""Why a delivery stays where it is, as a sentence with what helps."""

from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CANCELLED, NO_SHOW, RECEIVED, REFUSED, UNLOADING
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.bars.scene import BarScene

_STAYS = {
    RECEIVED: later(
        "Delivery {delivery} is received. It stays where it was; take the receipt back first (Ctrl+H)."
    ),
    REFUSED: later("Delivery {delivery} was refused. It stays where it was; make a new one (Ins)."),
    NO_SHOW: later("Delivery {delivery} did not come. It stays where it was; make a new one (Ins)."),
    CANCELLED: later("Delivery {delivery} is cancelled. It stays where it was; make a new one (Ins)."),
}


def why_fixed(plan: Plan, delivery: str) -> str:
    """Return the sentence why a delivery cannot be moved, with what helps; empty when it can."""
    row = plan.find("deliveries", delivery)
    if row is None:
        return say("Delivery {delivery} is no longer in the plan.", delivery=delivery)
    if row["locked"]:
        return say("Delivery {delivery} is locked. Unlock it first (K).", delivery=delivery)
    if row["status"] in _STAYS:
        return say(_STAYS[str(row["status"])], delivery=delivery)
    if row["status"] == UNLOADING:
        return say(
            "Delivery {delivery} is being unloaded at {door}. Only its end can be moved (Shift+M).",
            delivery=delivery,
            door=row["door"],
        )
    return ""


def why_end_fixed(plan: Plan, delivery: str) -> str:
    """Return the sentence why the end of an unloading cannot be moved; empty when it can."""
    row = plan.find("deliveries", delivery)
    if row is not None and row["status"] == UNLOADING and not row["locked"]:
        return ""
    return why_fixed(plan, delivery)


def why_stays(scene: BarScene, delivery: str) -> str:
    """Return why a delivery that is selected with others is not moved with them; empty when it is."""
    if scene.bar_of(delivery) is None:
        return say("Delivery {delivery} is not shown here. It stays where it is.", delivery=delivery)
    return why_fixed(scene.outlook.plan, delivery)


def why_nowhere(scene: BarScene, delivery: str) -> str:
    """Return the sentence why no row can take a delivery; empty when one can."""
    if scene.rows.by is RowsBy.DOORS:
        if scene.rows.of_door:
            return ""
        return say("There is no door to move it to. Load the plant's doors first.")
    row = scene.outlook.plan.find("deliveries", delivery)
    if row and row["door"] and scene.bar_of(delivery) is not None:
        return ""
    return say("It has no door yet. Show the rows by doors (Alt+1) to give it one.")
