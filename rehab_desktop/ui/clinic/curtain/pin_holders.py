"""Who has a PIN, and whose is asked for on the curtain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.pin import PinStore
from rehab_desktop.core.clinic.ports import TherapistStore
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PinHolder:
    """One who can be chosen, as `Segments` shows them: `value` is the therapist's id, `name` their
    letters.
    """

    value: str
    name: str
    glyph: str = ""


@QmlElement
class PinHolders(QObject):
    """A PIN is compared with that of one therapist. Were it compared with everybody's, no two could
    have the same, and whoever is refused one would know a colleague's. `failed` carries an error of
    the file.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(
        self, pins: PinStore, therapists: TherapistStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pins = pins
        self._store = therapists
        self._have: frozenset[str] | None = None
        self._therapists: Sequence[Therapist] = ()
        self._me = self._chosen = ""
        self._choices = DataclassListModel(PinHolder, self)
        self._waiting = FutureWatcher(self)

    def work(self, therapist: str) -> None:
        """The therapist with this id works, and is asked for theirs until somebody else is
        chosen; empty for nobody.
        """
        self._me, self._chosen = therapist, ""
        self._show()

    def read(self) -> None:
        """Read who has one, and their letters."""
        self._wait(self._pins.who_has(), self._know)
        self._wait(self._store.therapists(), self._meet)

    def _wait(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        self._waiting.wait(future, then, self.failed.emit)

    def _know(self, have: frozenset[str]) -> None:
        self._have = have
        self._show()

    def _meet(self, therapists: Sequence[Therapist]) -> None:
        self._therapists = therapists
        self._show()

    def take_over(self, before: PinHolders) -> None:
        """Know what another knew."""
        self._have, self._therapists = before._have, before._therapists
        self._me, self._chosen = before._me, before._chosen
        self._show()

    def _show(self) -> None:
        lines = (
            PinHolder(value=one.id, name=one.letters)
            for one in self._therapists
            if one.id in self.have
        )
        self._choices.show(() if self.have <= {self._me} else tuple(lines))
        self.changed.emit()

    @Slot(str)
    def choose(self, therapist: str) -> None:
        """Ask this therapist for theirs."""
        self._chosen = therapist
        self.changed.emit()

    @property
    def have(self) -> frozenset[str]:
        """The ids of those who have one, as far as it is known."""
        return self._have or frozenset()

    @property
    def known(self) -> bool:
        """The file has said who has one."""
        return self._have is not None

    @property
    def asked(self) -> str:
        """The id of the therapist who is asked for theirs; empty where somebody has to be chosen
        first.
        """
        for one in (self._chosen, self._me):
            if one in self.have:
                return one
        return next(iter(self.have)) if len(self.have) == 1 else ""

    # What QML asks for

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """Whose it can be."""
        return self._choices

    @Property(bool, notify=changed)
    def shared(self) -> bool:
        """It can be that of somebody else than whoever worked."""
        return bool(self._choices.rows)

    @Property(str, notify=changed)
    def value(self) -> str:
        """See `asked`."""
        return self.asked
