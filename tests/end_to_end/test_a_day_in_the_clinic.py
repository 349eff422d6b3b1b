"""A whole day of one clinic, played at its real window by keys alone: eight people, one who walks
in, a session that waits, a pain of 7, a display that is unplugged, a colleague at the same laptop.
What lies in the file in the evening.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pytest

from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.core.clinic.episode import ConsentKind, GoalState
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.core.clinic.visit import ObservationKind
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.end_to_end.clinic_before import PLANNED, CommandLine, make_morning, now
from tests.end_to_end.hands import Step, table
from tests.end_to_end.playing_the_day import BLOCK, play
from tests.end_to_end.x_server import MISSING

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(MISSING, reason="needs Xvfb and libXrandr"),
]
LED = ("Fernlake", "Oakhaven", "Pondwater", "Zephyr", "Kestrel", "Larkspur", "Hollowby")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """What the day left: `steps` at the keys, and the file by its stores and the command line."""

    steps: list[Step]
    line: CommandLine
    stores: ClinicStores

    def person(self, family: str) -> Person:
        [found] = [one for one in self.stores.people.people().result() if one.family == family]
        return found

    def chart(self, family: str) -> ChartFile:
        return self.stores.people.chart(self.person(family).id).result()

    def led(self, family: str) -> dict[str, Any]:
        """The one session that was led today, as the command line tells of it."""
        found = self.line.ask("sessions", "--person", self.person(family).code)
        [session] = [one for one in found if one["place"] == "clinic"]
        return session  # type: ignore[no-any-return]

    def note(self, family: str) -> dict[str, Any]:
        """The note of today."""
        found = self.line.ask("notes", "--person", self.person(family).code)
        [note] = [one for one in found if one["day"] == now().date().isoformat()]
        return note  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    line = make_morning(tmp_path_factory.mktemp("day"))
    steps = play(line.folder)
    answers = line.ask("day")
    assert answers["parked"] == []
    with closing(SqliteHistory(line.folder / HISTORY_FILE)) as history:
        # A folder has one owner at a time: the command line reads a copy.
        copy = CommandLine(folder=line.folder.with_name("copy"))
        shutil.copytree(line.folder, copy.folder)
        yield Evening(steps=steps, line=copy, stores=ClinicStores.over(history, now))


def test_everybody_has_been_here_but_who_was_missed(evening: Evening) -> None:
    day = evening.line.ask("day")
    states = {one["name"].split(",")[0]: one["state"] for one in day["visits"]}
    assert states.pop("Marlwood") == "missed"
    assert states.keys() == {"Fernlake", "Hollowby", *(one[0] for one in PLANNED)} - {"Marlwood"}
    assert set(states.values()) == {"done"}
    assert (day["parked"], day["unsigned_notes"]) == ([], [])


@pytest.mark.parametrize("family", LED)
def test_each_session_stands_with_its_place_therapist_prescription_and_visit(
    evening: Evening, family: str
) -> None:
    session, chart = evening.led(family), evening.chart(family)
    assert session["led_by"] == ("JO" if family == "Zephyr" else "MK")
    assert session["prescription"] in [one.id for one in chart.prescriptions]
    assert session["visit"] in [one.id for one in chart.visits if one.day == now().date()]
    assert session["status"] == ("stopped" if family == "Kestrel" else "completed")
    assert session["effort"] == 5


def test_the_parked_session_went_on_to_its_end(evening: Evening) -> None:
    session = evening.led("Pondwater")
    assert session["active_seconds"] == pytest.approx(session["planned_seconds"], abs=0.1)
    assert [one["status"] for one in session["sets"]] == ["done"] * 3


def test_the_pain_of_seven_is_in_the_session_in_the_note_and_a_flag(evening: Evening) -> None:
    [mark] = evening.led("Kestrel")["pains"]
    assert (mark["value"], mark["set_index"]) == (7, 1)
    parts = evening.note("Kestrel")["parts"]
    assert "pain up to 7/10" in parts["O"]
    assert parts["A"].startswith("Pain 7/10 in Foam roller hamstring bridge")


@pytest.mark.parametrize("family", [*LED, "Brambleby", "Thistle"])
def test_each_note_is_signed_by_who_wrote_it_with_the_records_of_its_sentences(
    evening: Evening, family: str
) -> None:
    told = evening.note(family)
    assert told["author"] == ("JO" if family == "Zephyr" else "MK")
    assert told["signed_at"] is not None
    chart = evening.chart(family)
    [note] = [one for one in chart.notes if one.id == told["id"]]
    assert note.fragments
    assert all(one.records and one.text in told["parts"][one.part] for one in note.fragments)
    if family in LED:
        sessions = {one.session.id for one in chart.sessions if one.in_clinic}
        assert any(sessions & set(one.records) for one in note.fragments)


def test_the_note_of_yesterday_is_signed_too(evening: Evening) -> None:
    [before, _] = evening.chart("Pondwater").notes
    assert before.parts[NotePart.SUBJECTIVE] == "Stairs are easier."
    assert before.signed


def test_who_is_new_has_a_consent_scores_a_test_a_goal_and_what_was_seen(evening: Evening) -> None:
    chart = evening.chart("Fernlake")
    assert [one.kind for one in chart.consents] == [ConsentKind.TOLD]
    assert {(one.measure, one.item): one.value for one in chart.scores} == {
        ("pain-usual", ""): 3,
        ("pain-worst", ""): 6,
        ("activities", "stairs"): 4,
    }
    assert [one.text for one in chart.goals] == ["Run 5 km again"]
    assert [one.version for one in chart.prescriptions] == [1]
    seen = {one.kind: one for one in chart.observations}
    assert seen[ObservationKind.TEST].value == 8
    assert seen[ObservationKind.FREE].text == "tires early"
    mistake = seen[ObservationKind.MISTAKE]
    assert (mistake.code, mistake.exercise) == ("Arching the back for height", "roller-bridge")
    assert mistake.session == evening.led("Fernlake")["id"]


def test_as_last_time_became_version_2_and_the_set_less_a_draft_of_the_next(
    evening: Evening,
) -> None:
    code = evening.person("Oakhaven").code
    first, second, draft = evening.line.ask("prescriptions", "--person", code)
    # Three is what both cards say, and is not written down.
    sets = [[item.get("sets", 3) for item in one["items"]] for one in (first, second, draft)]
    assert sets == [[2, 1], [3, 2], [2, 2]]
    assert second["signed_at"] is not None
    assert draft["signed_at"] is None


def test_what_was_told_stands_apart_from_what_was_measured(evening: Evening) -> None:
    chart = evening.chart("Brambleby")
    assert len(chart.reports) == 3
    assert chart.sessions == ()


def test_the_scores_of_the_display_are_kept(evening: Evening) -> None:
    today = [one for one in evening.chart("Larkspur").scores if one.day == now().date()]
    assert {one.measure: one.value for one in today} == {
        "pain-usual": 4,
        "pain-worst": 7,
        "activities": 3,
    }


def test_the_last_visit_closes_the_episode_with_its_goal_met(evening: Evening) -> None:
    chart = evening.chart("Thistle")
    assert [one.state for one in chart.goals] == [GoalState.MET]
    assert [one.closed_on for one in chart.episodes] == [now().date()]


def test_the_trail_is_whole_and_says_who_did_it(evening: Evening) -> None:
    trail = evening.stores.trail.trail().result()
    assert first_wrong(trail) is None
    letters = {one.id: one.letters for one in evening.stores.therapists.therapists().result()}
    signed = [
        letters[one.therapist] for one in trail if (one.act, one.kind) == (Act.SIGNED, "note")
    ]
    assert sorted(signed) == ["JO", *["MK"] * (len(signed) - 1)]


def test_no_step_costs_more_at_the_keys_than_the_page_says(evening: Evening) -> None:
    assert BLOCK.read() == table(evening.steps)
