"""For how many years the clinic keeps records, and how many may go now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.retention import KeptRecord, Retention, RetentionRule, due
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RetentionModel(QObject):
    """`told` carries a sentence on what was kept, `failed` an error of the file."""

    changed = Signal()
    told = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._retention = Retention()
        self._records: tuple[KeptRecord, ...] = ()
        self._typed = {"years": "", "child": ""}
        self._wrong = self._fault = ""
        self._waiting = FutureWatcher(self)

    def look(self) -> None:
        """Read what was chosen."""
        found = self._services.retention.retention()
        self._waiting.wait(found, self._show, self.failed.emit)
        records = self._services.retention.records()
        self._waiting.wait(records, self._count, self.failed.emit)

    def _show(self, retention: Retention) -> None:
        self._retention = retention
        rule = retention.rule
        self._typed = {
            "years": "" if rule is None else str(rule.years),
            "child": "" if rule is None else str(rule.child_age or ""),
        }
        self.changed.emit()

    def _count(self, records: Sequence[KeptRecord]) -> None:
        self._records = tuple(records)
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `years` or `child` now."""
        self._typed[field] = text
        self._wrong = self._fault = ""
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed; where it cannot be, tell why."""
        names = {
            "years": translate("clinic settings", "Years"),
            "child": translate("clinic settings", "Age"),
        }
        for field, name in names.items():
            needed = field == "years"
            if not self._typed[field].strip().isdecimal() and (needed or self._typed[field]):
                said = translate("clinic settings", "{what}: write a number.").format(what=name)
                self._refuse(field, said)
                return
        child = self._typed["child"].strip()
        try:
            rule = RetentionRule(
                years=int(self._typed["years"]), child_age=int(child) if child else None
            )
        except Invalid as error:
            field = "years" if error.key.endswith("years") else "child"
            self._refuse(field, refused_line(names[field], error))
            return
        stored = self._services.retention.put_rule(rule, self._services.author())
        self._waiting.wait(stored, lambda _: self._kept(), self.failed.emit)

    def _kept(self) -> None:
        self.told.emit(translate("clinic settings", "How long records are kept is chosen."))
        self.look()

    def _refuse(self, field: str, said: str) -> None:
        self._wrong, self._fault = field, said
        self.changed.emit()

    # What QML asks for

    @Property(str, notify=changed)
    def years(self) -> str:
        return self._typed["years"]

    @Property(str, notify=changed)
    def child(self) -> str:
        return self._typed["child"]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=changed)
    def due(self) -> str:
        """How many records may go, by the rule that holds."""
        rule = self._retention.rule
        if rule is None:
            return translate(
                "clinic settings", "Nothing is chosen yet, so nobody is told which records may go."
            )
        number = len(due(self._records, rule, self._services.today))
        return counted(translate("clinic settings", "%n record(s) may go now.", "", number), number)
