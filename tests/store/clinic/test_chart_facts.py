"""What a chart tells, from the file to the sentences of a note: two visits and a week at home."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from rehab_desktop import paths
from rehab_desktop.app.clinic.chart_flags import ChartFlags
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.clinic import prescription_draft as drafts
from rehab_desktop.core.clinic.drafting import drafted, told_id
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.visit import AdherenceReport, DoneAtHome, ObservationKind, VisitState
from rehab_desktop.core.history.record import SessionPlace, SessionRecord, SetStatus
from rehab_desktop.text.clinic.drafted_text import fragments
from tests.store.builders import EVENING, a_session, a_set
from tests.store.clinic.builders import (
    BY_MK,
    TODAY,
    ClinicStores,
    a_person,
    a_visit,
    an_observation,
)

CATALOGUE = load_catalogue(paths.CATALOGUE)
CARDS = CATALOGUE.exercises
TEXTS = PrescriptionTexts(RoutineTexts(CATALOGUE.sources), CARDS)
BRIDGE = CARDS["roller-bridge"]
WEEK = timedelta(days=7)
SECOND_VISIT = a_visit(id="visit-2", day=TODAY + WEEK, state=VisitState.HERE)


def on(day: date, **changes: object) -> SessionRecord:
    """A session of three bridges in the evening of this day."""
    begun = EVENING + (day - TODAY)
    bridge = a_set(exercise="roller-bridge", level="1a", side=None, pain=None)
    sets = (bridge, replace(bridge, set=2), replace(bridge, set=3))
    known = {"id": f"session {day}", "sets": sets, "pains": (), "pain_before": None}
    return a_session(started_at=begun, ended_at=begun + timedelta(minutes=10), **(known | changes))


def two_visits(stores: ClinicStores) -> None:
    """A prescription at the first visit, three days at home, pain and a change at the second."""
    stores.people.put_person(a_person(), BY_MK).result()
    [episode] = stores.chart().episodes
    draft = drafts.begin(id_="v1", person="anna", episode=episode.id, from_day=TODAY, author="mk")
    first = drafts.signed(drafts.add_exercise(draft, BRIDGE), author="mk", at=EVENING)
    stores.prescriptions.sign(TEXTS.stored(first), BY_MK)
    stores.visits.put_visit(a_visit(state=VisitState.DONE), BY_MK)
    stores.visits.put_visit(SECOND_VISIT, BY_MK)
    anna = stores.history.of("anna")
    for day in (1, 2, 4):
        anna.add(on(TODAY + timedelta(days=day)))
    hurting = a_set(
        exercise="roller-bridge", level="1a", side=None, pain=7, status=SetStatus.CUT_SHORT
    )
    led = on(
        SECOND_VISIT.day,
        sets=(hurting,),
        pain_before=0,
        place=SessionPlace.CLINIC,
        prescription="v1",
        led_by="mk",
        visit="visit-2",
    )
    anna.add(led)
    said = an_observation(
        id="said", visit="visit-2", session=None, kind=ObservationKind.SAID, text="Stairs are fine."
    )
    stores.visits.put_observation(
        replace(said, code="", value=None, unit="", exercise="", side=None, set_index=None), BY_MK
    )
    report = AdherenceReport(
        person="anna",
        day=TODAY + timedelta(days=5),
        done=DoneAtHome.NONE,
        by="mk",
        at=EVENING + WEEK,
    )
    stores.visits.put_report(report, BY_MK)
    following = first.next_version(id_="v2", from_day=TODAY + WEEK, author="mk")
    fewer = drafts.step(following, 0, "sets", BRIDGE, -1)
    at = replace(BY_MK, at=EVENING + WEEK)
    stores.prescriptions.sign(
        TEXTS.stored(drafts.signed(fewer, author="mk", at=at.at)), at
    ).result()


def test_a_note_is_drafted_from_what_the_file_holds(empty: ClinicStores) -> None:
    two_visits(empty)
    chart = empty.chart()
    flags = ChartFlags(
        texts=TEXTS,
        exercises=CARDS,
        measures=CATALOGUE.measures,
        rules=load_flags(paths.CATALOGUE, CATALOGUE.sources),
    ).unseen(chart, EVENING + WEEK)
    assert {flag.kind for flag in flags} == {FlagKind.PAIN, FlagKind.CONSENT}

    versions = TEXTS.read_all(chart.prescriptions).readable
    facts = drafted(chart, SECOND_VISIT, versions, CARDS, flags)
    texts = [(one.part, one.text) for one in fragments(facts, CARDS, CATALOGUE.measures)]
    name, level = BRIDGE.name, BRIDGE.level("1a").title
    assert texts == [
        (NotePart.SUBJECTIVE, "Pain before the session: 0/10."),
        (NotePart.SUBJECTIVE, "Said: Stairs are fine."),
        (
            NotePart.SUBJECTIVE,
            "At home since Saturday 1 March 2025: 3 of 5 days, 9 of 15 sets.",
        ),
        (
            NotePart.SUBJECTIVE,
            "No word from home of 1 day, the last is of Wednesday 5 March 2025; what was done is "
            "not known.",
        ),
        (NotePart.SUBJECTIVE, "Told by mouth: nothing on 1 day."),
        (NotePart.OBJECTIVE, f"{name} ({level}): 0 of 3 sets, 1 set cut short, pain up to 7/10."),
        (NotePart.OBJECTIVE, f"Highest pain 7/10, in {name}."),
        (NotePart.ASSESSMENT, f"Pain 7/10 in {name} (Saturday 8 March 2025)."),
        (
            NotePart.PLAN,
            f"Prescription version 2: {name}: 2 × 20 s instead of 3 × 20 s.",
        ),
    ]
    known = {one.session.id for one in chart.sessions} | {"said", "v1", "v2"}
    known |= set(map(told_id, chart.reports))
    assert all(fact.records and set(fact.records) <= known for fact in facts)
