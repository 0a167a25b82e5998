"""Mails and packed folders give the files that they hold; their names are words, never places."""

import io
import zipfile
from email.message import EmailMessage

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.mail import MOST_PARTS, parts_of
from tests.intake.workbooks import workbook

LIST = "Delivery;Part;Qty\n4417;4711;480\n4418;4711;480\n"
XLSX = workbook([["Delivery", "Part", "Qty"], ["4417", "4711", 480]])


def _mail(text: str = "Good morning,\nplease find our list attached.\n") -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Halden <d@example.com>", "desk@example.com", "Bestätigung"
    mail.set_content(text)
    return mail


def test_attachments_of_a_mail_are_files_of_their_own() -> None:
    mail = _mail()
    mail.add_attachment(XLSX, maintype="application", subtype="octet-stream", filename="list.xlsx")
    mail.add_attachment(LIST, subtype="csv", filename="liste.csv")
    (first, content), (second, text) = parts_of("Halden.eml", mail.as_bytes())
    assert (first, content) == ("Halden.eml › list.xlsx", XLSX)
    assert (second, text.decode()) == ("Halden.eml › liste.csv", LIST)


def test_a_table_in_the_text_is_a_part_and_a_greeting_is_none() -> None:
    assert parts_of("a.eml", _mail(f"Hello\n\n{LIST}\nRegards").as_bytes())[0][0] == "a.eml › text.txt"
    alone = _mail().as_bytes()
    assert parts_of("a.eml", alone) == (("a.eml", alone),)


def test_the_text_as_a_web_page_goes_before_the_same_as_plain_text() -> None:
    mail = _mail(LIST)
    mail.add_alternative("<html><table><tr><td>Delivery</td></tr></table></html>", subtype="html")
    ((name, content),) = parts_of("a.eml", mail.as_bytes())
    assert name == "a.eml › text.html" and b"<table>" in content


def test_a_name_that_is_a_way_to_somewhere_is_only_its_last_word() -> None:
    mail = _mail()
    for name in ("../../etc/x.csv", "..\\..\\x.csv", "C:\\x\\y.csv", "a\x1b[31mb.csv"):
        mail.add_attachment(LIST, subtype="csv", filename=name)
    names = [name for name, _ in parts_of("m.eml", mail.as_bytes())]
    assert all("/" not in name and "\\" not in name and name.isprintable() for name in names)
    assert names[0] == "m.eml › x.csv"


def test_pictures_of_the_signature_are_left_out_and_a_document_is_not() -> None:
    mail = _mail()
    mail.add_attachment(b"%PDF-1.7 x", maintype="application", subtype="pdf", filename="note.pdf")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png", cid="<logo>")
    assert [name for name, _ in parts_of("m.eml", mail.as_bytes())] == ["m.eml › note.pdf"]


def test_a_forwarded_mail_gives_its_attachments_too() -> None:
    inner = _mail()
    inner.add_attachment(LIST, subtype="csv", filename="inner.csv")
    outer = _mail()
    outer.add_attachment(inner)
    assert [name for name, _ in parts_of("m.eml", outer.as_bytes())] == ["m.eml › inner.csv"]


def test_a_packed_folder_gives_its_files_and_one_packed_too_deep_is_refused() -> None:
    assert parts_of("a.zip", _packed({"in/a.csv": LIST.encode()})) == (("a.zip › a.csv", LIST.encode()),)
    content = LIST.encode()
    for _ in range(6):
        content = _packed({"x.zip": content})
    with pytest.raises(BadInput, match="packed in each other more than 4 times"):
        parts_of("deep.zip", content)


def test_a_mail_of_too_many_files_is_refused() -> None:
    content = _packed({f"{i}.csv": b"a;b\n" for i in range(MOST_PARTS + 1)})
    with pytest.raises(BadInput, match=f"more than {MOST_PARTS} files"):
        parts_of("many.zip", content)


@pytest.mark.parametrize("cut", range(40, 2_000, 61))
def test_a_mail_that_is_cut_off_is_never_an_error(cut: int) -> None:
    mail = _mail(LIST)
    mail.add_attachment(XLSX, maintype="application", subtype="octet-stream", filename="list.xlsx")
    for _, content in parts_of("cut.eml", mail.as_bytes()[:cut]):
        assert isinstance(content, bytes)


def _packed(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()
