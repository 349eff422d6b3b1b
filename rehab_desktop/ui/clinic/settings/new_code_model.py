"""Another recovery code for the clinic, where the one of before was lost or seen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.locking.protecting_model import ProtectingModel, ProtectionStep

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = (ProtectionStep.CODE, ProtectionStep.TYPED_BACK)


@QmlElement
class NewCodeModel(QObject):
    """The code of before opens the clinic until two groups of the new one were typed back. `told`
    carries a sentence once it opens nothing more.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.protecting_model: ProtectingModel | None = None
        self._waiting = FutureWatcher(self)

    @Slot()
    def begin(self) -> None:
        """Show a new code."""
        if not self.is_offered or self.protecting_model is not None:
            return
        self.protecting_model = ProtectingModel(
            self._services.protection,
            clinic=True,
            whose=self._services.clinic,
            steps=STEPS,
            parent=self,
        )
        self.protecting_model.left.connect(self.leave)
        self.protecting_model.chosen.connect(self._change)
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Not now: the code of before stays, and the new one is forgotten."""
        if self.protecting_model is not None:
            self.protecting_model.deleteLater()
            self.protecting_model = None
            self.changed.emit()

    @Slot(object)
    def _change(self, chosen: Protection) -> None:
        assert self.protecting_model is not None
        self.protecting_model.begin(translate("clinic settings", "One moment …"))
        changed = self._services.holders.change_code(str(chosen.code), self._services.author())
        self._waiting.wait(changed, lambda _: self._done(), self._not_done)

    def _done(self) -> None:
        self.leave()
        said = translate(
            "clinic settings", "The new recovery code holds. Destroy the paper with the old one."
        )
        self.told.emit(said)

    def _not_done(self, error: BaseException) -> None:
        if self.protecting_model is not None:
            self.protecting_model.fail(self._services.protection.explain(error))

    @property
    def is_offered(self) -> bool:
        """The clinic is encrypted, and who works leads it."""
        return self._services.holders.encrypted and self._services.may(Right.LEAD)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self.is_offered

    @Property(ProtectingModel, notify=changed)
    def protecting(self) -> ProtectingModel | None:
        """The new code while it is shown; None before."""
        return self.protecting_model
