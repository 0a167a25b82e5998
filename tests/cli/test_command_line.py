"""The command line, end to end on real files: what it prints, what it changes, how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from jitdesk.cli.command_line import main
from jitdesk.domain.language import speak
from jitdesk.services.table_export import exported
from jitdesk.storage.plant_file import PlantFile
from tests.plants import two_doors_one_day

_NOW = "2026-11-24T06:30"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with the tables of a plant in ``t`` and the plant itself in ``p``."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t").mkdir()
    for name, content in exported(two_doors_one_day()).items():
        (tmp_path / "t" / name).write_bytes(content)
    assert main(["new", "p", "--from", "t", "--now", _NOW]) == 0
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Return what runs a command at 06:30 and returns its facts."""
    capsys.readouterr()

    def facts(*arguments: str, now: str = _NOW) -> Any:
        assert main([*arguments, "--json", "--now", now]) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return facts


def _refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert main([*arguments]) == 1
    return capsys.readouterr().err


def test_a_plant_comes_out_as_the_tables_that_it_was_made_of(folder: Path) -> None:
    assert main(["export", "p", "out"]) == 0
    for file in (folder / "t").iterdir():
        assert (folder / "out" / file.name).read_bytes() == file.read_bytes()


def test_an_export_that_the_disk_refuses_changes_no_table(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "out" / "stock.csv.part").mkdir(parents=True)
    (folder / "out" / "lines.csv").write_text("mine")
    assert "The tables cannot be written. out: " in _refused(capsys, "export", "p", "out")
    assert sorted(file.name for file in (folder / "out").iterdir()) == ["lines.csv", "stock.csv.part"]
    assert (folder / "out" / "lines.csv").read_text() == "mine"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_facts_that_find_no_room_are_told_as_incomplete(folder: Path) -> None:
    with Path("/dev/full").open("w") as full:
        shown = [sys.executable, "-m", "jitdesk", "show", "p", "coverage", "--json", "--now", _NOW]
        ended = subprocess.run(shown, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 1
    assert "The disk is full" in ended.stderr and len(ended.stderr.splitlines()) == 1


def test_what_is_late_locked_split_down_or_out_is_said_and_taken_back(run: Any) -> None:
    done = [
        run("late", "p", "4417", "--by", "110"),
        run("late", "p", "4417", "--eta", "2026-11-24T10:00", "--source", "driver"),
        run("lock", "p", "4417"),
        run("unlock", "p", "4417"),
        run("split", "p", "R-9", "1=2.5", "--to", "2026-11-24T14:00", "--door", "A2"),
        run("down", "p", "Line 3", "--until", "2026-11-24T11:30", "--reason", "robot"),
        run("up", "p", "Line 3", now="2026-11-24T07:00"),
        run("out", "p", "A2", "--from", "2026-11-24T07:00", "--until", "2026-11-24T15:00"),
        run("back", "p", "A2", now="2026-11-24T08:00"),
    ]
    assert [entry["label"] for entry in done] == [
        "Nordlicht 4417 expected 09:50",
        "Nordlicht 4417 expected 10:00",
        "Lock Nordlicht 4417",
        "Unlock Nordlicht 4417",
        "Split Ravna R-9: R-9-2 comes 14:00",
        "Line 3 down 06:30 – 11:30",
        "Line 3 works again",
        "Door A2 out 07:00 – 15:00",
        "Door A2 is back",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("split", "p", "R-9", "1:2"), '"1:2" does not say how much'),
        (("split", "p", "R-9", "1=x"), '"x" is not a quantity'),
        (("down", "p", "Line 3", "--until", "soon"), "--until is not a time"),
        (("up", "p", "Line 3"), "It is not down"),
        (("late", "p", "X", "--by", "5"), 'no delivery "X"'),
    ],
)
def test_what_makes_no_step_is_told_in_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert said in _refused(capsys, *arguments, "--now", _NOW)


