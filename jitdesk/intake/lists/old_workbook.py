"""What a damaged XLS workbook claims to need, looked at before the fast reader makes room for it.

python-calamine takes the counts in the file on trust: one wrong byte asks for gigabytes, which ends the whole
program.

Source
------
[MS-CFB] 2 (header, sectors, FAT, directory); [MS-XLS] 2.4 (records: type, size, payload), Dimensions, SST and
the cell records, which begin with row and column.
"""

import struct
from collections.abc import Iterator

_HEADER = 512
_IN_HEADER = 109
_LAST_SECTOR = 0xFFFFFFFA
_ENTRY = 128
_STREAMS = ("Workbook", "Book")
_ROWS, _COLUMNS = 65_536, 256
_DIMENSIONS, _STRINGS = 0x200, 0xFC
_CELLS = frozenset({0x06, 0x206, 0x406, 0xD6, 0xFD, 0x201, 0x202, 0x203, 0x204, 0x205, 0x27E, 0xBD, 0xBE})
_SPANS = frozenset({0xBD, 0xBE})


def contradiction(content: bytes) -> str:
    """Return what an XLS file claims that cannot be, "" where it may be read."""
    try:
        stream = _workbook_stream(content)
        return next((wrong for kind, payload in _records(stream) if (wrong := _wrong(kind, payload))), "")
    except (struct.error, IndexError, ValueError) as error:
        return f"its sectors contradict each other: {error}"


def _wrong(kind: int, payload: bytes) -> str:
    if kind in _CELLS and len(payload) >= 4:
        column = struct.unpack_from("<H", payload, len(payload) - 2 if kind in _SPANS else 2)[0]
        column = max(column, struct.unpack_from("<H", payload, 2)[0])
        return f"a cell stands in column {column + 1:,}" if column >= _COLUMNS else ""
    if kind == _DIMENSIONS and len(payload) >= 10:
        shape = "<2I2H" if len(payload) >= 14 else "<4H"
        top, rows, left, columns = struct.unpack_from(shape, payload)
        too_far = rows > _ROWS or columns > _COLUMNS or top > rows or left > columns
        return f"a sheet reaches over {rows:,} rows and {columns:,} columns" if too_far else ""
    if kind == _STRINGS and len(payload) >= 8:
        (count,) = struct.unpack_from("<I", payload, 4)
        return f"it claims {count:,} texts" if count > 1_000_000 + len(payload) * 1_000 else ""
    return ""


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<2H", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _workbook_stream(content: bytes) -> bytes:
    shift, mini_shift = struct.unpack_from("<2H", content, 30)
    if shift not in (9, 12) or mini_shift != 6:
        raise ValueError("no size of a sector")
    size = 1 << shift
    directory, _, cutoff, mini_fat = struct.unpack_from("<4I", content, 48)
    fat = _fat(content, size)
    entries = _chain(content, fat, directory, size)
    streams = {}
    for place in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        name_size, kind = struct.unpack_from("<HB", entries, place + 64)
        name = entries[place : place + max(0, min(name_size, 64) - 2)].decode("utf-16-le", "replace")
        first, length = struct.unpack_from("<2I", entries, place + 116)
        if kind and length > len(content):
            raise ValueError(f"a part of {length:,} bytes")
        streams["" if kind == 5 else name] = (first, length)
    found = [streams[name] for name in _STREAMS if name in streams]
    if not found or "" not in streams:
        raise ValueError("it has no sheets")
    first, length = found[0]
    if length >= cutoff:
        return _chain(content, fat, first, size)[:length]
    minis = _numbers(_chain(content, fat, mini_fat, size))
    return _chain(_chain(content, fat, streams[""][0], size), minis, first, 1 << mini_shift, 0)[:length]


def _fat(content: bytes, size: int) -> tuple[int, ...]:
    places = list(struct.unpack_from(f"<{_IN_HEADER}I", content, 76))
    further, count = struct.unpack_from("<2I", content, 68)
    for _ in range(min(count, len(content) // size)):
        if further >= _LAST_SECTOR:
            break
        *more, further = _numbers(_sector(content, further, size, max(size, _HEADER)))
        places += more
    front = max(size, _HEADER)
    return _numbers(b"".join(_sector(content, at, size, front) for at in places if at < _LAST_SECTOR))


def _chain(content: bytes, fat: tuple[int, ...], first: int, size: int, front: int | None = None) -> bytes:
    """Return a stream: its sectors follow each other as the table says."""
    parts: list[bytes] = []
    begins = max(size, _HEADER) if front is None else front
    while first < _LAST_SECTOR:
        if len(parts) > len(fat):
            raise ValueError("a part goes round in a circle")
        parts.append(_sector(content, first, size, begins))
        first = fat[first]
    return b"".join(parts)


def _sector(content: bytes, place: int, size: int, front: int) -> bytes:
    sector = content[front + place * size : front + (place + 1) * size]
    if not sector:
        raise ValueError(f"sector {place:,} is missing")
    return sector


def _numbers(sector: bytes) -> tuple[int, ...]:
    return struct.unpack_from(f"<{len(sector) // 4}I", sector)
