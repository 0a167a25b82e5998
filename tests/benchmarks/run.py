"""All measurements of the house: ``python tests/benchmarks/run.py [NAME...] [--json]``.

Each measures in turn what we do and what it is measured against, so that a busy machine slows both; quote
ratios, not times.
"""

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("start", "open", "coverage", "drag")


def main(arguments: list[str] | None = None) -> int:
    """Run the named benchmarks, all without a name; return 1 where a target is missed."""
    parser = argparse.ArgumentParser(description="Measure jitdesk.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    if unknown := set(given.names) - set(NAMES):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    sys.path.insert(0, str(ROOT))
    measured = [row for name in given.names or NAMES for row in _measured(name)]
    if given.json:
        print(json.dumps(measured, indent=2))
    else:
        print("\n".join(map(_line, measured)))
    return 0 if all(row["met"] for row in measured) else 1


def _measured(name: str) -> list[dict[str, Any]]:
    measured: list[dict[str, Any]] = import_module(f"tests.benchmarks.{name}").measure()
    return measured


def _line(row: dict[str, Any]) -> str:
    met = "met" if row["met"] else "MISSED"
    against = f"{row['against']} {row['against_value']:g} {row['unit']}"
    return (
        f"{row['benchmark']:<9} {row['measure']}: {row['value']:g} {row['unit']}; {against};"
        f" ratio {row['ratio']:.2f}, target {row['target']:g}, {met}"
    )


if __name__ == "__main__":
    sys.exit(main())
