"""Every check of the house, in one run: ``python tests/check.py [--static] [pytest options]``.

Format, lint, types, layers, then the tests; ``--static`` leaves the tests out. All steps run even where one
fails, so that one run shows everything; the exit code is 1 when any failed.
"""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"  # it has no -m


class Step(NamedTuple):
    """One check: what it is about, and the arguments that Python runs it with."""

    about: str
    arguments: tuple[str, ...]

    def passes(self) -> bool:
        """Run the check in the project's folder, its output going straight to the terminal."""
        print(f"== {self.about}", flush=True)
        return subprocess.run([sys.executable, *self.arguments], cwd=ROOT, check=False).returncode == 0


STATIC = (
    Step("format (ruff format .)", ("-m", "ruff", "format", "--check", ".")),
    Step("lint (ruff check .)", ("-m", "ruff", "check", ".")),
    Step("types (mypy --strict)", ("-m", "mypy", "--strict", "jitdesk")),
    Step("layers (lint-imports)", ("-c", _LINT_IMPORTS, "--no-logo")),
)


def steps(arguments: list[str]) -> tuple[Step, ...]:
    """Return the checks that the command line asks for, cheapest first."""
    if "--static" in arguments:
        return STATIC
    return (*STATIC, Step("tests (pytest)", ("-m", "pytest", "-q", *arguments)))


def main(arguments: list[str]) -> int:
    """Run the checks, name those that failed, and return the exit code."""
    failed = [step.about for step in steps(arguments) if not step.passes()]
    print(f"== FAILED: {', '.join(failed)}" if failed else "== all checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
