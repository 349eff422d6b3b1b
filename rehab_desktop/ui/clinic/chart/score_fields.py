"""The scores of a form: one field for each measure, and for each activity of the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.history.scores import MOST_ACTIVITIES, Measure, MeasureKind, Score
from rehab_desktop.text.clinic.names import measure_name
from rehab_desktop.text.wording import catalogue, number, translate
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.chart.typed_number import number_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreField:
    """One number to be asked for. `named` ones ask for the activity's name too."""

    measure: str
    item: str
    title: str
    hint: str
    value: str
    named: bool
    wrong: bool


def score_fields(
    measures: Mapping[str, Measure], scores: Sequence[Score], today: date
) -> tuple[ScoreField, ...]:
    """An empty field for each measure and known activity, and one for a further activity."""
    fields: list[ScoreField] = []
    for measure in measures.values():
        if measure.asked is not MeasureKind.ACTIVITIES:
            fields.append(_field(measure, "", scores, measures, today))
            continue
        known = list(dict.fromkeys(one.item for one in scores if one.measure == measure.id))
        fields += [_field(measure, item, scores, measures, today) for item in known]
        if len(known) < MOST_ACTIVITIES:
            new = _field(measure, "", (), measures, today)
            fields.append(replace(new, named=True))
    return tuple(fields)


def _field(
    measure: Measure,
    item: str,
    scores: Sequence[Score],
    measures: Mapping[str, Measure],
    today: date,
) -> ScoreField:
    given = [one for one in scores if (one.measure, one.item) == (measure.id, item)]
    hint = _range(measure)
    if given:
        said = translate("clinic chart", "{range}; last {value} ({day})")
        last = given[-1]
        hint = said.format(range=hint, value=number(last.value), day=brief_day(last.day, today))
    if measure.question:
        said = translate("clinic chart", "{question} {range}")
        hint = said.format(question=catalogue(measure.question), range=hint)
    return ScoreField(
        measure=measure.id,
        item=item,
        title=measure_name(measure.id, item, measures),
        hint=hint,
        value="",
        named=False,
        wrong=False,
    )


def _range(measure: Measure) -> str:
    said = translate("clinic chart", "{lowest} to {highest}")
    return said.format(lowest=measure.lowest, highest=measure.highest)


def is_wrong(field: ScoreField, measures: Mapping[str, Measure]) -> bool:
    """What was typed is no score of this measure; a field that is left empty is right."""
    if not field.value.strip():
        return False
    try:
        measures[field.measure].check(number_of(field.value))
    except ValueError:
        return True
    return field.named and not plain_text(field.item)


def typed_scores(
    fields: Sequence[ScoreField], new_id: Callable[[], str], today: date
) -> Iterator[Score]:
    """A score for each field that was filled in. Raises `ValueError` where one is wrong."""
    for field in fields:
        if field.value.strip():
            yield Score(
                id=new_id(),
                measure=field.measure,
                item=plain_text(field.item),
                day=today,
                value=number_of(field.value),
            )
