"""The comparison with the peers: what can be checked without a browser."""

import shutil
import subprocess

import pytest

from tests.benchmarks.peers import run

SCRIPTS = [run.HERE / "browser.mjs", *sorted((run.HERE / "page").glob("*.js"))]


def line(peer: str, **costs: list[float]) -> dict:
    return {"peer": peer, "costs": {move.replace("_", " "): frames for move, frames in costs.items()}}


OURS = line("jitdesk", **{move: [2.0, 1.0, 3.0] for move in run.MOVES})


def test_a_ratio_is_the_median_of_the_rounds_medians_against_ours() -> None:
    rounds = [line("vis", load=[40.0]), line("vis", load=[20.0]), line("vis", load=[60.0])]
    row = run.compared([OURS, *rounds], 42_000)[0]
    assert row["measure"] == "load, 42000 bars, times faster"
    assert (row["value"], row["against_value"], row["ratio"], row["met"]) == (2.0, 40.0, 20.0, True)


def test_a_peer_that_failed_meets_no_target() -> None:
    failed = {"peer": "dhtmlx", "failed": "dhtmlx took over 120 s"}
    rows = run.compared([OURS, failed], 42_000)
    assert len(rows) == len(run.MOVES)
    assert rows[0]["ratio"] is None and not rows[0]["met"]
    assert "failed" in run.table(rows)


def test_a_move_without_a_target_is_reported_only() -> None:
    rows = run.compared([OURS, line("vtable", drag=[1.0])], 42_000)
    assert all(row["met"] and row["target"] is None for row in rows)


def test_what_is_not_installed_is_named_with_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert run.main([]) == 2
    said = capsys.readouterr().err
    assert "apt-get install nodejs" in said and "apt-get install chromium" in said


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_every_script_of_the_peers_is_well_formed(script) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node.js is not installed")
    checked = subprocess.run([node, "--check", str(script)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def test_the_peers_are_given_every_bar_that_has_a_door_and_a_time() -> None:
    from tests.benchmarks.peers.same_bars import columns_of_bars, plan_of_bars

    columns = columns_of_bars(plan_of_bars(400))
    lengths = {len(columns[name]) for name in ("row", "start", "length", "label", "state")}
    assert len(lengths) == 1 and 380 <= lengths.pop() <= 400
    assert min(columns["length"]) > 0 and max(columns["row"]) < len(columns["doors"])
    assert all(0 <= start < columns["minutes"] for start in columns["start"])
