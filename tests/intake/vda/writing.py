"""A simple writer of VDA records, written from the public record tables and not from the reader."""

WIDTH = 128


def record(key: str, **columns: str) -> str:
    """Return a record of 128 columns: `at6="x"` puts an x in column 6."""
    cells = list(key.ljust(WIDTH))
    for place, text in columns.items():
        first = int(place.removeprefix("at")) - 1
        assert first + len(text) <= WIDTH
        assert not "".join(cells[first : first + len(text)]).strip(), f"{key} {place} is taken"
        cells[first : first + len(text)] = text
    return "".join(cells)


def counters(key: str, keys: str, records: list[str]) -> str:
    """Return a trailer that counts the records before it, and itself."""
    counts = [sum(each[:3] == counted for each in records) + (counted == key[:3]) for counted in keys.split()]
    return record(key, at6="".join(f"{count:07d}" for count in counts))


def despatch(*body: str, header: str = "") -> list[str]:
    """Return a 4913 message around its records."""
    first = header or record(
        "71103", at6="WERK21", at15="123456789", at24="00041", at29="00042", at34="261124", at40="SUB-1"
    )
    records = [first, *body]
    return [*records, counters("71902", "711 712 713 714 715 716 718 719 717", records)]


def call_off(*body: str) -> list[str]:
    """Return a 4905 message around its records."""
    first = record(
        "51102", at6="WERK21", at15="123456789", at24="00022", at29="00023", at34="261124", at40="260101"
    )
    records = [first, *body]
    return [*records, counters("51901", "511 512 513 514 517 518 519 515", records)]


def file_of(records: list[str], end: str = "\r\n", encoding: str = "cp1252") -> bytes:
    """Return the bytes of some records."""
    return "".join(each + end for each in records).encode(encoding)
