"""What a supplier's file is, by command: no plant is needed and nothing is made."""

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from jitdesk.cli.command_line import main
from tests.services.confirming.files import arrivals, desadv


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_despatch_advice_is_told_as_facts(capsys: pytest.CaptureFixture[str]) -> None:
    Path("advice.edi").write_bytes(desadv("LIN+1++4711:IN", "QTY+12:479:PCE", "RFF+ON:4500:20"))
    assert main(["inspect", "advice.edi", "--json", "--zone", "Europe/Berlin"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["file"], facts["kind"], facts["zone"], facts["problems"]) == (
        "advice.edi", "edifact", "Europe/Berlin", [],
    )  # fmt: skip
    (document,) = facts["documents"]
    assert document["type"] == "DESADV" and document["shipment"].keys() >= {"plate", "eta_at", "gross_kg"}
    (line,) = document["lines"]
    assert (line["buyer_part"], line["qty"], line["order_no"], line["order_line"]) == (
        "4711", 479, "4500", "20",
    )  # fmt: skip
    assert line["raw_segments"][0].startswith("LIN+1")


def test_a_list_keeps_its_cells_and_a_day_stays_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    Path("list.csv").write_bytes(arrivals("4417;4711;470;24.11.2026", "4435;4711;480;24.11.2026 22:40"))
    assert main(["inspect", "list.csv", "--json", "--zone", "Europe/Berlin"]) == 0
    lines = json.loads(capsys.readouterr().out)["documents"][0]["lines"]
    assert [line["date_at"] for line in lines] == ["2026-11-24", "2026-11-24T22:40+01:00"]
    assert "4417" in [cell for _, cell in lines[0]["raw_cells"]]


def test_a_file_that_is_refused_has_its_kind_and_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    Path("picture.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    assert main(["inspect", "picture.xlsx", "--json"]) == 1
    facts = json.loads(capsys.readouterr().out)
    assert (facts["kind"], facts["documents"]) == ("picture", [])
    assert "is a picture" in facts["problems"][0]["text"]
    assert main(["inspect", "picture.xlsx"]) == 1
    assert capsys.readouterr().err.startswith("jitdesk: picture.xlsx is a picture.")


def test_what_is_printed_never_steers_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    rows = arrivals("44\x1b[31m17;47\x0711;470;24.11.2026 09:20;")
    Path("list.csv").write_bytes(rows.replace(b"\n", b";Bem\x1b[2Jerkt\n", 1))
    assert main(["inspect", "list.csv"]) == 0
    told = capsys.readouterr().out
    assert "\x1b" not in told and "\x07" not in told
    assert "not used: Bem" in told
    assert "1 line can be used, 0 cannot" in told and "UTC" in told


def test_a_zone_that_is_none_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    Path("list.csv").write_bytes(arrivals("4417;4711;470;"))
    assert main(["inspect", "list.csv", "--zone", "../Mars"]) == 1
    assert '"../Mars" is no time zone' in capsys.readouterr().err
    assert sorted(map(str, Path().iterdir())) == ["list.csv"]


def test_for_people_columns_stand_below_each_other_and_only_those_that_are_filled(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("list.csv").write_bytes(arrivals("4417;4711;470;24.11.2026 09:20", "4;x-1;1;"))
    assert main(["inspect", "list.csv", "--zone", "Europe/Berlin"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "list.csv: csv (separated by ;, utf-8)",
        "  columns: Delivery = delivery, Part = part, Quantity = ordered_qty, "
        "Confirmed arrival = confirmed_at",
        "list",
        "  line  delivery  part  quantity  when",
        "  2     4417      4711  470       2026-11-24 09:20",
        "  3     4         x-1   1",
        "2 lines can be used, 0 cannot. Times are those of Europe/Berlin.",
    ]


@pytest.mark.parametrize(("delimiter", "said"), [(";", "separated by ;"), ("\t", "separated by tabs")])
def test_the_syntax_of_a_text_is_what_stands_between_its_cells(
    capsys: pytest.CaptureFixture[str], delimiter: str, said: str
) -> None:
    Path("list.txt").write_bytes(arrivals("4417;4711;470;").replace(b";", delimiter.encode()))
    assert main(["inspect", "list.txt", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["syntax"] == said


def test_what_a_list_leaves_open_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("list.csv").write_bytes(arrivals("4417;4711;1.250;"))
    assert main(["inspect", "list.csv"]) == 0
    assert '"1.250" under "Quantity" may mean 1.25 or 1250.' in capsys.readouterr().out


def test_the_parts_of_a_mail_are_told_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@example.org", "Deliveries"
    mail.set_content("See the files.")
    for name, content in (("a.csv", arrivals("4417;4711;470;")), ("b.edi", desadv("LIN+1++4711:IN"))):
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    Path("mail.eml").write_bytes(mail.as_bytes())
    assert main(["inspect", "mail.eml", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert [document["type"] for document in facts["documents"]] == ["list", "DESADV"]
