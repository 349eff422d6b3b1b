"""The programme log in use and the file that keeps it: how the two stay alike."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime

from rehab_desktop.app.futures import done, then, then_ask
from rehab_desktop.app.library import Library
from rehab_desktop.app.programme_reading import ProgrammeReading
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.log import ProgrammeLog, ProgrammeStore


class StoredProgramme(ProgrammeReading):
    """What the programme says, by a log that `file` keeps. `now` returns the present instant.

    A change is in use at once, also before the disk has it. What is read from the file is dropped
    where the person has changed something since it was asked for.
    """

    def __init__(
        self,
        *,
        guide: ProgrammeGuide,
        library: Library,
        file: ProgrammeStore,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(guide=guide, library=library, now=now)
        self._file = file
        self._changes = 0

    def look(self) -> Future[ProgrammeLog]:
        """Read the programme log again. The future is done when it is in use, with every change
        that follows from it.
        """
        changes = self._changes

        def found(facts: ProgrammeLog) -> Future[ProgrammeLog]:
            if changes == self._changes:
                self.facts = facts
                if self._settle():
                    return then(self._read_again(), lambda _: self.facts)
            return done(self.facts)

        return then_ask(self._file.facts(self.today), found)

    def _hold(self, facts: ProgrammeLog, kept: Future[None]) -> Future[None]:
        """Use this log from now on. The returned future is done when the file has it: `kept`, the
        change that was asked of the file, and every change that follows from it.
        """
        self._changes += 1
        self.facts = facts
        if not self._settle():
            return kept
        return self._read_again()

    def _settle(self) -> bool:
        """Store the regressions that the log asks for, and take back those whose reason no longer
        exists. True where the log must be read again for the doses from before.
        """
        settled, at = self.planner.settled, self._now()
        for taken in settled.taken:
            self._file.decide(replace(taken.decision, at=at), (taken.dose,), at)
        if settled.taken:
            ours = {taken.decision for taken in settled.taken}
            decisions = settled.facts.decisions
            known = tuple(replace(d, at=at) if d in ours else d for d in decisions)
            self.facts = replace(settled.facts, decisions=known)
        for decision in settled.withdrawn:
            exercise = decision.suggestion.exercise
            assert decision.at is not None, "only what the file knows the instant of is withdrawn"
            self._file.take_back(decision, (exercise,), decision.at)
        return bool(settled.withdrawn)

    def _read_again(self) -> Future[None]:
        """Read the log again after something was taken back."""
        changes = self._changes

        def found(facts: ProgrammeLog) -> None:
            if changes == self._changes:
                self.facts = facts
                self._settle()

        return then(self._file.facts(self.today), found)
