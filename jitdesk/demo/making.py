"""Makes a demo plant's file, and beside it the folder with the files that come to it."""

from pathlib import Path

from jitdesk.demo.build import Demo, Size, build
from jitdesk.demo.small import SEED
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import PlantFileError
from jitdesk.services.ports import Report, no_report
from jitdesk.storage.places import refuse_taken_place
from jitdesk.storage.plant_file import PlantFile


def inbox_of(path: Path) -> Path:
    """Return the folder of the files that come to a demo plant."""
    return path.with_name(f"{path.stem}-inbox")


def make_demo(
    path: Path, size: Size, now: int, *, author: str, seed: int = SEED, report: Report = no_report
) -> Demo:
    """Make the plant file and its inbox.

    Parameters
    ----------
    now : int
        UTC second at which the plant stands as the story tells it.
    report : Report, optional
        Hears what is being made.

    Raises
    ------
    PlantFileError
        If there is a file of that name, or something cannot be written.
    """
    refuse_taken_place(path)
    report(0, 1, "Making up the plant")
    demo = build(size, now, seed)
    made = Edit(f"Made the demo plant ({size})", (), author=author, at=now)
    PlantFile.create(path, demo.plan, made, demo.past, report)
    inbox = inbox_of(path)
    try:
        for name, content in demo.files.items():
            target = inbox / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    except OSError as error:
        raise PlantFileError(
            "The demo's files cannot be written", f"{inbox}: {error.strerror}", "Choose another folder."
        ) from None
    return demo