def test_a_day_of_steps_is_kept_undone_and_told(run: Any) -> None:
    run("arrive", "p", "4417")
    run("move", "p", "4418", "--to", "2026-11-24T12:00", "--door", "A2", "--reason", "Door clash")
    run("count", "p", "00471", "250.5", "--line", "Line 3")
    run("hold", "p", "R-9", "--reason", "wet")
    undone = run("undo", "p")
    assert undone["label"] == "Undo Hold Ravna R-9"
    history = run("show", "p", "history")
    assert [step["seq"] for step in history] == [1, 2, 3, 4, 5, 6]
    assert history[2]["reason"] == "Door clash" and history[5]["undoes"] == history[4]["edit"]
    assert history[3]["changes"][0] == {
        "table": "stock",
        "key": ["00471", "Line 3", "unrestricted"],
        "field": "quantity",
        "old": 300,
        "new": 250.5,
    }
    deliveries = {delivery["delivery"]: delivery for delivery in run("show", "p", "deliveries")}
    assert (deliveries["4417"]["status"], deliveries["R-9"]["on_hold"]) == ("arrived", False)
    assert deliveries["4418"]["slot_start"] == "2026-11-24T12:00+01:00"
    assert deliveries["4418"]["promised_at"] == "2026-11-24T09:00+01:00", "no drag makes a promise true"
    assert run("redo", "p")["label"] == "Redo Hold Ravna R-9"
    held = next(step["seq"] for step in run("show", "p", "history") if step["label"] == "Hold Ravna R-9")
    back = run("revert", "p", str(held), "--delivery", "R-9")
    assert back["label"] == "Take back Hold Ravna R-9 (Delivery R-9)"


def test_coverage_has_the_facts_of_a_location(run: Any) -> None:
    for delivery in ("4417", "4418"):
        run("cancel", "p", delivery)
    first, second = run("show", "p", "coverage")
    assert (first["part"], first["line"], first["lines"], first["stock"], first["state"]) == (
        "00471",
        "Line 3",
        ["Line 3"],
        300,
        "stop",
    )
    assert first["counted_at"] == "2026-11-24T06:00+01:00"
    assert (first["run_out_at"], first["coverage_h"], first["clock_h"]) == (
        "2026-11-24T11:00+01:00",
        4.5,
        4.5,
    )
    assert first["stops"] == [{"line": "Line 3", "at": "2026-11-24T11:00+01:00"}]
    assert (second["line"], second["run_out_at"], second["state"]) == (None, None, "no_plan")


def test_now_may_stand_before_and_after_the_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["--now", _NOW, "--json", "show", "p", "deliveries"],
        ["show", "p", "deliveries", "--json", "--now", _NOW],
        ["show", "--now", "2026-11-24T05:30Z", "p", "--json", "deliveries"],
    ):
        capsys.readouterr()
        assert main(arguments) == 0
        facts = json.loads(capsys.readouterr().out)
        assert [delivery["overdue"] for delivery in facts] == [False, False, False]


def test_a_dry_run_changes_nothing(folder: Path, run: Any) -> None:
    (folder / "stock.csv").write_text(
        "part,line,kind,quantity,counted_at\n00471,Line 3,unrestricted,1,2026-11-24T06:10\n"
    )
    (fact,) = run("load", "p", "stock.csv", "--dry-run")
    assert fact["edit"] is None and fact["rows"][0]["outcome"] == "changed"
    assert len(run("show", "p", "history")) == 1


def test_a_dry_move_tells_both_consequences_and_the_real_one_comes_true(run: Any) -> None:
    run("cancel", "p", "4418")
    told = run("move", "p", "4417", "--to", "2026-11-24T12:00", "--door", "B2", "--dry-run")
    assert told["as_dragged"]["begin"] == "2026-11-24T12:00+01:00"
    assert len(run("show", "p", "history")) == 2
    run("move", "p", "4417", "--to", "2026-11-24T12:00", "--door", "B2")
    (stop,) = told["as_expected"]["stops"]
    first = run("show", "p", "coverage")[0]
    assert (first["run_out_at"], first["missing_until"]) == (stop["at"], stop["until"])


def test_problems_are_told_with_what_to_do(run: Any) -> None:
    run("cancel", "p", "4418")
    run("move", "p", "4417", "--to", "2026-11-24T12:00", "--door", "B2")
    problem = run("show", "p", "problems")[0]
    assert " ".join(problem) == "key kind state at minutes_left line part deliveries door text advice care"
    assert (problem["kind"], problem["line"], problem["deliveries"]) == ("stop", "Line 3", ["4417"])


