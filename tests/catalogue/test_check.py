"""What a person reads when their file has a mistake: where it is, what is wrong, what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rehab_desktop.catalogue.check import check_files, read_file
from rehab_desktop.catalogue.document import MOST_BYTES
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.content.routine import Routine
from tests.catalogue.conftest import FOLDER, Check

ROUTINE = """\
title = "My morning"
frequency = "Every day"
frequency_basis = "CJ"
transition_s = 10

[[items]]
block = "walk"
title = "Walk"
seconds = 60

[[items]]
exercise = "roller-bridge"
level = "2a"
sets = 2
hold_s = 15
"""

EXERCISE = (FOLDER / "exercises" / "breathing-90-90.toml").read_text("utf-8")
BRIDGE = (FOLDER / "exercises" / "roller-bridge.toml").read_text("utf-8")


def said(check: Check, text: str, name: str = "my-routine.toml") -> list[str]:
    """The problems as printed, without the folder."""
    return [
        str(problem).removeprefix(str(Path(problem.file).parent) + os.sep)
        for problem in check(text, name)
    ]


def test_a_sound_routine_has_no_problems(check: Check) -> None:
    assert check(ROUTINE) == []


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (
            "seconds = 60",
            'seconds = "four"',
            "my-routine.toml:9: items[1].seconds: 'four' is not a number. "
            "Write a number without quotes, such as 4 or 2.5.",
        ),
        (
            '"roller-bridge"',
            '"rolller-bridge"',
            "my-routine.toml:12: items[2].exercise: 'rolller-bridge' is not in the catalogue. "
            "Did you mean 'roller-bridge'?",
        ),
        (
            '"2a"',
            '"3"',
            "my-routine.toml:13: items[2].level: '3' is not a level of roller-bridge. "
            "It has 1a, 1b, 1c, 1d, 2a, 2b, 2c.",
        ),
        (
            "sets = 2",
            "sets = 0",
            "my-routine.toml:14: items[2].sets: 0 is outside 1 to 20. Write a number from 1 to 20.",
        ),
        (
            "sets = 2",
            "sets = true",
            "my-routine.toml:14: items[2].sets: true is not a whole number. "
            "Write a whole number without quotes, such as 3.",
        ),
        (
            "sets = 2",
            "stes = 2",
            "my-routine.toml:14: items[2].stes: is not a key of this format. Did you mean 'sets'?",
        ),
        (
            'title = "My morning"',
            'title = "My morning',
            "my-routine.toml:1: is not valid TOML at column 20: Illegal character '\\n'. "
            "Look for a missing quote, bracket or = here or on the line before.",
        ),
        (
            'title = "My morning"\n',
            "",
            "my-routine.toml: title: is missing. Add title here.",
        ),
        (
            'exercise = "roller-bridge"\n',
            "",
            "my-routine.toml:11: items[2].exercise: is missing. "
            "Name an exercise id, or make it a timed stretch with the key block.",
        ),
        (
            "transition_s = 10",
            "transition_s = 3000",
            "my-routine.toml:4: transition_s: 3000 is outside 0 to 300 seconds. "
            "Write a number from 0 to 300 seconds.",
        ),
        (
            'frequency_basis = "CJ"',
            'frequency_basis = "nattera"',
            "my-routine.toml:3: frequency_basis: 'nattera' is not a known source. "
            "Did you mean 'natera'?",
        ),
        (
            'exercise = "roller-bridge"\nlevel = "2a"',
            'exercise = "leg-cycle-dribbles"',
            "my-routine.toml:14: items[2].hold_s: leg-cycle-dribbles has no hold. "
            "Leave hold_s out.",
        ),
    ],
)
def test_a_mistake_in_a_routine_is_named_with_its_line_and_remedy(
    check: Check, right: str, wrong: str, sentence: str
) -> None:
    assert right in ROUTINE
    assert said(check, ROUTINE.replace(right, wrong)) == [sentence]


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (
            'kind = "inhale"',
            'kind = "inhael"',
            "levels[1].dose.phases[1].kind: 'inhael' is not one of "
            "move, hold, inhale, exhale, wait. Did you mean 'inhale'?",
        ),
        (
            "seconds = 6\n",
            "seconds = 12\n",
            "levels[1].dose.phases[2].seconds: 12 s of exhale is outside "
            "the safe 4 to 8. Write a number from 4 to 8.",
        ),
        (
            "pause_s = 3",
            "pause_s = 5",
            "breath.pause_s: 5 s of wait is outside the safe 0 to 3. Write a number from 0 to 3.",
        ),
        (
            'basis = "stemler, boyle2010"',
            'basis = ""',
            "basis[1].basis: is empty. Name a source id, or write CJ for clinical judgement.",
        ),
        (
            'text = "Tense neck and cheeks", basis = "stemler"',
            'text = "Tense neck and cheeks", basis = "grandmother"',
            "mistakes[3].basis: 'grandmother' is not a known source. "
            "Look it up in sources.toml, or write CJ.",
        ),
        (
            'cue = "Stay empty; jaw and neck relaxed"',
            f'cue = "{"so " * 30}"',
            "levels[1].dose.phases[3].cue: is 90 characters long; "
            "60 can be shown. Say it in fewer words.",
        ),
        (
            '"pelvis", "knee-support"',
            '"pelvis", "knee-suport"',
            "focus[2]: 'knee-suport' is not an aim of focus.toml. Did you mean 'knee-support'?",
        ),
        (
            "certainty = 0.9",
            "certainty = 9",
            "certainty: 9 is outside 0 to 1. Write a number from 0 to 1.",
        ),
    ],
)
def test_a_mistake_in_an_exercise_is_named_with_its_line_and_remedy(
    check: Check, right: str, wrong: str, sentence: str
) -> None:
    assert right in EXERCISE
    text = EXERCISE.replace(right, wrong)
    (problem,) = check(text, "my-card.toml")
    assert problem.line is not None
    assert wrong.strip() in text.splitlines()[problem.line - 1]
    assert str(problem) == f"{problem.file}:{problem.line}: {sentence}"


def test_a_dose_of_hours_is_taken_for_a_slip(check: Check) -> None:
    text = EXERCISE.replace("sets = 3", "sets = 20\nrest_rep_s = 900")
    (problem,) = check(text, "my-card.toml")
    assert (problem.key, problem.message) == ("levels[1].dose", "takes 15 hours")
    assert problem.line == text.splitlines().index("[levels.dose]") + 1


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (
            'like = "2a"\ndose.hold_s = 30',
            'like = "2x"\ndose.hold_s = 30',
            "levels[6].like: '2x' is not a level that stands before this one. "
            "Known are 1a, 1b, 1c, 1d, 2a.",
        ),
        (
            'id = "1b"\ntitle = "Two legs, 30 s"\nlike = "1a"',
            'id = "1b"\ntitle = "Two legs, 30 s"',
            "levels[2].dose.sets: is missing. Add sets, or name a level in like.",
        ),
        (
            'default_level = "1a"',
            'default_level = "1e"',
            "default_level: '1e' is not one of 1a, 1b, 1c, 1d, 2a, 2b, 2c. Choose one of these.",
        ),
        (
            'id = "2c"',
            'id = "2b"',
            "levels: '2b' is there twice. Give each its own.",
        ),
    ],
)
def test_levels_that_take_over_from_others_are_checked(
    check: Check, right: str, wrong: str, sentence: str
) -> None:
    assert right in BRIDGE
    problems = said(check, BRIDGE.replace(right, wrong), "my-bridge.toml")
    assert any(problem.endswith(sentence) for problem in problems), problems


def test_all_mistakes_of_a_file_are_told_at_once(check: Check) -> None:
    wrong = (
        ROUTINE.replace("seconds = 60", 'seconds = "a minute"')
        .replace("sets = 2", 'sets = "two"')
        .replace('"roller-bridge"', '"bridge"')
        .replace("frequency =", "frequenzy =")
    )
    keys = [problem.key for problem in check(wrong)]
    assert keys == ["frequenzy", "items[1].seconds", "items[2].exercise", "items[2].sets"]


@pytest.mark.parametrize(
    ("right", "wrong", "key", "message"),
    [
        ("dose.hold_s = 45", 'dose.hold_s = "long"', "levels[3].dose.hold_s", "is not a number"),
        ("dose.hold_s = 45", "dose.hold_s = 4500", "levels[3].dose.phases[2].seconds", "outside"),
        ("dose.sets = 1", "dose = 1", "levels[4].dose", "is not a table"),
        ('needs = ["mat", "foam roller"]', 'needs = "mat"', "needs", "is not a list"),
        ('focus = ["knee-support", "force"]', "focus = []", "focus", "is empty"),
        ('name = "Foam roller hamstring bridge"', 'name = " "', "name", "is empty"),
        ('id = "1c"', 'id = ""', "levels[3].id", "is empty"),
        ('kind = "hold"', 'kind = "move"', "levels[2].dose.hold_s", "no phase of kind hold"),
        ('pattern = "Out', 'patern = "Out', "breath.patern", "is not a key"),
        ('[[tips]]\ntext = "Stay', '[[tips]]\ntext = ""\n#', "tips[2].text", "is empty"),
    ],
)
def test_a_fault_deep_in_an_exercise_is_named_by_its_path(
    check: Check, right: str, wrong: str, key: str, message: str
) -> None:
    assert right in BRIDGE
    text = BRIDGE.replace(right, wrong).replace("dose = 1\ndose.hold_s = 60", "dose = 1")
    found = {problem.key: problem.message for problem in check(text, "my-bridge.toml")}
    assert message in found[key]


def test_a_key_of_one_kind_of_item_is_refused_in_the_other(check: Check) -> None:
    (problem,) = check(ROUTINE.replace("seconds = 60", "seconds = 60\nsets = 2"))
    assert problem.key == "items[1].sets"
    assert problem.line == 10


def test_files_that_cannot_be_read_say_why(check: Check, tmp_path: Path) -> None:
    assert check("")[0].message == "is empty"
    assert check(b"  \n\t\n")[0].message == "is empty"
    umlaut = check('# one\ntitle = "Übung"'.encode("latin-1"))[0]
    assert (umlaut.message, umlaut.line) == ("holds characters that are not UTF-8", 2)
    assert check(ROUTINE.encode("utf-16"))[0].message == "holds characters that are not UTF-8"
    assert "more than 1,000,000" in check(b"#" * (MOST_BYTES + 1))[0].message
    assert "nested too deeply" in check("x = " + "[" * 5000)[0].message
    assert "not valid TOML" in check("x = " + "9" * 5000)[0].message
    assert "neither an exercise nor a routine" in check('colour = "blue"')[0].message


def test_missing_files_and_folders_are_told_apart(tmp_path: Path, catalogue: Catalogue) -> None:
    missing, folder = check_files([tmp_path / "nowhere.toml", tmp_path], catalogue)
    assert str(missing).endswith("nowhere.toml: does not exist. Check the spelling and the folder.")
    assert folder.message == "is a folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only where named pipes exist")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, catalogue: Catalogue) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (problem,) = check_files([tmp_path / "pipe.toml"], catalogue)
    assert problem.message == "is not a plain file"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(check: Check) -> None:
    assert check(ROUTINE.replace("\n", "\r\n").encode("utf-8-sig")) == []


def test_the_file_name_must_do_as_an_id(check: Check) -> None:
    (problem,) = check(ROUTINE, "Mein Morgen.toml")
    assert problem.remedy == "Rename it, for example to mein-morgen.toml."


def test_a_routine_may_use_an_exercise_checked_with_it(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    card, routine = tmp_path / "my-bridge.toml", tmp_path / "my-routine.toml"
    card.write_text(BRIDGE, "utf-8")
    routine.write_text(ROUTINE.replace('"roller-bridge"', '"my-bridge"'), "utf-8")
    assert check_files([routine, card], catalogue) == []
    assert [problem.key for problem in check_files([routine], catalogue)] == ["items[2].exercise"]


def test_a_sound_file_of_a_persons_own_can_be_used(tmp_path: Path, catalogue: Catalogue) -> None:
    card, routine = tmp_path / "my-bridge.toml", tmp_path / "my-routine.toml"
    card.write_text(BRIDGE, "utf-8")
    routine.write_text(ROUTINE.replace('"roller-bridge"', '"my-bridge"'), "utf-8")
    own = read_file(card, catalogue)
    assert isinstance(own, Exercise)
    made = read_file(routine, catalogue, {**catalogue.exercises, own.id: own})
    assert isinstance(made, Routine)
    assert made.id == "my-routine"


def test_nothing_of_a_faulty_file_is_used(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "my-routine.toml"
    path.write_text(ROUTINE.replace("sets = 2", "sets = 0"), "utf-8")
    with pytest.raises(FileRefused, match="outside 1 to 20"):
        read_file(path, catalogue)
    path.write_text('colour = "blue"', "utf-8")
    with pytest.raises(FileRefused, match="neither an exercise nor a routine"):
        read_file(path, catalogue)


def test_a_routine_of_days_is_taken_for_a_slip(check: Check) -> None:
    items = '\n[[items]]\nblock = "walk"\ntitle = "Walk"\nseconds = 7200\n'
    (problem,) = check('title = "Long walk"\n' + 4 * items)
    assert problem.message == "takes 8 hours"
    (problem,) = check('title = "Long walk"\n' + 101 * items.replace("7200", "10"))
    assert problem.message == "has 101 items, more than 100"
