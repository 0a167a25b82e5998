"""Mails and packed folders that hold suppliers' files, the same bytes every time."""

import base64
import io
import quopri
import zipfile
from collections.abc import Sequence

Enclosed = tuple[str, str, bytes]
"""Name, transfer encoding ("base64", "quoted-printable" or "8bit") and content."""

_EDGE = "=_edge"
_CODED = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "8bit": bytes}


def mail(enclosed: Sequence[Enclosed], text: str = "Hello,\nsee attached.\n", kind: str = "plain") -> bytes:
    """Return a mail with a text and attachments, a text file's charset said to be cp1252."""
    head = (
        "From: desk@nordlicht.example\r\nTo: plant@example.org\r\nSubject: Confirmation\r\n"
        "MIME-Version: 1.0\r\n"
        f'Content-Type: multipart/mixed; boundary="{_EDGE}"\r\n\r\n'
    )
    parts = [f"Content-Type: text/{kind}; charset=utf-8\r\n\r\n{text}".encode()]
    for name, coding, content in enclosed:
        kind = "text/csv; charset=cp1252" if name.endswith(".csv") else "application/octet-stream"
        labels = (
            f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n"
            f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'
        )
        parts.append(labels.encode() + _CODED[coding](content))
    edge = f"\r\n--{_EDGE}".encode()
    return head.encode() + edge + b"\r\n" + (edge + b"\r\n").join(parts) + edge + b"--\r\n"


def forwarded(whole: bytes) -> bytes:
    """Return a mail that holds another mail."""
    inner, outer = f"{_EDGE}".encode(), b"=_outer"
    head, _, body = mail(()).partition(b"\r\n\r\n")
    text = body.split(b"\r\n--" + inner)[1]
    parts = (text, b"\r\nContent-Type: message/rfc822\r\n\r\n" + whole)
    edge = b"\r\n--" + outer
    return head.replace(inner, outer) + b"\r\n\r\n" + edge + edge.join(parts) + edge + b"--\r\n"


def folder(*files: tuple[str, bytes]) -> bytes:
    """Return a packed folder."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name), content)
    return packed.getvalue()
