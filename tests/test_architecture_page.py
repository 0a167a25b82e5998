"""The page that says what is where names what is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "resources" / "docs" / "architecture.md").read_text(encoding="utf-8")
_MAP = PAGE.split("## What is where")[1].split("\n## ")[0]
_SECTIONS = re.findall(r"^\*\*(.+?)\*\*\n(.+?)(?=^\*\*|\Z)", _MAP, re.M | re.S)


def test_every_module_and_folder_of_the_map_is_there() -> None:
    assert len(_SECTIONS) > 5
    for heading, lines in _SECTIONS:
        named = re.match(r"`(\w+)/`", heading)
        folder = ROOT / "jitdesk" / (named[1] if named else "")
        for module in re.findall(r"`([\w*]+\.py)`", lines):
            assert any(folder.rglob(module)), f"{heading}: {module}"
        for inner in re.findall(r"`(\w+)/`", lines):
            assert (folder / inner).is_dir(), f"{heading}: {inner}/"


def test_every_folder_of_the_package_is_on_the_map() -> None:
    headings = " ".join(heading for heading, _ in _SECTIONS) + dict(_SECTIONS)["Above them"]
    for folder in (ROOT / "jitdesk").iterdir():
        if (folder / "__init__.py").is_file():
            assert f"`{folder.name}/`" in headings
