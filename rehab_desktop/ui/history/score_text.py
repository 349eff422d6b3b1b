"""What a measure of outcome asks, and what its scores say: words and a line to draw."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.core.history.scores import Measure, Score, ScoreChange, change_of
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.history.chart_model import Drawn, Series, rounded_top
from rehab_desktop.ui.history.parts import day_of_year, number


def question_of(measure: Measure) -> str:
    if measure.question:
        return catalogue(measure.question)
    return translate("history", "Total of the questionnaire, {lowest} to {highest}").format(
        lowest=measure.lowest, highest=measure.highest
    )


def change_text(measure: Measure, scores: Sequence[Score]) -> tuple[str, str]:
    """What the newest score says against the first, and its tone."""
    change = change_of(measure, scores)
    if change is ScoreChange.TOO_FEW:
        return "", ""
    first, last = scores[0], scores[-1]
    sentence, tone = {
        ScoreChange.BELOW: (
            translate(
                "history",
                "From {first} to {last} since {day}: less than the {change} points that count"
                " as a change.",
            ),
            "",
        ),
        ScoreChange.BETTER: (
            translate(
                "history",
                "From {first} to {last} since {day}: better by the {change} points that count"
                " as a change, or more.",
            ),
            "green",
        ),
        ScoreChange.WORSE: (
            translate(
                "history",
                "From {first} to {last} since {day}: worse by the {change} points that count"
                " as a change, or more. Talk to a physiotherapist about it.",
            ),
            "amber",
        ),
    }[change]
    return (
        sentence.format(
            first=number(first.value),
            last=number(last.value),
            day=day_of_year(first.day),
            change=number(measure.change),
        ),
        tone,
    )


def drawn(measure: Measure, title: str, scores: Sequence[Score]) -> Drawn:
    top, step = (10, 5) if measure.highest == 10 else rounded_top(measure.highest)
    return Drawn(
        title=title,
        summary=change_text(measure, scores)[0],
        nothing=translate("history", "A line will be drawn here from the second score on."),
        days=[one.day for one in scores],
        series=(Series(name=title, values=[one.value for one in scores]),),
        top=top,
        step=step,
        bars=False,
    )
