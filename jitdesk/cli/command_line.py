"""The command line: finds the command, runs it, and turns errors into a sentence and an exit code."""

import errno
import io
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module

from jitdesk import __version__
from jitdesk.cli.arguments import add_shared
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import speak

_COMMANDS = {
    "window": ("open",),
    "demo": ("demo",),
    "tables": ("new", "load", "export", "check"),
    "importing": ("import",),
    "inspecting": ("inspect",),
    "past": ("history",),
    "watching": ("watch",),
    "booking": (
        *("move", "arrive", "unload", "receive", "hold", "release", "cancel"),
        *("lock", "unlock", "late", "split", "count", "undo", "redo"),
    ),
    "closing": ("down", "up", "out", "back"),
    "caring": ("care",),
    "show": ("show",),
    "sheet": ("sheet",),
}
_MODULE_OF = {command: module for module, commands in _COMMANDS.items() for command in commands}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0, 1 for bad input (one sentence on stderr), 2 for wrong usage."""
    _print_any_letter()
    speak(None)  # facts and files are English, whatever a window has spoken before
    given = _with_command(sys.argv[1:] if arguments is None else arguments)
    parsed = _parser(given).parse_args(given)
    try:
        ended = int(parsed.run(parsed))
        sys.stdout.flush()
        return ended
    except JitdeskError as error:
        print(f"jitdesk: {error.sentence()}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has seen enough
        return 0
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _print_no_more()
        print("jitdesk: The disk is full. What was to be printed is not complete.", file=sys.stderr)
        return 1


def _print_any_letter() -> None:
    """Print "?" for what the terminal or pipe has no letter for; Windows' pipes have few."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _print_no_more() -> None:
    """Drop what is still to be printed: Python would try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(arguments: Sequence[str]) -> ArgumentParser:
    """Return the parser of the command that the arguments name; of all commands where they name none.

    Each command imports much that the others do not need: opening the window waits for none of it.
    """
    parser = ArgumentParser(prog="jitdesk", description="The desk of the inbound coordinator.")
    parser.add_argument("--version", action="version", version=f"jitdesk {__version__}")
    add_shared(parser, is_command=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    named = next(iter(arguments[_command_place(arguments) :]), "")
    for module in [_MODULE_OF[named]] if named in _MODULE_OF else _COMMANDS:
        import_module(f"jitdesk.cli.{module}").add_commands(commands)
    return parser


def _command_place(arguments: Sequence[str]) -> int:
    """Return where the command stands: after the options that may stand before it."""
    place = 0
    while place < len(arguments) and arguments[place] in ("--json", "--now"):
        place += 2 if arguments[place] == "--now" else 1
    return place


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with ``open`` where no command is named: ``jitdesk PLANT`` opens the window.

    One that is followed by more than options is a command with a slip in its name, not a plant.
    """
    place = _command_place(arguments)
    words = arguments[place : place + 2]
    is_slip = len(words) == 2 and not any(word.startswith("-") for word in words)
    if is_slip or (words and words[0] in (*_MODULE_OF, "-h", "--help", "--version")):
        return list(arguments)
    return [*arguments[:place], "open", *arguments[place:]]
