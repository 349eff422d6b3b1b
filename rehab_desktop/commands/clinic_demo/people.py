"""The people of a made-up clinic: months of visits, prescriptions, sessions and notes of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.commands.clinic_demo import words
from rehab_desktop.commands.clinic_demo.plans import MOST_STEPS, DoneSessions, plan_items
from rehab_desktop.commands.clinic_demo.visits import DAY, VisitBook, open_day
from rehab_desktop.core.clinic.episode import Consent, ConsentKind, Episode, Goal
from rehab_desktop.core.clinic.note import Fragment, Note, NotePart
from rehab_desktop.core.clinic.person import Person, PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import StoredPrescription
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    DoneAtHome,
    Observation,
    ObservationKind,
    Visit,
    VisitState,
)
from rehab_desktop.core.history.record import (
    Occasion,
    SessionPlace,
    SessionRecord,
    SetStatus,
)
from rehab_desktop.core.history.scores import Score

Level = Callable[[date], int]
"""The pain (0-10) of a day, about which a session's answers lie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpPerson:
    """A person and everything recorded about them, each part in the order of time."""

    person: Person
    episode: Episode
    goal: Goal
    consent: Consent | None
    visits: tuple[Visit, ...]
    prescriptions: tuple[StoredPrescription, ...]
    led: tuple[SessionRecord, ...]
    at_home: tuple[SessionRecord, ...]
    observations: tuple[Observation, ...]
    notes: tuple[Note, ...]
    scores: tuple[Score, ...]
    reports: tuple[AdherenceReport, ...]


