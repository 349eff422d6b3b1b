"""`rehab-desktop people` and `people add`: who is treated in a clinic."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from rehab_desktop.app.clinic.people import born_of, namesakes, new_person
from rehab_desktop.commands.clinic_open import (
    DONE,
    OpenClinic,
    in_clinic,
    now,
    print_json,
)
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.store.clinic.reading_in import (
    ReadInBefore,
    RunnersFile,
    add_with,
    owner,
    runners_file,
)


def list_people(options: Options, *, as_json: bool) -> int:
    """Everybody, by name, with what the list of people shows."""

    def show(here: OpenClinic) -> int:
        lines = here.stores.people.people_lines(now().date()).result()
        if as_json:
            print_json([_value(here, line) for line in lines])
            return DONE
        for line in lines:
            print(_line(line))
        if not lines:
            print("Nobody yet. Add somebody with: rehab-desktop people add --family NAME")
        return DONE

    return in_clinic(options, show)


def add_person(
    options: Options,
    *,
    family: str,
    given: str,
    born: str,
    by: str | None,
    source: Path | None,
    confirmed: bool,
    as_json: bool,
) -> int:
    """Add a person; with the `source`, a runner's history file, also what it holds, once it was
    `confirmed`.
    """

    def add(here: OpenClinic) -> int:
        author = here.author(by)
        people = here.stores.people.people().result()
        person = new_person(
            people,
            id_=str(uuid4()),
            family=family,
            given=given,
            born=born_of(born),
            today=now().date(),
            cares=author.therapist,
            taken=here.stores.people.codes().result(),
        )
        for one in namesakes(people, person):
            print(f"There is one already of this name and year: {one.code}.", file=sys.stderr)
        found = None if source is None else runners_file(source)
        if found is not None:
            other = owner(here.stores.history, found).result()
            if other is not None:
                code = next((one.code for one in people if one.id == other), "somebody")
                raise ReadInBefore(found.path, f"was read in already, for {code}")
            if not confirmed:
                print(f"{found.path} holds {_held(found)}. Nothing is changed; copy it with --yes.")
                return DONE
        if found is None:
            here.stores.people.put_person(person, author).result()
        else:
            add_with(here.stores.history, found, person, author).result()
        if as_json:
            print_json(_person_value(person) | ({} if found is None else dict(found.counts)))
        else:
            print(f"{person.code}  {person.name}" + ("" if found is None else f"  {_held(found)}"))
        return DONE

    return in_clinic(options, add)


def _held(found: RunnersFile) -> str:
    counts = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in found.counts.items())
    return f"{counts}, from {found.first} to {found.last}" if found.first else counts


def _value(here: OpenClinic, line: PersonLine) -> dict[str, Any]:
    return _person_value(line.person) | {
        "cares": here.letters(line.person.cares),
        "last_visit": _day(line.last_visit),
        "next_visit": _day(line.next_visit),
        "last_session": _day(line.last_session),
        "last_word": _day(line.last_word),
        "recent_sessions": line.recent_sessions,
        "highest_pain": line.highest_pain,
        "prescription": line.prescription,
        "prescription_until": _day(line.ends_on),
        "told": line.told,
        "unsigned_since": line.draft_since.isoformat() if line.draft_since else None,
    }


def _person_value(person: Person) -> dict[str, Any]:
    born = person.born
    return {
        "id": person.id,
        "code": person.code,
        "family": person.family,
        "given": person.given,
        "born": born.isoformat() if isinstance(born, date) else born,
        "since": person.since.isoformat(),
        "state": person.state.value,
    }


def _line(line: PersonLine) -> str:
    person = line.person
    words = [f"{person.code:<8}", f"{person.year_born or '':<4}", f"{person.name:<32}"]
    if line.last_visit is not None:
        words.append(f"last visit {line.last_visit}")
    if line.next_visit is not None:
        words.append(f"next {line.next_visit}")
    if line.highest_pain is not None:
        words.append(f"pain up to {line.highest_pain}")
    if person.state.value != "active":
        words.append(person.state.value)
    return "  ".join(words).rstrip()


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
