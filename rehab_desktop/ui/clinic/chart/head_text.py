"""What stands at the head of a chart: age, knee, episode, who cares, what they were told."""

from __future__ import annotations

from datetime import date

from rehab_desktop.core.clinic.episode import Consent, ConsentKind, Episode
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.text.clinic.states import person_state
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.chart.chart_view import ChartView


def about(person: Person, today: date, *, as_code: bool) -> str:
    """RO-1 · 43 years · left knee · archived."""
    age = person.age(today)
    parts = [
        "" if as_code else person.code,
        "" if age is None else _years(person, age),
        knee(person.side) if person.side else "",
        "" if person.state is PersonState.ACTIVE else person_state(person.state),
    ]
    return "  ·  ".join(part for part in parts if part)


def _years(person: Person, age: int) -> str:
    if isinstance(person.born, date):
        return counted(translate("clinic chart", "%n year(s)", "", age), age)
    # With the year of birth alone it can be one too high.
    return translate("clinic chart", "born {year}").format(year=person.year_born)


def knee(side: Side | None) -> str:
    """Left knee, right knee, both knees."""
    if side is None:
        return translate("clinic chart", "both knees or not known")
    return {
        Side.LEFT: translate("clinic chart", "left knee"),
        Side.RIGHT: translate("clinic chart", "right knee"),
    }[side]


def episode_line(episode: Episode | None, today: date) -> str:
    """Runner's knee, since 4 May; of a closed one both days."""
    if episode is None:
        return ""
    since = brief_day(episode.opened_on, today)
    if episode.closed_on is not None:
        said = translate("clinic chart", "{episode}, {day} to {last}")
        if not episode.title:
            said = translate("clinic chart", "Care ended: {day} to {last}")
        last = brief_day(episode.closed_on, today)
        return said.format(episode=episode.title, day=since, last=last)
    said = translate("clinic chart", "{episode}, since {day}")
    if not episode.title:
        said = translate("clinic chart", "In care since {day}")
    return said.format(episode=episode.title, day=since)


def told_consent(view: ChartView) -> Consent | None:
    """That they were told what is kept here; None where nobody told them."""
    told = [
        one
        for one in view.file.consents
        if one.kind is ConsentKind.TOLD and one.withdrawn_at is None
    ]
    return told[-1] if told else None


def consent_line(view: ChartView) -> str:
    """Told what is kept here: 4 May, MK; empty where they were not."""
    consent = told_consent(view)
    if consent is None:
        return ""
    said = translate("clinic chart", "Told what is kept here: {day}, {who}")
    return said.format(
        day=brief_day(consent.given_at.date(), view.today), who=view.letters.get(consent.by, "")
    )
