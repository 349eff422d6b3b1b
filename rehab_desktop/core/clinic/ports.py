"""What the clinic needs from the file, as protocols. Every call returns at once with a future; a
write's future is done when the disk has the change and its entry in the trail. It fails with
`NotAllowed` where the author's role may not do it, or may not see the person whom it is about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rehab_desktop.core.clinic.correction import Moved
from rehab_desktop.core.clinic.episode import Consent, Episode, Goal
from rehab_desktop.core.clinic.note import Amendment, Note
from rehab_desktop.core.clinic.person import Person, Therapist
from rehab_desktop.core.clinic.prescription import Days, PrescriptionEnd, ProgressRule
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    Observation,
    Visit,
    VisitState,
    Withdrawn,
)
from rehab_desktop.core.history.queries import PastSession
from rehab_desktop.core.history.record import PerformedSet, SessionPlace
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.programme.log import Morning, PainReport, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who changes something, and when: a therapist's id and an aware datetime."""

    therapist: str
    at: datetime


class CodeTaken(ValueError):
    """Another person of the clinic has this code."""


class AlreadySigned(LookupError):
    """A signed prescription or note was to be changed. What was signed stays as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPrescription:
    """A `Prescription` as the file keeps it: its items as the text of a routine file (`content`)
    and the days of each item, in order. `app/clinic/prescriptions.py` turns one into the other.
    """

    id: str
    person: str
    episode: str
    version: int
    content: str
    days: tuple[Days, ...]
    message: str
    from_day: date
    until: date | None
    progress: ProgressRule
    author: str
    signed_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionTemplate:
    """A prescription without a person, to begin from. `owner` is the therapist's id, None where it
    is the clinic's.
    """

    id: str
    title: str
    content: str
    days: tuple[Days, ...]
    owner: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSession:
    """A finished session as a chart needs it: the line, its sets, where it was done, which version
    was asked for (its id, None where none), and who led it (None at home).
    """

    session: PastSession
    sets: tuple[PerformedSet, ...]
    in_clinic: bool
    prescription: str | None
    led_by: str | None
    visit: str | None = None
    withdrawn: Withdrawn | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagLook:
    """That a therapist looked at a flag. `flag` is the flag's key, which holds its rule and day."""

    person: str
    flag: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartFile:
    """Everything about one person, oldest first in each part. Sessions that were withdrawn are not
    among the `sessions`; `moves` are those to this person and away. `mornings`, `pain_reports` and
    `runs` are what they told apart from sessions.
    """

    person: Person
    episodes: tuple[Episode, ...] = ()
    goals: tuple[Goal, ...] = ()
    consents: tuple[Consent, ...] = ()
    visits: tuple[Visit, ...] = ()
    prescriptions: tuple[StoredPrescription, ...] = ()
    ends: tuple[PrescriptionEnd, ...] = ()
    sessions: tuple[ChartSession, ...] = ()
    scores: tuple[Score, ...] = ()
    reports: tuple[AdherenceReport, ...] = ()
    observations: tuple[Observation, ...] = ()
    notes: tuple[Note, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    looks: tuple[FlagLook, ...] = ()
    withdrawn_sessions: tuple[ChartSession, ...] = ()
    moves: tuple[Moved, ...] = ()
    mornings: tuple[Morning, ...] = ()
    pain_reports: tuple[PainReport, ...] = ()
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person as a line of the list; days are local.

    `last_visit` is the newest one that is over, `next_visit` the first planned from today on.
    `last_place` is where the last session was done: at home, where that day has both. `last_home`
    is the day of the newest session at home, and `last_word` that or the day on which they last
    said something about days at home. `recent_sessions` counts those of
    the last 14 days, and `home_days` are those of them with a session at home. `highest_pain`
    (0-10) is the highest told since the last visit, None where none was; `stopped_on` is the newest
    day since then on which an exercise was stopped because it hurt. `prescription` is the id
    of the version in force, `asked` has the days of its items, `asked_from` is its first day, and
    `asked_since` the day since when something has been asked for without a gap. `ends_on` is the
    last day of the last version with none after it, None where there is none such. `in_care` is
    true while an episode is open. `told` is true where the person was told what is kept here.
    `draft_since` is when the oldest unsigned note was last changed.
    """

    person: Person
    last_visit: date | None = None
    next_visit: date | None = None
    last_session: date | None = None
    last_place: SessionPlace | None = None
    last_home: date | None = None
    last_word: date | None = None
    recent_sessions: int = 0
    home_days: tuple[date, ...] = ()
    highest_pain: int | None = None
    stopped_on: date | None = None
    prescription: str | None = None
    asked: tuple[Days, ...] = ()
    asked_from: date | None = None
    asked_since: date | None = None
    ends_on: date | None = None
    in_care: bool = True
    told: bool = False
    draft_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedSession:
    """A session in progress. `saved_at` is when its last check-point was saved, so when it was
    parked.
    """

    id: str
    person: str
    title: str
    saved_at: datetime
    led_by: str | None
    visit: str | None


class TherapistStore(Protocol):
    """The therapists of this clinic."""

    def therapists(self) -> Future[Sequence[Therapist]]:
        """All of them, by their letters."""

    def put_therapist(self, therapist: Therapist, author: Author | None) -> Future[None]:
        """Add or change one. `author` is None for the first one of a new clinic, and leads the
        clinic otherwise. Fails with `LastLead` where nobody would lead it any more.
        """


class PeopleStore(Protocol):
    """The people of this clinic."""

    def people(self) -> Future[Sequence[Person]]:
        """Those whom the therapist may see for whom it is read, sorted by family name, given name
        and code.
        """

    def codes(self) -> Future[Sequence[str]]:
        """The code of everybody, so that a new person gets another one."""

    def given_up_codes(self) -> Future[Mapping[str, str]]:
        """The code of each record that was put together with another one, and the id of the person
        who has it now, if the therapist may see them.
        """

    def people_lines(self, today: date) -> Future[Sequence[PersonLine]]:
        """The same with what a list shows of each."""

    def put_person(self, person: Person, author: Author) -> Future[None]:
        """Add a person with an open episode, or change one. Fails with `CodeTaken` where another
        person has this code.
        """

    def chart(self, person: str) -> Future[ChartFile]:
        """Everything about a person. Fails with `LookupError` for an unknown id, with `NotAllowed`
        where the therapist for whom it is read may not see this person.
        """

    def opened(self, person: str, author: Author) -> Future[None]:
        """Note in the trail that a therapist opened the chart: once for each therapist, person and
        hour.
        """

    def put_episode(self, episode: Episode, author: Author) -> Future[None]:
        """Add or change an episode."""

    def put_goal(self, goal: Goal, person: str, author: Author) -> Future[None]:
        """Add or change a goal."""

    def put_consent(self, consent: Consent, author: Author) -> Future[None]:
        """Add a consent, or note that it was withdrawn."""

    def put_look(self, look: FlagLook) -> Future[None]:
        """Keep that a flag was looked at."""

    def drop_look(self, look: FlagLook) -> Future[None]:
        """Take back that this therapist looked at a flag."""


class PrescriptionStore(Protocol):
    """Prescriptions: drafts that change, and signed versions that never do."""

    def put_draft(self, draft: StoredPrescription, author: Author) -> Future[None]:
        """Keep the person's one draft in place of an older one. Not an act for the trail."""

    def drop_draft(self, person: str, author: Author) -> Future[None]:
        """Delete the person's draft."""

    def sign(self, prescription: StoredPrescription, author: Author) -> Future[None]:
        """Store a signed prescription, end the one before it as replaced from its first day, and
        delete the draft: all or nothing. Fails with `AlreadySigned` where this version of the
        episode is signed.
        """

    def end(self, end: PrescriptionEnd, author: Author) -> Future[None]:
        """Stop or withdraw a signed prescription. Fails with `LookupError` where there is none."""

    def templates(self) -> Future[Sequence[PrescriptionTemplate]]:
        """All templates, by title."""

    def put_template(self, template: PrescriptionTemplate, author: Author) -> Future[None]:
        """Add or change a template."""

    def delete_template(self, id_: str, author: Author) -> Future[None]:
        """Delete a template."""


class VisitStore(Protocol):
    """Visits, and what is seen and told at them."""

    def visits(self, day: date) -> Future[Sequence[Visit]]:
        """The visits of a day: by time, those without a time last."""

    def visit(self, id_: str) -> Future[Visit]:
        """One visit. Fails with `LookupError` for an unknown id."""

    def put_visit(self, visit: Visit, author: Author) -> Future[None]:
        """Add or change a visit."""

    def set_state(self, visit: str, state: VisitState, author: Author) -> Future[None]:
        """Change where a visit stands."""

    def delete_visit(self, visit: str, author: Author) -> Future[None]:
        """Take a planned or missed visit off the list. Fails where anything was recorded at it."""

    def put_observation(self, observation: Observation, author: Author) -> Future[None]:
        """Add an observation, or change the text of one's own of the same visit."""

    def withdraw(self, observation: str, withdrawn: Withdrawn, author: Author) -> Future[None]:
        """Mark an observation as no longer counting; it stays in the record."""

    def put_report(self, report: AdherenceReport, author: Author) -> Future[None]:
        """Keep what a person said about a day at home; it replaces an earlier answer."""

    def drop_report(self, person: str, day: date, author: Author) -> Future[None]:
        """Take back what was said about a day; nothing where nothing was."""


class NoteStore(Protocol):
    """Notes and amendments."""

    def put_note(self, note: Note, author: Author) -> Future[None]:
        """Keep a draft. Fails with `AlreadySigned` where the note is signed."""

    def sign_note(self, note: Note, author: Author) -> Future[None]:
        """Store the note as signed: from now on only amendments change what it says. Fails with
        `AlreadySigned` where it says something else already.
        """

    def amend(self, amendment: Amendment, author: Author) -> Future[None]:
        """Store an amendment. Fails with `LookupError` where there is no such signed note."""

    def unsigned(self) -> Future[Sequence[Note]]:
        """Every draft with a text, oldest first."""


class ParkedSessions(Protocol):
    """The sessions in progress of this clinic."""

    def parked(self) -> Future[Sequence[ParkedSession]]:
        """All of them, those that were saved first at the beginning."""
