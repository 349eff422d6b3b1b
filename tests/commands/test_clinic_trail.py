"""`clinic trail` lists who did what, and `--verify` tells whether all of it is there."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.trail import by_hand
from tests.commands.clinic import CommandLine, new_clinic


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A clinic with two people."""
    line = new_clinic(tmp_path / "clinic", capsys)
    for family in ("Brambleby", "Oakhaven"):
        line.add(family, "Ola")
    return line


def harm(line: CommandLine, *sql: str, guards: Sequence[str] = ("stays", "kept")) -> None:
    with closing(sqlite3.connect(line.folder / "history.sqlite")) as plain, plain:
        for guard in guards:
            plain.execute(f"DROP TRIGGER event_{guard}")
        for one in sql:
            plain.execute(one)


def test_it_lists_who_did_what_to_whose_record_and_no_name(line: CommandLine) -> None:
    code, out, _ = line.run("clinic", "trail")
    assert code == 0
    assert "MK" in out
    assert "OB-1" in out
    assert "Brambleby" not in out
    entries = line.ask("clinic", "trail")
    assert [(one["act"], one["kind"], one["code"]) for one in entries[:3]] == [
        ("made", "therapist", None),
        ("made", "person", "OB-1"),
        ("made", "episode", "OB-1"),
    ]


def test_a_whole_trail_is_told_with_its_head(line: CommandLine) -> None:
    line.run("backup")  # beside the one that each day has
    code, out, err = line.run("clinic", "trail", "--verify")
    head = line.ask("clinic", "trail")[-1]
    assert (code, err) == (0, "")
    assert f"All {head['entry']} entries are as they were written." in out
    assert "kept elsewhere and are there: 2." in out
    assert by_hand(head["hash"]) in out
    assert line.ask("clinic", "trail", "--verify") == {
        "right": True,
        "entries": head["entry"],
        "first_wrong": None,
        "heads_found": 2,
        "heads_missing": [],
        "heads_left_behind": [],
        "head": {"entry": head["entry"], "hash": head["hash"]},
    }


def test_the_first_wrong_row_is_named(line: CommandLine) -> None:
    harm(line, "UPDATE event SET record = 'other' WHERE sequence = 3")
    code, said, err = line.run("clinic", "trail", "--verify")
    assert (code, said) == (1, "")
    assert "Entry 3 of the trail is wrong" in err


def test_a_cut_end_is_told_by_the_head_in_the_name_of_a_back_up(line: CommandLine) -> None:
    line.run("backup")
    harm(line, "DELETE FROM event WHERE sequence > 3")
    code, _, err = line.run("clinic", "trail", "--verify")
    assert code == 1
    assert "The head in the name of the back-up history-" in err
    assert "cut off" in err


def test_a_cut_end_is_told_by_the_head_that_was_typed(line: CommandLine) -> None:
    head = by_hand(line.ask("clinic", "trail")[-1]["hash"])
    assert line.run("clinic", "trail", "--verify", "--head", head)[0] == 0
    harm(line, "DELETE FROM event WHERE sequence > 3")
    assert line.run("clinic", "trail", "--verify")[0] == 0
    code, _, err = line.run("clinic", "trail", "--verify", "--head", head)
    assert code == 1
    assert "The typed head" in err


def test_what_is_no_head_is_wrong_use(line: CommandLine) -> None:
    code, said = line.refused("clinic", "trail", "--verify", "--head", "hello")
    assert code == 2
    assert "8 to 32" in said
    assert line.refused("clinic", "trail", "--head", "abcd1234")[0] == 2
