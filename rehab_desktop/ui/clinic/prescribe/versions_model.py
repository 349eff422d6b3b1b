"""Versions of a prescription side by side, and how one is stopped or withdrawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.prescribing import Prescribing
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.ports import AlreadySigned
from rehab_desktop.core.clinic.prescription import EndKind, Prescription, PrescriptionEnd
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.clinic.difference_text import Mark
from rehab_desktop.text.clinic.prescription_text import version_title
from rehab_desktop.text.clinic.states import end_name
from rehab_desktop.text.clinic.version_rows import VersionRow, version_rows
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.prescribed_lines import TONES
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionHeadLine:
    """A version that is shown: its title, how it stands, and what can be done about it."""

    version: str
    title: str
    stands: str
    tone: str
    stoppable: bool
    withdrawable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySideLine:
    """One item in both versions; see `VersionRow`."""

    mark: str
    tone: str
    name: str
    before: str
    after: str
    change: str


@QmlElement
class VersionsModel(QObject):
    """An older version at the left and the one that followed it at the right. `ended` carries a
    sentence on one that was stopped or withdrawn, `failed` an error of the file.
    """

    changed = Signal()
    ended = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._start: Prescribing | None = None
        self._versions: tuple[Prescription, ...] = ()
        self._right = 0
        self._asked: tuple[EndKind, Prescription] | None = None
        self._reason = self._fault = ""
        self._waiting = FutureWatcher(self)
        self._heads = DataclassListModel(VersionHeadLine, self)
        self._rows = DataclassListModel(SideBySideLine, self)

    def begin(self, start: Prescribing, draft: Prescription) -> None:
        """Show the newest version beside the draft; without a draft the two newest versions."""
        self._asked, self._reason, self._fault = None, "", ""
        self._right = len(start.versions) + 1
        self.show(start, draft)

    def show(self, start: Prescribing, draft: Prescription) -> None:
        """The file has answered anew."""
        self._start = start
        signed = tuple(sorted(start.versions, key=lambda one: (one.signed_at, one.version)))
        self._versions = (*signed, draft) if draft.items else signed
        self._right = min(self._right, len(self._versions) - 1)
        self._say()

    @property
    def _pair(self) -> tuple[Prescription | None, Prescription | None]:
        if not self._versions:
            return None, None
        old = self._versions[self._right - 1] if self._right > 0 else None
        return old, self._versions[self._right]

    def _say(self) -> None:
        old, new = self._pair
        self._heads.show(tuple(self._head(one) for one in (old, new) if one is not None))
        rows = version_rows(old, new, self._services.library.exercises) if new else ()
        self._rows.show(tuple(_side_by_side(row, first=old is None) for row in rows))
        self.changed.emit()

    def _head(self, one: Prescription) -> VersionHeadLine:
        stands, tone = self._stands(one)
        end = self._start.end_of(one) if self._start is not None else None
        today = self._services.today
        over = one.until is not None and one.until < today
        signed = one.signed and self._services.may(Right.PRESCRIBE)
        return VersionHeadLine(
            version=one.id,
            title=version_title(one),
            stands=stands,
            tone=tone,
            stoppable=signed and end is None and not over,
            withdrawable=signed and (end is None or end.kind is not EndKind.WITHDRAWN),
        )

    def _stands(self, one: Prescription) -> tuple[str, str]:
        """How a version stands, in words and as a tone."""
        if self._start is None or not one.signed:
            return translate("clinic prescribe", "Not signed yet"), "ready"
        today = self._services.today
        if (end := self._start.end_of(one)) is not None and (
            end.on <= today or one.from_day > today
        ):
            said = translate("clinic prescribe", "{how}, {day}")
            said = said.format(how=end_name(end.kind), day=full_day(end.on))
            if end.reason:
                said = translate("clinic prescribe", "{ended}: {reason}").format(
                    ended=said, reason=end.reason
                )
            return said, "stop" if end.kind is EndKind.WITHDRAWN else "soft"
        if self._start.holds(today) == one:
            return translate("clinic prescribe", "In force"), "good"
        if one.from_day > today:
            return translate("clinic prescribe", "Signed, begins later"), "work"
        return translate("clinic prescribe", "Over"), "soft"

    # What the therapist asks for

    @Slot(int)
    def turn(self, by: int) -> None:
        """The pair so many versions later (earlier below 0); the ends are ends."""
        self._right = max(min(1, len(self._versions) - 1), self._right + by)
        self._right = min(len(self._versions) - 1, self._right)
        self._asked, self._fault = None, ""
        self._say()

    @Slot(str, bool)
    def ask(self, version: str, withdraw: bool) -> None:
        """Ask for the reason to stop a version, or to withdraw it."""
        found = next((one for one in self._versions if one.id == version), None)
        if found is not None and self._services.may(Right.PRESCRIBE):
            self._asked = (EndKind.WITHDRAWN if withdraw else EndKind.STOPPED, found)
            self._reason = self._fault = ""
            self.changed.emit()

    @Slot()
    def leaveIt(self) -> None:
        """Neither stop nor withdraw."""
        self._asked, self._fault = None, ""
        self.changed.emit()

    @Slot(str)
    def setReason(self, text: str) -> None:
        self._reason, self._fault = text, ""
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Stop or withdraw the version that was asked about; a missing reason is told."""
        if self._asked is None:
            return
        kind, version = self._asked
        author = self._services.author()
        try:
            end = PrescriptionEnd(
                prescription=version.id,
                kind=kind,
                on=self._services.today,
                by=author.therapist,
                at=author.at,
                reason=plain_text(self._reason, lines=True),
            )
        except Invalid as error:
            self._fault = refused_line(translate("clinic prescribe", "Reason"), error)
            self.changed.emit()
            return
        self._asked = None
        said = {
            EndKind.STOPPED: translate("clinic prescribe", "Version {n} is stopped."),
            EndKind.WITHDRAWN: translate("clinic prescribe", "Version {n} is withdrawn."),
        }[kind].format(n=version.version)
        self._waiting.wait(
            self._services.prescriptions.end(end, author),
            lambda _: self.ended.emit(said),
            self._refused,
        )
        self.changed.emit()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, AlreadySigned):  # it had ended so already
            self.ended.emit("")
        else:
            self.failed.emit(error)

    @property
    def lines(self) -> tuple[SideBySideLine, ...]:
        """The items of both versions."""
        return self._rows.rows

    @property
    def head_lines(self) -> tuple[VersionHeadLine, ...]:
        """The versions shown, the older one first."""
        return self._heads.rows

    # What QML asks for

    @Property(QObject, constant=True)
    def heads(self) -> QObject:
        return self._heads

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def earlier(self) -> bool:
        """There is an earlier pair."""
        return self._right > 1

    @Property(bool, notify=changed)
    def later(self) -> bool:
        """There is a later pair."""
        return self._right < len(self._versions) - 1

    @Property(str, notify=changed)
    def asking(self) -> str:
        """The question about a version; empty while there is none."""
        if self._asked is None:
            return ""
        kind, version = self._asked
        if kind is EndKind.STOPPED:
            said = translate(
                "clinic prescribe", "Stop version {n} today? Nothing is asked for from then on."
            )
        else:
            said = translate(
                "clinic prescribe",
                "Withdraw version {n}? It counts as a mistake and stays in the record. "
                "The version before it does not come back by itself.",
            )
        return said.format(n=version.version)

    @Property(bool, notify=changed)
    def withdrawing(self) -> bool:
        return self._asked is not None and self._asked[0] is EndKind.WITHDRAWN

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault


def _side_by_side(row: VersionRow, *, first: bool) -> SideBySideLine:
    """In a first version nothing is marked: all of it is new."""
    mark = "" if first else row.mark
    return SideBySideLine(
        mark=mark,
        tone=TONES[Mark(mark)] if mark else "",
        name=row.name,
        before=row.before,
        after=row.after,
        change=row.change,
    )
