"""Opens messages in the user's mail program, and knows where there is none."""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

_MAIL_ADDRESS, _MAIL_FILE = "x-scheme-handler/mailto", "message/rfc822"
_LISTS = ("mimeapps.list", "*-mimeapps.list", "mimeinfo.cache", "defaults.list")
Location = QStandardPaths.StandardLocation


def open_in_mail_program(url: QUrl) -> bool:
    """Open a mailto address or a file with a message; return False where no program takes it."""
    kind = _MAIL_ADDRESS if url.scheme() == "mailto" else _MAIL_FILE
    # On these desktops Qt only starts a script, which fails out of sight where there is no program.
    has_script = sys.platform not in ("win32", "darwin")
    if has_script and not is_taken(kind):
        return False
    return QDesktopServices.openUrl(url)


def is_taken(kind: str) -> bool:
    """Tell whether a program that is installed says that it opens a kind of address or file.

    As the freedesktop.org specification "Association between MIME types and applications" has it.
    """
    programs = [Path(each) for each in QStandardPaths.standardLocations(Location.ApplicationsLocation)]
    settings = [Path(each) for each in QStandardPaths.standardLocations(Location.GenericConfigLocation)]
    lists = [path for folder in (*settings, *programs) for name in _LISTS for path in folder.glob(name)]
    return any(_is_installed(name, programs) for path in lists for name in _named(path, kind))


def _named(path: Path, kind: str) -> list[str]:
    """Return the desktop files that a list names for a kind."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found = [line.partition("=") for line in lines if line.partition("=")[0].strip() == kind]
    return [name.strip() for _, _, names in found for name in names.split(";") if name.strip()]


def _is_installed(name: str, programs: list[Path]) -> bool:
    # A folder is written as a dash: "kde-mail.desktop" is kde/mail.desktop too.
    forms = (name, name.replace("-", "/", 1))
    return any((folder / form).is_file() for folder in programs for form in forms)
