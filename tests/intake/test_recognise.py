"""What a file is, its content says."""

import pytest

from jitdesk.intake.recognise import recognise, refusal
from tests.intake.workbooks import workbook

MAIL = b"From: a@example.com\nTo: b@example.com\nSubject: Delivery 4417\n\nLater.\n"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"UNB+UNOC:3+A+B'", "edifact"),
        (b"\xef\xbb\xbfUNA:+.? 'UNB+", "edifact"),
        (b"UNH+1+DESADV:D:96A:UN'", "edifact"),
        (b"VAN HEADER 0815\r\nUNB+UNOA:2+A+B'", "edifact"),
        (b"ISA*00*          *00*", "x12"),
        (b"\xef\xbb\xbf \r\nISA|00|          |00|", "x12"),
        (b"VAN HEADER 0815\r\nISA*00*          *00*", "x12"),
        (b"ISA;Menge;Termin\n1;2;3\n", "csv"),
        (b"ISA is an abbreviation\n", "csv"),
        (b"71103" + b" " * 123, "vda"),
        (b"51102 a\n51201 b\n", "vda"),
        (b"51102 a".ljust(128) + b"51201 b".ljust(128) + b"51301 cut", "vda"),
        (b"71287 a".ljust(50) + b"\r\n71303 b", "vda"),
        (b"71103\n71104\n71105\n", "csv"),
        (b"71103 4711\n81103 4712\n", "csv"),
        (b"71103;4711;480\n71104;4712;10\n", "csv"),
        (MAIL, "mail"),
        (b"From a@example.com Tue Nov 24 09:42:00 2026\n" + MAIL, "mail"),
        (MAIL + b"UNB+UNOC:3+A+B'", "mail"),
        (b"From here to there 2026\nDelivery;Part\n", "csv"),
        (b"\x78\x9f\x3e\x22\x01", "tnef"),
        (b"Date: of delivery;Part\n1;2\n", "csv"),
        (b"<html><table><tr>", "html"),
        (b'<?xml version="1.0"?><a/>', "xml"),
        (b'{"delivery": 4417}', "json"),
        (b"%PDF-1.7", "pdf"),
        (b"PK\x03\x04 nothing of a workbook", "zip"),
        (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "ole"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected"),
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\x1a", "empty"),
        (b"Delivery;Part\n4417;4711\n", "csv"),
        ("Delivery\tPart\n4417\t4711\n".encode("utf-16"), "csv"),
    ],
)
def test_the_content_tells_the_kind(content: bytes, kind: str) -> None:
    assert recognise(content) == kind


def test_a_workbook_is_one_whatever_its_name() -> None:
    assert recognise(workbook([["Delivery"], ["4417"]])) == "xlsx"


@pytest.mark.parametrize(
    "kind", ["x12", "vda", "mail", "msg", "tnef", "protected", "pdf", "zip", "empty", "html"]
)
def test_a_refusal_names_the_file_and_says_what_to_do(kind: str) -> None:
    error = refusal("Nordlicht.dat", kind)
    assert "Nordlicht.dat" in error.title and error.text and error.advice.endswith(".")
