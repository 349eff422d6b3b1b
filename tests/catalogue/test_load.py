"""The catalogue is read whole or not at all, and every fault in it is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.problem import FileRefused
from tests.catalogue.conftest import FOLDER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "catalogue"))


def spoil(path: Path, right: str, wrong: str) -> None:
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")


def faults(folder: Path) -> set[tuple[str, str]]:
    with pytest.raises(FileRefused) as caught:
        load_catalogue(folder)
    return {(Path(problem.file).name, problem.key) for problem in caught.value.problems}


def test_the_faults_of_all_files_are_told_together(folder: Path) -> None:
    spoil(folder / "exercises" / "hip-flip-90-90.toml", "seconds = 2", "seconds = 0")
    spoil(folder / "focus.toml", 'basis = "article, CJ"', 'basis = "nobody"')
    spoil(folder / "safety.toml", "highest = 2", "highest = 3")
    spoil(folder / "routines" / "mix-10.toml", "title =", "titel =")
    assert faults(folder) >= {
        ("hip-flip-90-90.toml", "levels[1].dose.phases[1].seconds"),
        ("focus.toml", "pelvis.basis"),
        ("safety.toml", "lights"),
        ("mix-10.toml", "titel"),
        ("mix-10.toml", "title"),
    }


def test_pain_lights_leave_no_gap(folder: Path) -> None:
    spoil(folder / "safety.toml", "lowest = 6", "lowest = 7")
    assert faults(folder) == {("safety.toml", "lights")}


def test_safety_sentences_need_text_and_basis(folder: Path) -> None:
    spoil(folder / "safety.toml", 'text = "Several stiff or sore joints"', 'text = ""')
    spoil(folder / "safety.toml", 'basis = "bsi, bsi2, CJ"', 'basis = "bsi, bsi3"')
    assert faults(folder) == {
        ("safety.toml", "visit[4].text"),
        ("safety.toml", "visit[5].basis"),
    }


def test_an_aim_needs_a_title(folder: Path) -> None:
    spoil(folder / "focus.toml", 'title = "Control in quick steps"', 'title = " "')
    assert ("focus.toml", "control.title") in faults(folder)


def test_a_missing_folder_is_told_file_by_file(tmp_path: Path) -> None:
    assert faults(tmp_path) == {
        ("sources.toml", ""),
        ("focus.toml", ""),
        ("programme.toml", ""),
        ("safety.toml", ""),
        ("learn.toml", ""),
        ("measures.toml", ""),
    }


def test_the_programme_is_checked_against_what_it_names(folder: Path) -> None:
    file = folder / "programme.toml"
    spoil(file, 'routine = "strength"', 'routine = "strenght"')
    spoil(file, "[growth.exercises.wall-calf-strides]", "[growth.exercises.wall-calf]")
    spoil(file, 'drill = "leg-cycle-dribbles"', 'drill = "dribbles"')
    spoil(file, 'basis = "natera, empower"', 'basis = "nobody"')
    spoil(file, 'text = "Run 10 to 20 % slower than usual."', 'text = ""')
    assert faults(folder) == {
        ("programme.toml", "strands.strength.routine"),
        ("programme.toml", "growth.exercises.wall-calf"),
        ("programme.toml", "gate.drill"),
        ("programme.toml", "strands.strength.basis"),
        ("programme.toml", "running.advice[2].text"),
    }


def test_weeks_without_a_stage_are_told(folder: Path) -> None:
    spoil(folder / "programme.toml", "first_week = 3", "first_week = 4")
    assert faults(folder) == {("programme.toml", "stages")}


def test_a_programme_with_a_key_of_the_wrong_kind_is_told(folder: Path) -> None:
    spoil(folder / "programme.toml", "sets_up_to = 3", 'sets_up_to = "three"')
    assert faults(folder) == {
        ("programme.toml", "growth.exercises.breathing-hip-rotation.sets_up_to")
    }


def test_a_card_that_says_why_is_checked_like_the_rest(folder: Path) -> None:
    learn = folder / "learn.toml"
    spoil(learn, 'basis = "trekrun"', 'basis = "trekrum"')
    spoil(learn, 'drawing = "load"', 'drawing = "lode"')
    spoil(learn, "first_week = 6", "first_week = 9")
    assert faults(folder) >= {("learn.toml", "cards[4].drawing")}
    spoil(learn, 'drawing = "lode"', 'drawing = "load"')
    assert faults(folder) == {
        ("learn.toml", "cards[4].parts[3].basis"),
        ("learn.toml", "cards[8].parts[4].first_week"),
    }


def test_two_cards_do_not_share_a_name(folder: Path) -> None:
    spoil(folder / "learn.toml", 'id = "load"', 'id = "push"')
    spoil(folder / "learn.toml", 'title = "Pain lights"', 'title = " "')
    assert faults(folder) == {("learn.toml", "cards[4].id"), ("learn.toml", "cards[5].title")}