class MadeUpClinic:
    """Makes people one after another; their care goes on until `now`, which is local."""

    def __init__(
        self,
        *,
        texts: PrescriptionTexts,
        sessions: DoneSessions,
        now: datetime,
        chance: Random,
    ) -> None:
        self._texts = texts
        self._sessions = sessions
        self._now = now
        self._chance = chance
        self._people: list[Person] = []
        self._book = VisitBook(now=now, chance=chance, new_id=self.new_id)

    def new_id(self) -> str:
        """A UUID that the seed decides."""
        return str(UUID(int=self._chance.getrandbits(128), version=4))

    def therapists(self, count: int) -> tuple[Therapist, ...]:
        """So many therapists, at most three; the first one leads."""
        roles = (Role.LEAD, Role.THERAPIST, Role.THERAPIST)
        return tuple(
            Therapist(id=self.new_id(), letters=letters, name=name, role=role)
            for role, (letters, name) in list(zip(roles, words.THERAPISTS, strict=True))[:count]
        )

    def make(self, therapist: Therapist, *, led: int, at_home: int) -> MadeUpPerson:
        """One more person of this therapist, with so many sessions in the clinic and at home."""
        chance, today = self._chance, self._now.date()
        care = max(21, round((at_home + led) * chance.uniform(1.6, 2.6)))
        gone = chance.random() < 0.15
        first = open_day(today - (care + (chance.randint(20, 90) if gone else 0)) * DAY)
        person = self._person(first, therapist, archived=gone)
        episode = Episode(
            id=self.new_id(),
            person=person.id,
            title=chance.choice(words.COMPLAINTS),
            opened_on=first,
            closed_on=first + care * DAY if gone else None,
        )
        visits = self._book.visits(person, therapist, first, care, led)
        came = [visit for visit in visits if visit.state is VisitState.DONE]
        prescriptions = self._prescriptions(person, episode, therapist, came)
        start, relief = chance.randint(3, 6), chance.uniform(0.5, 1.1)

        def level(day: date) -> int:
            share = (day - first) / (care * DAY)
            flare = 3 if chance.random() < 0.04 else 0
            return max(0, min(9, round(start * (1 - relief * share)) + flare))

        led_sessions = tuple(self._led(therapist, came, prescriptions, led, level))
        home = tuple(self._at_home(first, care, prescriptions, at_home, level))
        stored = tuple(self._texts.stored(one) for one in prescriptions)
        return MadeUpPerson(
            person=person,
            episode=episode,
            goal=Goal(id=self.new_id(), episode=episode.id, text=chance.choice(words.GOALS)),
            consent=self._consent(person, came, therapist),
            visits=visits,
            prescriptions=stored,
            led=led_sessions,
            at_home=home,
            observations=tuple(self._observations(led_sessions, came, therapist)),
            notes=tuple(self._notes(led_sessions, came, therapist)),
            scores=tuple(
                Score(id=self.new_id(), measure="pain-usual", day=visit.day, value=level(visit.day))
                for visit in came[::3]
            ),
            reports=tuple(
                AdherenceReport(
                    person=person.id,
                    day=visit.day - DAY,
                    done=chance.choice(tuple(DoneAtHome)),
                    by=therapist.id,
                    at=self._at(visit) + timedelta(minutes=2),
                )
                for visit in came[1::4]
            ),
        )

    def _person(self, since: date, therapist: Therapist, *, archived: bool) -> Person:
        family, given = words.name(self._chance)
        person = new_person(
            self._people,
            id_=self.new_id(),
            family=family,
            given=given,
            born=self._chance.randint(since.year - 68, since.year - 15),
            today=since,
            cares=therapist.id,
        )
        self._people.append(person)
        return replace(person, state=PersonState.ARCHIVED) if archived else person

    def _at(self, visit: Visit) -> datetime:
        return datetime.combine(visit.day, visit.at or time(8), self._now.tzinfo)

    def _prescriptions(
        self, person: Person, episode: Episode, therapist: Therapist, came: Sequence[Visit]
    ) -> tuple[Prescription, ...]:
        """The first one at the first visit, then a version at about every second one."""
        plan = self._chance.randrange(3)
        at = [visit for place, visit in enumerate(came) if place % 2 == 0]
        return tuple(
            Prescription(
                id=self.new_id(),
                person=person.id,
                episode=episode.id,
                version=version,
                items=plan_items(plan, min(MOST_STEPS, version - 1)),
                message=self._chance.choice(words.MESSAGES),
                from_day=visit.day,
                until=None,
                author=therapist.id,
                signed_at=self._at(visit) + timedelta(minutes=2),
            )
            for version, visit in enumerate(at, start=1)
        )

    def _led(
        self,
        therapist: Therapist,
        came: Sequence[Visit],
        prescriptions: Sequence[Prescription],
        count: int,
        level: Level,
    ) -> Iterator[SessionRecord]:
        for visit in came[:count]:
            asked = _in_force(prescriptions, visit.day)
            occasion = Occasion(
                place=SessionPlace.CLINIC,
                prescription=asked.id,
                led_by=therapist.id,
                visit=visit.id,
            )
            at = self._at(visit) + timedelta(minutes=4)
            yield self._sessions.session(
                asked, id_=self.new_id(), at=at, level=level(visit.day), occasion=occasion
            )

    def _at_home(
        self,
        first: date,
        care: int,
        prescriptions: Sequence[Prescription],
        count: int,
        level: Level,
    ) -> Iterator[SessionRecord]:
        for offset in sorted(self._chance.sample(range(1, care), count)):
            day = first + offset * DAY
            asked = _in_force(prescriptions, day)
            at = time(self._chance.choice((6, 7, 12, 17, 18, 19, 20)), self._chance.randrange(60))
            yield self._sessions.session(
                asked,
                id_=self.new_id(),
                at=datetime.combine(day, at, self._now.tzinfo),
                level=level(day),
                occasion=Occasion(prescription=asked.id),
            )

    def _consent(
        self, person: Person, came: Sequence[Visit], therapist: Therapist
    ) -> Consent | None:
        if self._chance.random() < 0.05:
            return None
        return Consent(
            id=self.new_id(),
            person=person.id,
            kind=ConsentKind.TOLD,
            version=1,
            given_at=self._at(came[0]) + timedelta(minutes=1),
            by=therapist.id,
            how="spoken",
        )

    def _observations(
        self, led: Sequence[SessionRecord], came: Sequence[Visit], therapist: Therapist
    ) -> Iterator[Observation]:
        by_visit = {session.visit: session for session in led}
        for visit in came:
            session = by_visit.get(visit.id)
            at = self._at(visit) + timedelta(minutes=12)
            if self._chance.random() < 0.5:
                yield Observation(
                    id=self.new_id(),
                    person=visit.person,
                    visit=visit.id,
                    session=session.id if session else None,
                    kind=ObservationKind.SAID,
                    text=self._chance.choice(words.SAID),
                    by=therapist.id,
                    at=at,
                )
            if self._chance.random() < 0.3:
                test, unit, least, most = self._chance.choice(words.TESTS)
                yield Observation(
                    id=self.new_id(),
                    person=visit.person,
                    visit=visit.id,
                    kind=ObservationKind.TEST,
                    text=test,
                    value=float(self._chance.randint(least, most)),
                    unit=unit,
                    by=therapist.id,
                    at=at + timedelta(minutes=1),
                )

    def _notes(
        self, led: Sequence[SessionRecord], came: Sequence[Visit], therapist: Therapist
    ) -> Iterator[Note]:
        """A signed note for each visit; the last one is sometimes still a draft."""
        by_visit = {session.visit: session for session in led}
        for visit in came:
            written = self._at(visit) + timedelta(minutes=17)
            draft = visit is came[-1] and self._chance.random() < 0.06
            session = by_visit.get(visit.id)
            fragments = () if session is None else (_done(session),)
            yield Note(
                id=self.new_id(),
                person=visit.person,
                visit=visit.id,
                parts={
                    NotePart.SUBJECTIVE: self._chance.choice(words.SAID) + ".",
                    NotePart.OBJECTIVE: " ".join(one.text for one in fragments),
                    NotePart.ASSESSMENT: "",
                    NotePart.PLAN: self._chance.choice(words.PLANS),
                },
                fragments=fragments,
                author=therapist.id,
                changed_at=written,
                signed_at=None if draft else written + timedelta(minutes=1),
            )


def _in_force(prescriptions: Sequence[Prescription], day: date) -> Prescription:
    return next((one for one in reversed(prescriptions) if one.from_day <= day), prescriptions[0])


def _done(session: SessionRecord) -> Fragment:
    done = sum(one.status is SetStatus.DONE for one in session.sets)
    text = f"{done} of {len(session.sets)} sets done, pain before {session.pain_before} of 10."
    return Fragment(part=NotePart.OBJECTIVE, text=text, records=(session.id,))
