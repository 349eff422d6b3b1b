"""`rehab-desktop sessions --person`, `notes` and `day`: what was done and written in a clinic."""

from __future__ import annotations

from typing import Any

from rehab_desktop.commands.clinic_open import DONE, OpenClinic, in_clinic, now, print_json
from rehab_desktop.commands.listing import session_line
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.day import as_they_stand
from rehab_desktop.core.clinic.note import Amendment, Note
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import ParkedSession
from rehab_desktop.core.clinic.visit import Visit
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.export.json_file import session_value


def list_sessions_of(options: Options, *, person: str, as_json: bool) -> int:
    """A person's finished sessions, newest first, at home and in the clinic."""

    def show(here: OpenClinic) -> int:
        history = here.stores.history.of(here.opened(person).id)
        records = history.sessions().result()
        if as_json:
            print_json([_session_value(here, record) for record in records])
            return DONE
        for record in records:
            led_by = here.letters(record.led_by)
            print(session_line(record) + (f", led by {led_by}" if led_by else ""))
        if not records:
            print("No sessions yet. A finished session is listed here.")
        return DONE

    return in_clinic(options, show)


def list_notes(options: Options, *, person: str, as_json: bool) -> int:
    """A person's notes, oldest first, each with the amendments under it."""

    def show(here: OpenClinic) -> int:
        chart = here.stores.people.chart(here.opened(person).id).result()
        days = {visit.id: visit.day.isoformat() for visit in chart.visits}
        if as_json:
            print_json(
                [
                    _note_value(here, note, days[note.visit], chart.amendments)
                    for note in chart.notes
                ]
            )
            return DONE
        for note in chart.notes:
            state = "signed" if note.signed else "draft"
            print(f"{days[note.visit]}  {here.letters(note.author)}  {state}")
            for part, text in note.parts.items():
                if text:
                    print(f"  {part.value}  {text}")
            for one in chart.amendments:
                if one.note == note.id:
                    print(f"  {one.kind.value} by {here.letters(one.by)}: {one.text or one.reason}")
        if not chart.notes:
            print("No notes yet. A note is written after a visit.")
        return DONE

    return in_clinic(options, show)


def show_day(options: Options, *, as_json: bool) -> int:
    """Who comes today, which sessions are parked, whose notes are not signed."""

    def show(here: OpenClinic) -> int:
        today = now().date()
        parked = here.stores.parked.parked().result()
        visits = as_they_stand(
            here.stores.visits.visits(today).result(),
            led_now=None,  # the app is not open beside a command
            open_sessions=[one.visit for one in parked],
        )
        unsigned = here.stores.notes.unsigned().result()
        known = {person.id: person for person in here.stores.people.people().result()}
        if as_json:
            print_json(
                {
                    "clinic": here.clinic.name,
                    "day": today.isoformat(),
                    "visits": [_visit_value(here, visit, known) for visit in visits],
                    "parked": [_parked_value(here, one, known) for one in parked],
                    "unsigned_notes": [
                        {"code": known[note.person].code, "since": note.changed_at.isoformat()}
                        for note in unsigned
                    ],
                }
            )
            return DONE
        print(f"{here.clinic.name}  {today}")
        for visit in visits:
            at = visit.at.strftime("%H:%M") if visit.at else "     "
            person = known[visit.person]
            print(f"{at}  {person.code:<8}  {person.name:<32}  {visit.state.value}")
        if not visits:
            print("Nobody is planned today.")
        for session in parked:
            print(f"parked: {known[session.person].code}  {session.title}")
        for note in unsigned:
            print(f"not signed: {known[note.person].code}  {note.changed_at.date()}")
        return DONE

    return in_clinic(options, show)


def _session_value(here: OpenClinic, record: SessionRecord) -> dict[str, Any]:
    return session_value(record) | {
        "place": record.place.value,
        "prescription": record.prescription,
        "led_by": here.letters(record.led_by),
        "visit": record.visit,
    }


def _note_value(
    here: OpenClinic, note: Note, day: str, amendments: tuple[Amendment, ...]
) -> dict[str, Any]:
    return {
        "id": note.id,
        "visit": note.visit,
        "day": day,
        "author": here.letters(note.author),
        "signed_at": note.signed_at.isoformat() if note.signed_at else None,
        "parts": {part.value: text for part, text in note.parts.items()},
        "amendments": [
            {
                "kind": one.kind.value,
                "text": one.text,
                "reason": one.reason,
                "by": here.letters(one.by),
                "at": one.at.isoformat(),
            }
            for one in amendments
            if one.note == note.id
        ],
    }


def _visit_value(here: OpenClinic, visit: Visit, known: dict[str, Person]) -> dict[str, Any]:
    person = known[visit.person]
    return {
        "id": visit.id,
        "at": visit.at.isoformat("minutes") if visit.at else None,
        "code": person.code,
        "name": person.name,
        "therapist": here.letters(visit.therapist),
        "state": visit.state.value,
    }


def _parked_value(
    here: OpenClinic, session: ParkedSession, known: dict[str, Person]
) -> dict[str, Any]:
    return {
        "id": session.id,
        "code": known[session.person].code,
        "title": session.title,
        "since": session.saved_at.isoformat(),
        "led_by": here.letters(session.led_by),
    }
