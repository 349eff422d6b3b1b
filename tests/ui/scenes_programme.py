"""Today in the twelve weeks, and the way back to running, brought about by real use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import ChangeKind, Morning, PlanChange, Run
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.ui.living import begun, done, holds, keep, lately, told
from tests.ui.scene import Scene
from tests.ui.scenes_decision import DECISION_SCENES


def week(scene: Scene) -> None:
    """In week 4, on a day with mobility and strength, the morning answered."""
    begun(scene, 23)
    lately(scene)
    done(scene, 0, "mobility-10", share=0.4, after=1)
    keep(scene, mornings=(Morning(day=scene.world.programme.today, usual=True, pain=1),))
    told(scene)


def first_day(scene: Scene) -> None:
    begun(scene, 0)
    told(scene)


def put_off(scene: Scene) -> None:
    told(scene).putOff()


def morning(scene: Scene) -> None:
    """The question of the day after, answered half."""
    begun(scene, 9)
    done(scene, 1, "strength", after=3)
    told(scene).morning_model.setPain(3)


def earned(scene: Scene) -> None:
    """Two good sessions of strength in the second week: one thing to change."""
    begun(scene, 8)
    done(scene, 3, "strength", after=1)
    done(scene, 1, "strength", after=1)
    keep(scene, mornings=(Morning(day=scene.world.programme.today, usual=True),))
    told(scene)


def gate(scene: Scene) -> None:
    """The history's part of the gate is met; the rest is asked."""
    begun(scene, 44)
    today = scene.world.programme.today
    keep(
        scene,
        mornings=(Morning(day=today, usual=True),),
        trained=tuple(today - timedelta(days=days) for days in range(44, 8, -7)),
    )
    holds(scene, "leg-cycle-dribbles", "3")
    done(scene, 4, "control", after=1)
    done(scene, 1, "control", after=1)
    model = told(scene)
    assert model.context.plan.suggestion is not None, "the gate is to be checked"
    model.advice_model.accept()
    model.advice_model.tick(3)


def day_open(scene: Scene) -> None:
    """A day is open, and its strength about to be moved."""
    week(scene)
    assert scene.app is not None
    model = scene.app.today_model.context.parent().week_model  # type: ignore[union-attr]
    model.open((scene.world.programme.today + timedelta(days=1)).isoformat())
    model.add("strength")
    model.startMove("strength")


def rearranged(scene: Scene) -> None:
    """Strength was moved by the person, and the rest gave way."""
    begun(scene, 21)
    today = scene.world.programme.today
    change = PlanChange(
        id="c",
        kind=ChangeKind.MOVED,
        strand=Strand.STRENGTH,
        on_day=today,
        to_day=today + timedelta(days=1),
    )
    keep(scene, changes=(change,))
    told(scene)


def all_done(scene: Scene) -> None:
    begun(scene, 1)
    done(scene, 1, "daily-mobility")
    done(scene, 1, "strength")
    done(scene, 0, "daily-mobility")
    told(scene)


def with_runs(scene: Scene) -> ProgrammeModel:
    begun(scene, 60)
    start = scene.world.clock.wall()
    runs = tuple(
        Run(
            id=str(ago),
            started_at=start - timedelta(days=ago),
            minutes=minutes,
            step=step,
            pain_during=during,
            pain_hour_after=after,
            pain_next_morning=morning_,
        )
        for ago, minutes, step, during, after, morning_ in (
            (12, 24, "1/2", 1, 0, 0),
            (9, 24, "1/2", 2, 1, 0),
            (6, 20, "1/1", 4, 2, 3),
            (3, 24, "1/2", 1, 1, 1),
            (0, 20, "1/2", 1, None, None),
        )
    )
    keep(scene, runs=runs)
    return told(scene)


def runs(scene: Scene) -> None:
    model = with_runs(scene).return_to_run_model
    model.show()
    model.remove("12")


def run_form(scene: Scene) -> None:
    model = with_runs(scene).return_to_run_model
    model.edit("0")
    model.setHourAfter(1)
    model.show()


def runs_empty(scene: Scene) -> None:
    begun(scene, 60)
    told(scene).return_to_run_model.show()


def summary_earned(scene: Scene, days: int = 5) -> None:
    """The second good session in a row, so many days after the start."""
    begun(scene, days)
    done(scene, 3, "strength", after=1)
    scene.world.programme.look()
    app = scene.open()
    QCoreApplication.processEvents()
    scene.runner = scene.world.sessions.start("strength", pain_before=1, first=Side.LEFT)
    app.flow.follow(scene.runner)
    for _ in range(400):
        if scene.runner.state.over:
            break
        scene.world.go(scene.runner, scene.runner.state.remaining / 1e9 + 0.001)
        assert scene.runner.state.step.kind is not StepKind.MANUAL
    assert app.summary_model is not None
    app.summary_model.setPain(1)


PROGRAMME_SCENES: dict[str, Callable[[Scene], None]] = {
    "today-week": week,
    "today-first-day": first_day,
    "today-put-off": put_off,
    "today-morning": morning,
    "today-earned": earned,
    "today-gate": gate,
    "today-day-open": day_open,
    "today-rearranged": rearranged,
    "today-all-done": all_done,
    "running": runs,
    "running-form": run_form,
    "running-empty": runs_empty,
    "summary-earned": summary_earned,
    **DECISION_SCENES,
}
