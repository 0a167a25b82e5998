"""Any interchange that a partner may send is taken apart, and what is wrong around its sets is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.x12.reading import read_x12
from jitdesk.intake.x12.syntax import Envelope, TransactionSet
from tests.intake.x12.messages import Signs, interchange, transaction
from tests.intake.x12.reader import BERLIN

NOTICE = transaction("856", "BSN*00*A1*20261124*0610\nHL*1**S\nHL*2*1*I\nLIN**BP*00471\nSN1**480*EA\nCTT*2")
PLAIN = interchange(NOTICE)


def sets_of(content: bytes) -> tuple[list[TransactionSet], list[str]]:
    envelope = Envelope(content)
    sets = list(envelope.sets())
    return sets, [problem.text for problem in envelope.problems]


def texts(sets: list[TransactionSet]) -> list[list[tuple[str, ...]]]:
    return [[(segment.tag, *segment.elements) for segment in each.segments] for each in sets]


def test_the_envelope_says_who_sent_what() -> None:
    (notice,), problems = sets_of(interchange(NOTICE, usage="T"))
    assert problems == []
    assert (notice.kind, notice.number, notice.incomplete) == ("856", "0001", False)
    assert (notice.interchange.sender, notice.interchange.receiver) == ("NORDLICHT", "WERK21")
    assert (notice.interchange.number, notice.interchange.is_test) == ("000000077", True)
    assert (notice.group.sender, notice.group.receiver, notice.group.release) == (
        "NL-APP",
        "W21-APP",
        "004010",
    )


@pytest.mark.parametrize("element", ["*", "|", "+", "\x1d", "\t", "^"])
@pytest.mark.parametrize(
    "terminator", ["~", "!", "$", "'", "\x85", "\n", "\r\n", "\r", "~\r\n", "!\n", "\x1c"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_every_pair_of_separators_gives_the_same_sets(element: str, terminator: str, encoding: str) -> None:
    if encoding == "cp1252":
        terminator = terminator.replace("\x85", "…")  # the same byte
    signs = Signs(element, terminator, ":")
    sets, problems = sets_of(interchange(NOTICE, signs=signs, encoding=encoding))
    assert (texts(sets), problems) == (texts(sets_of(PLAIN)[0]), [])


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + PLAIN,
        b"\r\n  " + PLAIN,
        PLAIN + b"\r\n\x1a\0\0",
        PLAIN.replace(b"~", b"~\r\n"),
        PLAIN[:60] + b"\r\n" + PLAIN[60:],
        b"".join(PLAIN[at : at + 80] + b"\r\n" for at in range(0, len(PLAIN), 80)),
        PLAIN.replace(b"          ", b" ").replace(b"NORDLICHT      ", b"NORDLICHT "),
        PLAIN.replace(b"*00471", b"* 00471 "),
        PLAIN.removesuffix(b"~"),
        PLAIN.replace(b"*P*>~", b"*P*~").replace(b"~", b"~\n"),
        PLAIN.replace(b"*P*>~", b"*P*> ~"),
    ],
)
def test_what_means_nothing_changes_nothing(content: bytes) -> None:
    sets, problems = sets_of(content)
    assert (texts(sets), problems) == (texts(sets_of(PLAIN)[0]), [])


def test_several_interchanges_with_separators_of_their_own_are_all_read() -> None:
    second = interchange(NOTICE, signs=Signs("|", "\n", ":"), number="000000078")
    sets, problems = sets_of(PLAIN + second)
    assert [each.interchange.number for each in sets] == ["000000077", "000000078"] and problems == []
    assert texts(sets)[0] == texts(sets)[1]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (PLAIN.replace(b"SE*8*", b"SE*9*"), "SE says 9 segments, but there are 8. All were read."),
        (PLAIN.replace(b"GE*1*", b"GE*3*"), "GE says 3 transaction sets, but there are 1. All were read."),
        (PLAIN.replace(b"IEA*1*", b"IEA*2*"), "IEA says 2 groups, but there are 1. All were read."),
        (PLAIN.replace(b"SE*8*0001", b"SE*8*0002"), 'SE closes number "0002", but "0001" was opened.'),
        (PLAIN[: PLAIN.index(b"IEA")], "Interchange 000000077 has no end (IEA)"),
        (b"VAN 0815\r\n" + PLAIN, "8 characters outside of an interchange were skipped."),
        (PLAIN.replace(b"ST*856", b"TA1*1~ST*856"), "It holds a TA1 (acknowledgement of an interchange)"),
        (PLAIN.replace(b"ST*856", b"N1*ST~ST*856"), "The segment N1 stands outside of any transaction set"),
    ],
)
def test_what_is_wrong_around_a_set_is_told_and_the_set_read(content: bytes, sentence: str) -> None:
    sets, problems = sets_of(content)
    assert texts(sets) == texts(sets_of(PLAIN)[0]) and not sets[0].incomplete
    assert len(problems) == 1 and problems[0].startswith(sentence)


def test_a_set_without_its_end_is_incomplete_and_complete_in_itself() -> None:
    content = PLAIN[: PLAIN.index(b"SE*")] + PLAIN[PLAIN.index(b"GE*") :]
    (notice,), problems = sets_of(content)
    assert (notice.incomplete, notice.is_cut) == (True, False)
    assert problems[0].startswith("Set 0001 has no end (SE)")
    reading = read_x12("a.x12", content, BERLIN)
    assert len(reading.lines) == 1 and reading.documents[0].incomplete


def test_of_a_cut_set_only_a_line_that_was_cut_is_lost() -> None:
    in_line = read_x12("a.x12", PLAIN[: PLAIN.index(b"CTT")], BERLIN)
    assert in_line.lines == () and [problem.ref for problem in in_line.problems if problem.ref] == ["2"]
    behind_it = read_x12("a.x12", PLAIN[: PLAIN.index(b"SE*")], BERLIN)
    assert [line.qty for line in behind_it.lines] == [480_000] and behind_it.documents[0].incomplete


def test_a_cut_interchange_does_not_swallow_the_next() -> None:
    cut = PLAIN[: PLAIN.index(b"SN1") + 5]
    sets, problems = sets_of(cut + interchange(NOTICE, number="000000078"))
    assert [each.interchange.number for each in sets] == ["000000077", "000000078"]
    assert any(
        text.startswith("The segment has no end: another interchange begins in it.") for text in problems
    )


def test_three_letters_in_a_name_open_no_interchange() -> None:
    body = "BSN*00*A1*20261124*0610\nN1*SU*VISA*92*ISA*00*1*2*3*4*5*6*7*8*9*1*2*3*4"
    (notice,), problems = sets_of(interchange(transaction("856", body)))
    assert notice.segments[1].value(2) == "VISA" and problems == []


@given(st.integers(0, len(PLAIN)))
def test_a_file_that_was_cut_anywhere_gives_what_is_complete(length: int) -> None:
    content = PLAIN[:length]
    whole = texts(sets_of(PLAIN)[0])[0]
    sets, problems = sets_of(content)
    for each in texts(sets):
        assert each == whole[: len(each)]
    # Nothing is lost where only the last segment of all is cut.
    assert problems or not content or length >= PLAIN.index(b"IEA") + 3


@given(st.integers(0, len(PLAIN)))
def test_the_reader_says_of_every_cut_what_is_lost(length: int) -> None:
    if b"ST*856*0001~" not in PLAIN[:length]:
        with pytest.raises(BadInput):
            read_x12("a.x12", PLAIN[:length], BERLIN)
        return
    reading = read_x12("a.x12", PLAIN[:length], BERLIN)
    lines, lost = reading.lines, [problem for problem in reading.problems if problem.ref]
    has_item = b"HL*2*1*I~" in PLAIN[:length]
    assert len(lines) + len(lost) == has_item
    assert reading.documents[0].incomplete == (b"~SE" not in PLAIN[:length])


def test_other_sets_are_named_and_the_rest_read() -> None:
    reading = read_x12("a.x12", interchange(transaction("850", "BEG*00*SA*1"), NOTICE), BERLIN)
    (problem,) = reading.problems
    assert "type 850 (purchase order), which jitdesk does not read" in problem.text
    assert problem.where == "set 0001, byte 153" and len(reading.lines) == 1
    assert (reading.kind, reading.syntax, reading.encoding) == ("x12", "00401", "utf-8")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (interchange(transaction("997", "AK1*SH*1")), "997 (acknowledgement of receipt)"),
        (interchange(transaction("271", "BHT*0022")), "271 (eligibility response)"),
        (interchange(transaction("123", "X*1")), "type 123, which jitdesk does not read"),
        (
            PLAIN[: PLAIN.index(b"GS*")] + b"TA1*1*2~IEA*0*000000077~",
            "TA1 (acknowledgement of an interchange)",
        ),
        (b"ISA*00*" + b" " * 10 + b"*00", "does not name its separators"),
        (PLAIN[:106], "no end (IEA)"),
    ],
)
def test_a_file_without_any_readable_set_is_refused_by_name(content: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match="holds no X12 message that can be read") as refused:
        read_x12("Nordlicht.x12", content, BERLIN)
    assert sentence in refused.value.sentence() and refused.value.advice


@pytest.mark.parametrize("calls", [2, 6, 12])
def test_reading_says_how_far_it_is_and_can_be_cancelled(calls: int) -> None:
    heard = []

    def report(done: int, total: int, note: str) -> None:
        heard.append((done, total))
        if len(heard) == calls:
            raise InterruptedError

    parts = "\n".join(f"HL*{number}*1*I\nLIN**BP*a" for number in range(2, 2_000))
    content = interchange(transaction("856", f"BSN*00*A1*20261124*0610\nHL*1**S\n{parts}"), NOTICE)
    with pytest.raises(InterruptedError):
        read_x12("a.x12", content, BERLIN, report)
    assert heard == sorted(heard) and len(heard) == calls
    assert heard[0] == (0, 2 * len(content)) and heard[-1][0] < 2 * len(content)
