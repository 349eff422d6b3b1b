"""How long the clinic keeps records: the years, and the age until which those of children stay."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.retention import Retention, RetentionRule
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.clinic.retention_text import rule_line
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

YEARS, CHILD_AGE = "retention_years", "retention_child_age"


@QmlElement
class RetentionModel(QObject):
    """There is no default: it differs by country. `chosen` comes when the file has a new rule."""

    changed = Signal()
    chosen = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._retention: Retention | None = None
        self._wrong = self._fault = ""
        self._waiting = FutureWatcher(self)

    @Slot()
    def look(self) -> None:
        """Read what was chosen."""
        found = self._services.retention.retention()
        self._waiting.wait(found, self._found, self.failed.emit)

    def _found(self, retention: Retention) -> None:
        self._retention = retention
        self.changed.emit()

    @Slot(str, str)
    def save(self, years: str, child_age: str) -> None:
        """Keep the rule as it was typed; the second field may be empty. Where something cannot be,
        tell what.
        """
        for field, typed in ((YEARS, years), (CHILD_AGE, child_age)):
            needed = field == YEARS
            if not ((typed.strip().isascii() and typed.strip().isdigit()) or not (typed or needed)):
                self._refuse(field, translate("clinic data", "Write a whole number of years."))
                return
        try:
            rule = RetentionRule(
                years=int(years), child_age=int(child_age) if child_age.strip() else None
            )
        except Invalid as error:
            names = {
                YEARS: translate("clinic data", "Years after the last contact"),
                CHILD_AGE: translate("clinic data", "Of children, until they are"),
            }
            self._refuse(error.key, refused_line(names[error.key], error))
            return
        self._refuse("", "")
        kept = self._services.retention.put_rule(rule, self._services.author())
        self._waiting.wait(kept, self._kept, self.failed.emit)

    def _kept(self, _: object) -> None:
        self.look()
        self.chosen.emit()

    def _refuse(self, field: str, fault: str) -> None:
        self._wrong, self._fault = field, fault
        self.changed.emit()

    @property
    def rule(self) -> RetentionRule | None:
        """What was chosen; None where nothing was, and before the file has answered."""
        return self._retention.rule if self._retention is not None else None

    # What QML asks for

    @Property(str, notify=changed)
    def said(self) -> str:
        """The rule in a sentence, or that none is chosen; empty before the file has answered."""
        return "" if self._retention is None else rule_line(self._retention.rule)

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why who works here may not choose it; empty for the lead."""
        return self._services.refusal(Right.LEAD)

    @Property(str, notify=changed)
    def years(self) -> str:
        return str(self.rule.years) if self.rule is not None else ""

    @Property(str, notify=changed)
    def childAge(self) -> str:
        child = self.rule.child_age if self.rule is not None else None
        return "" if child is None else str(child)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so."""
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
