"""What is open at the end of a day, as lines: each says what it is and what Enter does about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from rehab_desktop.core.clinic.day import Matter, MatterKind
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.history.recovery import Backup, Unsaved
from rehab_desktop.core.history.second_place import SecondPlaceState
from rehab_desktop.text.clinic.names import clock_time
from rehab_desktop.text.clinic.states import matter_name
from rehab_desktop.text.second_place_text import second_place_line as second_place_said
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.services import ClinicServices

GLYPHS = {
    MatterKind.PARKED: "pause",
    MatterKind.DRAFT: "pencil",
    MatterKind.NO_NOTE: "file-plus",
    MatterKind.FLAG: "triangle-alert",
    MatterKind.ENDS: "clock",
    MatterKind.UNMARKED: "user",
    MatterKind.MISSED: "circle-slash",
}
BACKUP_LASTS = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingLine:
    """One matter. `name` says whose or what, `fact` what is open, `way` what Enter does."""

    place: int
    glyph: str
    tone: str
    name: str
    fact: str
    way: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """A line and what is done when it is chosen."""

    line: ClosingLine
    go: Callable[[], None]


def matter_line(
    matter: Matter, place: int, services: ClinicServices, fact_of: Callable[[Matter], str]
) -> ClosingLine:
    """The line of what is open about a person; `fact_of` puts a flag in words."""
    person = services.roster.people.get(matter.person)
    fact = fact_of(matter) if matter.flag else matter_name(matter.kind)
    day = "" if matter.day == services.today else brief_day(matter.day, services.today)
    return ClosingLine(
        place=place,
        glyph=GLYPHS[matter.kind],
        tone="stop" if matter.kind is MatterKind.FLAG else "caution",
        name=services.names.of(person) if person is not None else "",
        fact="  ·  ".join(part for part in (fact, day) if part),
        way=_way(matter.kind, signs=services.may(Right.PRESCRIBE)),
    )


def _way(kind: MatterKind, *, signs: bool) -> str:
    draft = translate("clinic closing", "Sign") if signs else translate("clinic closing", "Note")
    return {
        MatterKind.PARKED: translate("clinic closing", "Go on"),
        MatterKind.DRAFT: draft,
        MatterKind.NO_NOTE: translate("clinic closing", "Write"),
        MatterKind.UNMARKED: translate("clinic closing", "Day"),
    }.get(kind, translate("clinic closing", "Chart"))


def unsaved_line(unsaved: Unsaved, place: int) -> ClosingLine:
    """The line of changes that the disk has not taken."""
    return ClosingLine(
        place=place,
        glyph="hard-drive",
        tone="stop",
        name=translate("clinic closing", "Not saved yet"),
        fact=counted(
            translate("clinic closing", "%n change(s) in memory only", "", unsaved.writes),
            unsaved.writes,
        ),
        way=translate("clinic closing", "Try again"),
    )


def is_old(backup: Backup | None, now: datetime) -> bool:
    """There is no back-up of the last day."""
    return backup is None or now - backup.made_at > BACKUP_LASTS


def last_backup(backup: Backup | None, services: ClinicServices) -> str:
    """When the last back-up was made."""
    if backup is None:
        return translate("clinic closing", "There is none yet")
    at = backup.made_at.astimezone(services.wall().tzinfo)
    return translate("clinic closing", "The last one is of {day}, {time}").format(
        day=brief_day(at.date(), services.today), time=clock_time(at.time())
    )


def second_place_line(state: SecondPlaceState, place: int) -> ClosingLine:
    """The line of back-ups that are not in their second place."""
    return ClosingLine(
        place=place,
        glyph="hard-drive",
        tone="caution",
        name=translate("clinic closing", "Second place for back-ups"),
        fact=second_place_said(state),
        way=translate("clinic closing", "Copy now"),
    )


def backup_line(backup: Backup | None, place: int, services: ClinicServices) -> ClosingLine:
    """The line of a back-up that is missing or old."""
    return ClosingLine(
        place=place,
        glyph="database-backup",
        tone="caution",
        name=translate("clinic closing", "Back-up"),
        fact=last_backup(backup, services),
        way=translate("clinic closing", "Back up now"),
    )


def due_line(number: int, place: int) -> ClosingLine:
    """The line of records that may go, which the lead looks through once a year."""
    return ClosingLine(
        place=place,
        glyph="list-checks",
        tone="caution",
        name=translate("clinic closing", "Once a year"),
        fact=counted(translate("clinic closing", "%n record(s) may go", "", number), number),
        way=translate("clinic closing", "Look through"),
    )
