"""Where a therapist begins when they prescribe: the draft that was left, or an empty one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from rehab_desktop.app.clinic.prescriptions import (
    PrescriptionTexts,
    UnreadablePrescription,
    next_number,
)
from rehab_desktop.core.clinic.episode import Episode, current_episode
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import (
    EndKind,
    Prescription,
    PrescriptionEnd,
    in_force,
)
from rehab_desktop.core.clinic.prescription_draft import begin


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescribing:
    """`draft` is what is worked on; `found` is true where it was left in the file. `versions` are
    the signed ones that can be read, oldest first, of all episodes; `last` is the newest of them
    that was not withdrawn, which `draft` is compared to. `unreadable` is a draft in the file that
    this version of the app cannot read; the next change takes its place. `new_episode` is to be
    stored before the draft, None where the person has an open one.
    """

    draft: Prescription
    found: bool
    last: Prescription | None
    versions: tuple[Prescription, ...]
    ends: tuple[PrescriptionEnd, ...]
    unreadable: UnreadablePrescription | None = None
    new_episode: Episode | None = None

    def holds(self, day: date) -> Prescription | None:
        """The version in force on this day."""
        return in_force(self.versions, self.ends, day)

    def end_of(self, prescription: Prescription) -> PrescriptionEnd | None:
        """How this version ended; that it was withdrawn counts more than that it was replaced."""
        ends = [one for one in self.ends if one.prescription == prescription.id]
        withdrawn = (one for one in ends if one.kind is EndKind.WITHDRAWN)
        return next(withdrawn, None) or next(iter(ends), None)


def prescribing(
    chart: ChartFile, texts: PrescriptionTexts, *, id_: str, episode: str, author: str, today: date
) -> Prescribing:
    """Where to begin with this person. `id_` becomes that of a new draft, `episode` that of an
    episode, where one is needed. A draft that was left is the next version from today on.
    """
    goes_on = open_episode(chart, id_=episode, today=today)
    read = texts.read_all(chart.prescriptions)
    signed = tuple(one for one in read.readable if one.signed)
    left = next((one for one in read.readable if not one.signed), None)
    version = next_number(chart.prescriptions, goes_on.id)
    empty = begin(
        id_=id_,
        person=chart.person.id,
        episode=goes_on.id,
        from_day=today,
        author=author,
        version=version,
    )
    return Prescribing(
        draft=empty if left is None else _from_today(left, goes_on.id, version, today),
        found=left is not None,
        last=_last(signed, chart.ends),
        versions=signed,
        ends=chart.ends,
        unreadable=next((one for one in read.unreadable if one.stored.signed_at is None), None),
        new_episode=goes_on if goes_on.id == episode else None,
    )


def open_episode(chart: ChartFile, *, id_: str, today: date) -> Episode:
    """The newest open episode; where none is open, a new one with this id that is not stored
    yet.
    """
    current = current_episode(chart.episodes)
    if current is not None and current.closed_on is None:
        return current
    return Episode(id=id_, person=chart.person.id, title="", opened_on=today)


def same_as(last: Prescription, draft: Prescription) -> Prescription:
    """The draft, asking for the same as the last version."""
    until = last.until if last.until is not None and last.until >= draft.from_day else None
    return replace(
        draft,
        items=last.items,
        message=last.message,
        until=until,
        progress=last.progress,
        transition_s=last.transition_s,
    )


def emptied(draft: Prescription, today: date) -> Prescription:
    """The draft from today on, asking for nothing and saying nothing."""
    return begin(
        id_=draft.id,
        person=draft.person,
        episode=draft.episode,
        from_day=today,
        author=draft.author,
        version=draft.version,
    )


def _from_today(draft: Prescription, episode: str, version: int, today: date) -> Prescription:
    """A draft of an earlier day cannot begin before today."""
    first = max(draft.from_day, today)
    until = draft.until if draft.until is not None and draft.until >= first else None
    return replace(draft, episode=episode, version=version, from_day=first, until=until)


def _last(signed: Sequence[Prescription], ends: Sequence[PrescriptionEnd]) -> Prescription | None:
    withdrawn = {one.prescription for one in ends if one.kind is EndKind.WITHDRAWN}
    counting = [one for one in signed if one.id not in withdrawn]
    return max(counting, key=lambda one: (one.signed_at, one.version), default=None)