def test_what_becomes_of_a_cause_is_said_and_told(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    run("cancel", "p", "4418")
    run("move", "p", "4417", "--to", "2026-11-24T12:00", "--door", "B2")
    first = run("show", "p", "problems")[0]
    assert first["care"]["state"] == "new"
    run("care", "p", "1", "--owner", "Mara", "--next", "call Nordlicht", "--due", "2026-11-24T07:00")
    care = run("show", "p", "problems", now="2026-11-24T07:30")[0]["care"]
    assert (care["state"], care["owner"], care["next_step"]) == ("seen", "Mara", "call Nordlicht")
    assert (care["due"], care["is_overdue"]) == ("2026-11-24T07:00+01:00", True)
    assert main(["show", "p", "problems", "--now", _NOW]) == 0
    assert "(Mara: call Nordlicht · due 07:00)" in capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    run("care", "p", first["key"], "--until", "2026-11-24T08:00")
    for now, state in (("07:59", "snoozed"), ("08:00", "new")):
        assert run("show", "p", "problems", now=f"2026-11-24T{now}")[0]["care"]["state"] == state
    run("undo", "p")
    assert run("show", "p", "problems")[0]["care"]["state"] == "seen"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nothing", "--seen"), "none of"),
        (("1", "--until", "2026-11-24T06:00"), "passed"),
        (("1", "--until", "soon"), "--until is not a time"),
        (("1", "--seen", "--due", "2026-11-24T08:00"), "Give --owner as well"),
    ],
)
def test_what_cannot_be_said_of_a_cause_changes_nothing(
    run: Any, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    run("cancel", "p", "4418")
    run("move", "p", "4417", "--to", "2026-11-24T12:00", "--door", "B2")
    steps = len(run("show", "p", "history"))
    assert said in _refused(capsys, "care", "p", *arguments, "--now", _NOW)
    assert len(run("show", "p", "history")) == steps


def test_a_load_says_row_by_row_what_it_did_and_is_one_step(folder: Path, run: Any) -> None:
    (folder / "stock.csv").write_text(
        "part,line,kind,quantity,counted_at\n"
        "00471,Line 3,unrestricted,250,2026-11-24T06:10\n"
        "12E45,,unrestricted,x,2026-11-24T06:10\n"
    )
    (fact,) = run("load", "p", "stock.csv")
    assert (fact["file"], fact["kind"]) == ("stock.csv", "csv")
    assert fact["documents"] == [{"kind": "plant table", "number": "stock", "lines": 2}]
    good, bad = fact["rows"]
    assert good["changes"] == [
        {"field": "quantity", "old": 300, "new": 250},
        {"field": "counted_at", "old": "2026-11-24T06:00+01:00", "new": "2026-11-24T06:10+01:00"},
    ]
    assert (bad["outcome"], bad["ref"]) == ("unusable", "3") and "x" in bad["reason"]
    assert fact["problems"][0]["where"] == "stock.csv, row 3"
    history = run("show", "p", "history")
    assert (history[-1]["edit"], history[-1]["source"]) == (fact["edit"], "stock.csv")
    assert run("load", "p", "stock.csv")[0]["edit"] is None, "the same file again changes nothing"
    run("undo", "p")
    assert run("show", "p", "coverage")[0]["stock"] == 300


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["arrive", "p", "44"], '"44"'),
        (["show", "q", "deliveries"], "q does not exist"),
        (["move", "p", "4417"], "Neither a time nor a door"),
        (["move", "p", "4417", "--to", "tomorrow"], '--to is not a time. "tomorrow"'),
        (["move", "p", "4417", "--to", "2026-11-24T05:00"], "05:00 is before now (06:30)"),
        (["arrive", "p", "4417", "--at", "2026-11-24T06:31"], "06:31 is after now"),
        (["hold", "p", "4417", "--at", "2026-11-24T06:31"], "06:31 is after now"),
        (["count", "p", "00471", "many"], '"many"'),
        (["move", "p", "44\n17", "--door", "A2"], '"44 17"'),
        (["undo", "p"], "Nothing to undo"),
        (["sheet", "p", "--day", "24.11.2026", "--pdf", "q"], '--day is not a date. "24.11.2026"'),
        (["sheet", "p", "--day", "9999-12-31", "--pdf", "q"], '--day is not a date. "9999-12-31"'),
        (["sheet", "p", "--day", "", "--pdf", "q"], "--day is empty"),
        (["load", "p", "nowhere.csv"], "nowhere.csv"),
        (["load", "p", "p"], "p is a database"),
        (["load", "p", "bad/gossip.csv"], "No file holds a row of a plant's table"),
        (["load", "p", "bad/stock.csv"], "stock.csv, row 2"),
        (["load", "p", "bad/empty.csv"], "No row can be used. empty.csv is empty."),
        (["new", "p", "--from", "t"], "p exists"),
        (["demo", "p", "--size", "largest"], "p exists"),
        (["new", "q", "--from", "nowhere"], "nowhere"),
    ],
)
def test_bad_input_ends_in_one_sentence_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    (folder / "bad").mkdir()
    (folder / "bad" / "stock.csv").write_text("part,kind,quantity,counted_at\n9,blocked,1,2026-11-24\n")
    (folder / "bad" / "empty.csv").write_text("")
    (folder / "bad" / "gossip.csv").write_text("who,what\nBrenner,late\n")
    error = _refused(capsys, *arguments, "--now", _NOW)
    assert said in error and len(error.splitlines()) == 1 and "Traceback" not in error
    with PlantFile.open(folder / "p") as store:
        assert len(store.entries()) == 1
        assert store.plan().same_as(two_doors_one_day())
    assert not (folder / "q").exists()


