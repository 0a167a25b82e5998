"""The codes on a sheet: what they carry, and their black and white modules.

The libraries make the modules; size and place are the layout's, whole device pixels the painter's.
"""

from datetime import date
from hashlib import sha256

import segno
from barcode.codex import Code128

CODE_MODULE = 0.34
"""Width of a bar code's narrowest bar, mm: 2 pixels of a 150 dpi scan."""
CODE_HEIGHT = 15.6
QUIET_MODULES = 10
QR_MODULE = 0.88
"""Room for one QR module, mm: the whole pixels that fit are at least 0.8 mm on every usual printer."""

_LONGEST_CODE = 20
_LONGEST_NAME_BYTES = 24


def scan_code(number: str, plan_number: int) -> str:
    """Return what a delivery's bar code carries.

    Parameters
    ----------
    number : str
        The delivery's number.
    plan_number : int
        Its number in the plan, which stands in where a scanner could not give `number` back: more than 20
        characters, other than printable ASCII, or blanks at an end.
    """
    is_printable = number.isascii() and number.isprintable() and number == number.strip()
    return number if is_printable and 0 < len(number) <= _LONGEST_CODE else str(plan_number)


def code128(code: str) -> str:
    """Return a Code 128 as "1" (bar) and "0" (gap), without quiet zones.

    Raises
    ------
    ValueError
        When `code` is not what `scan_code` gives.
    """
    if scan_code(code, 0) != code:
        raise ValueError(f"no Code 128 for {code!r}: 1 to {_LONGEST_CODE} printable ASCII characters")
    return str(Code128(code).build()[0])


def code_width(modules: str) -> float:
    """Return the width in mm of a bar code with its quiet zones."""
    return (len(modules) + 2 * QUIET_MODULES) * CODE_MODULE


def sheet_code(plant: str, day: date, door: str, version: int) -> str:
    """Return what the sheet's QR code carries: ``JD1|plant|day|door|version``.

    A ``|`` or ``%`` of a name is written ``%7C`` or ``%25``. A name of more than 24 bytes keeps its
    beginning and gets ``~`` and 6 hex digits of its SHA-256, so that the code keeps its size.
    """
    return f"JD1|{_named(plant)}|{day.isoformat()}|{_named(door)}|{version}"


def _named(name: str) -> str:
    written = name.replace("%", "%25").replace("|", "%7C")
    encoded = written.encode("utf-8", "replace")
    if len(encoded) <= _LONGEST_NAME_BYTES:
        return encoded.decode()
    digest = sha256(name.encode("utf-8", "replace")).hexdigest()[:6]
    return encoded[: _LONGEST_NAME_BYTES - 7].decode("utf-8", "ignore") + "~" + digest


def qr_modules(text: str) -> tuple[bytes, ...]:
    """Return the rows of a QR code of level M, 1 is black, without its quiet zone."""
    # UTF-8 always: without a said encoding readers guess, and they guess UTF-8 first.
    code = segno.make_qr(text, error="m", encoding="utf-8", boost_error=False)
    return tuple(bytes(row) for row in code.matrix)
