"""The catalogue that ships: its times, its sources, its words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise

import pytest

from rehab_desktop.catalogue.check import check_files
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.core.content.breathing import CADENCE
from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT, Exercise, Kind
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.history.scores import MeasureKind
from rehab_desktop.core.session.timeline import SECOND, compile_routine, total
from tests.catalogue.conftest import FOLDER

ROUTINE_SECONDS = {
    "daily-mobility": 883,
    "strength": 1016,
    "strength-one-leg": 1154,
    "control": 731,
    "full-session": 2464,
    "full-session-low-impact": 2279,
    "mobility-10": 582,
    "strength-10": 579,
    "control-10": 595,
    "mix-10": 595,
}

EXERCISE_SECONDS = {
    ("breathing-hip-rotation", None): 170,
    ("breathing-90-90", None): 256,
    ("hip-flip-90-90", None): 165,
    ("standing-rotations", None): 247,
    ("wall-calf-strides", None): 254,
    ("roller-bridge", None): 198,
    ("roller-bridge", "2a"): 336,
    ("door-frame-push", None): 399,
    ("leg-cycle-dribbles", None): 215,
    ("high-knees-overhead", None): 170,
}
EXERCISES = list(dict.fromkeys(card for card, _ in EXERCISE_SECONDS))
"""The cards in their order."""


def test_the_routines_are_offered_in_this_order(catalogue: Catalogue) -> None:
    assert list(catalogue.routines) == list(ROUTINE_SECONDS)


@pytest.mark.parametrize(("routine", "seconds"), ROUTINE_SECONDS.items())
def test_each_routine_lasts_as_long_as_planned(
    catalogue: Catalogue, routine: str, seconds: int
) -> None:
    steps = compile_routine(catalogue.routines[routine], catalogue.exercises)
    assert total(steps) == seconds * SECOND


def test_the_exercises_are_in_their_order(catalogue: Catalogue) -> None:
    assert list(catalogue.exercises) == EXERCISES
    places = [card.order for card in catalogue.exercises.values()]
    assert places == list(range(1, len(EXERCISES) + 1))


@pytest.mark.parametrize(("which", "seconds"), EXERCISE_SECONDS.items())
def test_each_exercise_lasts_as_long_as_its_card_says(
    catalogue: Catalogue, which: tuple[str, str | None], seconds: int
) -> None:
    alone = Routine(id="alone", title="Alone", items=(Item(exercise=which[0], level=which[1]),))
    assert total(compile_routine(alone, catalogue.exercises)) == seconds * SECOND


def test_the_roller_bridge_ladder_leads_from_two_legs_to_one(catalogue: Catalogue) -> None:
    card = catalogue.exercises["roller-bridge"]
    ladder = [
        (level.id, len(level.dose.set_sides()), level.dose.sets, level.dose.phases[1].seconds)
        for level in card.levels
    ]
    assert ladder == [
        ("1a", 1, 3, 20),
        ("1b", 1, 3, 30),
        ("1c", 1, 3, 45),
        ("1d", 1, 1, 60),
        ("2a", 2, 3, 20),
        ("2b", 2, 3, 30),
        ("2c", 2, 3, 45),
    ]
    assert card.default_level == "1a"
    assert "60 s on two legs" in card.level("2a").gate


def _bases(catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    for card in catalogue.exercises.values():
        for group in (card.basis, card.mistakes, card.gate, card.contraindications, card.stop):
            yield from (one.basis for one in group)
        yield card.breath.basis
        yield card.progress.basis
    yield from (routine.frequency_basis for routine in catalogue.routines.values())
    yield from (aim.statement.basis for aim in catalogue.focus.values())
    safety = catalogue.safety
    yield from (safety.notice.basis, safety.running.basis, safety.progress.basis)
    yield safety.aim.basis
    yield from (light.statement.basis for light in safety.lights)
    yield from (reminder.statement.basis for reminder in safety.during)
    yield from (measure.statement.basis for measure in catalogue.measures.values())
    for sentences in (
        safety.after,
        safety.if_not,
        safety.stop,
        safety.call_now,
        safety.today,
        safety.visit,
        safety.screen_before_start,
    ):
        yield from (one.basis for one in sentences)


def test_every_basis_names_a_known_source_or_clinical_judgement(catalogue: Catalogue) -> None:
    for basis in _bases(catalogue):
        assert basis
        assert set(basis) <= {*catalogue.sources, CLINICAL_JUDGEMENT}


def test_every_source_is_quoted_or_says_what_it_is_kept_for(catalogue: Catalogue) -> None:
    tables = tomllib.loads((FOLDER / "sources.toml").read_text("utf-8"))
    used = {name for basis in _bases(catalogue) for name in basis}
    used |= {name for card in catalogue.exercises.values() for name in card.sources}
    kept = {name for name, table in tables.items() if table.get("use")}
    assert used - {CLINICAL_JUDGEMENT} | kept == set(tables)
    assert not used & kept


@pytest.mark.parametrize("card", ["breathing-hip-rotation", "breathing-90-90"])
def test_counted_breaths_stay_within_safe_limits(catalogue: Catalogue, card: str) -> None:
    exercise = catalogue.exercises[card]
    assert exercise.kind is Kind.BREATH
    for phase in exercise.levels[0].dose.phases:
        least, most = CADENCE[phase.kind]
        assert least <= phase.seconds <= most


def test_the_pain_lights_agree_with_the_rules_the_session_follows(catalogue: Catalogue) -> None:
    for advice in catalogue.safety.lights:
        for pain in range(advice.lowest, advice.highest + 1):
            assert pain_light(pain) is advice.light
            assert catalogue.safety.advice(pain_light(pain)) is advice
    limit = catalogue.safety.running_highest
    assert pain_light(limit, running=True) is PainLight.GREEN
    assert pain_light(limit + 1, running=True) is PainLight.RED


def test_the_inferred_heading_and_the_unsure_tip_are_marked(catalogue: Catalogue) -> None:
    dribbles = catalogue.exercises["leg-cycle-dribbles"]
    assert "heading is missing" in dribbles.identification
    assert dribbles.tips[0].placement.startswith("Inferred")
    assert catalogue.exercises["wall-calf-strides"].tips[0].placement.startswith("Unconfirmed")
    for name in list(catalogue.exercises)[:4]:
        assert "the article gives no tip here" in catalogue.exercises[name].tips[0].origin


def test_high_knees_wait_for_their_gate(catalogue: Catalogue) -> None:
    assert len(catalogue.exercises["high-knees-overhead"].gate) == 4
    assert "high-knees-overhead" not in {
        item.exercise
        for item in catalogue.routines["full-session-low-impact"].items
        if isinstance(item, Item)
    }


def test_every_timed_phase_says_what_to_do(catalogue: Catalogue) -> None:
    for card in catalogue.exercises.values():
        for level in card.levels:
            assert all(phase.cue for phase in level.dose.phases), (card.id, level.id)
    for routine in catalogue.routines.values():
        assert all(item.cue for item in routine.items if isinstance(item, TimedBlock))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from _texts(member)
    elif isinstance(value, list):
        for member in value:
            yield from _texts(member)


def test_texts_hold_no_author_marks_and_promise_nothing() -> None:
    marks = re.compile(r"\b[EF][1-9]\b|\(CJ\)|src:|exercise [1-9]|\b(cures?|fix(es)?|heals?)\b")
    for path in FOLDER.rglob("*.toml"):
        if path.name == "sources.toml":
            continue
        for text in _texts(tomllib.loads(path.read_text("utf-8"))):
            assert not marks.search(text), (path.name, text)


def test_every_focus_is_the_main_aim_of_some_exercise(catalogue: Catalogue) -> None:
    def main(card: Exercise) -> str:
        return card.focus[0]

    aims = [main(card) for card in catalogue.exercises.values()]
    assert all(aim in {*aims, "force"} for aim in catalogue.focus)
    order = list(catalogue.focus)
    assert all(order.index(a) <= order.index(b) for a, b in pairwise(aims))


def test_the_check_finds_nothing_in_what_ships(catalogue: Catalogue) -> None:
    files = [*(FOLDER / "exercises").glob("*.toml"), *(FOLDER / "routines").glob("*.toml")]
    assert len(files) == len(EXERCISES) + len(ROUTINE_SECONDS)
    assert check_files(files, catalogue) == []


def test_measures_say_what_their_threshold_rests_on(catalogue: Catalogue) -> None:
    thresholds = {
        one.id: (one.lowest, one.highest, one.change) for one in catalogue.measures.values()
    }
    assert thresholds == {
        "pain-usual": (0, 10, 2),
        "pain-worst": (0, 10, 2),
        "activities": (0, 10, 3),
        "uwri": (0, 36, 8),
        "akps": (0, 100, 10),
        "lefs": (0, 80, 9),
    }


def test_no_words_of_a_questionnaire_are_shipped_without_leave(catalogue: Catalogue) -> None:
    for measure in catalogue.measures.values():
        assert (measure.question == "") is (measure.asked is MeasureKind.TOTAL), measure.id
        assert measure.licence
    assert not {"koos-pf", "tsk", "ears", "cr10"} & set(catalogue.measures)
