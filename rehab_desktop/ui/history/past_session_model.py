"""One finished session whole: planned against done, every set, the pain; and its edit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.queries import PastDetail, sets_in_all, worst
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.text.pain_text import light_name
from rehab_desktop.text.wording import catalogue, clock, counted, side_word, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.history.answers_model import AnswersModel
from rehab_desktop.ui.history.parts import HistoryParts, full_day, tone_of

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

_NEXT_STATUS = {
    SetStatus.DONE: SetStatus.CUT_SHORT,
    SetStatus.CUT_SHORT: SetStatus.SKIPPED,
    SetStatus.SKIPPED: SetStatus.DONE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLine:
    """One set. `exercise` is empty where it is the line above's; `pain` is -1 for none."""

    exercise: str
    level: str
    name: str
    planned: str
    done: str
    status: str
    statusName: str
    pain: int
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkLine:
    """A pain told in mid-session. `place` is 0-1 of the session's time."""

    time: str
    pain: str
    tone: str
    where: str
    place: float


@QmlElement
class PastSessionModel(QObject):
    """`revised` carries the session as it was and as it is to be; `closed` leads back."""

    changed = Signal()
    closed = Signal()
    deleteWanted = Signal(str)
    revised = Signal(object, object)

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._detail: PastDetail | None = None
        self._draft: tuple[PerformedSet, ...] = ()
        self.is_editing = False
        self._answers = AnswersModel(parts, self)
        self._answers.changed.connect(self.changed)
        self._sets = DataclassListModel(SetLine, self)
        self._marks = DataclassListModel(MarkLine, self)

    def show(self, detail: PastDetail | None) -> None:
        """Show this session, or none."""
        self._detail, self.is_editing = detail, False
        self._show()

    @property
    def session(self) -> str:
        """The id of the session that is shown; empty for none."""
        return self._detail.record.id if self._detail else ""

    def _show(self) -> None:
        record = self._detail.record if self._detail else None
        sets = () if record is None else self._draft if self.is_editing else record.sets
        self._sets.show(self._lines(sets))
        self._marks.show(self._mark_lines(record) if record else ())
        self.changed.emit()

    def _lines(self, sets: tuple[PerformedSet, ...]) -> tuple[SetLine, ...]:
        lines, before = [], ""
        for one in sets:
            lines.append(self._line(one, same=one.exercise == before))
            before = one.exercise
        return tuple(lines)

    def _line(self, one: PerformedSet, *, same: bool) -> SetLine:
        side = side_word(one.side)
        pattern = (
            translate("history", "Extra set") if one.extra else translate("history", "Set {n}")
        ).format(n=one.set)
        return SetLine(
            exercise="" if same else self._parts.exercise_name(one.exercise),
            level="" if same else self._level(one),
            name=translate("history", "{set}, {side}").format(set=pattern, side=side)
            if side
            else pattern,
            planned=_amount(one.planned_ns, one.planned_reps),
            done="" if one.status is SetStatus.SKIPPED else _amount(one.actual_ns, one.reps),
            status=one.status.value,
            statusName=_status_name(one.status),
            pain=-1 if one.pain is None else one.pain,
            tone=tone_of(one.pain),
        )

    def _level(self, one: PerformedSet) -> str:
        card = self._parts.library.exercises.get(one.exercise)
        levels = {level.id: level.title for level in card.levels} if card else {}
        return catalogue(levels.get(one.level, one.level))

    def _mark_lines(self, record: SessionRecord) -> tuple[MarkLine, ...]:
        lines = []
        for mark in record.pains:
            place = mark.set_index
            done = record.sets[place] if place is not None and place < len(record.sets) else None
            lines.append(
                MarkLine(
                    time=clock(mark.after_ns),
                    pain=str(mark.value),
                    tone=tone_of(mark.value),
                    where=self._parts.exercise_name(done.exercise)
                    if done
                    else translate("history", "before the first set"),
                    place=min(1.0, mark.after_ns / record.active_ns) if record.active_ns else 0.0,
                )
            )
        return tuple(lines)

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    @Slot()
    def remove(self) -> None:
        if self._detail is not None:
            self.deleteWanted.emit(self._detail.record.id)

    @Slot()
    def edit(self) -> None:
        if self._detail is None:
            return
        record = self._detail.record
        self._draft, self.is_editing = record.sets, True
        self._answers.start(
            record.started_at,
            before=record.pain_before,
            after=record.pain_after,
            effort=record.effort,
            note=record.note,
        )
        self._show()

    @Slot()
    def cancel(self) -> None:
        self.is_editing = False
        self._show()

    @Slot(int)
    def nextStatus(self, place: int) -> None:
        """Done becomes cut short, that becomes skipped, that becomes done again."""
        self._change(place, status=_NEXT_STATUS[self._draft[place].status])

    @Slot(int, int)
    def setPain(self, place: int, pain: int) -> None:
        """The pain of a set, 0-10; -1 for none told."""
        self._change(place, pain=pain if 0 <= pain <= 10 else None)

    def _change(self, place: int, **changes: object) -> None:
        changed = replace(self._draft[place], **changes)  # type: ignore[arg-type]
        self._draft = (*self._draft[:place], changed, *self._draft[place + 1 :])
        self._show()

    @Slot()
    def save(self) -> None:
        """Hand the edit on, unless the date cannot be used; the answers say so themselves."""
        if self._detail is None or not self._answers.can_be_used():
            return
        old = self._detail.record
        began = old.started_at
        # To the minute nothing was changed: then seconds and zone stay as they are.
        if self._answers.written != (
            began.date().isoformat(),
            f"{began:%H:%M}",
        ):
            began = self._answers.moment()
        new = replace(
            old,
            started_at=began,
            ended_at=began + (old.ended_at - old.started_at),
            pain_before=self._answers.before,
            pain_after=self._answers.after,
            effort=self._answers.effort_told,
            note=self._answers.note_text.strip(),
            sets=self._draft,
        )
        self.is_editing = False
        self.revised.emit(old, new)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._detail is not None

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        return self.is_editing

    @Property(AnswersModel, constant=True)
    def answers(self) -> AnswersModel:
        return self._answers

    @Property(QObject, constant=True)
    def sets(self) -> QObject:
        return self._sets

    @Property(QObject, constant=True)
    def marks(self) -> QObject:
        return self._marks

    @Property(int, notify=changed)
    def markCount(self) -> int:
        return len(self._marks.rows)

    @Property(str, notify=changed)
    def title(self) -> str:
        return catalogue(self._detail.record.title) if self._detail else ""

    @Property(str, notify=changed)
    def when(self) -> str:
        """Friday 1 May 2026, 18:04 to 18:22."""
        if self._detail is None:
            return ""
        record = self._detail.record
        return translate("history", "{day}, {from_time} to {to_time}").format(
            day=full_day(record.started_at.date()),
            from_time=f"{record.started_at:%H:%M}",
            to_time=f"{record.ended_at:%H:%M}",
        )

    @Property(str, notify=changed)
    def remark(self) -> str:
        """Stopped early, added by hand, edited: what is out of the ordinary."""
        if self._detail is None:
            return ""
        parts = []
        if self._detail.by_hand:
            parts.append(translate("history", "Added by hand"))
        if self._detail.record.status is SessionStatus.STOPPED:
            parts.append(translate("history", "Stopped early"))
        if self._detail.edits:
            kept = counted(
                translate("history", "Edited, %n old value(s) kept", "", self._detail.edits),
                self._detail.edits,
            )
            parts.append(kept)
        return "  ·  ".join(parts)

    @Property(str, notify=changed)
    def time(self) -> str:
        return clock(self._detail.record.active_ns) if self._detail else ""

    @Property(str, notify=changed)
    def planned(self) -> str:
        return clock(self._detail.record.planned_ns) if self._detail else ""

    @Property(str, notify=changed)
    def setsDone(self) -> str:
        if self._detail is None:
            return ""
        sets = self._detail.record.sets
        done = sum(one.status is SetStatus.DONE for one in sets)
        return translate("history", "{done} of {planned}").format(
            done=done, planned=sets_in_all(done, len(sets), self._detail.planned_sets)
        )

    @Property(str, notify=changed)
    def before(self) -> str:
        return _told(self._detail.record.pain_before if self._detail else None)

    @Property(str, notify=changed)
    def after(self) -> str:
        return _told(self._detail.record.pain_after if self._detail else None)

    @Property(str, notify=changed)
    def effort(self) -> str:
        return _told(self._detail.record.effort if self._detail else None)

    @Property(str, notify=changed)
    def highest(self) -> str:
        return _told(self._highest)

    @Property(str, notify=changed)
    def tone(self) -> str:
        return tone_of(self._highest)

    @Property(str, notify=changed)
    def light(self) -> str:
        """The light of the highest pain in words; empty where none was told."""
        return "" if self._highest is None else light_name(self._highest)

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._detail.record.note if self._detail else ""

    @property
    def _highest(self) -> int | None:
        if self._detail is None:
            return None
        record = self._detail.record
        return worst(
            record.pain_after,
            *(mark.value for mark in record.pains),
            *(one.pain for one in record.sets),
        )


def _told(value: int | None) -> str:
    return "–" if value is None else str(value)


def _status_name(status: SetStatus) -> str:
    return {
        SetStatus.DONE: translate("history", "Done"),
        SetStatus.CUT_SHORT: translate("history", "Cut short"),
        SetStatus.SKIPPED: translate("history", "Skipped"),
    }[status]


def _amount(nanoseconds: int, reps: int) -> str:
    """0:40, or 5 × in 0:40 where there were several repetitions."""
    if reps <= 1:
        return clock(nanoseconds)
    if not nanoseconds:
        return translate("history", "{reps} ×").format(reps=reps)
    return translate("history", "{reps} × in {time}").format(reps=reps, time=clock(nanoseconds))
