"""The codes on a sheet: what they carry, and their black and white modules.

The libraries make the modules; size and place are the layout's, whole device pixels the painter's.
"""

import re
from datetime import date
from hashlib import sha256
from urllib.parse import quote

CODE_MODULE = 0.34
"""Width of a bar code's narrowest bar, mm: 2 pixels of a 150 dpi scan."""
CODE_HEIGHT = 15.6
QUIET_MODULES = 10
QR_MODULE = 0.88
"""Room for one QR module, mm: the whole pixels that fit are at least 0.8 mm on every usual printer."""

_LONGEST_CODE = 20
_LONGEST_NAME = 32
_KEPT_IN_NAMES = "".join(map(chr, range(0x20, 0x7F))).translate({ord("|"): None, ord("%"): None})


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
    # Both libraries are imported with the first code, so that the window does not wait for them.
    from barcode.codex import Code128

    return str(Code128(code).build()[0])


def code_width(modules: str) -> float:
    """Return the width in mm of a bar code with its quiet zones."""
    return (len(modules) + 2 * QUIET_MODULES) * CODE_MODULE


def sheet_code(plant: str, day: date, door: str, version: int) -> str:
    """Return what the sheet's QR code carries: ``JD1|plant|day|door|version``.

    Scanners guess the encoding of anything but ASCII, each its own, so that all else in a name, and ``|`` and
    ``%``, is percent-encoded as in an address. A name longer than 32 characters then keeps its beginning
    and gets ``~`` and 6 hex digits of its SHA-256, so that the code keeps its size.
    """
    return f"JD1|{_named(plant)}|{day.isoformat()}|{_named(door)}|{version}"


def _named(name: str) -> str:
    written = quote(name, safe=_KEPT_IN_NAMES, errors="replace")
    if len(written) <= _LONGEST_NAME:
        return written
    digest = sha256(name.encode("utf-8", "replace")).hexdigest()[:6]
    # Half a percent-encoded byte at the cut would swallow the "~".
    return re.sub("%.?$", "", written[: _LONGEST_NAME - 7]) + "~" + digest


def qr_modules(text: str) -> tuple[bytes, ...]:
    """Return the rows of a QR code of level M, 1 is black, without its quiet zone."""
    import segno

    code = segno.make_qr(text, error="m", boost_error=False)
    return tuple(bytes(row) for row in code.matrix)
