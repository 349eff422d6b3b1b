"""A routine that is written as text reads as the same routine."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from rehab_desktop.catalogue.doses import LONGEST_S
from rehab_desktop.catalogue.load import Catalogue, load_catalogue
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.content.dose import own_parts
from rehab_desktop.core.content.draft import Draft, draft_of
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import SECOND, compile_routine, total
from tests.catalogue.conftest import FOLDER

MANY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

EXERCISES = load_catalogue(FOLDER).exercises
CARDS = list(EXERCISES.values())

words = st.text(
    st.characters(exclude_categories=["Cs"]),
    min_size=1,
    max_size=50,
).filter(str.strip)


def number(key: str) -> st.SearchStrategy[float]:
    least, most = LIMITS[key]
    if key in ("sets", "reps"):
        return st.integers(int(least), min(int(most), 12))
    least = max(least, 0.5) if key == "pause_s" else least
    return st.floats(least, min(most, 120))


@st.composite
def items(draw: st.DrawFn) -> Item | TimedBlock:
    if draw(st.integers(0, 5)) == 0:
        return TimedBlock(
            id=draw(st.sampled_from(["easy-march", "own"])),
            title=draw(words),
            seconds=draw(st.floats(1, 600)),
            cue=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=60)),
        )
    card = draw(st.sampled_from(CARDS))
    level = draw(st.sampled_from([None, *(level.id for level in card.levels)]))
    parts = own_parts(card.level(level).dose)
    own = {key: draw(st.none() | number(key)) for key in LIMITS if key in parts}
    return Item(
        exercise=card.id,
        level=level,
        first_side=draw(st.sampled_from([None, *Side])) if "first_side" in parts else None,
        tips=tuple(draw(st.lists(words, max_size=3))),
        clip=draw(st.sampled_from(["", "own-0123456789abcdef"])),
        **own,  # type: ignore[arg-type]  # each key with a number of its own kind
    )


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    routine = Routine(
        id="mine",
        title=draw(words),
        items=tuple(draw(st.lists(items(), min_size=1, max_size=6))),
        frequency=draw(st.sampled_from(["", "On Sundays"])),
        note=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=80)),
        transition_s=draw(st.floats(0, 300)),
    )
    # A longer one is refused.
    assume(total(compile_routine(routine, EXERCISES)) <= LONGEST_S * SECOND)
    return routine


@MANY
@given(routine=routines())
def test_what_is_written_reads_the_same(catalogue: Catalogue, routine: Routine) -> None:
    texts = RoutineTexts(catalogue.sources)
    again = texts.read(texts.write(routine), "mine", catalogue.exercises)
    assert again == routine
    assert compile_routine(again, catalogue.exercises)


@MANY
@given(draft=routines().map(lambda routine: draft_of(routine, id_="mine")))
@example(draft=Draft())
@example(draft=Draft(title=" "))
def test_a_draft_reads_the_same(catalogue: Catalogue, draft: Draft) -> None:
    texts = RoutineTexts(catalogue.sources)
    assert texts.read_draft(texts.write_draft(draft), catalogue.exercises) == draft


def test_each_built_in_routine_reads_the_same(catalogue: Catalogue) -> None:
    texts = RoutineTexts(catalogue.sources)
    for routine in catalogue.routines.values():
        assert texts.read(texts.write(routine), routine.id, catalogue.exercises) == routine


def test_a_routine_is_written_as_a_person_would(catalogue: Catalogue) -> None:
    routine = Routine(
        id="mine",
        title='My "knee" routine',
        items=(
            TimedBlock(id="easy-march", title="Walk", seconds=120),
            Item(exercise="breathing-90-90", sets=2, pause_s=0, tips=("Jaw loose.",)),
            Item(exercise="door-frame-push", hold_s=7.5, first_side=Side.RIGHT),
        ),
    )
    assert RoutineTexts(catalogue.sources).write(routine) == (
        'title = "My \\"knee\\" routine"\ntransition_s = 15\n\n'
        '[[items]]\nblock = "easy-march"\ntitle = "Walk"\nseconds = 120\n\n'
        '[[items]]\nexercise = "breathing-90-90"\nsets = 2\npause_s = 0\ntips = ["Jaw loose."]\n\n'
        '[[items]]\nexercise = "door-frame-push"\nhold_s = 7.5\nfirst_side = "right"\n'
    )


def test_a_file_from_outside_may_have_any_name(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "Älter (1).toml"
    path.write_text((FOLDER / "routines" / "mix-10.toml").read_text("utf-8"), "utf-8")
    routine = RoutineTexts(catalogue.sources).read_file(path, catalogue.exercises)
    assert routine.id == "alter-1"


@pytest.mark.parametrize(
    ("item", "line", "said"),
    [
        ("sets = 30", 4, "items[1].sets: 30 is outside 1 to 20"),
        ("inhale_s = 9", 4, "items[1].inhale_s: 9 is outside 3 to 5 seconds. Write a number from"),
        ("pause_s = 0.2", 4, "items[1].pause_s: 0.2 is too short to follow. Write 0"),
        ("work_s = 9", 4, "items[1].work_s: breathing-90-90 has no single movement. Leave work_s"),
        ("first_side = 'left'", 4, "items[1].first_side: breathing-90-90 has no second side"),
        ("first_side = 'both'", 4, "'both' is not one of left, right"),
        ("tips = ['']", 4, "items[1].tips: number 1 is empty. Write it"),
    ],
)
def test_a_fault_is_told_with_line_key_and_remedy(
    catalogue: Catalogue, tmp_path: Path, item: str, line: int, said: str
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f"title = 'Mine'\n[[items]]\nexercise = 'breathing-90-90'\n{item}\n")
    with pytest.raises(FileRefused) as caught:
        RoutineTexts(catalogue.sources).read_file(path, catalogue.exercises)
    assert said in str(caught.value)
    assert f"mine.toml:{line}:" in str(caught.value)


def test_a_file_that_is_no_routine_says_so(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "card.toml"
    path.write_text("name = 'x'\n")
    with pytest.raises(FileRefused, match="is no routine"):
        RoutineTexts(catalogue.sources).read_file(path, catalogue.exercises)
