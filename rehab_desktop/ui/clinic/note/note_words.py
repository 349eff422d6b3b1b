"""Whose visit a note is of and where it stands, in words."""

from __future__ import annotations

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.visit import Visit
from rehab_desktop.text.clinic.names import clock_time, day_in_note
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.clinic.note.note_keeper import NoteKeeper
from rehab_desktop.ui.clinic.services import ClinicServices

SEPARATOR = "  ·  "


def visit_line(services: ClinicServices, visit: Visit | None) -> str:
    """Whose visit it is and when: Brambleby, Ola, and Monday 4 May 2026, 08:00."""
    if visit is None:
        return ""
    person = services.roster.people.get(visit.person)
    name = services.names.of(person) if person is not None else ""
    when = day_in_note(visit.day)
    if visit.at is not None:
        when = translate("clinic note", "{day}, {time}").format(day=when, time=clock_time(visit.at))
    return SEPARATOR.join(part for part in (name, when) if part)


def note_state(
    note: Note,
    keeper: NoteKeeper,
    *,
    letters: str,
    foreign: bool,
    signing: bool,
    stored: bool,
    amended: int,
    withdrawn: bool,
    empty: bool,
    signs: bool,
) -> str:
    """Where a note stands. `letters` are those of its author, `amended` counts amendments, and
    `signs` tells whether who works may sign it.
    """
    if note.signed_at is not None:
        at = note.signed_at
        if signing:
            return translate("clinic note", "Signing: the disk has not taken it yet.")
        said = translate("clinic note", "Signed by {who}, {day}, {time}").format(
            who=letters, day=day_in_note(at.date()), time=clock_time(at.time())
        )
        if withdrawn:
            return SEPARATOR.join((said, translate("clinic note", "withdrawn")))
        more = counted(translate("clinic note", "%n amendment(s)", "", amended), amended)
        return SEPARATOR.join((said, more)) if amended else said
    if foreign:
        return translate("clinic note", "{who} is writing this note.").format(who=letters)
    if keeper.refused:
        return translate("clinic note", "In memory only: the disk does not take it.")
    if not stored and not keeper.behind:
        if empty:
            return translate("clinic note", "Nothing is recorded for this visit yet.")
        return translate("clinic note", "Drafted from the records. It is kept once you write.")
    if keeper.behind:
        return translate("clinic note", "Keeping what you write …")
    if not signs:
        return translate("clinic note", "Kept. A therapist takes it over and signs it.")
    return translate("clinic note", "Kept, not signed.")
