"""How long records are kept, in sentences."""

from __future__ import annotations

from datetime import date

from rehab_desktop.core.clinic.retention import DueRecord, KeptRecord, RetentionRule, kept_until
from rehab_desktop.text.clinic.names import day_in_note
from rehab_desktop.text.wording import counted, translate


def rule_line(rule: RetentionRule | None) -> str:
    """The rule, or that there is none yet."""
    if rule is None:
        return translate(
            "clinic data",
            "How long records are kept is not chosen yet. It differs by country: ask the body that "
            "registers you, or a lawyer.",
        )
    said = counted(
        translate(
            "clinic data", "Records are kept for %n year(s) after the last contact.", "", rule.years
        ),
        rule.years,
    )
    if rule.child_age is None:
        return said
    children = translate(
        "clinic data",
        "Of somebody under 18 then: until they are {age}, or {later} where they were 17.",
    )
    return f"{said} {children.format(age=rule.child_age, later=rule.child_age + 1)}"


def kept_line(record: KeptRecord, rule: RetentionRule | None, today: date) -> str:
    """Until when this record is kept."""
    last = day_in_note(record.last_contact)
    if rule is None:
        return translate("clinic data", "Last contact: {day}.").format(day=last)
    until = kept_until(record, rule)
    said = translate("clinic data", "Last contact: {day}. It is kept until {until}.")
    if until <= today:
        said = translate("clinic data", "Last contact: {day}. It may go since {until}.")
    return said.format(day=last, until=day_in_note(until))


def due_detail(one: DueRecord) -> str:
    """Since when a record may go, and whether that is sure."""
    said = translate("clinic data", "Last contact {day}, may go since {since}")
    line = said.format(day=day_in_note(one.last_contact), since=day_in_note(one.since))
    if not one.birth_unknown:
        return line
    return f"{line}. {translate('clinic data', 'Born when? Of a child it is kept longer.')}"
