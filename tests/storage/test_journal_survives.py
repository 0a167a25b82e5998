"""The journal is the truth: after any mix of steps, undo, redo, reopening and a sudden end."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from jitdesk.domain.edit import Change, Edit, cell_changes, row_changes
from jitdesk.domain.errors import BadInput
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from tests.fakes import StandingClock
from tests.plants import AUTHOR, SIX, two_doors_one_day

_AUTHORS = (AUTHOR, "folder")


class AnyDay(RuleBasedStateMachine):
    """Two authors, one after the other, do anything to a plant; it is closed and opened at any moment."""

    @initialize()
    def make(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "plant"
        self.first = two_doors_one_day()
        PlantFile.create(self.path, self.first, Edit("Made", (), author=AUTHOR))
        self.number = 0
        self._open(AUTHOR)

    def _open(self, author: str) -> None:
        self.store = PlantFile.open(self.path)
        self.plant = OpenPlant(self.store, StandingClock(SIX), author)

    @rule(author=st.sampled_from(_AUTHORS))
    def reopen(self, author: str) -> None:
        before, labels = self.plant, (self.plant.undo_label, self.plant.redo_label)
        self.store.close()
        self._open(author)
        assert self.plant.plan.same_as(before.plan)
        assert self.plant.plan.estimates["at"].tolist() == before.plan.estimates["at"].tolist(), "order holds"
        if author == before.author:
            assert (self.plant.undo_label, self.plant.redo_label) == labels

    @rule(row=st.integers(0, 9), start=st.integers(SIX, SIX + 9), door=st.sampled_from(["A2", "B2", ""]))
    def move(self, row: int, start: int, door: str) -> None:
        deliveries = self.plant.plan.deliveries
        if len(deliveries):
            values = deliveries.row(row % len(deliveries))
            self._commit(cell_changes("deliveries", values, {"slot_start": start, "door": door}))

    @rule(quantity=st.one_of(st.none(), st.integers(0, 10**15)))
    def add(self, quantity: int | None) -> None:
        self.number += 1
        name = f"N{self.number}"
        line = {
            "delivery": name,
            "line_no": "1",
            "part": "00471",
            "quantity": 5,
            "received_quantity": quantity,
        }
        promise = {"delivery": name, "known_at": SIX, "kind": "eta", "at": SIX + self.number}
        self._commit(
            (
                *row_changes("deliveries", [{"delivery": name, "status": "planned"}]),
                *row_changes("delivery_lines", [line]),
                *row_changes("estimates", [promise]),
            )
        )

    @precondition(lambda self: len(self.plant.plan.estimates) > 0)
    @rule(row=st.integers(0, 9))
    def remove_promise(self, row: int) -> None:
        estimates = self.plant.plan.estimates
        self._commit((Change.row_removed("estimates", estimates.row(row % len(estimates))),))

    def _commit(self, changes: tuple[Change, ...]) -> None:
        if changes:
            self.plant.commit(Edit("Step", changes, author=self.plant.author, at=SIX))

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        self._unless_refused(self.plant.undo, times)

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        self._unless_refused(self.plant.redo, times)

    @rule(back=st.integers(0, 4))
    def revert(self, back: int) -> None:
        self._unless_refused(lambda: self.plant.revert(max(1, self.plant.plan_step - back)), 1)

    def _unless_refused(self, act: object, times: int) -> None:
        before, step = self.plant.plan, self.plant.plan_step
        try:
            for _ in range(times):
                act()  # type: ignore[operator]
                before, step = self.plant.plan, self.plant.plan_step
        except BadInput:
            assert self.plant.plan is before and self.plant.plan_step == step

    @invariant()
    def plan_is_the_fold_of_the_journal(self) -> None:
        if not hasattr(self, "plant"):
            return
        plan = self.first
        for entry in self.plant.history()[1:]:
            plan = plan.apply(self.plant.edit(entry.seq))
        assert plan.same_as(self.plant.plan)
        assert plan.same_as(self.store.plan())
        assert self.store.first_slots() == self.plant.first_slots

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.refuse_damage()
            self.store.close()
            self.folder.cleanup()


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)

_DRAGS = """
import sys
from pathlib import Path
from jitdesk.domain.edit import Edit, cell_changes, row_changes
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
plant = OpenPlant(PlantFile.open(Path(sys.argv[1])), lambda: 0, "Mara")
start = plant.plan_step
while True:
    start += 1
    row = plant.plan.find("deliveries", "4417")
    new = {"delivery": f"N{start}", "status": "planned"}
    changes = (*cell_changes("deliveries", row, {"slot_start": start}), *row_changes("deliveries", [new]))
    print(plant.commit(Edit("Drag", changes, author="Mara")).seq, flush=True)
"""


def test_no_acknowledged_step_is_lost_and_none_is_half_when_the_process_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "plant"
    PlantFile.create(path, two_doors_one_day(), Edit("Made", (), author=AUTHOR))
    before = 1
    for kill_after in (1, 7, 23):
        acknowledged = _killed_after(kill_after, path)
        assert acknowledged >= before + kill_after, "the test must have caught it at work"
        with PlantFile.open(path) as store:
            store.refuse_damage()
            steps = store.entries()[-1].seq
            assert steps >= acknowledged
            row = store.plan().find("deliveries", "4417")
            assert row is not None and row["slot_start"] == steps
            assert len(store.plan().deliveries) == 3 + steps - 1
        before = steps


def _killed_after(steps: int, path: Path) -> int:
    command = [sys.executable, "-c", _DRAGS, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(steps)]
        os.kill(child.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        lines += child.stdout.readlines()
    return max(int(line) for line in lines if line.endswith("\n"))
