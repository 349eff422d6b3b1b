"""Before and after in a table: pain and outcome scores, each against the change that counts."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.export_material import ExportData, ReportedScore
from rehab_desktop.core.history.scores import Score as Told
from rehab_desktop.core.history.scores import ScoreChange, change_of
from rehab_desktop.core.programme.review import BeforeAfter
from rehab_desktop.export.pdf.blocks import RIGHT, Column, table
from rehab_desktop.export.pdf.paper import Block
from rehab_desktop.text.report_text import UNKNOWN, DateWriter, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One thing that was asked more than once; `says` what the difference means, in words."""

    name: str
    first: str
    last: str
    says: str


def comparison(material: ExportData, written: DateWriter) -> list[Block]:
    """The table; nothing where nothing was told."""
    rows = [*_pains(material, written), *_scores(material.scores)]
    if not rows:
        return []
    columns = (
        Column(translate("report", "Asked"), 4),
        Column(translate("report", "First"), 1.2, RIGHT),
        Column(translate("report", "Last"), 1.2, RIGHT),
        Column(translate("report", "What the change says"), 4.2),
    )
    return table(columns, [((one.name, one.first, one.last, one.says), "") for one in rows])


def verdict(change: ScoreChange, threshold: float) -> str:
    """A sentence for a change that counts from `threshold` points on."""
    pattern = {
        ScoreChange.BELOW: translate("report", "below the {n} points from which a change counts"),
        ScoreChange.BETTER: translate("report", "better by {n} points or more"),
        ScoreChange.WORSE: translate("report", "worse by {n} points or more"),
        ScoreChange.TOO_FEW: translate("report", "one answer; a second one would tell"),
    }[change]
    return pattern.format(n=f"{threshold:g}")


def _pains(material: ExportData, written: DateWriter) -> list[Compared]:
    review = material.standing.review if material.standing else None
    if review is None:
        return []
    found = []
    named = (
        (translate("report", "Everyday pain, 0 to 10"), review.everyday, 0),
        (translate("report", "Pain after a session, 0 to 10 (mean)"), review.after, 1),
    )
    for name, pain, places in named:
        if pain is not None:
            first, last = shown(pain, written, places)
            says = verdict(pain.change, review.threshold)
            found.append(Compared(name=name, first=first, last=last, says=says))
    return found


def shown(pain: BeforeAfter, written: DateWriter, places: int) -> tuple[str, str]:
    """Both values as numbers; a mean has one place after the point."""
    if not places:
        return f"{pain.first:g}", f"{pain.last:g}"
    return written.number(pain.first), written.number(pain.last)


def _scores(scores: tuple[ReportedScore, ...]) -> list[Compared]:
    of_measure: dict[str, list[ReportedScore]] = {}
    for one in sorted(scores, key=lambda one: one.day):
        of_measure.setdefault(one.measure, []).append(one)
    return [_score(name, told) for name, told in sorted(of_measure.items())]


def _score(name: str, told: list[ReportedScore]) -> Compared:
    rule = told[-1].rule
    says = ""
    if rule is not None:
        numbers = [
            Told(id="", measure=rule.id, day=one.day, value=one.number)
            for one in told
            if one.number is not None
        ]
        says = verdict(change_of(rule, numbers), rule.change)
    last = told[-1].value if len(told) > 1 else UNKNOWN
    return Compared(name=name, first=told[0].value, last=last, says=says)
