"""Signing a prescription: asked once with what changes, then done, and never taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.prescribing import Prescribing
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.ports import AlreadySigned
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.prescription_draft import signed
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SigningModel(QObject):
    """`started` answers with where the draft belongs, None until the file has said so.

    `refused` carries the `Invalid` of a draft that cannot be signed, `refusedTo` a sentence on who
    may; `begun` tells that the draft is on its way, `signed` carries a sentence on the signed
    version, `again` tells that this version was signed before, and `failed` an error of the file.
    """

    changed = Signal()
    refused = Signal(Exception)
    refusedTo = Signal(str)
    begun = Signal()
    signed = Signal(str)
    again = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        services: ClinicServices,
        history: DraftHistory,
        started: Callable[[], Prescribing | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        self._history = history
        self._started = started
        self._asking = self._under_way = False
        self._waiting = FutureWatcher(self)
        history.edited.connect(self.leaveIt)

    @Slot()
    def sign(self) -> None:
        """The first time it is asked, with what changes; the second time it is signed."""
        if self._started() is None or self._under_way:
            return
        if not self._services.may(Right.PRESCRIBE):
            self.refusedTo.emit(
                translate("clinic prescribe", "A therapist signs; the draft is kept.")
            )
            return
        author = self._services.author()
        try:
            version = signed(self._history.draft, author=author.therapist, at=author.at)
        except Invalid as error:
            self.refused.emit(error)
            return
        if not self._asking:
            self._asking = True
            self.changed.emit()
            return
        self._asking, self._under_way = False, True
        stored = self._services.prescription_texts.stored(version)
        self.begun.emit()
        self._waiting.wait(
            self._services.prescriptions.sign(stored, author),
            lambda _: self._done(version),
            self._not_done,
        )
        self.changed.emit()

    @Slot()
    def leaveIt(self) -> None:
        """Go on with the draft."""
        if self._asking:
            self._asking = False
            self.changed.emit()

    def _done(self, version: Prescription) -> None:
        self._under_way = False
        said = (
            translate("clinic prescribe", "Version {n} is signed and holds from today.")
            if version.from_day <= self._services.today
            else translate("clinic prescribe", "Version {n} is signed and holds from {day}.")
        )
        self.signed.emit(said.format(n=version.version, day=full_day(version.from_day)))

    def _not_done(self, error: BaseException) -> None:
        self._under_way = False
        if isinstance(error, AlreadySigned):
            self.again.emit()
        else:
            self.failed.emit(error)
        self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(str, notify=changed)
    def question(self) -> str:
        """Sign version 3 for Mara Elm, from today? It takes the place of version 2. With the name
        (or code), because a signed version stays, also in the wrong record.
        """
        draft, start = self._history.draft, self._started()
        said = (
            translate("clinic prescribe", "Sign version {n} for {who}, from today?")
            if draft.from_day <= self._services.today
            else translate("clinic prescribe", "Sign version {n} for {who}, from {day}?")
        ).format(
            n=draft.version,
            who=self._services.called(draft.person),
            day=full_day(draft.from_day),
        )
        before = start.holds(draft.from_day) if start is not None else None
        if before is None:
            return said
        replaced = translate("clinic prescribe", "It takes the place of version {n}.")
        return f"{said} {replaced.format(n=before.version)}"
