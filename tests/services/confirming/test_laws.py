"""What holds of every file: nothing is lost, nothing is half done, the whole of it can go back."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit
from jitdesk.services.confirming.accepting import take_over
from jitdesk.services.confirming.patch import ImportPreview, Outcome
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.wishing import Wishes
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.references import lost_references
from jitdesk.storage.plant_file import PlantFile
from tests.fakes import StandingClock
from tests.plants import AUTHOR
from tests.services.confirming.files import NOW, message, nordlicht_week

_PARTS = ("4711", "4712", "00815", "NL-11", "X-9", "9001")
_ORDERS = ("4500:10", "4500:20", "4600:10", "4700:10", "4700:20", "7700:10", "99:1", "4500")
_QUANTITIES = ("0", "1", "70", "240", "480", "5000")
_DAYS = ("202611240640", "202611240930", "202611251000", "202611261400", "202612030000")
_FUNCTIONS = ("9", "9", "9", "5", "4", "1", "7", "31", "6", "29", "27", "28")

_part, _order, _qty = st.sampled_from(_PARTS), st.sampled_from(_ORDERS), st.sampled_from(_QUANTITIES)
_day = st.sampled_from(_DAYS)


def _segments(template: str) -> st.SearchStrategy[tuple[str, ...]]:
    """Return segments of a line with its part, order, quantity and day filled in."""
    filled = st.builds(
        lambda part, order, qty, more, day: template.format(
            part=part, order=order, qty=qty, more=more, day=day
        ),
        _part,
        _order,
        _qty,
        _qty,
        _day,
    )
    return filled.map(lambda text: tuple(text.split("|")))


_DESPATCHED = "LIN+1++{part}:IN|QTY+12:{qty}|QTY+3:{more}|DTM+17:{day}:203|RFF+ON:{order}"
_ANSWERED = "LIN+10+5+{part}:IN|QTY+113:{qty}|DTM+67:{day}:203|RFF+ON:{order}"
_REJECTED = "LIN+20+7+{part}:IN|QTY+83:{more}|RFF+ON:{order}"
_LEAVING = "LIN+30+3+{part}:IN|QTY+113:{qty}|DTM+11:{day}:203|RFF+ON:{order}"
_COUNTED = "LIN+1++{part}:IN|QTY+48:{qty}|QTY+195:{more}|RFF+ON:{order}"
_WANTED = "LIN+1++{part}:IN|RFF+ON:{order}|QTY+70:{more}|QTY+113:{qty}|SCC+1|DTM+2:{day}:203"
_CALLED = "SEQ+39+{qty}|LIN+1++{part}:IN|RFF+ON:{order}|QTY+131:{more}|DTM+2:{day}:203"
_ON_ITS_WAY = "STS+1+31|RFF+DQ:4417|DTM+132:{day}:203"
_THERE = "STS+1+1|RFF+DQ:4435|DTM+334:{day}:203"
_REFUSED = "STS+1+82|RFF+ON:{order}|DTM+334:{day}:203"

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "DESADV": (("CPS+1",), (_DESPATCHED,)),
    "ORDRSP": (("RFF+ON:4500",), (_ANSWERED, _REJECTED, _LEAVING)),
    "RECADV": (("DTM+50:202611240655:203",), (_COUNTED,)),
    "DELFOR": (("UNS+D", "NAD+ST+1::92"), (_WANTED,)),
    "DELJIT": (("NAD+ST+1::92",), (_CALLED,)),
    "IFTSTA": (("CNI+1+B77",), (_ON_ITS_WAY, _THERE, _REFUSED)),
}


def _what(line: tuple[str, ...]) -> tuple[str, ...]:
    """Return the part and the order that a line is about: named twice, its quantities would add up."""
    return tuple(re.sub(r"LIN\+[^:]*\+", "", segment) for segment in line if segment[:3] in ("LIN", "RFF"))


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Return one message of any kind with up to six lines that may fit the plan or not."""
    kind = draw(st.sampled_from(sorted(_KINDS)))
    head, templates = _KINDS[kind]
    lines = draw(st.lists(st.one_of(*map(_segments, templates)), min_size=1, max_size=6, unique_by=_what))
    return message(
        kind,
        draw(st.sampled_from(("N1", "N2"))),
        *head,
        *(segment for line in lines for segment in line),
        function=draw(st.sampled_from(_FUNCTIONS)),
        issued=draw(st.sampled_from(("202611230800", "202611240630"))),
        release="D:04B" if kind == "DELJIT" else "D:96A",
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlantFile]:
    """Return a plant file that all examples change and change back."""
    path: Path = tmp_path_factory.mktemp("laws") / "laws.jitdesk"
    PlantFile.create(path, nordlicht_week(), Edit("Made", (), author=AUTHOR))
    with PlantFile.open(path) as opened:
        yield opened


def _shown(plant: OpenPlant, store: PlantFile, content: bytes, *, add_new: bool) -> ImportPreview:
    return preview(plant.plan, [("m.edi", content)], store, NOW, Wishes(add_new=add_new))


@settings(
    max_examples=300,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(content=documents(), add_new=st.booleans(), everything=st.booleans())
def test_a_document_is_taken_whole_leaves_a_sound_plant_and_goes_back_whole(
    store: PlantFile, content: bytes, add_new: bool, everything: bool
) -> None:
    plant = OpenPlant(store, StandingClock(NOW), AUTHOR)
    before = plant.plan
    found = _shown(plant, store, content, add_new=add_new)
    assert len({row.key for row in found.rows}) == len(found.rows) == sum(map(found.count, Outcome))
    assert all(row.plan_changes or not row.may_be_accepted for row in found.rows)
    assert all(row.reason for row in found.rows if row.outcome is Outcome.UNUSABLE)
    rows = [row for row in found.rows if row.may_be_accepted] if everything else found.ticked
    entry = take_over(plant, found, rows)
    assert (entry is None) == (not rows)
    if entry is None:
        return
    try:
        assert not list(lost_references(plant.plan))
        assert store.plan().same_as(plant.plan)
        store.refuse_damage()
        again = _shown(plant, store, content + b"\n", add_new=add_new)
        # Rows that were left out, because they contradict others or fit two deliveries, may then find the
        # delivery that the others made, and add to it.
        is_clear = not any(row.doubt or row.outcome is Outcome.UNUSABLE for row in found.rows)
        taken = {row.ref for row in rows} if is_clear else set()
        assert not [row for row in again.rows if row.ref in taken and row.ticked]
    finally:
        plant.undo()
    assert plant.plan.same_as(before)
