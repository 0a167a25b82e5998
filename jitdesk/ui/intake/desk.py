"""What the import dialog asks of the services: files against the plan as it stands now, again and again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.habits import Layout
from jitdesk.intake.report import Report
from jitdesk.scene.import_review import ImportReview
from jitdesk.services.confirming.accepting import accept
from jitdesk.services.confirming.deciding import decided_of_text, decided_text
from jitdesk.services.confirming.effects import Effects
from jitdesk.services.confirming.patch import ImportPreview, PreviewRow, RowKey
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.supplier_files import MOST_KEPT_BYTES, SupplierFile, packed, unpacked
from jitdesk.services.confirming.wishing import Wishes
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import PackedFile, WaitingImport

Comparison = Callable[[Report], ImportPreview]


class ImportDesk:
    """The files of one import dialog, with what the user decided about them so far.

    Parameters
    ----------
    plant : OpenPlant
    files : sequence of (name, content) or SupplierFile
        The files as they were dropped; none where the plant file has kept them.
    came : str
        How they came, for the dialog's second line: "dropped on the window 09:31"; may be empty.

    Attributes
    ----------
    files : tuple of SupplierFile
    packed : tuple of PackedFile
        The same as the plant file keeps them, from the first comparison on; none where they are too large.
    waits_as : int
        The number under which the plant file keeps it while it waits; 0 where it does not.
    outlook : Outlook
        What the plan meant when the files were last compared with it.
    effects : Effects
        What rows of that comparison do.
    """

    def __init__(
        self, plant: OpenPlant, files: Sequence[tuple[str, bytes] | SupplierFile], came: str = ""
    ) -> None:
        self.plant = plant
        self.came = came
        self.files = tuple(SupplierFile(*file) for file in files)
        self.packed: tuple[PackedFile, ...] = ()
        self.waits_as = 0
        self._ticked: frozenset[RowKey] | None = None
        self._wishes = Wishes()
        self._review: ImportReview | None = None
        self.outlook = plant.outlook
        self.effects = Effects(self.outlook, self.plant.author)

    def review_of(self, found: ImportPreview) -> ImportReview:
        """Return the review of a comparison: ticks stay as somebody left them when it was left for later."""
        if self._review is None:
            self._review = ImportReview(found)
            if self._ticked is not None:
                self._review.tick_only(self._ticked)
        else:
            self._review.take(found)
        return self._review

    def decided(self) -> str:
        """Return what was decided so far, as the plant file keeps it."""
        ticked = (row.key for row in self._review.ticked()) if self._review else self._ticked or ()
        return decided_text(self._wishes, ticked)

    def go_on_from(self, kept: WaitingImport, files: Iterable[PackedFile]) -> None:
        """Go on from what was decided before jitdesk was closed, with the files that were kept."""
        self.waits_as, self.packed = kept.number, tuple(files)
        self._wishes, self._ticked = decided_of_text(kept.decided)

    @property
    def is_stale(self) -> bool:
        """Whether the plan changed since the files were last compared with it."""
        return self.plant.plan is not self.outlook.plan

    def comparison(self) -> Comparison:
        """Return a job that compares the files with the plan as it is at this moment.

        It may run in a worker thread; `outlook` and `effects` belong to the same moment.
        """
        plan, now, wishes = self.plant.plan, self.plant.now(), self._wishes
        self.outlook = self.plant.outlook
        self.effects = Effects(self.outlook, self.plant.author)

        def compare(report: Report) -> ImportPreview:
            self._have_both()
            return preview(plan, self.files, self.plant.store, now, wishes, report)

        return compare

    def _have_both(self) -> None:
        """Pack the files, or unpack them: too long for the thread of the window."""
        if not self.files:
            self.files = unpacked(self.packed)
        elif not self.packed and sum(len(file.content) for file in self.files) <= MOST_KEPT_BYTES:
            self.packed = packed(self.files)

    def choose_columns(self, file: str, layout: Layout) -> None:
        """Read a file by other columns from the next comparison on."""
        self._wishes = replace(self._wishes, columns={**(self._wishes.columns or {}), file: layout})

    def pick(self, row: RowKey, delivery: str) -> None:
        """Take a row for one of this delivery from the next comparison on; "" adds what it names as new."""
        self._wishes = replace(self._wishes, picks={**(self._wishes.picks or {}), row: delivery})

    def pick_part(self, rows: Iterable[RowKey], part: str) -> None:
        """Take rows as of this part from the next comparison on; remembered once they are accepted."""
        self._wishes = replace(
            self._wishes, parts={**(self._wishes.parts or {}), **dict.fromkeys(rows, part)}
        )

    def say_supplier(self, file: str, supplier: str) -> None:
        """Take a file as this supplier's from the next comparison on; remembered once it is accepted."""
        self._wishes = replace(self._wishes, suppliers={**(self._wishes.suppliers or {}), file: supplier})

    def edit(self, shown: ImportPreview, rows: Sequence[PreviewRow]) -> Edit:
        """Return the edit that makes rows one step of the plan as it is now; may run in a worker thread.

        Raises
        ------
        BadInput
            If they change nothing.
        ChangedSince
            If a row can no longer be used.
        """
        plant = self.plant
        changes = None if self.is_stale else self.effects.changes_of(rows)
        edit = accept(plant.plan, shown, rows, plant.now(), plant.author, changes)
        if edit is None:
            raise BadInput(say("Nothing to do"), say("These rows say what the plan says already"))
        if self.waits_as:
            return replace(edit, learnt=replace(edit.learnt, settles=(self.waits_as,)))
        return edit
