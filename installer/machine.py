"""What must be on a machine before pip can help: a fitting Python, Qt's system libraries, a font.

Standard library only, and in the words of old Pythons, so that a machine too old is told so instead of shown
a SyntaxError.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

OLDEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 14)
# Qt's wheels carry these in their names (manylinux_2_34_x86_64, manylinux_2_39_aarch64); there are no others.
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class Python(NamedTuple):
    """What decides whether a Python can load Qt."""

    version: tuple[int, int]
    bits: int
    system: str  # "Linux", "Windows", "Darwin"
    cpu: str
    libc: str  # "glibc 2.36", "musl", or "" away from Linux

    @classmethod
    def running(cls) -> Python:
        """Return the Python that runs this."""
        kind = (
            "musl" if "musl" in (sysconfig.get_config_var("SOABI") or "") else " ".join(platform.libc_ver())
        )
        return cls(
            version=sys.version_info[:2],
            bits=64 if sys.maxsize > 2**32 else 32,
            system=platform.system(),
            cpu=platform.machine(),
            libc=kind.strip(),
        )

    def fault(self) -> str:
        """Return in a sentence why jitdesk cannot run on this Python; empty when it can."""
        found = "Python {}.{}".format(*self.version)
        if not OLDEST_PYTHON <= self.version <= NEWEST_PYTHON:
            return (
                "jitdesk needs Python {}.{} to {}.{}; this is {}. Start this file with such a Python.".format(
                    *OLDEST_PYTHON, *NEWEST_PYTHON, found
                )
            )
        if self.bits != 64:
            return f"This {found} is a 32-bit one, and Qt comes for 64 bits only. Install the 64-bit Python."
        return self._linux_fault() if self.system == "Linux" else ""

    def _linux_fault(self) -> str:
        if not self.libc.startswith("glibc "):
            return (
                "This Linux is built on musl (such as Alpine), and Qt comes for glibc only. Use e.g. Debian."
            )
        oldest = OLDEST_GLIBC.get(self.cpu)
        if oldest is None:
            return f"Qt does not come for this processor, {self.cpu}; it does for {', '.join(OLDEST_GLIBC)}."
        if tuple(int(number) for number in self.libc.split()[1].split(".")[:2]) < oldest:
            return "Qt needs glibc {}.{} on {}; this Linux has {}. It is too old.".format(
                *oldest, self.cpu, self.libc
            )
        return ""


class Part(NamedTuple):
    """One thing that Linux distributions leave out, and the packages that bring it."""

    name: str
    apt: str
    dnf: str


# Found by leaving one package out at a time: the first seven to import Qt, the rest for a window on X11.
# The names for dnf come from its package lists; nobody has run them yet.
LIBRARIES = (
    Part("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Part("libGL.so.1", "libgl1", "libglvnd-glx"),
    Part("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Part("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Part("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Part("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Part("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Part("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)
# jitdesk brings Inter; letters that Inter has not (and the sheets' PDF) want one font of the system's.
A_FONT = Part("a font", "fonts-dejavu-core", "dejavu-sans-fonts")
# Debian's python3 comes without the half of venv that puts pip into it.
VENV = Part("Python's venv", f"python3.{sys.version_info[1]}-venv", "python3-libs")


def missing() -> list[Part]:
    """Return what this machine lacks; always nothing on Windows and macOS, where Qt brings all."""
    if platform.system() != "Linux":
        return []
    lacking = [part for part in LIBRARIES if not _loads(part.name)]
    if not any(_fonts_in(Path(folder).expanduser()) for folder in FONT_FOLDERS):
        lacking.append(A_FONT)
    if importlib.util.find_spec("ensurepip") is None:
        lacking.append(VENV)
    return lacking


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _fonts_in(folder: Path) -> bool:
    return any(name.endswith((".ttf", ".otf", ".ttc")) for _, _, names in os.walk(folder) for name in names)


def install_command(parts: list[Part]) -> list[str]:
    """Return this distribution's command that brings the parts; empty when it is not known here."""
    if shutil.which("apt-get"):
        return ["apt-get", "install", "-y", "--no-install-recommends", *sorted(part.apt for part in parts)]
    if shutil.which("dnf"):
        return ["dnf", "install", "-y", *sorted(part.dnf for part in parts)]
    return []


def becoming_root() -> list[str] | None:
    """Return the words that make a command run as root, or None when this user cannot."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    # Without a terminal nobody could type the password: better to fail at once than to wait for ever.
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def install(parts: list[Part]) -> str:
    """Install the parts with the system's package manager.

    Returns
    -------
    str
        Empty when all are there now, else what to do, with the complete command.
    """
    as_root = becoming_root()
    if as_root is not None and install_command(parts):
        print(f"Installing what Qt needs from the system: {names(parts)} ...", flush=True)
        _install_as_root(install_command(parts), as_root)
        parts = missing()
    return f"This machine lacks {names(parts)}. {by_hand(parts)}, then start again." if parts else ""


def by_hand(parts: list[Part]) -> str:
    """Return what the user can do to get the parts."""
    command = install_command(parts)
    if not command:
        return "Install them with the system's package manager"
    return f"As root, run `{' '.join(command)}`"


def names(parts: list[Part]) -> str:
    """Return the parts as they are told to the user."""
    return ", ".join(part.name for part in parts)


def _install_as_root(command: list[str], as_root: list[str]) -> None:
    """Run the package manager; the caller looks at what came of it."""
    unasked = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive"]
    complaint = _complaint([*unasked, *command])
    if complaint and command[0] == "apt-get":
        # A fresh machine's apt was never told which packages there are, and an old one's list goes stale.
        complaint = _complaint([*unasked, "apt-get", "update"]) or _complaint([*unasked, *command])
    if complaint:
        print(complaint, flush=True)


def _complaint(command: list[str]) -> str:
    """Run the command; return the end of what it said if it failed."""
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    lines = run.stdout.strip().splitlines() or [f"exit code {run.returncode}"]
    return "\n".join(f"  | {line}" for line in lines[-5:]) if run.returncode else ""
