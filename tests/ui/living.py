"""Some weeks of a runner's life, put where the app reads them: for scenes and tests of Today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.programme.log import (
    CurrentDose,
    Decision,
    Morning,
    PainKind,
    PainReport,
    Started,
)
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.ui.scene import Scene


def done(
    scene: Scene,
    days_ago: int,
    routine: str,
    *,
    before: int | None = None,
    after: int | None = 1,
    share: float = 1.0,
    pain: int | None = None,
    pains: Mapping[str, int] | None = None,
    hurt: str = "",
) -> None:
    """A session of the routine, at the dose of that day, in which this share of the sets was done.

    `pains` tells the pain in some of the exercises apart, `hurt` the one that was stopped.
    """
    world = scene.world
    asked = world.programme.at_todays_dose(world.library.routines[routine])
    steps = [step for step in world.library.steps(asked) if not step.gap and step.level]
    units = {step.set_index: step for step in steps}
    begun = list(units.values())[: round(len(units) * share)]
    started = world.clock.wall() - timedelta(days=days_ago, minutes=40)
    record = SessionRecord(
        id=f"{routine}-{days_ago}",
        routine=routine,
        title=world.library.routines[routine].title,
        started_at=started,
        ended_at=started + timedelta(minutes=20),
        status=SessionStatus.COMPLETED if share == 1 else SessionStatus.STOPPED,
        planned_ns=world.library.seconds(asked) * SECOND,
        active_ns=round(world.library.seconds(asked) * share) * SECOND,
        sets=tuple(
            PerformedSet(
                exercise=step.activity,
                level=step.level,
                set=step.set,
                side=step.side,
                planned_ns=20 * SECOND,
                actual_ns=20 * SECOND,
                planned_reps=step.reps,
                reps=step.reps,
                status=SetStatus.DONE,
                pain=(pains or {}).get(step.activity, pain),
                hurt=step.activity == hurt,
            )
            for step in begun
        ),
        pain_before=before,
        pain_after=after,
    )
    world.history.records[record.id] = record


def begun(scene: Scene, days: int, everyday: int | None = 1) -> None:
    """The programme began so many days ago; the everyday pain was told lately, if at all."""
    today = scene.world.programme.today
    keep(scene, started=Started(id="p", started_on=today - timedelta(days=days)))
    if everyday is not None:
        tell_everyday(scene, everyday, min(days, 6))


def tell_everyday(scene: Scene, pain: int, days_ago: int) -> None:
    """How much the knee hurt in daily life, told so many days ago."""
    report = PainReport(
        id=f"e-{days_ago}",
        kind=PainKind.EVERYDAY,
        told_at=scene.world.clock.wall() - timedelta(days=days_ago),
        pain=pain,
    )
    keep(scene, everyday=(*scene.world.programme_file.kept.everyday, report))


def holds(
    scene: Scene, exercise: str, level: str, *, sets: int | None = None, days_ago: int = 10
) -> None:
    """This dose was earned so many days ago; what is done from now on is done at it."""
    dose = CurrentDose(exercise=exercise, level=level, reason="level", sets=sets)
    day = scene.world.programme.today - timedelta(days=days_ago)
    earned = Decision(suggestion=SuggestionId.of("level", exercise, level), accepted=True, day=day)
    kept = scene.world.programme_file.kept
    keep(
        scene,
        current_doses={**kept.current_doses, exercise: dose},
        decisions=(earned, *kept.decisions),
    )
    scene.world.programme.facts = scene.world.programme_file.kept


def mornings(scene: Scene, **usual: bool) -> None:
    """Answers for mornings, `today` or `ago_3` for the one of three days ago."""
    today = scene.world.programme.today
    told = {0 if name == "today" else int(name[4:]): calm for name, calm in usual.items()}
    keep(
        scene,
        mornings=tuple(
            Morning(day=today - timedelta(days=ago), usual=calm)
            for ago, calm in sorted(told.items(), reverse=True)
        ),
    )


def keep(scene: Scene, **facts: object) -> None:
    """More that the file knows."""
    file = scene.world.programme_file
    file.kept = replace(file.kept, **facts)  # type: ignore[arg-type]


def told(scene: Scene) -> ProgrammeModel:
    """The app is open, and the file has answered."""
    app = scene.open()
    QCoreApplication.processEvents()
    return app.today_model.context.parent()  # type: ignore[return-value]


def lately(scene: Scene, weeks: int = 4) -> None:
    """Weeks of mobility and strength, with a knee that calms down."""
    for ago in range(weeks * 7, 0, -1):
        pain = max(1, round(5 * ago / (weeks * 7)))
        if ago % 7 not in (2, 5):
            done(scene, ago, "daily-mobility", before=pain, after=max(0, pain - (ago % 2)))
        if ago % 7 in (4, 6):
            done(scene, ago, "strength", before=pain, after=pain, pain=pain if ago < 8 else None)
