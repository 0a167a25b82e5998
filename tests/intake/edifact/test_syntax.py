"""Interchanges come apart into messages, whatever partners do to the envelope."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.edifact.syntax import Envelope, Message
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.record import FileProblem

UNB = "UNB+UNOC:3+NORDLICHT:14+WERK:14+261124:0610+77'"
MESSAGE = "UNH+1+DESADV:D:96A:UN:EAN007'BGM+351+A1+9'LIN+1++4711:IN'UNT+4+1'"
WHOLE = UNB + MESSAGE + "UNZ+1+77'"


@dataclass
class Read:
    """All that a file gave."""

    messages: list[Message]
    segments: list[list[Segment]]
    problems: list[FileProblem]
    encoding: str


def read(text: str, encoding: str = "utf-8") -> Read:
    envelope = Envelope("Nordlicht.edi", text.encode(encoding))
    messages, segments = [], []
    for message in envelope:
        segments.append(list(message.segments))
        messages.append(message)
    return Read(messages, segments, envelope.problems, envelope.encoding)


def texts(envelope: Read) -> str:
    return " ".join(problem.text for problem in envelope.problems)


def test_an_interchange_names_its_partners_and_its_messages() -> None:
    envelope = read(WHOLE)
    (message,) = envelope.messages
    assert (message.kind, message.version, message.number) == ("DESADV", "D96A", "1")
    assert (message.interchange.sender, message.interchange.receiver) == ("NORDLICHT", "WERK")
    assert message.interchange.number == "77" and not message.interchange.is_test
    assert [segment.tag for segment in envelope.segments[0]] == ["BGM", "LIN"]
    assert envelope.problems == [] and not message.incomplete


def test_the_test_flag_is_read() -> None:
    (message,) = read(UNB.replace("+77'", "+77++++++1'") + MESSAGE + "UNZ+1+77'").messages
    assert message.interchange.is_test


@pytest.mark.parametrize(
    "written",
    [
        WHOLE.replace("'", "'\r\n"),
        WHOLE.replace("'", "'\n      "),
        "\n\n" + WHOLE + "\n\x1a",
        "\ufeff" + WHOLE,
        "UNA:+.? '" + WHOLE,
        "UNA:+,? '\n" + WHOLE,
        "UNA:+.?'\n" + WHOLE,
        "UNA:+.  '" + WHOLE,
        "UNA:*.?~!" + WHOLE.replace("+", "*").replace("'", "!"),
        "UNA:+.? \n" + WHOLE.replace("'", "\n"),
        "".join(WHOLE[i : i + 20] + "\r\n" for i in range(0, len(WHOLE), 20)),
    ],
)
def test_every_way_to_write_an_interchange_gives_the_same_segments(written: str) -> None:
    envelope = read(written)
    assert [segment.elements for segment in envelope.segments[0]] == [
        [["BGM"], ["351"], ["A1"], ["9"]],
        [["LIN"], ["1"], [""], ["4711", "IN"]],
    ]
    assert envelope.problems == []


def test_released_separators_are_part_of_the_text() -> None:
    ((bgm, _),) = read(WHOLE.replace("A1", "A?+1?'??")).segments
    assert bgm.value(2) == "A+1'?"


def test_the_letters_of_una_in_a_text_are_text() -> None:
    ((bgm, _),) = read(WHOLE.replace("A1", "O?'UNA:+.? x")).segments
    assert bgm.value(2) == "O'UNA"


def test_a_text_without_a_release_character_keeps_its_blanks() -> None:
    ((bgm, _),) = read("UNA:+.  '" + WHOLE.replace("A1", "A 1? b")).segments
    assert bgm.value(2) == "A 1? b"


def test_latin_letters_are_read_as_the_envelope_says() -> None:
    envelope = read(WHOLE.replace("A1", "Müller"), "iso8859-1")
    assert envelope.segments[0][0].value(2) == "Müller" and envelope.encoding == "iso8859-1"


def test_groups_are_skipped_and_counted_in_place_of_messages() -> None:
    grouped = UNB + "UNG+DESADV+A+B'" + MESSAGE + MESSAGE + "UNE+2+1'" + "UNZ+1+77'"
    envelope = read(grouped)
    assert len(envelope.messages) == 2 and envelope.problems == []


def test_several_interchanges_with_separators_of_their_own_are_all_read() -> None:
    second = "UNA:*.? !" + WHOLE.replace("NORDLICHT", "BRENNER").replace("+", "*").replace("'", "!")
    envelope = read(WHOLE + "\n" + second + WHOLE)
    assert [message.interchange.sender for message in envelope.messages] == [
        "NORDLICHT",
        "BRENNER",
        "NORDLICHT",
    ]
    assert envelope.problems == []


def test_a_bare_message_is_read_without_a_sender() -> None:
    (message,) = read(MESSAGE).messages
    assert message.interchange.sender == "" and not message.incomplete


def test_junk_in_front_is_skipped_and_told() -> None:
    envelope = read("VAN 0815\n" + WHOLE)
    assert len(envelope.messages) == 1 and "9 characters in front" in texts(envelope)


def test_wrong_counts_are_remarked_and_nothing_is_lost() -> None:
    envelope = read(WHOLE.replace("UNT+4", "UNT+9").replace("UNZ+1", "UNZ+5"))
    assert len(envelope.messages) == 1
    assert "UNT says 9 segments, but there are 4" in texts(envelope)
    assert "UNZ says 5 messages, but there are 1" in texts(envelope)
    assert not any(problem.unusable for problem in envelope.problems)


def test_a_cut_file_keeps_its_whole_messages_and_names_the_byte() -> None:
    cut = UNB + MESSAGE + MESSAGE[:40]
    envelope = read(cut)
    assert [message.incomplete for message in envelope.messages] == [False, True]
    place = len(UNB + MESSAGE) + MESSAGE.index("BGM") + 1
    assert f"truncated at byte {place}:" in texts(envelope)


def test_bytes_are_counted_as_the_file_has_them() -> None:
    text = UNB.replace("WERK", "WÜRK") + MESSAGE + "UNH+2+DES"
    byte = len((UNB.replace("WERK", "WÜRK") + MESSAGE).encode("utf-8-sig")) + 1
    assert f"truncated at byte {byte}:" in texts(read(text, "utf-8-sig"))


def test_a_message_without_its_end_is_incomplete() -> None:
    envelope = read(WHOLE.replace("UNT+4+1'", ""))
    assert envelope.messages[0].incomplete and "has no end (UNT)" in texts(envelope)


def test_an_end_without_its_terminator_loses_nothing() -> None:
    assert read(WHOLE[:-1]).problems == []
    (message,) = read((UNB + MESSAGE)[:-1]).messages
    assert not message.incomplete


def test_segments_outside_of_messages_are_told() -> None:
    assert "The segment FTX stands outside" in texts(read(UNB + "FTX+AAI'" + MESSAGE + "UNZ+1+77'"))


@pytest.mark.parametrize("advice", ["UNA::.? '", "UNA:+.? "])
def test_separators_that_cannot_separate_are_refused(advice: str) -> None:
    with pytest.raises(BadInput, match="separators"):
        read(advice + "x" + WHOLE)


def test_repeated_elements_are_further_values_of_the_same_element() -> None:
    envelope = read("UNA:+.?*'" + WHOLE.replace("4711:IN", "4711:IN*N?*5:SA*6:EN") + "")
    _, lin = envelope.segments[0]
    assert list(lin.each(3)) == [["4711", "IN"], ["N*5", "SA"], ["6", "EN"]]
    assert lin.value(3) == "4711"


def test_an_asterisk_is_text_where_nothing_says_that_it_repeats() -> None:
    assert read(WHOLE.replace("A1", "A*1")).segments[0][0].value(2) == "A*1"


def test_a_release_mark_holds_over_the_end_of_a_wrapped_row() -> None:
    envelope = read(WHOLE.replace("A1", "A?\r\n'B?\n+C"))
    assert envelope.segments[0][0].value(2) == "A'B+C" and envelope.problems == []


def test_a_tag_that_is_broken_in_two_is_one() -> None:
    assert [segment.tag for segment in read(WHOLE.replace("LIN", "L IN")).segments[0]] == ["BGM", "LIN"]


def test_separators_may_be_control_characters() -> None:
    marked = WHOLE.translate(str.maketrans({"+": "\x1d", ":": "\x1f", "'": "\x1c"}))
    envelope = read("UNA\x1f\x1d.  \x1c" + marked)
    assert envelope.segments[0][1].elements[3] == ["4711", "IN"]


def test_the_group_names_who_sends_within_the_partner() -> None:
    grouped = UNB + "UNG+DESADV+PLANT7+DOCK3'" + MESSAGE + "UNE+1+1'" + "UNZ+1+77'"
    (message,) = read(grouped).messages
    assert (message.interchange.group_sender, message.interchange.group_receiver) == ("PLANT7", "DOCK3")


def test_reading_tells_how_far_it_is_and_can_be_cancelled() -> None:
    content = (UNB + MESSAGE.replace("LIN+1++4711:IN'", "LIN+1++4711:IN'" * 500)).encode()
    told: list[tuple[int, int]] = []
    for message in Envelope("a", content, lambda done, total, _: told.append((done, total))):
        list(message.segments)
    assert len(told) >= 5 and told == sorted(told) and {total for _, total in told} == {len(content)}

    def cancel(done: int, total: int, note: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        next(iter(Envelope("a", content, cancel)))


def test_a_message_that_nobody_reads_is_passed_over() -> None:
    envelope = Envelope("a", (UNB + MESSAGE + MESSAGE.replace("UNH+1", "UNH+2")).encode())
    assert [message.number for message in envelope] == ["1", "2"]


def test_how_a_message_is_wrapped_does_not_change_its_digest() -> None:
    wrapped = "".join(WHOLE[i : i + 80] + "\r\n" for i in range(0, len(WHOLE), 80))
    assert read(WHOLE).messages[0].digest() == read(wrapped).messages[0].digest()


SHORT = st.text("AB1 +:'?*ä", max_size=8).map(str.strip)


@given(st.lists(st.lists(st.lists(SHORT, min_size=1, max_size=3), max_size=4), max_size=5))
def test_what_is_written_is_read(written: list[list[list[str]]]) -> None:
    def released(text: str) -> str:
        return "".join("?" + mark if mark in "+:'?" else mark for mark in text)

    segments = [
        "+".join(["ABC", *(":".join(map(released, parts)) for parts in row)]) + "'" for row in written
    ]
    envelope = read(
        UNB + "UNH+1+DESADV:D:96A:UN'" + "".join(segments) + f"UNT+{len(segments) + 2}+1'UNZ+1+77'"
    )
    assert envelope.problems == []
    assert [segment.elements[1:] for segment in envelope.segments[0]] == written
