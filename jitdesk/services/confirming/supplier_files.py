"""Suppliers' files from disk, with what is too much refused before it is read."""

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.values import DAY_S
from jitdesk.services.ports import PackedFile

_BELIEVED_S = 30 * DAY_S
_MOST_BYTES = 100_000_000
_BYTES_PER_MB = 1_000_000
MOST_KEPT_BYTES = 10_000_000
"""Files of one import that the plant file keeps while it waits."""
_LEVEL = 1  # somebody waits for it, and workbooks are packed already


class SupplierFile(NamedTuple):
    """A file with its name; ``written_at`` is its own time (UTC second), None where it has none."""

    name: str
    content: bytes
    written_at: int | None = None


def supplier_files(paths: Iterable[Path], now: int = 0) -> list[SupplierFile]:
    """Return the files at these places.

    A file's own time counts where it lies in the 30 days before ``now`` (UTC second): one that is older was
    unpacked or copied, and says nothing of when its supplier wrote it.

    Raises
    ------
    BadInput
        If one is a folder, larger than 100 MB, or cannot be read.
    """
    return [SupplierFile(path.name, _content(path), _written_at(path, now)) for path in paths]


def packed(files: Iterable[SupplierFile]) -> tuple[PackedFile, ...]:
    """Return files as the plant file keeps them; of 10 MB it takes a while."""
    return tuple(
        PackedFile(name, hashlib.sha256(content).hexdigest(), zlib.compress(content, _LEVEL), written_at)
        for name, content, written_at in files
    )


def unpacked(files: Iterable[PackedFile]) -> tuple[SupplierFile, ...]:
    """Return files that the plant file kept."""
    return tuple(SupplierFile(name, zlib.decompress(content), at) for name, _, content, at in files)


def named_apart(files: Sequence[SupplierFile]) -> list[SupplierFile]:
    """Return files of which no two have one name: the second "list.csv" is "list (2).csv"."""
    taken: set[str] = set()
    apart = []
    for name, content, written_at in files:
        own, times = name, 1
        while own in taken:
            times += 1
            own = f"{Path(name).stem} ({times}){Path(name).suffix}"
        taken.add(own)
        apart.append(SupplierFile(own, content, written_at))
    return apart


def _written_at(path: Path, now: int) -> int | None:
    written_at = int(path.stat().st_mtime)
    return written_at if now - _BELIEVED_S <= written_at <= now else None


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise BadInput(
                say("This is a folder"),
                say("{path} is a folder, not a supplier's file", path=path),
                say("Name the files in it."),
            )
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise BadInput(
                say("The file is too large"),
                say(
                    "{path} holds {size} MB; up to {most} MB are read",
                    path=path,
                    size=size // _BYTES_PER_MB,
                    most=_MOST_BYTES // _BYTES_PER_MB,
                ),
                say("A supplier's list is far smaller. Check that it is the right file."),
            )
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            say("The file cannot be read"),
            f"{path}: {error.strerror}",
            say("Nothing was changed. Check its name"),
        ) from None
