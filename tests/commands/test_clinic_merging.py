"""Two records of one person by script: first what would be done, then done, then taken apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.clinic import CommandLine, codes, new_clinic


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    made = new_clinic(tmp_path / "clinic", capsys)
    made.add("Kiebitz", "Anna", "--born", "1987")
    made.add("Kiebitz", "Ana", "--born", "1988")
    return made


MERGE = ("people", "merge", "--keep", "ak-1", "--give-up", "AK-2")


def test_without_the_code_it_is_told_and_nothing_is_changed(line: CommandLine) -> None:
    code, out, err = line.run(*MERGE)
    assert (code, err) == (0, "")
    assert "Kiebitz, Ana  1988" in out
    assert "The births differ. Is it one person?" in out
    assert "Nothing is changed; put them together with --type-code AK-1." in out
    assert codes(line.ask("people")) == ["AK-2", "AK-1"]
    told = line.ask(*MERGE)
    assert told["done"] is False
    assert told["tables"]["episode"]["stay"] == {"empty episode": 1}
    assert told["differ"] == ["given", "born"]


def test_with_the_code_it_is_done_and_the_other_code_says_where_it_went(line: CommandLine) -> None:
    assert line.ask(*MERGE, "--type-code", "AK-1")["done"] is True
    assert codes(line.ask("people")) == ["AK-1"]
    code, said = line.refused("notes", "--person", "AK-2")
    assert code != 0
    assert said == "AK-2 was put together with AK-1. Name AK-1."
    # A third one of these letters gets a code of its own.
    assert line.add("Kiebitz", "Anton")["code"] == "AK-3"


def test_the_wrong_code_or_one_record_alone_is_refused(line: CommandLine) -> None:
    assert line.refused(*MERGE, "--type-code", "AK-2")[0] == 2
    same = ("people", "merge", "--keep", "AK-1", "--give-up", "AK-1")
    assert line.refused(*same) == (1, "AK-1 is one record. Name another one to give up.")
    assert codes(line.ask("people")) == ["AK-2", "AK-1"]


def test_it_is_taken_apart_again(line: CommandLine) -> None:
    assert line.refused("people", "take-apart", "--person", "AK-2")[0] != 0
    line.run(*MERGE, "--type-code", "AK-1")
    code, out, err = line.run("people", "take-apart", "--person", "ak-2")
    assert (code, out.strip(), err) == (0, "AK-2 is a record of its own again.", "")
    assert codes(line.ask("people")) == ["AK-2", "AK-1"]
