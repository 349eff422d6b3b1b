"""Writes a made-up clinic into a new folder: everything in the order of time, in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import accumulate, pairwise
from operator import itemgetter
from pathlib import Path
from random import Random

from rehab_desktop.app.clinic.clinic import NewClinic
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.commands.clinic_demo.people import (
    MadeUpClinic,
    MadeUpPerson,
)
from rehab_desktop.commands.clinic_demo.plans import DoneSessions
from rehab_desktop.composition.clinic_folder import make_clinic
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.person import PersonState, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.store.clinic.bulk import BulkHistory, in_one

NAME = "Clinic of made-up people"

_LED = 0.2
"""The share of the sessions that are led in the clinic."""

_BEFORE = timedelta(minutes=10)
"""How long before their first visit somebody is entered."""

TimedWrite = tuple[datetime, Callable[[], Future[None]]]
"""When something was recorded, and what writes it."""


def make_demo_clinic(folder: Path, *, people: int, sessions: int, seed: int, now: datetime) -> Path:
    """Make the folder of a clinic with so many people and finished sessions, the same for the same
    seed and instant. Returns the folder. Raises as `make_clinic` does.
    """
    chance = Random(seed)
    content = load_content()
    texts = PrescriptionTexts(RoutineTexts(content.catalogue.sources), content.catalogue.exercises)
    done = DoneSessions(content.library, chance)
    maker = MadeUpClinic(texts=texts, sessions=done, now=now, chance=chance)
    therapists = maker.therapists(1 if people < 10 else 3)
    made = NewClinic(clinic=Clinic(id=maker.new_id(), name=NAME), lead=therapists[0])
    everybody = []
    for count in shared_out(sessions, people, chance):
        led = round(count * _LED)
        everybody.append(maker.make(chance.choice(therapists), led=led, at_home=count - led))

    def fill(stores: ClinicStores) -> None:
        in_one(
            stores.history,
            lambda bulk: _write(bulk, ClinicStores.over(bulk, lambda: now), therapists, everybody),
        ).result()

    return make_clinic(folder, made, now=lambda: _first(everybody, now), fill=fill)


def shared_out(total: int, people: int, chance: Random) -> Sequence[int]:
    """The total shared out among so many people, some with a third of others."""
    weights = [chance.uniform(0.5, 1.5) for _ in range(people)]
    whole = sum(weights)
    ends = [round(total * share / whole) for share in accumulate(weights, initial=0.0)]
    return [end - start for start, end in pairwise(ends)]


def _first(everybody: Sequence[MadeUpPerson], now: datetime) -> datetime:
    """An instant before anything else was recorded."""
    days = [one.person.since for one in everybody]
    return datetime.combine(min(days), now.timetz()) - timedelta(days=2)


def _write(
    bulk: BulkHistory,
    stores: ClinicStores,
    therapists: Sequence[Therapist],
    everybody: Iterable[MadeUpPerson],
) -> None:
    acts = [act for one in everybody for act in _acts(bulk, stores, one)]
    # The order of the trail is that of time; what happened at one instant keeps its order.
    acts.sort(key=itemgetter(0))
    begin = Author(therapist=therapists[0].id, at=acts[0][0] - _BEFORE)
    for therapist in therapists[1:]:
        stores.therapists.put_therapist(therapist, begin).result()
    for _, write in acts:
        write().result()


def _acts(bulk: BulkHistory, stores: ClinicStores, one: MadeUpPerson) -> Iterator[TimedWrite]:
    """Everything about a person, each with its instant."""
    mine, person = bulk.of(one.person.id), one.person
    tz = one.notes[0].changed_at.tzinfo
    assert person.cares is not None, "everybody here is treated by somebody"

    def at(day: date, when: time | None) -> datetime:
        return datetime.combine(day, when or time(8), tz)

    def author(instant: datetime) -> Author:
        return Author(therapist=person.cares or "", at=instant)

    first = at(one.visits[0].day, one.visits[0].at) - _BEFORE
    entered = replace(person, state=PersonState.ACTIVE)
    episode = replace(one.episode, closed_on=None)
    yield first, partial(bulk.add_person, entered, episode, author(first))
    yield first, partial(stores.people.put_goal, one.goal, person.id, author(first))
    if one.consent is not None:
        given = one.consent.given_at
        yield given, partial(stores.people.put_consent, one.consent, author(given))
    for visit in one.visits:
        # Whoever is planned was entered at their last visit, at the earliest.
        come = min(at(visit.day, visit.at), one.notes[-1].changed_at + timedelta(minutes=2))
        yield come, partial(stores.visits.put_visit, visit, author(come))
    for prescription in one.prescriptions:
        signed = prescription.signed_at
        assert signed is not None, "only signed versions are made up"
        yield signed, partial(stores.prescriptions.sign, prescription, author(signed))
    for record in one.led:
        yield record.ended_at, partial(mine.add, record)
    for seen in one.observations:
        yield seen.at, partial(stores.visits.put_observation, seen, author(seen.at))
    for report in one.reports:
        yield report.at, partial(stores.visits.put_report, report, author(report.at))
    for note in one.notes:
        write = stores.notes.sign_note if note.signed else stores.notes.put_note
        written = note.signed_at or note.changed_at
        yield written, partial(write, note, author(written))
    for score in one.scores:
        asked = at(score.day, time(20))
        yield asked, partial(stores.scores.put_score, score, person.id, author(asked))
    last = one.notes[-1].changed_at + timedelta(minutes=3)
    if one.episode.closed_on is not None:
        yield last, partial(stores.people.put_episode, one.episode, author(last))
        yield last, partial(stores.people.put_person, person, author(last))
    yield last, partial(bulk.add_sessions, person.id, one.at_home)
