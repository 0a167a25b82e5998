"""All measurements of the house: ``python tests/benchmarks/run.py [NAME...] [--json] [--page FILE]``.

Each measures in turn what we do and what it is measured against, so that a busy machine slows both; quote
ratios, not times. Each has a process of its own, so that none inherits another's memory.
"""

import argparse
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
NAMES = (
    "start", "open", "coverage", "gantt", "drag", "timeline", "loop", "screen", "intake", "preview", "review",
    "grid", "details",
)  # fmt: skip
# They need Node.js, npm and Chromium, so they are measured only when they are named.
PEERS = "peers"

Row = dict[str, Any]


def main(arguments: list[str] | None = None) -> int:
    """Run the named benchmarks, all but the peers without a name; return 1 where a target is missed."""
    parser = argparse.ArgumentParser(description="Measure jitdesk.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join((*NAMES, PEERS))}")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--page", type=Path, help="write the figures into this page's tables")
    given = parser.parse_args(arguments)
    if unknown := set(given.names) - {*NAMES, PEERS}:
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    names = given.names or NAMES
    sys.path.insert(0, str(ROOT))
    measured = {}
    for name in names:
        measured[name] = _measured(name) if len(names) == 1 else _measured_apart(name)
        if given.page and measured[name] is not None:
            _write_page(given.page, {name: measured[name]})
    rows = [row for found in measured.values() if found is not None for row in found]
    print(json.dumps(rows, indent=2) if given.json else "\n".join(map(_line, rows)))
    return 0 if None not in measured.values() and all(row["met"] for row in rows) else 1


def _measured(name: str) -> list[Row]:
    module = f"tests.benchmarks.{'peers.run' if name == PEERS else name}"
    return [{"benchmark": name, **row} for row in import_module(module).measure()]


def _measured_apart(name: str) -> list[Row] | None:
    """Measure in a process of its own; None where it came to no end, which it then says itself."""
    command = [sys.executable, __file__, name, "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, cwd=ROOT)
    try:
        measured: list[Row] = json.loads(done.stdout)
    except json.JSONDecodeError:
        print(f"{name} failed", file=sys.stderr)
        return None
    return measured


def _line(row: Row) -> str:
    met = "met" if row["met"] else "MISSED"
    if row["ratio"] is None:
        return f"{row['benchmark']:<9} {row['measure']}: {row['against']} failed, {met}"
    against = f"{row['against']} {row['against_value']:g} {row['unit']}"
    target = f"target {row['target']:g}, {met}" if row["target"] is not None else "no target"
    return (
        f"{row['benchmark']:<9} {row['measure']}: {row['value']:g} {row['unit']}; {against};"
        f" ratio {row['ratio']:.2f}, {target}"
    )


def _write_page(path: Path, measured: dict[str, list[Row]]) -> None:
    # Qt and the versions of everything are wanted only here.
    from tests.benchmarks.page import filled_page

    path.write_text(filled_page(path.read_text("utf-8"), measured), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
