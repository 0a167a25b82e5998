"""One writer a plant: a lock that the operating system takes back when its process ends, however it ends."""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.language import say

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # beyond the text, which others still read: locks are mandatory here

    def _try_lock(file: IO[str]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True
else:
    import fcntl

    def _try_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class PlantInUse(PlantFileError):
    """Another jitdesk has this plant open for writing."""


class PlantLock:
    """The lock file beside the plant, held until ``release``.

    Attributes
    ----------
    unclean : bool
        Whether the process that held the lock before ended without releasing it.
    """

    def __init__(self, plant: Path) -> None:
        """Take the lock.

        Raises
        ------
        PlantInUse
            If another process holds it; the text names it.
        OSError
            If the folder cannot be written to, or its disk knows no locks.
        """
        self._path = plant.with_name(plant.name + ".lock")
        self._file = self._locked(plant)
        self.unclean = bool(self._file.read())
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}))
        self._file.flush()

    def _locked(self, plant: Path) -> IO[str]:
        while True:
            file = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666), "r+", encoding="utf-8")
            if not _try_lock(file):
                holder = file.read()
                file.close()
                raise _in_use(plant, holder)
            if self._still_ours(file):
                return file
            file.close()  # the holder before us took the file away between our opening and locking it

    def _still_ours(self, file: IO[str]) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Give the lock back and take the file away."""
        self._file.seek(0)
        self._file.truncate()
        if sys.platform == "win32":
            self._file.close()  # an open file cannot be taken away there
        with suppress(OSError):
            self._path.unlink()  # an empty lock file that stays behind says that all was well, too
        self._file.close()


def _in_use(plant: Path, holder: str) -> PlantInUse:
    try:
        named = json.loads(holder)
        who = say("process {pid} on {host}", pid=named["pid"], host=named["host"])
    except (ValueError, KeyError, TypeError):
        who = say("another process")
    return PlantInUse(
        say("This plant is open elsewhere"),
        say(
            "{plant} is open for writing by {who}, and only one jitdesk may write to a plant",
            plant=plant,
            who=who,
        ),
        say("Close it there, or look at the plant without changing it"),
    )
