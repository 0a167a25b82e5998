"""Where a plant file may live: not on a network share and not in a synchronised folder."""

import os
import sys
from pathlib import Path

from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.language import say

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.sshfs", "fuse.davfs"}
)
_SYNCHRONISED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud")
_DRIVE_REMOTE = 4  # GetDriveTypeW
_MOUNTS = Path("/proc/self/mounts")


def refuse_bad_place(plant: Path) -> None:
    """Refuse a folder in which a live plant file would come to harm.

    Raises
    ------
    PlantFileError
        If the file is on a network share (its locks fail there) or in a synchronised folder (which copies
        it half-written).
    """
    whole = plant.absolute()
    if _on_network(whole):
        kind, why = (
            say("a network share"),
            say("A share cannot keep the plant file whole when two people write to it"),
        )
    elif synchronised := _synchronised_part(whole):
        kind, why = (
            say("the synchronised folder {synchronised}", synchronised=synchronised),
            say("It would be copied while half-written"),
        )
    else:
        return
    raise PlantFileError(
        say("A plant cannot live there"),
        say("{plant} lies on {kind}. {why}", plant=plant, kind=kind, why=why),
        say("Keep the plant on this computer's own disk, and put exports there"),
    )


def refuse_taken_place(plant: Path) -> None:
    """Refuse to make a plant file where it may not live, or where there is a file already.

    Raises
    ------
    PlantFileError
        If that is so; see also `refuse_bad_place`.
    """
    refuse_bad_place(plant)
    if plant.exists():
        raise PlantFileError(
            say("There is a file of that name"),
            say("{plant} exists", plant=plant),
            say("Choose another name, or delete it first"),
        )


def _synchronised_part(plant: Path) -> str:
    return next((part for part in plant.parts[:-1] if part.casefold().startswith(_SYNCHRONISED)), "")


def _on_network(plant: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        anchor = plant.anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False  # macOS has no such list; its network mounts refuse the file's locks by themselves
    return _file_system(mounts, os.path.realpath(plant.parent)) in _NETWORK


def _file_system(mounts: str, folder: str) -> str:
    """Return the kind of file system that a folder lies on, from the kernel's list of mounts."""
    deepest, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ")
        inside = folder == point or folder.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(deepest):
            deepest, kind = point, fields[2]
    return kind
