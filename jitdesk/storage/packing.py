"""Columns of a few thousand rows as bytes: the smallest whole numbers that hold what they differ in."""

import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import NUMBER_KINDS, Array
from jitdesk.domain.tables import Column, Kind, TableSchema
from jitdesk.domain.values import UNKNOWN
from jitdesk.storage.schema import CHUNK_BITS

Ints = NDArray[np.int64]

# Width of a cell in bytes (0: all cells are the lowest; "d": a double), 1 with empty cells, lowest, step.
_HEAD = struct.Struct("<c?qq")
_ROWS = struct.Struct("<I")
_NOTHING, _REAL, _WHOLE = b"0", b"d", b"8"
_FAR = 2**61  # differences of nearer numbers fit 64 bits
_TYPES: dict[bytes, np.dtype[Any]] = {b"1": np.dtype("u1"), b"2": np.dtype("<u2"), b"4": np.dtype("<u4")}


def packed(schema: TableSchema, columns: Mapping[str, Array]) -> bytes:
    """Return columns of one length as bytes; text columns are given as codes."""
    rows = len(columns[schema.columns[0].name])
    return _ROWS.pack(rows) + b"".join(_packed(column, columns[column.name]) for column in schema.columns)


def _packed(column: Column, cells: Array) -> bytes:
    if column.kind is Kind.REAL:
        return _HEAD.pack(_REAL, False, 0, 0) + bytes(cells.astype("<f8").tobytes())
    known = cells != UNKNOWN
    values = cells[known].astype(np.int64)
    if not len(values):
        return _HEAD.pack(_NOTHING, False, UNKNOWN if len(cells) else 0, 0)
    lowest, highest = int(values.min()), int(values.max())
    if max(-lowest, highest) >= _FAR:
        return _HEAD.pack(_WHOLE, False, 0, 0) + bytes(cells.astype("<i8").tobytes())
    has_empty = len(values) < len(cells)
    step = _step(column, values - lowest)
    most = (highest - lowest) // step + has_empty
    if not most:
        return _HEAD.pack(_NOTHING, False, lowest, 0)
    if most >= 2**32:
        return _HEAD.pack(_WHOLE, False, 0, 0) + bytes(cells.astype("<i8").tobytes())
    width = next(width for width, kind in _TYPES.items() if most <= np.iinfo(kind).max)
    small = np.zeros(len(cells), _TYPES[width])
    small[known] = (values - lowest) // step + has_empty
    return _HEAD.pack(width, has_empty, lowest, step) + small.tobytes()


def _step(column: Column, differences: Ints) -> int:
    """Return what all differences are a multiple of; codes have none."""
    return int(np.gcd.reduce(differences)) or 1 if column.kind in NUMBER_KINDS else 1


def unpacked(schema: TableSchema, blob: bytes) -> dict[str, Array]:
    """Return the columns that were packed: int32 for codes, int64 and float64 for the others.

    Raises
    ------
    ValueError, KeyError, struct.error
        If the bytes are no packed columns of this table.
    """
    (rows,) = _ROWS.unpack_from(blob)
    if rows > 1 << CHUNK_BITS:
        raise ValueError(rows)
    place, columns = _ROWS.size, {}
    for column in schema.columns:
        head = _HEAD.unpack_from(blob, place)
        place += _HEAD.size
        columns[column.name], size = _unpacked(column, head, blob, place, rows)
        place += size
    return columns


def _unpacked(
    column: Column, head: tuple[bytes, bool, int, int], blob: bytes, place: int, rows: int
) -> tuple[Array, int]:
    width, has_empty, lowest, step = head
    if width == _REAL:
        return np.frombuffer(blob, "<f8", rows, place), rows * 8
    if width == _WHOLE:
        return np.frombuffer(blob, "<i8", rows, place), rows * 8
    wide = np.int64 if column.kind in NUMBER_KINDS else np.int32
    if width == _NOTHING:
        return np.full(rows, lowest, wide), 0
    small = np.frombuffer(blob, _TYPES[width], rows, place)
    cells: Ints = small.astype(wide)
    if step != 1:
        cells *= step
    cells += lowest - step * has_empty
    if has_empty:
        cells[small == 0] = UNKNOWN
    return cells, rows * small.itemsize
