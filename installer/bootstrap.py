r"""From a fresh machine to the open window, or to the tests' result, in one command.

    python3 installer/bootstrap.py run [ARGUMENTS]     open jitdesk on today's demo plant, or with ARGUMENTS
    python3 installer/bootstrap.py test [ARGUMENTS]    run the tests; ARGUMENTS go to pytest
    python3 installer/bootstrap.py doctor              say what this machine has and lacks; change nothing

On Windows: py installer\bootstrap.py run. What is missing is installed first: system libraries with apt (as
root or by sudo; else the command is printed), Python packages into .venv. The second start skips all that.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import subprocess
import sys
from pathlib import Path

import environment
import machine

_OPENS_A_WINDOW_SYSTEM = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return its exit code."""
    commands = {"run": run, "test": test, "doctor": doctor}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Start jitdesk with the arguments; without any, on today's demo plant."""
    fault = prepare(environment.APP)
    if fault:
        return _give_up(fault)
    return jitdesk(*arguments) if arguments else open_demo()


def test(arguments: list[str]) -> int:
    """Run the tests."""
    fault = prepare(environment.WITH_TESTS)
    if fault:
        return _give_up(fault)
    command = [str(environment.python()), "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=environment.ROOT, check=False).returncode


def doctor(arguments: list[str]) -> int:
    """Print what is there and what is not; 0 when `run` has nothing left to install."""
    lacking = machine.missing()
    ready = environment.is_ready(environment.APP)
    needed = {
        "Python": machine.Python.running().fault(),
        "System": f"{machine.names(lacking)} missing. {machine.by_hand(lacking)}" if lacking else "",
        "Python packages": "" if ready else "not installed yet; `run` and `test` do it",
    }
    for about, fault in needed.items():
        print(f"{about}: {fault or 'fine'}")
    if not any(needed.values()):
        print(f"Screen: {no_screen() or 'fine'}")
    return 1 if any(needed.values()) else 0


def prepare(extra: str) -> str:
    """Install what is missing; return what stands in the way, or nothing."""
    fault = machine.Python.running().fault()
    if fault:
        return fault
    lacking = machine.missing()
    return (machine.install(lacking) if lacking else "") or environment.prepare(extra)


def open_demo() -> int:
    """Open today's demo plant, made at the day's first start; without a screen, leave a picture of it."""
    today = f"{dt.datetime.now().astimezone():%Y-%m-%d}"
    plant = data_folder() / f"demo-{today}.jitdesk"
    # Whatever the hour: the demo's clock starts in the middle of its story, with a line about to stop.
    story = ("--now", f"{today}T09:42")
    if not plant.exists():
        plant.parent.mkdir(parents=True, exist_ok=True)
        code = jitdesk("demo", str(plant), "--size", "small", *story)
        if code != 0:
            plant.unlink(missing_ok=True)
            return code
    obstacle = no_screen()
    if not obstacle:
        return jitdesk("open", str(plant), *story)
    picture = plant.with_suffix(".png")
    print(f"No window can open here: {obstacle}. Drawing it into a picture instead ...", flush=True)
    code = jitdesk("open", str(plant), *story, "--screenshot", str(picture), QT_QPA_PLATFORM="offscreen")
    print(f"The picture of jitdesk's window: {picture}" if code == 0 else "No picture could be made.")
    return code


def jitdesk(*arguments: str, **variables: str) -> int:
    """Run jitdesk with these arguments, and these variables added to the environment's."""
    command = [str(environment.python()), "-m", "jitdesk", *arguments]
    return subprocess.run(command, env={**os.environ, **variables}, check=False).returncode


def data_folder() -> Path:
    """Return where this user's plants lie unless put elsewhere."""
    home = Path.home()
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "jitdesk"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "jitdesk"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "jitdesk"


def no_screen() -> str:
    """Return why no window can open here; empty when one can."""
    if platform.system() != "Linux":
        return ""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen in ("offscreen", "minimal"):
        return f"QT_QPA_PLATFORM={chosen} is set, which asks for none"
    screens = [
        f"{name}={os.environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)
    ]
    if not screens and not chosen:
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    # Only Qt itself can tell: a stale DISPLAY (an ssh session that ended) or a lacking right aborts it.
    probe = [str(environment.python()), "-c", _OPENS_A_WINDOW_SYSTEM]
    try:
        answers = subprocess.run(probe, stderr=subprocess.DEVNULL, timeout=20, check=False).returncode == 0
    except subprocess.TimeoutExpired:
        answers = False
    return "" if answers else f"the display does not answer ({', '.join(screens) or chosen})"


def _give_up(fault: str) -> int:
    print(fault, file=sys.stderr)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
