"""A step of the plan before it is made, and after: what it leads to, and what the views hear of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from jitdesk.domain.edit import Change, Edit
from jitdesk.domain.plan import Plan
from jitdesk.services.ports import JournalEntry


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """What the views hear after a step: which rows changed, and who asked for it.

    Attributes
    ----------
    entry : JournalEntry
        The step.
    changes : tuple[Change, ...]
        Its cells and rows.
    origin : object
        What the caller of ``commit`` gave, so that a view can skip its own echo.
    """

    entry: JournalEntry
    changes: tuple[Change, ...]
    origin: object


@dataclass(frozen=True, slots=True, eq=False)
class PreparedStep:
    """An edit that fits the plan, and what it leads to; nothing is written yet.

    Attributes
    ----------
    edit : Edit
    based_on : int
        The step whose plan it was made on.
    plan : Plan
        The plan with the edit.
    first_slots : Mapping[str, int]
        The first slot starts (UTC seconds) with those that the edit moves.
    """

    edit: Edit
    based_on: int
    plan: Plan
    first_slots: Mapping[str, int]
