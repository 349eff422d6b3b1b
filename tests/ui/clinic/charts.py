"""People whose charts have something of everything, made up over weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from rehab_desktop.core.clinic.episode import Episode, Goal, GoalState
from rehab_desktop.core.clinic.note import Amendment, Note, NotePart
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.prescription import Days, PrescribedItem, Prescription
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    DoneAtHome,
    Observation,
    ObservationKind,
    Visit,
    VisitState,
)
from rehab_desktop.core.content.dose import dose_of, side_sets
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.history.record import (
    PainMark,
    PerformedSet,
    SessionPlace,
    SessionStatus,
)
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.programme.log import Morning, PainKind, PainReport, Run
from rehab_desktop.store.programme import SqliteProgramme
from tests.shipped import library
from tests.store.builders import a_session, a_set
from tests.ui.clinic.clinics import BY_MK, NOW, TODAY, ClinicScene

WEEK = timedelta(weeks=1)
DAY = timedelta(days=1)
FIRST = (
    PrescribedItem(item=Item(exercise="breathing-90-90")),
    PrescribedItem(item=Item(exercise="roller-bridge"), days=Days(weekdays=frozenset({1, 3, 5}))),
)


def at(days_ago: int, hour: int = 18) -> datetime:
    """So many days ago at this hour, local."""
    return (NOW - timedelta(days=days_ago)).replace(hour=hour, minute=10)


def sets_of(version: Prescription, day: date, *, pain: int | None = None) -> list[PerformedSet]:
    """Every set that is asked for on this day, done; the pain is told in the last one."""
    done = []
    for one in version.on(day):
        assert isinstance(one.item, Item)
        dose = dose_of(one.item, library().exercises[one.item.exercise])
        done += [
            a_set(exercise=one.item.exercise, level="a", set=number + 1, side=None)
            for number in range(side_sets(dose))
        ]
    if done:
        done[-1] = replace(done[-1], pain=pain)
    return done


def sign(
    scene: ClinicScene,
    person: Person,
    items: tuple[PrescribedItem, ...],
    *,
    version: int = 1,
    days_ago: int = 0,
    message: str = "",
) -> Prescription:
    """Sign a version that begins on the day of signing."""
    [episode, *_] = scene.stores.people.chart(person.id).result().episodes
    signed_at = at(days_ago, 9)
    signed = Prescription(
        id=str(uuid4()),
        person=person.id,
        episode=episode.id,
        version=version,
        items=items,
        message=message,
        from_day=signed_at.date(),
        author="mk",
        signed_at=signed_at,
    )
    author = Author(therapist="mk", at=signed_at)
    scene.stores.prescriptions.sign(scene.texts.stored(signed), author).result()
    return signed


def score(
    scene: ClinicScene, person: Person, measure: str, days_ago: int, value: float, item: str = ""
) -> Score:
    day = TODAY - timedelta(days=days_ago)
    given = Score(id=str(uuid4()), measure=measure, item=item, day=day, value=value)
    scene.stores.scores.put_score(given, person.id, BY_MK).result()
    return given


def measured(
    scene: ClinicScene,
    person: Person,
    name: str,
    value: float,
    unit: str,
    *,
    days_ago: int = 0,
    side: Side | None = None,
    visit: str | None = None,
) -> Observation:
    seen = Observation(
        id=str(uuid4()),
        person=person.id,
        visit=visit,
        kind=ObservationKind.TEST,
        side=side,
        value=value,
        unit=unit,
        text=name,
        by="mk",
        at=at(days_ago, 9),
    )
    scene.stores.visits.put_observation(seen, BY_MK).result()
    return seen


def tell(scene: ClinicScene, person: Person, days_ago: int, done: DoneAtHome) -> None:
    """Said today about so many days ago."""
    report = AdherenceReport(
        person=person.id, day=TODAY - timedelta(days=days_ago), done=done, by="mk", at=NOW
    )
    scene.stores.visits.put_report(report, BY_MK).result()


def led(scene: ClinicScene, person: Person, visit: Visit, version: Prescription) -> str:
    """A session in the clinic at this visit; returns its id."""
    days_ago = (TODAY - visit.day).days
    id_ = str(uuid4())
    record = a_session(
        id=id_,
        title="Today",
        place=SessionPlace.CLINIC,
        led_by="mk",
        visit=visit.id,
        prescription=version.id,
        pain_before=3,
        sets=tuple(sets_of(version, visit.day, pain=2)),
        started_at=at(days_ago, 9),
        ended_at=at(days_ago, 9) + timedelta(minutes=20),
        pains=(),
    )
    scene.history.of(person.id).add(record).result()
    return id_


def at_home(
    scene: ClinicScene, person: Person, version: Prescription, days_ago: int, pain: int
) -> str:
    """A session at home with everything that was asked for; returns its id."""
    began = at(days_ago)
    sets = sets_of(version, began.date(), pain=pain)
    id_ = str(uuid4())
    record = a_session(
        id=id_,
        title="From my physio",
        prescription=version.id,
        status=SessionStatus.COMPLETED,
        sets=tuple(sets),
        pains=(PainMark(value=pain, after_ns=1, set_index=len(sets) - 1),),
        pain_before=max(0, pain - 1),
        pain_after=max(0, pain - 1),
        started_at=began,
        ended_at=began + timedelta(minutes=18),
    )
    scene.history.of(person.id).add(record).result()
    return id_


def lively(scene: ClinicScene, *, sessions: int = 22) -> Person:
    """Somebody in the tenth week: two versions, visits, sessions here and at home up to a week ago,
    days told by mouth, scores, tests, notes, goals, and a red pain.
    """
    person = scene.person(
        "Brambleby",
        "Ola",
        born=date(1980, 3, 9),
        code="OB-1",
        side=Side.LEFT,
        since=TODAY - 9 * WEEK,
    )
    [episode] = scene.stores.people.chart(person.id).result().episodes
    named = Episode(
        id=episode.id, person=person.id, title="Runner's knee", opened_on=TODAY - 9 * WEEK
    )
    scene.stores.people.put_episode(named, BY_MK).result()
    for text, stands in (("Run 10 km by the canal", GoalState.OPEN), ("Stairs", GoalState.MET)):
        goal = Goal(id=str(uuid4()), episode=episode.id, text=text, state=stands)
        scene.stores.people.put_goal(goal, person.id, BY_MK).result()
    first = sign(scene, person, FIRST, days_ago=63)
    longer = (
        replace(FIRST[0], item=Item(exercise="breathing-90-90", sets=3)),
        *FIRST[1:],
        PrescribedItem(item=Item(exercise="wall-calf-strides"), days=Days(times=3)),
    )
    second = sign(
        scene, person, longer, version=2, days_ago=28, message="Slowly down, as on Monday."
    )
    days = [days_ago for days_ago in range(62, 6, -1) if days_ago % 5 not in (0, 3)]
    for place, days_ago in enumerate(days[-sessions:]):
        pain = 7 if place == sessions - 3 else 4 - 3 * place // sessions
        at_home(scene, person, first if days_ago > 28 else second, days_ago, pain)
    for days_ago, state in ((63, VisitState.DONE), (28, VisitState.DONE), (14, VisitState.MISSED)):
        visit = scene.visit(person, time(9), day=TODAY - timedelta(days=days_ago), state=state)
        if state is VisitState.DONE:
            led(scene, person, visit, first if days_ago > 28 else second)
            _note(scene, visit, at(days_ago, 9))
    scene.visit(person, time(9), day=TODAY + timedelta(days=7))
    for days_ago, done in ((6, DoneAtHome.ALL), (5, DoneAtHome.SOME), (3, DoneAtHome.NONE)):
        tell(scene, person, days_ago, done)
    for measure, values in (("pain-usual", (6, 4, 3)), ("akps", (62, 70, 69))):
        for days_ago, value in zip((63, 28, 1), values, strict=True):
            score(scene, person, measure, days_ago, value)
    measured(scene, person, "Heel to wall", 8.5, "cm", side=Side.LEFT, days_ago=28)
    return person


def _note(scene: ClinicScene, visit: Visit, signed_at: datetime) -> None:
    """A signed note, amended in the evening."""
    author = Author(therapist="mk", at=signed_at)
    note = Note(
        id=str(uuid4()),
        person=visit.person,
        visit=visit.id,
        parts={
            NotePart.SUBJECTIVE: "Stairs are easier than last time.",
            NotePart.OBJECTIVE: "Roller bridge: 3 of 3 sets.",
            NotePart.ASSESSMENT: "",
            NotePart.PLAN: "As before.",
        },
        author="mk",
        changed_at=signed_at,
        signed_at=signed_at,
    )
    scene.stores.notes.sign_note(note, author).result()
    amendment = Amendment(
        id=str(uuid4()),
        note=note.id,
        text="It was the left knee.",
        reason="Side left out",
        by="mk",
        at=signed_at + timedelta(hours=8),
    )
    scene.stores.notes.amend(amendment, author).result()


def second_time(scene: ClinicScene, person: Person) -> Episode:
    """An episode of two years before, with a goal that was met and how it ended; returns it."""
    earlier = Episode(
        id=str(uuid4()),
        person=person.id,
        title="Achilles tendon",
        opened_on=TODAY - 104 * WEEK,
        closed_on=TODAY - 90 * WEEK,
        text="Runs half an hour without pain.",
    )
    scene.stores.people.put_episode(earlier, BY_MK).result()
    goal = Goal(
        id=str(uuid4()), episode=earlier.id, text="Heel raises, 3 × 15", state=GoalState.MET
    )
    scene.stores.people.put_goal(goal, person.id, BY_MK).result()
    return earlier


def with_pains_told(scene: ClinicScene, person: Person) -> None:
    """A run with a pain of 7 the next morning, a morning of 6, and an everyday pain of 3."""
    programme = SqliteProgramme(scene.history.of(person.id))
    run = Run(
        id=str(uuid4()),
        started_at=at(2, 7),
        minutes=20,
        step="4/1",
        pain_during=2,
        pain_hour_after=4,
        pain_next_morning=7,
    )
    programme.save_run(run).result()
    morning = Morning(day=TODAY - 4 * DAY, usual=False, pain=6)
    programme.answer_morning(morning).result()
    told = PainReport(id=str(uuid4()), kind=PainKind.EVERYDAY, told_at=at(7), pain=3)
    programme.report_pain(told).result()


def still_new(scene: ClinicScene) -> Person:
    """Somebody who was entered a minute ago, and was not told anything yet."""
    person = scene.made_up("Zephyr", "Ned", code="NZ-1", born=2009)
    scene.stores.people.put_person(person, BY_MK).result()
    return person
