"""A whole clinic can be scripted: made, filled, prescribed in, and asked about."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop import paths
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.history import SqliteHistory
from tests.commands.clinic import CommandLine, codes, new_clinic
from tests.store.builders import a_session

BRIDGE = '[[items]]\nexercise = "roller-bridge"\nsets = 2\ndays = [1, 3, 5]\n'


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return new_clinic(tmp_path / "clinic", capsys)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Knee, week 1.toml"
    path.write_text('[prescription]\nmessage = "Slowly."\n\n' + BRIDGE, encoding="utf-8")
    return path


# A clinic without anybody yet


def test_a_new_clinic_has_its_name_its_lead_and_nobody_else(line: CommandLine) -> None:
    day = line.ask("day")
    assert (day["clinic"], day["visits"]) == ("Praxis Beispiel", [])
    assert line.ask("people") == []
    assert line.add("Muster")["code"] == "XM-1"
    assert line.ask("people")[0]["cares"] == "MK"


# People


def test_people_are_listed_by_name_with_codes_of_their_own(line: CommandLine) -> None:
    line.add("Zeller", "Ida", "--born", "1990")
    line.add("Ampel", "Ida", "--born", "1987-05-03")
    line.add("Zorn", "Ida")
    assert codes(line.ask("people")) == ["IA-1", "IZ-1", "IZ-2"]
    assert [one["born"] for one in line.ask("people")] == ["1987-05-03", 1990, None]
    _, out, _ = line.run("people")
    assert out.splitlines()[0].split()[:3] == ["IA-1", "1987", "Ampel,"]


def test_the_same_name_and_year_is_told_and_added_all_the_same(line: CommandLine) -> None:
    line.add("Zeller", "Ida", "--born", "1990")
    code, out, err = line.run("people", "add", "--family", "Zeller", "--given", "Ida")
    assert (code, out.split()[0]) == (0, "IZ-2")
    assert err == "There is one already of this name and year: IZ-1.\n"


def test_a_birth_that_cannot_be_read_adds_nobody(line: CommandLine) -> None:
    code, said = line.refused("people", "add", "--family", "Zeller", "--born", "90")
    assert (code, said.split(". ")[1]) == (
        2,
        "Write a year such as 1987, or a day such as 1987-05-03.",
    )
    assert line.ask("people") == []


def test_somebody_whom_the_clinic_does_not_have_is_wrong_use(line: CommandLine) -> None:
    for command in ("prescriptions", "notes", "sessions"):
        assert line.refused(command, "--person", "AK-9") == (
            2,
            "Nobody in this clinic has the code 'AK-9'. See all codes with: rehab-desktop people",
        )
    code, said = line.refused("people", "add", "--family", "Zeller", "--by", "XY")
    assert (code, said) == (2, "Nobody who works here has the letters 'XY'. There are MK.")


# Prescribing


def test_a_file_is_signed_as_the_next_version_and_ends_the_one_before(
    line: CommandLine, file: Path
) -> None:
    code = line.add("Zeller", "Ida")["code"]
    assert line.ask("prescriptions", "--person", code) == []
    first = line.ask("prescribe", "--person", code, "--file", file, "--sign", "MK")
    file.write_text(
        BRIDGE + "\n[[items]]\nblock = 'walk'\ntitle = 'Walk'\nseconds = 600\ntimes = 3"
    )
    line.ask("prescribe", "--person", code, "--file", file, "--sign", "MK")
    one, two = line.ask("prescriptions", "--person", code)
    assert (one["version"], one["message"], one["author"]) == (1, "Slowly.", "MK")
    assert one["items"] == [{"exercise": "roller-bridge", "sets": 2, "days": [1, 3, 5]}]
    assert one["ended"] == {"how": "replaced", "on": date.today().isoformat(), "reason": ""}
    assert (first["id"], first["ended"]) == (one["id"], None)
    assert (two["version"], two["ended"], two["progress"]) == (2, None, "held")
    assert two["items"][1] == {"block": "walk", "title": "Walk", "seconds": 600, "times": 3}
    _, out, _ = line.run("prescriptions", "--person", code)
    assert "Mon/Wed/Fri" in out.splitlines()[0]
    assert "Walk 3 times a week" in out.splitlines()[1]


def test_somebody_whose_episode_is_over_begins_another_with_version_1(
    line: CommandLine, file: Path
) -> None:
    code = line.add("Zeller", "Ida")["code"]
    line.ask("prescribe", "--person", code, "--file", file, "--sign", "MK")
    with closing(SqliteHistory(line.folder / paths.HISTORY_FILE)) as history:
        stores = ClinicStores.over(history, lambda: datetime.now().astimezone())
        [person] = stores.people.people().result()
        [episode] = stores.people.chart(person.id).result().episodes
        [lead] = stores.therapists.therapists().result()
        author = Author(therapist=lead.id, at=datetime.now().astimezone())
        over = replace(episode, closed_on=date.today())
        stores.people.put_episode(over, author).result()
    again = line.ask("prescribe", "--person", code, "--file", file, "--sign", "MK")
    assert again["version"] == 1
    with closing(SqliteHistory(line.folder / paths.HISTORY_FILE)) as history:
        stores = ClinicStores.over(history, lambda: datetime.now().astimezone())
        episodes = stores.people.chart(person.id).result().episodes
    assert [one.closed_on for one in episodes].count(None) == 1


def test_a_fault_of_the_file_is_told_on_its_line_and_nothing_is_signed(
    line: CommandLine, file: Path
) -> None:
    code = line.add("Zeller")["code"]
    file.write_text(BRIDGE.replace("[1, 3, 5]", "[1, 8]"), encoding="utf-8")
    exit_code, said = line.refused("prescribe", "--person", code, "--file", file, "--sign", "MK")
    assert exit_code == 1
    assert said == (
        f"{file}:4: items[1].days: has a number that is no day of the week. "
        "Write 1 (Monday) to 7 (Sunday)."
    )
    assert line.ask("prescriptions", "--person", code) == []


def test_days_in_the_wrong_order_are_told_also_where_the_first_is_today(
    line: CommandLine, file: Path
) -> None:
    code = line.add("Zeller")["code"]
    file.write_text("[prescription]\nuntil = 2020-01-01\n" + BRIDGE, encoding="utf-8")
    exit_code, said = line.refused("prescribe", "--person", code, "--file", file, "--sign", "MK")
    assert (exit_code, said.split(". ")[1]) == (2, "Give the earlier day first.")


# What was done and written


def test_sessions_say_where_they_were_and_who_led_them(line: CommandLine) -> None:
    person = line.add("Zeller", "Ida")
    other = line.add("Ampel", "Ida")
    lead = _lead(line)
    history = SqliteHistory(line.folder / paths.HISTORY_FILE)
    mine = history.of(person["id"])
    mine.add(a_session(id="home")).result()
    later = datetime.now().astimezone() - timedelta(hours=1)
    led = a_session(
        id="led", started_at=later, ended_at=later, place=SessionPlace.CLINIC, led_by=lead
    )
    mine.add(led).result()
    history.close()
    found = line.ask("sessions", "--person", person["code"])
    assert [(one["id"], one["place"], one["led_by"]) for one in found] == [
        ("led", "clinic", "MK"),
        ("home", "home", None),
    ]
    assert line.ask("sessions", "--person", other["code"]) == []
    _, out, _ = line.run("sessions", "--person", person["code"])
    assert out.splitlines()[0].endswith("led by MK")


def test_whose_sessions_has_to_be_said_in_a_clinic(line: CommandLine) -> None:
    code, said = line.refused("sessions")
    assert code == 2
    assert said == f"{line.folder} is a clinic's folder. Say whose sessions: --person CODE"
    code, said = line.refused("export", "--format", "csv", "--to", line.folder / "x.csv")
    assert code == 1
    assert "an export is about one person" in said


def test_a_routine_is_not_started_in_a_clinic(line: CommandLine) -> None:
    code, said = line.refused("--start", "daily-mobility")
    assert code == 2
    assert "is a clinic's folder" in said


def test_back_ups_are_a_clinics_too(line: CommandLine) -> None:
    line.add("Zeller")
    assert line.run("backup")[0] == 0
    assert line.run("verify")[0] == 0


# A folder that is no clinic's


@pytest.mark.parametrize(
    "command",
    [
        ("people",),
        ("people", "add", "--family", "Zeller"),
        ("prescriptions", "--person", "AK-1"),
        ("prescribe", "--person", "AK-1", "--file", "x.toml", "--sign", "MK"),
        ("sessions", "--person", "AK-1"),
        ("notes", "--person", "AK-1"),
        ("day",),
    ],
)
def test_in_a_home_the_commands_say_that_it_is_no_clinic(
    command: tuple[str, ...], line: CommandLine, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    code, out, err = line.run(*command, folder=home)
    assert (code, out) == (1, "")
    assert err.startswith(f"The data folder {home} is no clinic's. Name a clinic's with --data-dir")
    assert str(line.folder) in err
    assert not home.exists()


def test_a_clinic_file_that_is_torn_is_told_and_left_alone(line: CommandLine) -> None:
    file = line.folder / paths.CLINIC_FILE
    file.write_text(file.read_text()[:20])
    code, said = line.refused("people")
    assert code == 1
    assert f"The clinic's file {file} is damaged." in said


def _lead(line: CommandLine) -> str:
    from rehab_desktop.store.clinic.therapists import SqliteTherapists

    history = SqliteHistory(line.folder / paths.HISTORY_FILE)
    [lead] = SqliteTherapists(history).therapists().result()
    history.close()
    return lead.id
