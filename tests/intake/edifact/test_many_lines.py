"""Lines kept by columns are the lines that were put in."""

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.edifact.many_lines import ManyLines
from jitdesk.intake.edifact.raw import RawSegments
from jitdesk.intake.edifact.tokens import Separators
from jitdesk.intake.record import Line
from tests.intake.edifact.messages import read

TEXT = "LIN+1++4711:IN'QTY+12:480:PCE'"
RAWS = st.sampled_from([(0, 14), (15, 29), (0, 14, 15, 29)])
LINES = st.builds(
    Line,
    ref=st.text(max_size=3),
    part=st.sampled_from(["", "4711"]),
    qty=st.none() | st.integers(0, 10**12),
    at=st.integers(0, 2**40),
    handling_units=st.sampled_from([(), ("U1",)]),
    raw=st.builds(RawSegments, st.just(TEXT), st.just(Separators()), RAWS) | st.just(()),
)


@given(st.lists(st.lists(LINES, max_size=4), max_size=4), st.data())
def test_lines_by_columns_are_the_lines_that_were_kept(blocks: list[list[Line]], data: st.DataObject) -> None:
    many, plain = ManyLines(), tuple(line for block in blocks for line in block)
    for block in blocks:
        many.add(block)
    assert len(many) == len(plain) and tuple(many) == plain and many == plain and bool(many) == bool(plain)
    some = data.draw(st.slices(max(1, len(plain))))
    assert many[some] == plain[some]
    if plain:
        place = data.draw(st.integers(-len(plain), len(plain) - 1))
        assert many[place] == plain[place]


def test_a_long_message_gives_each_of_its_lines_once() -> None:
    body = "".join(f"CPS+{n}'PAC+{n}'LIN+{n}++P{n}:IN'QTY+12:{n}:PCE'" for n in range(1, 2001))
    (document,) = read("DESADV", body).documents
    assert [(line.ref, line.part, line.qty, line.packages) for line in document.lines] == [
        (str(n), f"P{n}", n * 1000, n) for n in range(1, 2001)
    ]
    assert list(document.lines[1999].raw) == [("LIN", "LIN+2000++P2000:IN'"), ("QTY", "QTY+12:2000:PCE'")]
