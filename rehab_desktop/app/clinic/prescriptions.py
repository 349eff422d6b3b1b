"""Prescriptions as the file keeps them, and as the clinic works with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.ports import Author, PrescriptionTemplate, StoredPrescription
from rehab_desktop.core.clinic.prescription import (
    Days,
    PrescribedItem,
    Prescription,
    ProgressRule,
)
from rehab_desktop.core.content.draft import Draft
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.content.routine_ports import RoutineFormat
from rehab_desktop.core.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadablePrescription:
    """A prescription that this version cannot read, because of its `problems`, such as an exercise
    that is no longer in the catalogue. The file keeps it unchanged.
    """

    stored: StoredPrescription
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPrescriptions:
    """The prescriptions of a person that can be read, in the order of the file, and the others."""

    readable: tuple[Prescription, ...] = ()
    unreadable: tuple[UnreadablePrescription, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """The items of a prescription or a template, with the seconds between two exercises."""

    items: tuple[PrescribedItem, ...] = ()
    transition_s: float = 15

    def without_tips(self) -> ItemList:
        """The same items with the tips of their cards."""
        return replace(self, items=tuple(_without_tips(one) for one in self.items))


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledPrescription:
    """A prescription as somebody wrote it into a file, before it has a person and a version.
    `from_day` is None where it is to begin on the day of signing.
    """

    items: tuple[PrescribedItem, ...]
    message: str = ""
    from_day: date | None = None
    until: date | None = None
    progress: ProgressRule = ProgressRule.HELD
    transition_s: float = 15


def next_number(before: Iterable[StoredPrescription], episode: str) -> int:
    """The number of the version that follows the signed ones of this episode."""
    versions = [one.version for one in before if one.episode == episode and one.signed_at]
    return max(versions, default=0) + 1


def next_version(
    filed: FiledPrescription,
    before: Iterable[StoredPrescription],
    *,
    id_: str,
    episode: Episode,
    author: Author,
) -> Prescription:
    """The signed version that follows those `before` in its episode. Raises `Invalid` where its
    days are in the wrong order.
    """
    return Prescription(
        id=id_,
        person=episode.person,
        episode=episode.id,
        version=next_number(before, episode.id),
        items=filed.items,
        message=filed.message,
        from_day=filed.from_day or author.at.date(),
        until=filed.until,
        progress=filed.progress,
        author=author.therapist,
        signed_at=author.at,
        transition_s=filed.transition_s,
    )


class PrescriptionTexts:
    """Turns prescriptions into what the file keeps, and back, by the checks of every routine."""

    def __init__(self, texts: RoutineFormat, exercises: Mapping[str, Exercise]) -> None:
        self._texts = texts
        self._exercises = exercises

    def stored(self, prescription: Prescription) -> StoredPrescription:
        """What the file keeps of this prescription; `read` returns the same from it."""
        content, days = self.written(
            ItemList(items=prescription.items, transition_s=prescription.transition_s)
        )
        return StoredPrescription(
            id=prescription.id,
            person=prescription.person,
            episode=prescription.episode,
            version=prescription.version,
            content=content,
            days=days,
            message=prescription.message,
            from_day=prescription.from_day,
            until=prescription.until,
            progress=prescription.progress,
            author=prescription.author,
            signed_at=prescription.signed_at,
        )

    def read(self, stored: StoredPrescription) -> Prescription:
        """The prescription that was stored. Raises `FileRefused` with every fault of its text."""
        asked = self.items(stored.content, stored.days)
        return Prescription(
            id=stored.id,
            person=stored.person,
            episode=stored.episode,
            version=stored.version,
            items=asked.items,
            message=stored.message,
            from_day=stored.from_day,
            until=stored.until,
            progress=stored.progress,
            author=stored.author,
            signed_at=stored.signed_at,
            transition_s=asked.transition_s,
        )

    def read_all(self, stored: Iterable[StoredPrescription]) -> ReadPrescriptions:
        """All that can be read, and the others with what is wrong with them."""
        readable: list[Prescription] = []
        unreadable: list[UnreadablePrescription] = []
        for one in stored:
            try:
                readable.append(self.read(one))
            except FileRefused as refused:
                unreadable.append(UnreadablePrescription(stored=one, problems=refused.problems))
        return ReadPrescriptions(readable=tuple(readable), unreadable=tuple(unreadable))

    def template(
        self, *, id_: str, title: str, asked: ItemList, owner: str | None
    ) -> PrescriptionTemplate:
        """A template of these items. Own tips are left out: they were written for one person."""
        content, days = self.written(asked.without_tips())
        return PrescriptionTemplate(id=id_, title=title, content=content, days=days, owner=owner)

    def written(self, asked: ItemList) -> tuple[str, tuple[Days, ...]]:
        """The items as the text of a routine file, and the days of each."""
        draft = Draft(items=tuple(one.item for one in asked.items), transition_s=asked.transition_s)
        return self._texts.write_draft(draft), tuple(one.days for one in asked.items)

    def items(self, content: str, days: tuple[Days, ...]) -> ItemList:
        """The items of a stored prescription or template. Raises `FileRefused`."""
        draft = self._texts.read_draft(content, self._exercises)
        if len(draft.items) != len(days):
            raise FileRefused([_days_missing(len(days), len(draft.items))])
        asked = zip(draft.items, days, strict=True)
        return ItemList(
            items=tuple(PrescribedItem(item=item, days=on) for item, on in asked),
            transition_s=draft.transition_s,
        )


def _without_tips(asked: PrescribedItem) -> PrescribedItem:
    item = asked.item
    return replace(asked, item=replace(item, tips=()) if isinstance(item, Item) else item)


def _days_missing(days: int, items: int) -> Problem:
    return Problem(
        file="prescription",
        line=None,
        key="days",
        fault=Fault.DAYS_OF_ITEMS,
        values={"days": days, "items": items},
    )
