"""A person's data by script: copied, blocked, erased; what is due is listed, and nothing goes by
itself.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest

from rehab_desktop import paths
from rehab_desktop.store.history import SqliteHistory
from tests.commands.clinic import CommandLine, codes, new_clinic

# Paper needs Qt, and there is one application for all tests.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    made = new_clinic(tmp_path / "clinic", capsys)
    made.add("Kiebitz", "Anna", "--born", "1987")
    made.add("Specht", "Bo")
    return made


def test_a_copy_is_one_zip_without_a_name_and_is_in_the_trail(
    line: CommandLine, tmp_path: Path
) -> None:
    to = tmp_path / "copy.zip"
    code, out, err = line.run("clinic", "copy", "--person", "ak-1", "--to", to)
    assert (code, out.strip(), err) == (0, str(to), "")
    with ZipFile(to) as archive:
        data = json.loads(archive.read("data.json"))
        assert archive.read("record.pdf").startswith(b"%PDF")
    assert data["tables"]["person"][0]["given"] == "Anna"
    with closing(SqliteHistory(line.folder / paths.HISTORY_FILE)) as history:
        acts = history.ask_file(
            lambda db: [row[0] for row in db.execute("SELECT act FROM event ORDER BY sequence")]
        ).result()
    assert acts[-1] == "copied"


def test_a_copy_that_cannot_be_written_says_why_and_is_not_entered(
    line: CommandLine, tmp_path: Path
) -> None:
    code, said = line.refused(
        "clinic", "copy", "--person", "AK-1", "--to", tmp_path / "nowhere" / "copy.zip"
    )
    assert code == 1
    assert "its folder is not there" in said


def test_a_blocked_person_is_in_no_list_until_it_is_lifted(line: CommandLine) -> None:
    blocking = ("clinic", "block", "--person", "AK-1", "--reason", "Asked by letter.")
    code, out, _ = line.run(*blocking, "--asked-on", "2026-01-05")
    assert (code, out.strip()) == (0, "AK-1 is blocked: only the lead sees the record.")
    assert codes(line.ask("people")) == ["BS-1"]
    assert line.refused(*blocking) == (1, "AK-1 is blocked already.")
    code, out, _ = line.run("clinic", "unblock", "--person", "AK-1")
    assert (code, out.strip()) == (0, "AK-1 is in the lists again.")
    assert codes(line.ask("people")) == ["AK-1", "BS-1"]
    assert line.refused("clinic", "unblock", "--person", "AK-1") == (1, "AK-1 is not blocked.")


def test_a_block_needs_a_reason(line: CommandLine) -> None:
    code, said = line.refused("clinic", "block", "--person", "AK-1", "--reason", " ")
    assert code == 2
    assert "reason: is empty" in said


def test_who_is_erased_is_gone_and_the_others_stay(line: CommandLine) -> None:
    line.run("backup")
    erase = ("clinic", "erase", "--person", "AK-1", "--type-code")
    code, said = line.refused(*erase, "AK-2")
    assert code == 2
    assert said == "--type-code: 'AK-2' is not the code of AK-1; nothing was erased."
    code, out, err = line.run(*erase, "AK-1")
    assert (code, err) == (0, "")
    assert out.startswith("AK-1 is erased. 2 back-ups were written anew.")
    assert codes(line.ask("people")) == ["BS-1"]
    found = [file for file in line.folder.rglob("*") if file.is_file()]
    assert not [file for file in found if b"Kiebitz" in file.read_bytes()]
    assert line.refused(*erase, "AK-1")[0] == 2  # nobody has the code


def test_how_long_records_are_kept_has_no_default(line: CommandLine) -> None:
    code, said = line.refused("clinic", "due")
    assert code == 1
    assert "not chosen yet; it differs by country" in said
    assert line.ask("clinic", "keep", "--years", "8", "--child-age", "25") == {
        "years": 8,
        "child_age": 25,
    }
    assert line.ask("clinic", "due") == {"years": 8, "child_age": 25, "due": []}
    code, out, _ = line.run("clinic", "due")
    assert out.strip() == (
        "Nothing is due. Records are kept for 8 years after the last contact, of children until "
        "they are 25."
    )


def test_what_is_due_is_listed_and_stays(line: CommandLine) -> None:
    line.run("clinic", "keep", "--years", "8", "--child-age", "25")
    with closing(SqliteHistory(line.folder / paths.HISTORY_FILE)) as history:
        history.ask_file(lambda db: db.execute("UPDATE person SET since = '2010-03-04'")).result()
    due = line.ask("clinic", "due")["due"]
    assert [(one["code"], one["since"], one["birth_unknown"]) for one in due] == [
        ("AK-1", "2018-03-04", False),
        ("BS-1", "2018-03-04", True),
    ]
    code, out, _ = line.run("clinic", "due")
    assert "BS-1      may go since 2018-03-04" in out
    assert "birth not known: was this a child?" in out
    assert codes(line.ask("people")) == ["AK-1", "BS-1"]
    assert code == 0


def test_years_that_cannot_be_are_refused(line: CommandLine) -> None:
    code, said = line.refused("clinic", "keep", "--years", "0")
    assert code == 2
    assert "retention_years" in said
