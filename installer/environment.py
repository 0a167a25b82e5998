"""The project's Python environment, ``.venv``: made once, and again when what it is made from changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
APP, WITH_TESTS = "", "[test]"


def python(folder: Path = FOLDER) -> Path:
    """Return the environment's Python."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def stamp(extra: str) -> str:
    """Return the mark of an environment made now; it changes with dependencies, Python and place."""
    made_from = (
        (ROOT / "pyproject.toml").read_bytes(),
        sys.version.encode(),
        str(ROOT).encode(),
        extra.encode(),
    )
    return hashlib.sha256(b"\0".join(made_from)).hexdigest()


def is_ready(extra: str, folder: Path = FOLDER) -> bool:
    """Tell whether the environment has what is wanted; one with the tests' packages has the app's too."""
    try:
        made = (folder / "jitdesk-stamp").read_text("ascii")
    except OSError:
        return False
    return python(folder).exists() and made in {stamp(extra), stamp(WITH_TESTS)}


def prepare(extra: str, folder: Path = FOLDER) -> str:
    """Make the environment ready.

    Parameters
    ----------
    extra : str
        `APP` or `WITH_TESTS`.

    Returns
    -------
    str
        Empty when it is ready, else what happened and what to do.
    """
    if is_ready(extra, folder):
        return ""
    if folder.exists() and not (folder / "pyvenv.cfg").exists():
        return f"{folder} is in the way: it is no Python environment. Move it elsewhere, then start again."
    size = "300 MB" if extra == WITH_TESTS else "250 MB"
    print(f"Installing jitdesk's Python packages into {folder} (once, about {size}) ...", flush=True)
    pip = [str(python(folder)), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    steps = [[*pip, "install", "-e", f".{extra}"]]
    if not _usable(folder):
        # Half of an environment that broke off, or one of another Python, fails in odd ways later.
        shutil.rmtree(folder, ignore_errors=True)
        steps.insert(0, [sys.executable, "-m", "venv", str(folder)])
    for command in steps:
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            return (
                f"This step broke off, as said above: {' '.join(command)}\nMend the cause, then start again."
            )
    (folder / "jitdesk-stamp").write_text(stamp(extra), "ascii")
    return ""


def _usable(folder: Path) -> bool:
    """Tell whether the environment there is of this very Python and has pip."""
    try:
        command = [str(python(folder)), "-c", "import pip, sys; print(sys.version)"]
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False
        )
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()
