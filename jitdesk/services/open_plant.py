"""The open plant: the only owner of the plan, the one place through which it changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.services.history import History
from jitdesk.services.plan_steps import PlanChanged, PreparedStep
from jitdesk.services.ports import Clock, JournalEntry, PlanStore, Report, no_report
from jitdesk.services.references import refuse_lost_references
from jitdesk.services.step_rows import Record, StepRow, record_of


class OpenPlant:
    """A plant with its plan, journal and clock.

    A step is written before anything in memory changes: after a full disk, plan and menu still agree.
    """

    def __init__(self, store: PlanStore, clock: Clock, author: str, report: Report = no_report) -> None:
        """Read the plan and the journal from the store; ``report`` hears how far that is, and may end it."""
        self.store = store
        self.author = author
        self._clock = clock
        self._plan = store.plan(report)
        self._entries = store.entries()
        self._history = History(author, self._entries)
        self._first_slots: Mapping[str, int] = store.first_slots()
        self._listeners: list[Callable[[PlanChanged], None]] = []
        self._outlook: Outlook | None = None

    @property
    def plan(self) -> Plan:
        """The plan after the newest step."""
        return self._plan

    @property
    def plan_step(self) -> int:
        """The number of the newest step."""
        return self._entries[-1].seq

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed now, as a sentence; "" where it can."""
        return self.store.why_read_only

    @property
    def undo_label(self) -> str:
        """The label of the step that undo takes back; "" where there is none."""
        step = self._history.next_undo
        return step.label if step else ""

    @property
    def redo_label(self) -> str:
        """The label of the step that redo makes again; "" where there is none."""
        step = self._history.next_redo
        return step.label if step else ""

    @property
    def undo_size(self) -> int:
        """How many cells and rows undo would change; 0 where there is nothing to undo."""
        step = self._history.next_undo
        return self._entries[step.seq - 1].size if step else 0

    @property
    def redo_size(self) -> int:
        """How many cells and rows redo would change; 0 where there is nothing to redo."""
        step = self._history.next_redo
        return self._entries[step.seq - 1].size if step else 0

    @property
    def first_slots(self) -> Mapping[str, int]:
        """The first slot start (UTC seconds) of each delivery that was ever moved."""
        return self._first_slots

    def now(self) -> int:
        """Return the plant's moment, in UTC seconds."""
        return self._clock()

    @property
    def outlook(self) -> Outlook:
        """What the plan means now; made anew only where plan or moment changed."""
        if self._outlook is None or not self._is_current(self._outlook):
            self._outlook = Outlook(self._plan, self.now(), self._outlook, first_slots=self._first_slots)
        return self._outlook

    def _is_current(self, outlook: Outlook) -> bool:
        return outlook.plan is self._plan and outlook.now == self.now()

    @property
    def is_looked_ahead(self) -> bool:
        """Whether all of what the plan means now has been worked out."""
        return self._outlook is not None and self._is_current(self._outlook) and self._outlook.is_whole

    def looking_ahead(self) -> Callable[[], Outlook]:
        """Return what works out, in any thread, all that the plan means now; `adopt` takes it."""
        return partial(_looked_ahead, self._plan, self.now(), self._outlook, self._first_slots)

    def adopt(self, outlook: Outlook) -> None:
        """Take what the plan meant a moment ago, unless something newer is known by now."""
        if self._outlook is None or not self._is_current(self._outlook) or self._is_current(outlook):
            self._outlook = outlook

    def subscribe(self, listener: Callable[[PlanChanged], None]) -> Callable[[], None]:
        """Call ``listener`` after every step; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def commit(self, edit: Edit, origin: object = None) -> JournalEntry:
        """Make an edit a step of the plan: check it, write it, and only then tell the views.

        Raises
        ------
        ChangedSince
            If the plan no longer holds what the edit expects.
        BadInput
            If it changes nothing, or would leave a reference to a row that is not there.
        PlantFileError
            If it could not be written.
        """
        step = self.prepare(edit)
        return self.take(step, self.record(step), origin)

    # A large edit is prepared and recorded in a worker thread and taken in the one that shows the plan; until
    # then no other may be committed.

    def prepare(self, edit: Edit) -> PreparedStep:
        """Return what an edit leads to; writes nothing. Raises what `commit` does, but PlantFileError."""
        if not edit.changes:
            raise BadInput(say("Nothing to do"), say("{step} would change nothing", step=edit.label))
        changed = self._plan.apply(edit)
        refuse_lost_references(changed, edit)
        return PreparedStep(edit, self.plan_step, changed, self._first_slots_with(edit))

    def foreseen(self, step: PreparedStep) -> Outlook:
        """Return what the plan will mean with a step, all of it worked out."""
        return _looked_ahead(step.plan, self.now(), self._outlook, step.first_slots)

    def record(self, step: PreparedStep) -> JournalEntry:
        """Write a step to the store, all or nothing; `take` has to follow."""
        return self.store.record(step.edit, step.based_on)

    def take(
        self, step: PreparedStep, entry: JournalEntry, origin: object = None, outlook: Outlook | None = None
    ) -> JournalEntry:
        """Make a recorded step the newest one and tell the views."""
        self._plan, self._first_slots = step.plan, step.first_slots
        if outlook is not None:
            self._outlook = outlook
        self._entries.append(entry)
        self._history.follow(entry)
        notice = PlanChanged(entry, step.edit.changes, origin)
        for listener in tuple(self._listeners):
            listener(notice)
        return entry

    def undo(self, origin: object = None) -> JournalEntry:
        """Take back this author's newest step that stands; raises what `undo_edit` and `commit` do."""
        return self.commit(self.undo_edit(), origin)

    def redo(self, origin: object = None) -> JournalEntry:
        """Make this author's newest undone step again; raises what `redo_edit` and `commit` do."""
        return self.commit(self.redo_edit(), origin)

    def revert(self, seq: int, record: Record | None = None, origin: object = None) -> JournalEntry:
        """Take back a step of anybody from the history; raises what `revert_edit` and `commit` do."""
        return self.commit(self.revert_edit(seq, record), origin)

    def undo_edit(self) -> Edit:
        """Return the edit that takes back this author's newest step that stands.

        Raises
        ------
        BadInput
            If there is none.
        """
        step = self._history.next_undo
        if step is None:
            raise BadInput(
                say("Nothing to undo"),
                say("{author} made no step that still stands", author=self.author or say("You")),
            )
        return self._inverse(step.seq, say("Undo {step}", step=step.label))

    def redo_edit(self) -> Edit:
        """Return the edit that makes this author's newest undone step again.

        Raises
        ------
        BadInput
            If nothing was undone, or another step came after it.
        """
        step = self._history.next_redo
        if step is None:
            raise BadInput(say("Nothing to redo"), say("No step was undone, or another one came after it"))
        return self._inverse(step.seq, say("Redo {step}", step=step.label))

    def revert_edit(self, seq: int, record: Record | None = None) -> Edit:
        """Return the edit that takes back a step; with a record, only what it changed of that one.

        Raises
        ------
        BadInput
            If there is no such step, or it did not change the record.
        """
        if not 0 < seq <= self.plan_step:
            raise BadInput(
                say("No such step"),
                say("The history has the steps 1 to {last}, not {seq}", last=self.plan_step, seq=seq),
            )
        label = self._entries[seq - 1].label
        whole = self._inverse(seq, say("Take back {step}", step=label))
        if record is None:
            return whole
        changes = tuple(change for change in whole.changes if record_of(change) == record)
        row = StepRow(record, changes).name(self._plan)
        if not changes:
            raise BadInput(
                say("Nothing to take back"), say("Step {seq} changed nothing of {row}", seq=seq, row=row)
            )
        # A part of a step leaves the rest standing, so the step itself stays in the way of undo.
        return replace(whole, label=f"{whole.label} ({row})", changes=changes, undoes="")

    def history(self) -> list[JournalEntry]:
        """Return all steps, oldest first; ``edit`` has what they changed."""
        return list(self._entries)

    def past_promises(self, since: int, until: int) -> PastPromises:
        """Read what was promised for deliveries that are gone; see ``PlanStore``. Any thread may ask."""
        return self.store.past_promises(since, until)

    def edit(self, seq: int) -> Edit:
        """Return a step of the journal as the edit that it was."""
        entry = self._entries[seq - 1]
        return Edit(
            label=entry.label,
            changes=self.store.changes(seq),
            reason=entry.reason,
            author=entry.author,
            source=entry.source,
            at=entry.at,
            uuid=entry.uuid,
            undoes=entry.undoes,
        )

    def _first_slots_with(self, edit: Edit) -> Mapping[str, int]:
        moved = {
            str(change.key[0]): change.before
            for change in edit.changes
            if change.table == "deliveries"
            and change.column == "slot_start"
            and isinstance(change.before, int)
        }
        known = moved.keys() <= self._first_slots.keys()
        return self._first_slots if known else {**moved, **self._first_slots}

    def _inverse(self, seq: int, label: str) -> Edit:
        return self.edit(seq).inverse(label=label, author=self.author, at=self.now())


def _looked_ahead(plan: Plan, now: int, previous: Outlook | None, first_slots: Mapping[str, int]) -> Outlook:
    outlook = Outlook(plan, now, previous, first_slots=first_slots)
    outlook.problems()
    return outlook