def test_a_name_with_a_line_break_stays_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lines.csv").write_text('line,name\nLine 3,"Final\n\x1b[31massembly"\n')
    assert main(["load", "p", "lines.csv", "--now", _NOW]) == 0
    capsys.readouterr()
    assert main(["show", "p", "problems", "--now", "2026-11-24T13:00"]) == 0
    stop = next(line for line in capsys.readouterr().out.splitlines() if "Final" in line)
    assert stop.startswith("1. Final  [31massembly ")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_pipe_of_few_letters_gets_whole_facts_and_readable_lines(folder: Path, encoding: str) -> None:
    (folder / "lines.csv").write_text("line,name\nLine 3,Łódź\n", encoding="utf-8")
    assert main(["load", "p", "lines.csv", "--now", _NOW]) == 0
    shown = [sys.executable, "-m", "jitdesk", "show", "p", "problems", "--now", "2026-11-24T13:00"]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    told = subprocess.run([*shown, "--json"], capture_output=True, env=environment, check=True)
    assert "Łódź" in json.loads(told.stdout)[0]["text"]
    lines = subprocess.run(shown, capture_output=True, env=environment, check=True)
    assert "?" in lines.stdout.decode(encoding)


def test_a_now_that_is_none_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert '--now is not a time. "soon"' in _refused(capsys, "arrive", "p", "4417", "--now", "soon")


def test_tables_that_make_no_plant_are_told_with_all_their_problems(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "t" / "stock.csv").write_text("part,kind,quantity,counted_at\n9,x,-,2026-02-31\n")
    capsys.readouterr()
    assert main(["new", "q", "--from", "t", "--json"]) == 1
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)["problems"]) == 1
    assert "stock.csv, row 2" in printed.err and "2026-02-31" in printed.err
    assert len(printed.err.splitlines()) == 1
    assert not (folder / "q").exists()


def test_a_plant_in_use_is_shown_but_not_changed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with PlantFile.open(folder / "p"):
        assert "open elsewhere" in _refused(capsys, "arrive", "p", "4417", "--now", _NOW)
        assert main(["show", "p", "deliveries", "--now", _NOW]) == 0
        assert main(["check", "p"]) == 0


def test_check_names_a_row_that_is_missing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import sqlite3

    assert main(["check", "p"]) == 0
    connection = sqlite3.connect(folder / "p")
    connection.execute("DELETE FROM doors WHERE door = 'A2'")
    connection.commit()
    connection.close()
    assert "damaged" in _refused(capsys, "check", "p")


@pytest.mark.parametrize("arguments", [["show", "p"], ["show", "p", "weather"], ["move"], ["--frob", "p"]])
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_slip_in_a_command_s_name_is_told_with_the_names(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["shwo", "p", "coverage"])
    told = capsys.readouterr().err
    # Python quotes the names that may be chosen up to 3.11, and later ones do not.
    assert "'shwo'" in told and " show," in told.replace("'", "")


def test_a_plant_without_a_command_is_opened(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for arguments in (["--now", _NOW, str(tmp_path / "p")], [str(tmp_path / "p"), "--now", _NOW]):
        assert "p does not exist" in _refused(capsys, *arguments)


def test_the_module_runs_as_a_program(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jitdesk", "show", "p", "history", "--now", _NOW],
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    assert "Made the plant from t" in done.stdout


def test_commands_without_a_window_load_neither_qt_nor_sqlite_utils(folder: Path) -> None:
    program = (
        "import sys; from jitdesk.cli.command_line import main; main(['undo', 'p']); "
        "print([name for name in ('PySide6', 'sqlite_utils', 'pandas') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_facts_are_english_whatever_a_window_has_spoken_before(run: Any) -> None:
    in_english = run("show", "p", "coverage")
    speak(lambda text, _count: text.upper(), "de")
    assert run("show", "p", "coverage") == in_english
