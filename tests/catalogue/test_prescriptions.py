"""A prescription file is a routine file with days; every fault is placed and says its remedy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rehab_desktop.app.clinic.prescriptions import FiledPrescription
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.catalogue.prescriptions import read_prescription
from rehab_desktop.core.clinic.prescription import EVERY_DAY, Days, ProgressRule
from rehab_desktop.core.content.problem import FileRefused

WHOLE = """
transition_s = 20

[prescription]
message = "Slowly.\\nStop at 4."
from = 2026-12-01
until = "2027-01-15"
progress = "propose"

[[items]]
exercise = "roller-bridge"
sets = 2
hold_s = 8
days = [1, 3, 5]

[[items]]
exercise = "wall-calf-strides"
times = 4

[[items]]
block = "walk"
title = "Walk"
seconds = 600
"""

BRIDGE = '[[items]]\nexercise = "roller-bridge"\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Any Name 1.toml"


def read(file: Path, catalogue: Catalogue, text: str) -> FiledPrescription:
    file.write_text(text, encoding="utf-8")
    return read_prescription(file, catalogue.exercises)


def refused(file: Path, catalogue: Catalogue, text: str) -> list[str]:
    with pytest.raises(FileRefused) as error:
        read(file, catalogue, text)
    return [str(one).removeprefix(str(file)) for one in error.value.problems]


def test_all_of_it_is_read(file: Path, catalogue: Catalogue) -> None:
    made = read(file, catalogue, WHOLE)
    assert [one.key for one in made.items] == ["roller-bridge", "wall-calf-strides", "walk"]
    assert made.items[0].days == Days(weekdays=frozenset({1, 3, 5}))
    assert made.items[1].days == Days(times=4)
    assert made.items[2].days == EVERY_DAY
    assert (made.from_day, made.until) == (date(2026, 12, 1), date(2027, 1, 15))
    assert (made.message, made.transition_s) == ("Slowly.\nStop at 4.", 20)
    assert made.progress is ProgressRule.PROPOSE


def test_an_exercise_alone_is_a_prescription_for_every_day_from_today_held(
    file: Path, catalogue: Catalogue
) -> None:
    made = read(file, catalogue, BRIDGE)
    assert made.items[0].days == EVERY_DAY
    assert (made.message, made.from_day, made.until) == ("", None, None)
    assert made.progress is ProgressRule.HELD


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            BRIDGE + "days = [1]\ntimes = 3\n",
            ":3: items[1].days: has both days and times a week, or neither. "
            "Name the days of the week, or how many times a week.",
        ),
        (
            BRIDGE + "days = [1, 8]\n",
            ":3: items[1].days: has a number that is no day of the week. "
            "Write 1 (Monday) to 7 (Sunday).",
        ),
        (
            BRIDGE + "days = []\n",
            ":3: items[1].days: names no day. Name a day, or leave it out for every day.",
        ),
        (
            BRIDGE + 'days = ["mon"]\n',
            ":3: items[1].days[1]: 'mon' is not a whole number. "
            "Write a whole number without quotes, such as 3.",
        ),
        (
            BRIDGE + "times = 15\n",
            ":3: items[1].times: 15 is outside 0 to 14. Write a number from 0 to 14.",
        ),
        (
            BRIDGE.replace("roller-bridge", "roler-bridge"),
            ":2: items[1].exercise: 'roler-bridge' is not in the catalogue. "
            "Did you mean 'roller-bridge'?",
        ),
        (
            '[prescription]\nfrom = "soon"\n' + BRIDGE,
            ":2: prescription.from: 'soon' is not a day. Write a day such as 2026-11-30.",
        ),
        (
            "[prescription]\nfrom = 2026-12-01\nuntil = 2026-11-30\n" + BRIDGE,
            ":3: prescription.until: 2026-12-01 is after 2026-11-30. Give the earlier day first.",
        ),
        (
            "[prescription]\nmesage = 'x'\n" + BRIDGE,
            ":2: prescription.mesage: is not a key of this format. Did you mean 'message'?",
        ),
        (
            f"[prescription]\nmessage = '{'x' * 1001}'\n" + BRIDGE,
            ":2: prescription.message: is 1001 characters long; 1000 can be shown. "
            "Say it in fewer words.",
        ),
        ("items = []\n", ":1: items: is empty. A routine has at least one item."),
        (
            "title = 'x'\n",
            ": is no prescription: it has no [[items]]. "
            "Write [[items]] as in a routine file, each with days or times.",
        ),
    ],
)
def test_each_fault_has_its_place_and_remedy(
    text: str, said: str, file: Path, catalogue: Catalogue
) -> None:
    assert refused(file, catalogue, text) == [said]


def test_one_reading_shows_every_fault(file: Path, catalogue: Catalogue) -> None:
    text = "[prescription]\nfrom = 5\n" + BRIDGE + "sets = 99\ndays = [9]\n"
    assert [one.split(": ")[1] for one in refused(file, catalogue, text)] == [
        "prescription.from",
        "items[1].sets",
        "items[1].days",
    ]


def test_a_name_like_a_shipped_routines_is_no_fault(tmp_path: Path, catalogue: Catalogue) -> None:
    assert read(tmp_path / "strength.toml", catalogue, BRIDGE).items
