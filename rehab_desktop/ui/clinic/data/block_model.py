"""Blocks a record, so that only the lead sees it, and lifts that again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.block import AlreadyBlocked, BlockLook, NotBlocked, PersonBlock
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.clinic.names import day_in_note
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.typed_day import typed_day
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockLine:
    """A block, or a look at the record while it was blocked, in one sentence."""

    text: str


@QmlElement
class BlockModel(QObject):
    """`failed` carries an error of the file."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._person: Person | None = None
        self._letters: dict[str, str] = {}
        self._blocks: tuple[PersonBlock, ...] = ()
        self._looks: tuple[BlockLook, ...] = ()
        self._wrong = self._fault = ""
        self._rows = DataclassListModel(BlockLine, self)
        self._waiting = FutureWatcher(self)

    def show(self, person: Person, letters: dict[str, str]) -> None:
        """Whose record it is."""
        new = self._person is None or self._person.state is not person.state
        self._person, self._letters = person, letters
        if new:
            self.look()
        self._say()

    @Slot()
    def look(self) -> None:
        """Read anew who blocked the record, and who opened it since."""
        if self._person is None or not self._services.may(Right.LEAD):
            return
        store, person = self._services.blocks, self._person.id
        self._waiting.wait(store.blocks(person), self._found_blocks, self.failed.emit)
        self._waiting.wait(store.looks(person), self._found_looks, self.failed.emit)

    def _found_blocks(self, blocks: Sequence[PersonBlock]) -> None:
        self._blocks = tuple(blocks)
        self._say()

    def _found_looks(self, looks: Sequence[BlockLook]) -> None:
        self._looks = tuple(looks)
        self._say()

    @Slot(str, str)
    def block(self, reason: str, asked_on: str) -> None:
        """Block the record for this reason; `asked_on` is when the person asked, as it was typed.
        Where something cannot be, tell what.
        """
        if self._person is None:
            return
        author = self._services.author()
        asked = typed_day(asked_on)
        if asked is None:
            self._refuse("asked_on", translate("clinic data", "Write a day such as 2026-11-30."))
            return
        try:
            block = PersonBlock(
                id=self._services.new_id(),
                person=self._person.id,
                reason=plain_text(reason),
                asked_on=asked,
                by=author.therapist,
                at=author.at,
            )
        except Invalid as error:
            named = {
                "reason": translate("clinic data", "Reason"),
                "asked_on": translate("clinic data", "Asked on"),
            }
            self._refuse(error.key, refused_line(named[error.key], error))
            return
        self._refuse("", "")
        self._waiting.wait(self._services.blocks.block(block, author), self._kept, self._not_kept)

    @Slot()
    def lift(self) -> None:
        """Show the record to everybody again."""
        if self._person is not None:
            lifted = self._services.blocks.lift(self._person.id, self._services.author())
            self._waiting.wait(lifted, self._kept, self._not_kept)

    def _kept(self, _: object) -> None:
        self._services.roster.look()
        self.look()

    def _not_kept(self, error: BaseException) -> None:
        if isinstance(error, AlreadyBlocked | NotBlocked):
            # Somebody was quicker at another window; the file knows how it stands.
            self._kept(None)
        else:
            self.failed.emit(error)

    def _refuse(self, field: str, fault: str) -> None:
        self._wrong, self._fault = field, fault
        self.changed.emit()

    def _say(self) -> None:
        dated = [(one.at, self._blocked(one)) for one in self._blocks]
        dated += [(one.at, self._looked(one)) for one in self._looks]
        dated += [(at, self._lifted(one, at)) for one in self._blocks if (at := one.lifted_at)]
        dated.sort(key=itemgetter(0))
        self._rows.show(tuple(BlockLine(text=text) for _, text in dated))
        self.changed.emit()

    def _blocked(self, block: PersonBlock) -> str:
        said = translate("clinic data", "Blocked by {who} on {day}, asked on {asked}: {reason}")
        if block.reason_lost:
            said = translate(
                "clinic data",
                "Blocked by {who} on {day}, asked on {asked}. The reason is not in the back-up "
                "that was restored since; it stands in the file that was replaced.",
            )
        return said.format(
            who=self._who(block.by),
            day=day_in_note(block.at.date()),
            asked=day_in_note(block.asked_on),
            reason=block.reason,
        )

    def _lifted(self, block: PersonBlock, at: datetime) -> str:
        said = translate("clinic data", "Lifted by {who} on {day}")
        return said.format(who=self._who(block.lifted_by), day=day_in_note(at.date()))

    def _looked(self, look: BlockLook) -> str:
        said = translate("clinic data", "Opened by {who} on {day}: {reason}")
        day = day_in_note(look.at.date())
        return said.format(who=self._who(look.by), day=day, reason=look.reason)

    def _who(self, therapist: str | None) -> str:
        return self._letters.get(therapist or "", "")

    @property
    def lines(self) -> tuple[BlockLine, ...]:
        """Every block and every look, oldest first."""
        return self._rows.rows

    # What QML asks for

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why who works here may not block; empty for the lead."""
        return self._services.refusal(Right.LEAD)

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        return self._person is not None and self._person.state is PersonState.BLOCKED

    @Property(str, notify=changed)
    def today(self) -> str:
        """The day of a request, as long as nothing else is typed."""
        return self._services.today.isoformat()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so."""
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
