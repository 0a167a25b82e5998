"""The page of figures: each benchmark's table stands between two comments that carry its name."""

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

Row = dict[str, Any]

_HEAD = ("| what | ours | against | | ratio | target | |", "|---|---:|---|---:|---:|---:|---|")
_PACKAGES = {
    "PySide6 and Qt": "PySide6_Essentials",
    "numpy": "numpy",
    "pyqtgraph": "pyqtgraph",
    "pandas": "pandas",
}


def filled_page(page: str, measured: dict[str, list[Row]]) -> str:
    """Return the page with the tables of the measured benchmarks, and what they were measured with.

    Raises
    ------
    KeyError
        If the page has no place for a benchmark.
    """
    for name, rows in measured.items():
        versions = ", ".join([*_versions(), *(_browser_versions() if name == "peers" else ())])
        measured_on = f"{datetime.now(UTC):%d %B %Y}, {versions}."
        page = _with_part(page, name, "\n".join([measured_on, "", *_HEAD, *map(_line, rows)]))
    return _with_part(page, "machine", _machine())


def _with_part(page: str, name: str, text: str) -> str:
    start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    found = re.search(f"{start}.*?{end}", page, re.DOTALL)
    if found is None:
        raise KeyError(name)
    return f"{page[: found.start()]}{start}\n{text}\n{end}{page[found.end() :]}"


def _line(row: Row) -> str:
    sign = "≥" if "times faster" in row["measure"] else "≤"
    theirs = "failed" if row["against_value"] is None else f"{_figure(row['against_value'])} {row['unit']}"
    ratio = "" if row["ratio"] is None else f"{row['ratio']:.2f}"
    target = "" if row["target"] is None else f"{sign} {row['target']:g}"
    cells = (
        row["measure"],
        f"{_figure(row['value'])} {row['unit']}",
        row["against"],
        theirs,
        ratio,
        target,
        "" if row["met"] else "**missed**",
    )
    return f"| {' | '.join(cells)} |"


def _figure(value: float) -> str:
    """Return a value with three digits: more are noise."""
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def _machine() -> str:
    """Return what kind of machine this is, without its name."""
    memory_gb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    kind = f"{os.cpu_count()} cores ({platform.machine()}), {memory_gb:.0f} GB, {system}"
    return f"Machine: {kind}, no GPU: Qt and Chromium paint in software."


def _versions() -> list[str]:
    named = [f"{name} {version(package)}" for name, package in _PACKAGES.items()]
    return [f"Python {platform.python_version()}", *named]


def _browser_versions() -> list[str]:
    said = [_said(program, "--version") for program in ("node", "chromium")]
    return [f"Node.js {said[0].lstrip('v')}", " ".join(said[1].split()[:2])]


def _said(*command: str) -> str:
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
    ).stdout.strip()
