"""The tests of a form: those that were measured before, to be measured again, and new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.visit import (
    LONGEST_OBSERVATION,
    LONGEST_UNIT,
    Observation,
    ObservationKind,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.text.clinic.drafted_text import seen_text
from rehab_desktop.text.wording import number, translate
from rehab_desktop.ui.clinic.chart.typed_number import number_of

MOST_KNOWN = 6
"""So many tests are offered again, those that were measured last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredField:
    """One test: its name, number, unit and side ("", "left" or "right"). A `known` one has its name
    and unit already; `last` is what was measured then.
    """

    name: str = ""
    value: str = ""
    unit: str = ""
    side: str = ""
    known: bool = False
    last: str = ""
    wrong: bool = False

    @property
    def empty(self) -> bool:
        """Nothing is to be kept of it."""
        return not self.value.strip() and (self.known or not self.name.strip())


def measured_fields(observations: Sequence[Observation]) -> tuple[MeasuredField, ...]:
    """A field for each test that was measured before, and an empty one."""
    known: dict[tuple[str, str, Side | None], Observation] = {}
    for one in reversed(observations):
        if one.kind is ObservationKind.TEST and one.withdrawn is None:
            known.setdefault((seen_text(one), one.unit, one.side), one)
    fields = [
        MeasuredField(
            name=name,
            unit=unit,
            side=side.value if side else "",
            known=True,
            last=translate("clinic chart", "last {value}").format(value=number(last.value or 0)),
        )
        for (name, unit, side), last in list(known.items())[:MOST_KNOWN]
    ]
    return (*fields, MeasuredField())


def is_wrong(field: MeasuredField) -> bool:
    """What was typed is no test; one that is left empty is right."""
    if field.empty:
        return False
    name, unit = plain_text(field.name), plain_text(field.unit)
    if not 0 < len(name) <= LONGEST_OBSERVATION or not 0 < len(unit) <= LONGEST_UNIT:
        return True
    try:
        number_of(field.value)
    except ValueError:
        return True
    return False


def typed_tests(
    fields: Sequence[MeasuredField],
    *,
    person: str,
    visit: str | None,
    author: Author,
    new_id: Callable[[], str],
) -> Iterator[Observation]:
    """An observation for each field that was filled in. Raises `ValueError` where one is wrong."""
    for field in fields:
        if not field.empty:
            yield Observation(
                id=new_id(),
                person=person,
                visit=visit,
                side=Side(field.side) if field.side else None,
                kind=ObservationKind.TEST,
                value=number_of(field.value),
                unit=plain_text(field.unit),
                text=plain_text(field.name),
                by=author.therapist,
                at=author.at,
            )
