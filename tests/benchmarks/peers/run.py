"""jitdesk beside the web's Gantt charts on the same bars: ``python tests/benchmarks/peers/run.py``.

The peers run in a headless Chromium, jitdesk's band on a private X display where Xvfb is installed. All make
the same moves in turn, in one run; only the ratios carry over to another machine.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
BARS, ROUNDS = 42_000, 2
MOVES = ("load", "day pan", "4-week pan", "zoom", "drag")
PACKAGES = {"vis": "vis-timeline", "dhtmlx": "dhtmlx-gantt", "vtable": "@visactor/vtable-gantt"}
# How many times faster jitdesk has to be; what is not named is reported only.
TARGETS = {
    "vis": {"load": 10.0, "day pan": 15.0, "4-week pan": 60.0, "zoom": 15.0},
    "dhtmlx": {"load": 3.0, "day pan": 5.0, "4-week pan": 4.0, "zoom": 20.0},
}
_NEEDED = {
    "node": "Node.js 20 or later: apt-get install nodejs",
    "npm": "npm: apt-get install npm",
    "chromium": "Debian's Chromium: apt-get install chromium",
}

Costs = dict[str, list[float]]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; return 1 where a target is missed, 2 where something is not installed."""
    parser = argparse.ArgumentParser(description="Measure jitdesk beside the web's Gantt charts.")
    parser.add_argument("--bars", type=int, default=BARS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--peers", default=",".join(PACKAGES), help=f"of {', '.join(PACKAGES)}")
    parser.add_argument("--pictures", metavar="FOLDER", help="keep a picture of what each chart showed")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    peers = given.peers.split(",")
    if unknown := set(peers) - set(PACKAGES):
        parser.error(f"no peer is called {', '.join(sorted(unknown))}")
    if missing := not_installed():
        print("The peers need what is not installed:", *missing, sep="\n  ", file=sys.stderr)
        return 2
    rows = measure(given.bars, given.rounds, peers, given.pictures)
    print(json.dumps(rows, indent=2) if given.json else table(rows))
    return 0 if all(row["met"] for row in rows) else 1


def not_installed() -> list[str]:
    """Return what has to be installed first, and how."""
    return [how for program, how in _NEEDED.items() if shutil.which(program) is None]


def measure(
    bars: int = BARS, rounds: int = ROUNDS, peers: list[str] | None = None, pictures: str | None = None
) -> list[dict[str, Any]]:
    """Return a row a peer and move: our median frame, the peer's, and how many times faster we are."""
    if missing := not_installed():
        raise SystemExit("\n  ".join(["The peers need what is not installed:", *missing]))
    wanted = peers or list(PACKAGES)
    _install()
    lines: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bars.json"
        path.write_text(json.dumps(_bars(bars)))
        for _ in range(rounds):
            lines.append(_own_line(bars, pictures))
            lines += _peer_lines(path, wanted, pictures)
    for line in lines:
        if "failed" in line:
            print(f"{PACKAGES[line['peer']]}: {line['failed']}", file=sys.stderr)
    return compared(lines, bars)


def compared(lines: list[dict[str, Any]], bars: int) -> list[dict[str, Any]]:
    """Return the rows of the comparison from the lines that the charts printed, one or more a chart."""
    from tests.benchmarks.measured import row

    ours = _medians([line for line in lines if line["peer"] == "jitdesk"])
    rows = []
    for peer in dict.fromkeys(line["peer"] for line in lines if line["peer"] != "jitdesk"):
        theirs = _medians([line for line in lines if line["peer"] == peer])
        against, targets = f"{PACKAGES[peer]} {_versions()[PACKAGES[peer]]}", TARGETS.get(peer, {})
        for move in MOVES:
            measure = f"{move}, {bars} bars, times faster"
            figures = ours[move], "ms", against, theirs.get(move), targets.get(move)
            rows.append(row(measure, *figures, faster=True))
    return rows


def _medians(lines: list[dict[str, Any]]) -> dict[str, float]:
    """Return the median frame of each move, over the rounds the median of those."""
    rounds: dict[str, list[float]] = {}
    for line in lines:
        for move, frames in line.get("costs", {}).items():
            if frames:
                rounds.setdefault(move, []).append(statistics.median(frames))
    return {move: statistics.median(medians) for move, medians in rounds.items()}


def table(rows: list[dict[str, Any]]) -> str:
    """Return the rows as a table to read."""
    lines = [f"{'against':<32}{'move':<12}{'ours ms':>9}{'theirs ms':>11}{'ratio':>9}{'target':>8}"]
    for row in rows:
        theirs, ratio, target = row["against_value"], row["ratio"], row["target"]
        figures = f"{theirs:>11.1f}{ratio:>8.1f}x" if theirs is not None else f"{'failed':>11}{'':>9}"
        wanted = f"{target:>7g}x" if target is not None else f"{'-':>8}"
        met = "" if row["met"] else "  MISSED"
        move = row["measure"].split(",")[0]
        lines.append(f"{row['against']:<32}{move:<12}{row['value']:>9.2f}{figures}{wanted}{met}")
    return "\n".join(lines)


def _versions() -> dict[str, str]:
    pinned: dict[str, str] = json.loads((HERE / "package.json").read_text())["dependencies"]
    return pinned


def _install() -> None:
    """Install the pinned packages beside this file, once and after every change of a version."""
    lock, installed = HERE / "package-lock.json", HERE / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        print("Installing the peers' packages ...", file=sys.stderr)
        command = ["npm", "ci", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=HERE, check=True, stdout=sys.stderr)


def _bars(bars: int) -> dict[str, Any]:
    # numpy and jitdesk are not needed to say what is not installed.
    from tests.benchmarks.peers.same_bars import columns_of_bars, plan_of_bars

    return columns_of_bars(plan_of_bars(bars))


def _own_line(bars: int, pictures: str | None) -> dict[str, Any]:
    command = [sys.executable, str(HERE / "own_band.py"), str(bars)]
    if shutil.which("xvfb-run"):
        command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x900x24", *command]
    platform = "xcb" if shutil.which("xvfb-run") else "offscreen"
    return _json_lines(command, pictures, QT_QPA_PLATFORM=platform)[0]


def _peer_lines(bars: Path, peers: list[str], pictures: str | None) -> list[dict[str, Any]]:
    chromium = str(shutil.which("chromium"))
    return _json_lines(["node", str(HERE / "browser.mjs"), str(bars), chromium, *peers], pictures)


def _json_lines(command: list[str], pictures: str | None, **environment: str) -> list[dict[str, Any]]:
    if pictures:
        environment["PEERS_PICTURES"] = str(Path(pictures).absolute())
    done = subprocess.run(
        command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
