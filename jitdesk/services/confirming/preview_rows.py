"""Lines of a file as the rows that somebody looks through, whether they can be used or not."""

from dataclasses import replace

from jitdesk.domain.language import later, say
from jitdesk.intake.record import FileProblem, FileReading, Meaning
from jitdesk.services.confirming.judging import Judge, Verdict
from jitdesk.services.confirming.patch import Outcome, PreviewRow
from jitdesk.services.confirming.refusing import PART, NotUsable
from jitdesk.services.confirming.said import ADDING, Said
from jitdesk.services.confirming.senders import Suppliers
from jitdesk.services.confirming.together import Contradictions

_PICK = later("Pick the delivery it belongs to.")
_PICK_PART = later("Pick the part that it means, or add it as a new part.")
_CHOOSE = later("Pick the one that it means.")
_ADVICE = {
    **dict.fromkeys(ADDING, later("Pick the delivery it belongs to, or add it as a new delivery.")),
    Meaning.CALL_OFF: _PICK_PART,
}


class PreviewRows:
    """Makes rows one by one; later ones are looked at in the light of the earlier."""

    def __init__(self, judge: Judge, suppliers: Suppliers) -> None:
        self._judge = judge
        self._suppliers = suppliers
        self._contradictions = Contradictions()

    def row(self, said: Said) -> PreviewRow:
        """Return what a line would change, or why it cannot be used."""
        draft = self._judge.draft()
        try:
            verdict = self._judge.verdict(said, draft)
        except NotUsable as why:
            return self._unusable(said, why)
        row = PreviewRow(
            file=said.file,
            ref=said.ref,
            delivery=verdict.match.delivery,
            supplier=self._short_name(said, verdict.match.delivery),
            part=verdict.match.part or said.line.part or said.line.supplier_part,
            outcome=verdict.outcome,
            changes=verdict.changes,
            note=verdict.note,
            raw=said.line.raw,
            deviations=verdict.deviations,
            plan_changes=draft.changes(),
            line_no=verdict.match.line_no,
            said=said,
            ticked=verdict.outcome in (Outcome.CHANGED, Outcome.NEW),
        )
        return self._with_doubt(row, verdict)

    def _with_doubt(self, row: PreviewRow, verdict: Verdict) -> PreviewRow:
        title, detail = verdict.doubt or ("", "")
        contradiction = self._contradictions.find(row)
        if contradiction and not title:
            title, detail = contradiction, say("only one can be meant")
        if not title or not row.may_be_accepted:
            return row
        return replace(row, doubt=title, doubt_detail=detail, ticked=False)

    def _unusable(self, said: Said, why: NotUsable) -> PreviewRow:
        line = said.line
        delivery = why.delivery or line.delivery or said.pick
        return PreviewRow(
            file=said.file,
            ref=said.ref,
            delivery=delivery,
            supplier=self._short_name(said, delivery),
            part=why.part or line.part or line.supplier_part or line.gtin,
            outcome=Outcome.UNUSABLE,
            reason=say("{ref} cannot be used: {text}.", ref=said.ref, text=why.text),
            deviations=(why.deviation,) if why.deviation else (),
            advice=_advice(said.meaning, why),
            may_add=why.may_add and said.meaning in ADDING,
            asks=why.asks,
            candidates=why.candidates,
            raw=line.raw,
            said=said,
        )

    def _short_name(self, said: Said, delivery: str) -> str:
        supplier = self._judge.subjects.numbers.supplier_of(delivery) or said.supplier
        return self._suppliers.short_name(supplier) or said.supplier_name or said.supplier_ref


def _advice(meaning: Meaning, why: NotUsable) -> str:
    if why.candidates:
        return say(_CHOOSE)
    if not why.may_add:
        return ""
    return say(_PICK_PART if why.asks == PART and meaning in ADDING else _ADVICE.get(meaning, _PICK))


def lost_row(reading: FileReading, problem: FileProblem, ref: str) -> PreviewRow:
    """Return the row of a line that could not be read, at a place in its file."""
    fields = reading.layout.fields if reading.layout else ()
    cells = dict(problem.raw)
    named = {field: cells.get(heading, "") for field, heading in zip(fields, reading.header, strict=False)}
    return PreviewRow(
        file=reading.name,
        ref=ref,
        delivery=named.get("delivery", ""),
        supplier="",
        part=named.get("part", ""),
        outcome=Outcome.UNUSABLE,
        reason=problem.text,
        raw=problem.raw,
    )
