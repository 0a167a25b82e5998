"""The delay history by command."""

import json
from pathlib import Path

import pytest

from jitdesk.cli.command_line import main
from jitdesk.domain.edit import Edit
from jitdesk.storage.plant_file import PlantFile
from tests.services.confirming.files import NOW, nordlicht_week

LIST = """ASN,Supplier,Promised Date,Delivered Date
A1,Halden,2026-11-02,2026-11-04
A2,Halden,2026-11-03,
A1,Halden,2026-11-02,2026-11-04
"""


def test_a_list_of_the_past_is_added_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    PlantFile.create(tmp_path / "p", nordlicht_week(), Edit("Made the plant", (), at=NOW))
    Path("past.csv").write_text(LIST)
    before = Path("p").read_bytes()
    assert main(["history", "p", "past.csv", "--dry-run", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert {name: facts[name] for name in ("rows", "new", "together", "same", "unusable")} == {
        "rows": 3, "new": 1, "together": 1, "same": 0, "unusable": 1,
    }  # fmt: skip
    assert (
        'Row 3 cannot be used: it does not say when it came ("Delivered Date" is empty)'
        in (facts["problems"][0]["text"])
    )
    assert Path("p").read_bytes() == before
    assert main(["history", "p", "past.csv"]) == 0
    assert (
        "1 new deliveries, 1 more rows of them, 0 there already, 1 unusable. Added" in capsys.readouterr().out
    )
    assert main(["history", "p", "past.csv"]) == 0
    assert "0 new deliveries, 0 more rows of them, 2 there already, 1 unusable. Nothing" in (
        capsys.readouterr().out
    )
