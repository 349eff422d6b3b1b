"""Whatever is wrong with a routine's file can be said in the person's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.faults import Fault, filled
from rehab_desktop.text.fault_text import cause, fault_line, remedy
from rehab_desktop.text.language import Language
from tests.shipped import catalogue
from words import fault_texts

HEAD = 'title = "Mine"\n'
ITEM = HEAD + '[[items]]\nexercise = "{}"\n{}\n'
BREATHING, BRIDGE, FLIP = "breathing-90-90", "roller-bridge", "hip-flip-90-90"
BROKEN = (
    b"",
    b"title = 'M\xff'",
    "title =",
    "title = 'a' 'b'",
    "title = 'a'\nx = [1,",
    "a = " + "[" * 3000,
    "x" * 1_100_000,
    HEAD,
    HEAD + "items = []",
    HEAD + "items = 3",
    HEAD + "items = [3]",
    HEAD + "[[items]]",
    HEAD + "tempo = 3\n[[items]]\nexercise = 'roller-bridge'",
    "title = 3\n[[items]]\nexercise = 'roller-bridge'",
    "title = ' '\n[[items]]\nexercise = 'roller-bridge'",
    "[[items]]\nexercise = 'roller-bridge'",
    HEAD + "frequency_basis = 'nobody'\n[[items]]\nexercise = 'roller-bridge'",
    HEAD + "frequency_basis = 'empowr'\n[[items]]\nexercise = 'roller-bridge'",
    HEAD + "frequency_basis = ','\n[[items]]\nexercise = 'roller-bridge'",
    HEAD + "transition_s = 400\n[[items]]\nexercise = 'roller-bridge'",
    HEAD + "transition_s = 'long'\n[[items]]\nexercise = 'roller-bridge'",
    HEAD + "[[items]]\nexercise = 'roller-bridge'\n" * 101,
    HEAD + "[[items]]\nexercise = 'roller-bridge'\nsets = 20\nhold_s = 300\n" * 20,
    HEAD + "[[items]]\nblock = 'walk'\ntitle = ' '\nseconds = 60",
    HEAD + "[[items]]\nblock = 'walk'\ntitle = 'Walk'\nseconds = 9000",
    HEAD + "[[items]]\nblock = 'walk'\ntitle = 'Walk'",
    HEAD + f"[[items]]\nblock = 'a'\ntitle = 'A'\nseconds = 9\ncue = '{'c' * 70}'",
    ITEM.format(" ", ""),
    ITEM.format("rowing", ""),
    ITEM.format("roller-brige", ""),
    *(
        ITEM.format(BREATHING, line)
        for line in (
            "sets = 30",
            "sets = 'two'",
            "sets = 2.5",
            "inhale_s = 60",
            "pause_s = 0.1",
            "level = 'hardest'",
            "first_side = 'top'",
            "first_side = 'lefft'",
            "first_side = 'left'",
            "hold_s = 20",
            "work_s = 20",
            "tips = 'one'",
            "tips = [3]",
            "tips = ['']",
            f"tips = ['{'t' * 250}']",
            "tips = ['a', 'b', 'c', 'd', 'e', 'f']",
            "clip = 3",
            "set = 3",
        )
    ),
    *(ITEM.format(BRIDGE, f"{key} = 4") for key in ("inhale_s", "exhale_s", "pause_s")),
    *(ITEM.format(FLIP, f"{key} = 4") for key in ("rest_side_s", "inhale_s")),
)


def faults_of(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(FileRefused) as caught:
        RoutineTexts(catalogue().sources).read_file(path, catalogue().exercises)
    return caught.value.problems


@pytest.fixture
def use(qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    language = Language(paths.WORDS)
    yield language.use
    language.use("en")


def shape_of(words: str) -> set[str]:
    """The places for values in the words of a fault."""
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.name)
def test_every_kind_of_fault_has_its_words_for_translation(fault: Fault) -> None:
    asked = {text.source for text in fault_texts.collect()}
    values = {name: "7" for words in fault.value for name in shape_of(words)}
    problem = Problem(file="/a/mine.toml", line=3, key="sets", fault=fault, values=values)
    assert {fault.cause, fault.remedy(values)} <= asked
    assert fault_line(problem) == f"mine.toml:3: sets: {cause(problem)}. {remedy(problem)}"
    assert cause(problem).strip("., ")
    assert remedy(problem)[0].isupper() or remedy(problem)[0].isdigit()
    assert remedy(problem)[-1] in ".?"


@pytest.mark.parametrize("language", ["de", "es"])
@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_every_fault_of_a_file_is_said_in_another_language(
    content: str | bytes, language: str, tmp_path: Path, use: Callable[[str], None]
) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    use(language)
    for problem in faults_of(path):
        said = fault_line(problem)
        assert said.startswith(f"mine.toml:{problem.line}: " if problem.line else "mine.toml: ")
        assert not problem.key or f": {problem.key}: " in said
        assert cause(problem) not in ("", problem.message), problem
        assert remedy(problem) not in ("", problem.remedy), problem
        assert said.endswith(f"{cause(problem)}. {remedy(problem)}")
        for words in (problem.fault.cause, problem.fault.remedy(problem.values)):
            assert all(filled(f"{{{one}}}", problem.values) in said for one in shape_of(words))


def test_what_is_no_file_is_said_too(tmp_path: Path, use: Callable[[str], None]) -> None:
    use("de")
    for path in (tmp_path, tmp_path / "gone.toml"):
        for problem in faults_of(path):
            assert problem.remedy not in fault_line(problem)


def test_numbers_names_and_places_are_kept(tmp_path: Path, use: Callable[[str], None]) -> None:
    use("de")
    path = tmp_path / "mine.toml"
    path.write_text(ITEM.format(BREATHING, "inhale_s = 60"))
    [problem] = faults_of(path)
    assert fault_line(problem) == (
        "mine.toml:4: items[1].inhale_s: 60 liegt nicht zwischen 3 und 5 Sekunden. "
        "Schreibe eine Zahl von 3 bis 5 Sekunden."
    )
