r"""The texts of jitdesk and their translations, through Qt's own files.

    python installer/translations.py collect     put every text of the code into resources/translations/*.ts
    python installer/translations.py build       make the .qm files of them that the window reads
    python installer/translations.py missing     list what is not translated yet; exit code 1 if any

Texts are the literals given to `say`, `counted` and `later` (jitdesk/domain/language.py). What is translated
stays so when its text stands somewhere else; what the code no longer says is dropped.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "jitdesk"
_LITERALS = {"say": 1, "later": 1, "counted": 2}
_FORMS = 2  # of numbers, in English and German: one, and any other


class Text(NamedTuple):
    """One text of the code, and whether it takes another form by a count."""

    source: str
    is_counted: bool


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return its exit code."""
    commands = {"collect": collect, "build": build, "missing": missing}
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__)
        return 2
    return commands[arguments[0]]()


def collect() -> int:
    """Bring every .ts file up to what the code says."""
    texts = texts_of(ROOT / "jitdesk")
    for path in sorted(FOLDER.glob("*.ts")):
        path.write_text(renewed(path.read_text(encoding="utf-8"), texts), encoding="utf-8")
    return 0


def build() -> int:
    """Make a .qm file of every .ts file with Qt's own tool."""
    codes = [
        subprocess.run(
            [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", path], check=False
        ).returncode
        for path in sorted(FOLDER.glob("*.ts"))
    ]
    return max(codes, default=0)


def missing() -> int:
    """Print every text that a .ts file has no translation of."""
    lacking = [
        f"{path.name}: {message.findtext('source')!r}"
        for path in sorted(FOLDER.glob("*.ts"))
        for message in Xml.parse(path).getroot().iter("message")
        if not all(_said(message))
    ]
    print("\n".join(lacking))
    return 1 if lacking else 0


def texts_of(folder: Path) -> list[Text]:
    """Return the texts of all modules below a folder, each once, in alphabetical order.

    Raises
    ------
    SyntaxError
        Where what is given is no literal, and so cannot be collected.
    """
    return sorted({text for path in folder.rglob("*.py") for text in _texts_of_module(path)})


def _texts_of_module(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        name = node.func.id
        if name not in _LITERALS:
            continue
        given = node.args[: _LITERALS[name]]
        # `say(heading)` shows what `later` has marked; a text put together here could never be found.
        if any(isinstance(each, ast.JoinedStr | ast.BinOp) for each in given):
            raise SyntaxError(f"{path}:{node.lineno}: {name} takes texts as they are, none put together")
        literals = [
            piece.value
            for each in given
            for piece in ([each.body, each.orelse] if isinstance(each, ast.IfExp) else [each])
            if isinstance(piece, ast.Constant) and isinstance(piece.value, str)
        ]
        if name == "counted":
            yield Text(literals[-1], is_counted=True)
        else:
            yield from (Text(literal, is_counted=False) for literal in literals)


def renewed(ts: str, texts: list[Text]) -> str:
    """Return a .ts file's content with these texts, each with the translation that it had."""
    root = Xml.fromstring(ts)
    known = {
        Text(message.findtext("source") or "", message.get("numerus") == "yes"): _said(message)
        for message in root.iter("message")
    }
    fresh = Xml.Element(
        "TS", {"version": "2.1", "language": root.get("language", ""), "sourcelanguage": "en"}
    )
    context = Xml.SubElement(fresh, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text in texts:
        _add(context, text, known.get(text, []))
    Xml.indent(fresh)
    body = Xml.tostring(fresh, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _said(message: Xml.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def _add(context: Xml.Element, text: Text, said: list[str]) -> None:
    message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.is_counted else {})
    Xml.SubElement(message, "source").text = text.source
    translation = Xml.SubElement(message, "translation")
    if not said or not all(said):
        translation.set("type", "unfinished")
    if text.is_counted:
        for place in range(_FORMS):
            Xml.SubElement(translation, "numerusform").text = said[place] if place < len(said) else ""
    else:
        translation.text = said[0] if said else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
