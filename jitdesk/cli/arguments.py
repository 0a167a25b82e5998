"""The arguments that all commands share."""

from argparse import (
    SUPPRESS,
    ArgumentParser,
    Namespace,
    _SubParsersAction,  # argparse has no public name for it
)
from collections.abc import Callable
from typing import TypeAlias

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"
Run = Callable[[Namespace], int]
"""What a command does with its arguments; returns the exit code."""


def add_shared(parser: ArgumentParser, *, is_command: bool) -> None:
    """Add ``--now`` and ``--json``, which may stand before and after the command."""
    # A command's own default would overwrite what stood before the command.
    parser.add_argument(
        "--now",
        metavar="ISO",
        default=SUPPRESS if is_command else None,
        help="the moment that counts as now, such as 2026-11-24T09:42",
    )
    parser.add_argument(
        "--json", action="store_true", default=SUPPRESS if is_command else False, help="print facts as JSON"
    )


def add_plant_command(commands: Commands, name: str, about: str, run: Run) -> ArgumentParser:
    """Add a command whose first argument is a plant file."""
    command = commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
    command.add_argument("plant", metavar="PLANT")
    add_shared(command, is_command=True)
    command.set_defaults(run=run)
    return command
