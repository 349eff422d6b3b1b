"""What was read and ticked: kept in the file, and for this run where the file cannot keep it."""

from __future__ import annotations

from concurrent.futures import Future

from rehab_desktop.app.programme import Programme


class Confirmed:
    """Reads and keeps what was ticked. A history that may only be read keeps nothing; what was
    ticked then holds until the app ends, so that nobody is asked the same before each session.
    """

    def __init__(self, programme: Programme) -> None:
        self._programme = programme
        self._refused: set[str] = set()

    def holds(self, what: str) -> bool:
        """Whether this was ticked, such as `SAFETY` or the cautions of an exercise."""
        return what in self._refused or self._programme.is_confirmed(what)

    def keep(self, what: str) -> None:
        """It was ticked. Why it could not be kept is told by the notice of the history alone."""
        if self.holds(what):
            return

        def answered(kept: Future[None]) -> None:
            if kept.cancelled() or kept.exception() is not None:
                self._refused.add(what)

        self._programme.confirm(what).add_done_callback(answered)

    def take_over(self, before: Confirmed) -> None:
        """Know what another knew that the file does not."""
        self._refused |= before._refused
