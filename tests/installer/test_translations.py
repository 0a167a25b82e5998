"""The translation files: what is collected from the code, what stays, and that the built files are true."""

import subprocess
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
import translations
from translations import FOLDER, ROOT, Text, renewed, texts_of

_EMPTY = '<TS version="2.1" language="de_DE"></TS>'


def test_literals_are_collected_and_counts_by_their_second_text(tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(
        'say("Door {door}", door=1)\ncounted("{n} row", "{n} rows", 3)\nTABLE = {1: later("late")}\n'
        'say(heading)\nsay("yes" if it else "no")\n',
        encoding="utf-8",
    )
    assert texts_of(tmp_path) == [
        Text("Door {door}", False),
        Text("late", False),
        Text("no", False),
        Text("yes", False),
        Text("{n} rows", True),
    ]


def test_a_text_put_together_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text('\nsay(f"Door {door}")\n', encoding="utf-8")
    with pytest.raises(SyntaxError, match=r"words\.py:2"):
        texts_of(tmp_path)


def test_a_translation_stays_while_its_text_stands_and_goes_with_it() -> None:
    first = renewed(_EMPTY, [Text("late", False), Text("gone", False), Text("{n} rows", True)])
    told = first.replace(
        '<source>late</source>\n      <translation type="unfinished" />',
        "<source>late</source>\n      <translation>verspätet</translation>",
    )
    again = renewed(told, [Text("late", False), Text("new", False)])
    assert "verspätet" in again and "gone" not in again and "new" in again
    assert renewed(again, [Text("late", False), Text("new", False)]) == again


def test_the_files_hold_exactly_what_the_code_says() -> None:
    texts = texts_of(ROOT / "jitdesk")
    for path in FOLDER.glob("*.ts"):
        ts = path.read_text(encoding="utf-8")
        assert renewed(ts, texts) == ts, f"run: python installer/translations.py collect ({path.name})"


def test_the_built_files_are_those_of_the_texts(tmp_path: Path) -> None:
    tool = Path(translations.sys.executable).with_name("pyside6-lrelease")
    for path in FOLDER.glob("*.ts"):
        built = tmp_path / f"{path.stem}.qm"
        subprocess.run([tool, "-silent", path, "-qm", built], check=True)
        kept = path.with_suffix(".qm").read_bytes()
        assert built.read_bytes() == kept, "run: python installer/translations.py build"


def test_every_translation_fills_the_places_of_its_text() -> None:
    for path in FOLDER.glob("*.ts"):
        for message in ElementTree.parse(path).getroot().iter("message"):
            source = message.findtext("source") or ""
            forms = message.findall("translation/numerusform") or message.findall("translation")
            for said in (form.text or "" for form in forms):
                # A date may be written with its month's number in place of its name.
                wrong = _places(said) ^ _places(source)
                assert wrong <= {"month", "number"}, f"{path.name}: {source!r} is {said!r}"


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
