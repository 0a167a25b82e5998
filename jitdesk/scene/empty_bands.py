"""What a band says while there is nothing to show in it, and the one next step."""

from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import UNRESTRICTED


@dataclass(frozen=True, slots=True)
class NextStep:
    """A button: its words, the command that it carries out, or the table that is then typed."""

    text: str
    command: str = ""
    table: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing, what that means, and how it comes; the first step is the one to take."""

    title: str
    said: str
    steps: tuple[NextStep, ...]


def missing_deliveries(plan: Plan) -> Missing | None:
    """Return what the deliveries band lacks; None where it has something to show."""
    if not len(plan["doors"]) and not len(plan.deliveries):
        return Missing(
            say("No doors yet"),
            say("Deliveries stand in a row for each door."),
            (NextStep(say("Type in"), table="doors"), NextStep(say("Load tables"), "load")),
        )
    if not len(plan.deliveries):
        return Missing(
            say("No deliveries yet"),
            say("They come from your ERP's tables, from a supplier's list, or one by one."),
            (
                NextStep(say("Load tables"), "load"),
                NextStep(say("Import a list"), "import"),
                NextStep(say("New delivery"), "new_delivery"),
            ),
        )
    return None


def missing_coverage(plan: Plan) -> Missing | None:
    """Return what the coverage band lacks; None where it has something to show."""
    has_counts = bool((plan["stock"]["kind"] == UNRESTRICTED).any()) if len(plan["stock"]) else False
    if not len(plan["parts"]):
        return Missing(
            say("No parts yet"),
            say("Coverage shows for each part how long the lines can run."),
            (NextStep(say("Type in"), table="parts"), NextStep(say("Load tables"), "load")),
        )
    if not has_counts:
        return Missing(
            say("No stock counts yet"),
            say("Coverage needs stock and consumption."),
            (NextStep(say("Import stock"), "load"), NextStep(say("Type in"), table="stock")),
        )
    if not len(plan["consumption"]):
        return Missing(
            say("No consumption yet"),
            say("The counted stock lasts for ever as long as no line uses it."),
            (NextStep(say("Load tables"), "load"), NextStep(say("Type in"), table="consumption")),
        )
    return None
