"""Sessions that a therapist leads: begun for a visit, parked and gone on with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date

from rehab_desktop.app.futures import then_ask
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Interrupted, Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.ports import Author, ParkedSession, VisitStore
from rehab_desktop.core.clinic.prescription import Prescription, PrescriptionEnd, in_force
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.history.record import Occasion, SessionPlace

MOST_PARKED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineToLead:
    """What is done in a led session. `prescription` is the id of the version that asks for it, None
    where the routine was picked.
    """

    routine: Routine
    prescription: str | None = None


def asked_today(
    prescriptions: Iterable[Prescription],
    ends: Sequence[PrescriptionEnd],
    day: date,
    title: str,
) -> RoutineToLead | None:
    """What the prescription in force asks for on this day; None where it asks for nothing, or where
    there is none. `title` is what the session is called.
    """
    holding = in_force(prescriptions, ends, day)
    routine = None if holding is None else holding.routine(day, title)
    if holding is None or routine is None:
        return None
    return RoutineToLead(routine=routine, prescription=holding.id)


def visit_of(visits: Iterable[Visit], person: str, *, id_: str, author: Author) -> Visit:
    """The person's visit among those of today, or for a walk-in a new one, which is not stored
    yet.
    """
    known = (one for one in visits if one.person == person and one.state is not VisitState.MISSED)
    return next(known, None) or Visit(
        id=id_,
        person=person,
        day=author.at.date(),
        at=author.at.time().replace(second=0, microsecond=0, tzinfo=None),
        therapist=author.therapist,
        state=VisitState.HERE,
    )


class LedSessions:
    """The use cases around led sessions. `sessions_of` gives those of one person; `visits` is told
    how each visit stands. All calls belong to the screen's thread.
    """

    def __init__(
        self,
        *,
        sessions_of: Callable[[str], Sessions],
        visits: VisitStore,
    ) -> None:
        self._sessions_of = sessions_of
        self._visits = visits
        self._runner: SessionRunner | None = None
        self._visit: str | None = None

    @property
    def led_now(self) -> str | None:
        """The visit whose session was begun or gone on with here last and is not over; None where
        there is none. Of any other visit that the file calls running the app was closed, or the
        computer failed.
        """
        return None if self._runner is None or self._runner.state.over else self._visit

    def start(
        self,
        visit: Visit,
        asked: RoutineToLead,
        author: Author,
        *,
        pain_before: int | None = None,
        first: Side = Side.LEFT,
        settings: Settings | None = None,
    ) -> SessionRunner:
        """Begin a session of a stored visit now, led by the author. `pain_before` is 0-10, None
        where not reported; `settings` are those of this session, None for those in use.
        """
        runner = self._sessions_of(visit.person).start_routine(
            asked.routine,
            pain_before=pain_before,
            first=first,
            settings=settings,
            occasion=Occasion(
                place=SessionPlace.CLINIC,
                prescription=asked.prescription,
                led_by=author.therapist,
                visit=visit.id,
            ),
        )
        self._visits.set_state(visit.id, VisitState.RUNNING, author)
        self._runner, self._visit = runner, visit.id
        return runner

    def park(
        self,
        runner: SessionRunner,
        visit: str,
        author: Author,
        *,
        in_progress: Sequence[ParkedSession],
    ) -> Future[None]:
        """Pause a session, so that another one can run. Once the future is done, the disk has all
        of it and the runner can be given up; where it fails, the session is still here, paused.

        Raises `Invalid` where so many of the sessions `in_progress` are parked that one more would
        be too many; then nothing happens.
        """
        others = [one for one in in_progress if one.id != runner.recorder.session_id]
        require(len(others) < MOST_PARKED, "parked", Fault.MANY_PARKED, most=MOST_PARKED)
        runner.pause()
        return then_ask(
            runner.recorder.kept,
            lambda _: self._visits.set_state(visit, VisitState.PARKED, author),
        )

    def park_before_closing(self, author: Author) -> None:
        """The app closes now: the session that is led stands still and waits in the file, however
        many others wait there.
        """
        visit = self.led_now
        if self._runner is not None and visit is not None:
            self._runner.pause()
            self._visits.set_state(visit, VisitState.PARKED, author)

    def parked(self, person: str) -> Future[Interrupted | None]:
        """The session of this person that was parked, or was cut off by a crash; None where there
        is none. Go on with it by `resume`.
        """
        return self._sessions_of(person).interrupted()

    def resume(
        self,
        person: str,
        parked: Interrupted,
        author: Author,
        *,
        settings: Settings | None = None,
    ) -> SessionRunner:
        """Go on with a session, paused at the same step with the same time left. `settings` as in
        `start`.
        """
        runner = self._sessions_of(person).resume(parked, settings=settings)
        visit = parked.checkpoint.visit
        if visit is not None:
            self._visits.set_state(visit, VisitState.RUNNING, author)
        self._runner, self._visit = runner, visit
        return runner

    def finish(self, runner: SessionRunner, visit: str, author: Author) -> Future[None]:
        """Mark the visit as done once the record of its session is stored. Raises `ValueError`
        where the session is not over.
        """
        saved = runner.recorder.saved
        if saved is None:
            raise ValueError("finish: the session is not over")
        return then_ask(saved, lambda _: self._visits.set_state(visit, VisitState.DONE, author))
