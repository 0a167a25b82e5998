"""Interchanges come apart into messages, whatever partners do to the envelope."""

from dataclasses import dataclass

import pytest

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
