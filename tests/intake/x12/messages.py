"""A simple writer of X12 interchanges, written from the standard and not from the reader."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Signs:
    """What parts elements and ends segments."""

    element: str = "*"
    terminator: str = "~"
    component: str = ">"


def transaction(kind: str, body: str, number: str = "0001") -> str:
    """Return a set from its segments, one a line, with ST and a right SE around them."""
    segments = [line.strip() for line in body.strip().splitlines()]
    return "\n".join([f"ST*{kind}*{number}", *segments, f"SE*{len(segments) + 2}*{number}"])


def interchange(
    *sets: str,
    signs: Signs = Signs(),
    version: str = "004010",
    usage: str = "P",
    number: str = "000000077",
    encoding: str = "utf-8",
) -> bytes:
    """Return an interchange with one group around some sets."""
    release = f"00{version[2:5]}"
    parties = f"ZZ*{'NORDLICHT':15}*ZZ*{'WERK21':15}"
    isa = f"ISA*00*{'':10}*00*{'':10}*{parties}*261124*0610*U*{release}*{number}*0*{usage}*"
    lines = [
        isa + signs.component,
        f"GS*SH*NL-APP*W21-APP*20261124*0610*7*X*{version}",
        *"\n".join(sets).splitlines(),
        f"GE*{len(sets)}*7",
        f"IEA*1*{number}",
    ]
    written = "".join(line.replace("*", signs.element) + signs.terminator for line in lines)
    return written.encode(encoding)
