"""What SQLite's errors mean to the coordinator, in sentences."""

import errno
import shutil
import sqlite3
from pathlib import Path

from jitdesk.domain.errors import BadInput, JitdeskError, PlantFileError
from jitdesk.domain.language import say

_MEGABYTE = 1_000_000
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)  # the disk's end, the user's share of it


def told(error: Exception, plant: Path) -> JitdeskError:
    """Return the error to raise for what SQLite or the system said about a plant file."""
    if isinstance(error, (sqlite3.IntegrityError, OverflowError, UnicodeError)):
        return BadInput(
            say("A value cannot be kept"),
            say("The plant file refuses a value: {error}", error=error),
            say("Nothing was changed. Correct the value and try again"),
        )
    if isinstance(error, OSError):
        return PlantFileError(
            say("The plant file cannot be used"),
            f"{plant}: {error.strerror or error}",
            say("Check the name, your rights and the free space"),
        )
    name = str(getattr(error, "sqlite_errorname", ""))
    for start, sentence in _SENTENCES.items():
        if name.startswith(start):
            return sentence(plant)
    return PlantFileError(
        say("The plant file cannot be used"),
        f"{plant}: {error}",
        say("Nothing was changed. Try again, or open a backup"),
    )


def missing(plant: Path) -> PlantFileError:
    """Return the error for a plant file that is not there."""
    return PlantFileError(
        say("There is no such plant"),
        say("{plant} does not exist", plant=plant),
        say("Check the name, or make the plant with: jitdesk new PLANT --from FOLDER"),
    )


def foreign(plant: Path) -> PlantFileError:
    """Return the error for a file that jitdesk never made."""
    return PlantFileError(
        say("This is not a plant file"),
        say("{plant} was not made by jitdesk", plant=plant),
        say("Nothing was changed. Choose another file"),
    )


def empty(plant: Path) -> PlantFileError:
    """Return the error for a file of no bytes."""
    return PlantFileError(
        say("This plant file is empty"),
        say("{plant} holds nothing at all; a copy that was cut off leaves such a file", plant=plant),
        say("Open a backup, or delete it and make the plant anew"),
    )


def newer(plant: Path, version: int, ours: int) -> PlantFileError:
    """Return the error for a file of a later jitdesk."""
    return PlantFileError(
        say("This plant file is newer than this jitdesk"),
        say(
            "{plant} has version {version} of the file, this jitdesk knows up to {ours}",
            plant=plant,
            version=version,
            ours=ours,
        ),
        say("Nothing was changed. Install the newer jitdesk"),
    )


def older(plant: Path, version: int, ours: int) -> PlantFileError:
    """Return the error for an older file that cannot be brought up to date because it may not be written."""
    return PlantFileError(
        say("This plant file is older than this jitdesk"),
        say(
            ("{plant} has version {version} of the file, and this jitdesk must first bring it to {ours}"),
            plant=plant,
            version=version,
            ours=ours,
        ),
        say("Open it once with the right to write"),
    )


def corrupt(plant: Path, found: str = "") -> PlantFileError:
    """Return the error for a damaged file, with what the check found."""
    return PlantFileError(
        say("The plant file is damaged"),
        say("{plant} fails its check", plant=plant) + (f": {found}" if found else ""),
        say("Keep the damaged file, and open a backup"),
    )


def _full(plant: Path) -> PlantFileError:
    free = shutil.disk_usage(plant.parent).free // _MEGABYTE
    return PlantFileError(
        say("The disk is full"),
        say(
            "{plant} could not be written, {free} MB are free there. The last change was not made",
            plant=plant,
            free=free,
        ),
        say("Free some space and try again"),
    )


def read_only(plant: Path) -> PlantFileError:
    """Return the error for a file or folder that may not be written to."""
    return PlantFileError(
        say("The plant is read-only"),
        say("{plant} or its folder may not be written to by you", plant=plant),
        say("Nothing was changed. Ask for the right to write there, or copy the plant elsewhere"),
    )


def not_writable(plant: Path, error: OSError) -> str:
    """Return why a plant can only be looked at, from what the system said when it was to be written to."""
    told = _full(plant) if error.errno in _NO_SPACE else read_only(plant)
    return told.sentence()


def _busy(plant: Path) -> PlantFileError:
    return PlantFileError(
        say("The plant file is busy"),
        say("{plant} is being written to by another program", plant=plant),
        say("Nothing was changed. Close that program and try again"),
    )


def _unreachable(plant: Path) -> PlantFileError:
    return PlantFileError(
        say("The plant file cannot be opened"),
        say(
            "{plant} cannot be opened; the folder or file may not be read by you, or is no file", plant=plant
        ),
        say("Check the name and your rights"),
    )


_SENTENCES = {
    "SQLITE_FULL": _full,
    "SQLITE_READONLY": read_only,
    "SQLITE_CANTOPEN": _unreachable,
    "SQLITE_BUSY": _busy,
    "SQLITE_LOCKED": _busy,
    "SQLITE_CORRUPT": corrupt,
    "SQLITE_NOTADB": foreign,
}
