"""The frozen app has what is imported by name: the freezer sees import statements only."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _imported_by_name() -> set[str]:
    """Return the packages whose names are given to ``import_module`` anywhere in jitdesk."""
    found = set()
    for module in (ROOT / "jitdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
                words = ast.unparse(node.args[0]).lstrip("f").strip("'\"")
                found.add(words.partition(".")[0])
    return found


def test_every_package_that_is_imported_by_name_is_named_to_the_freezer() -> None:
    spec = (ROOT / "installer" / "jitdesk.spec").read_text("utf-8")
    # holidays does so itself: a module a country.
    wanted = {*_imported_by_name(), "holidays"}
    assert wanted >= {"jitdesk", "pyqtgraph"}
    assert [name for name in sorted(wanted) if f'"{name}"' not in spec.partition("hiddenimports=")[2]] == []
