"""A person as a line of the list, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from rehab_desktop.core.clinic.flags import FlagKind, FlagRules
from rehab_desktop.core.clinic.line_flags import days_without_word, done_of_asked, line_flags
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.content.safety import pain_light
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.shown_names import ShownNames

SEPARATOR = "  ·  "


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One row. `last` and `next` are days, `done` says on how many of the days asked something was
    done, `pain` is the highest since the last visit with its light as `tone`; `flags` are in words.
    """

    person: str
    name: str
    code: str
    year: str
    last: str
    next: str
    done: str
    pain: str
    tone: str
    flags: str
    archived: bool
    spoken: str


def person_row(
    line: PersonLine, names: ShownNames, rules: FlagRules, now: datetime, *, archived: bool
) -> PersonRow:
    """The row of this line."""
    person, today = line.person, now.date()
    name = names.of(person)
    year = str(person.year_born) if person.year_born is not None else ""
    last = brief_day(line.last_visit, today)
    following = brief_day(line.next_visit, today)
    flags = SEPARATOR.join(flag_texts(line, rules, now))
    pain = str(line.highest_pain) if line.highest_pain is not None else ""
    done = _done(line, today)
    said = (
        (translate("clinic people", "born {year}"), "year", year),
        (translate("clinic people", "last here {day}"), "day", last),
        (translate("clinic people", "comes {day}"), "day", following),
        (translate("clinic people", "{share} days done"), "share", done),
        (translate("clinic people", "pain {number}"), "number", pain),
    )
    spoken = [name, *(text.format(**{key: value}) for text, key, value in said if value)]
    return PersonRow(
        person=person.id,
        name=name,
        code="" if names.as_codes else person.code,
        year=year,
        last=last,
        next=following,
        done=done,
        pain=pain,
        tone=pain_light(line.highest_pain).value if line.highest_pain is not None else "",
        flags=flags,
        archived=archived,
        spoken=", ".join([*spoken, flags] if flags else spoken),
    )


def flag_texts(line: PersonLine, rules: FlagRules, now: datetime) -> list[str]:
    """The flags of a line but the pain, which has a column of its own."""
    today = now.date()
    days = days_without_word(line, today) or 0
    texts = {
        FlagKind.STOPPED: translate("clinic people", "Stopped because it hurt"),
        FlagKind.NO_WORD: counted(
            translate("clinic people", "No word for %n day(s)", "", days), days
        ),
        FlagKind.ENDED: _last_day(translate("clinic people", "Ended {day}"), line.ends_on, today),
        FlagKind.ENDS_SOON: _last_day(
            translate("clinic people", "Ends {day}"), line.ends_on, today
        ),
        FlagKind.UNSIGNED: translate("clinic people", "Note not signed"),
        FlagKind.CONSENT: translate("clinic people", "Consent missing"),
    }
    return [texts[kind] for kind in line_flags(line, rules, now) if kind in texts]


def _done(line: PersonLine, today: date) -> str:
    found = done_of_asked(line, today)
    if found is None:
        return ""
    done, asked = found
    return translate("clinic people", "{done} of {asked}").format(done=done, asked=asked)


def _last_day(said: str, on: date | None, today: date) -> str:
    return said.format(day=brief_day(on, today)) if on is not None else ""
