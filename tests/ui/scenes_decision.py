"""Today after each kind of news: what the one decision of the day looks like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from rehab_desktop.core.programme.intake import Intake, Place
from rehab_desktop.core.programme.log import Run
from rehab_desktop.core.programme.todays_plan import DayKind
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.ui.living import begun, done, holds, keep, lately, mornings, tell_everyday, told
from tests.ui.scene import Scene


def with_today(model: ProgrammeModel, *, add: str, skip: Sequence[str] = ()) -> ProgrammeModel:
    """This is due today, and that is not."""
    week = model.week_model
    week.open(model.context.plan.day.isoformat())
    planned = [line.strand for line in week.property("lines").rows]
    for strand in set(skip) & set(planned):
        week.skip(strand)
    if add not in planned:
        week.add(add)
    week.close()
    return model


def two_sore_mornings(scene: Scene) -> None:
    """Sore on the morning after strength, and again after a day with mobility alone (walk A1)."""
    begun(scene, 9)
    done(scene, 2, "strength", after=2)
    done(scene, 1, "daily-mobility", after=2)
    mornings(scene, ago_1=False, today=False)
    told(scene)


def red_after(scene: Scene) -> None:
    """8 of 10 after strength yesterday, calm again this morning."""
    begun(scene, 9)
    done(scene, 1, "strength", after=8)
    mornings(scene, today=True)
    told(scene)


def red_today(scene: Scene) -> None:
    """The session of an hour ago hurt."""
    begun(scene, 9)
    done(scene, 0, "strength", after=7)
    told(scene)


def red_without_programme(scene: Scene) -> None:
    """10 of 10 in an exercise two days ago, and no programme (walk A2a)."""
    done(scene, 2, "daily-mobility", after=2, pains={"hip-flip-90-90": 10})
    told(scene)


def red_drill(scene: Scene) -> None:
    """4 of 10 in the dribbles, which stop above 2."""
    begun(scene, 44)
    lately(scene)
    done(scene, 1, "control", after=1, pains={"leg-cycle-dribbles": 4})
    mornings(scene, today=True)
    told(scene)


def sore_morning(scene: Scene) -> None:
    """Sore this morning, on a day with strength (walk A2c)."""
    begun(scene, 9)
    done(scene, 2, "strength", after=2)
    done(scene, 1, "daily-mobility", after=1)
    mornings(scene, today=False)
    with_today(told(scene), add="strength")


def stopped(scene: Scene) -> None:
    """One exercise of strength was stopped two days ago because it hurt."""
    begun(scene, 9)
    done(scene, 2, "strength", after=2, hurt="roller-bridge")
    mornings(scene, ago_1=True)
    with_today(told(scene), add="strength", skip=("mobility",))


def now_4(scene: Scene) -> None:
    """On a day with strength: 4 of 10 now."""
    begun(scene, 2)
    model = with_today(told(scene), add="strength", skip=("mobility",))
    model.now_model.report(4)


def everyday_4(scene: Scene) -> None:
    """The knee hurts 4 of 10 in daily life, on a day with control."""
    begun(scene, 44, everyday=None)
    lately(scene)
    tell_everyday(scene, 6, 30)
    tell_everyday(scene, 4, 2)
    mornings(scene, today=True)
    model = with_today(told(scene), add="control", skip=("mobility", "strength"))
    assert model.context.plan.course is DayKind.SWAPPED, "mobility comes in the place of control"


def everyday_asked(scene: Scene) -> None:
    begun(scene, 16, everyday=None)
    lately(scene, 2)
    tell_everyday(scene, 2, 15)
    mornings(scene, today=True)
    told(scene)


def away(scene: Scene) -> None:
    """Three weeks without a session."""
    begun(scene, 45)
    holds(scene, "roller-bridge", "1c", days_ago=30)
    done(scene, 28, "strength", after=1)
    done(scene, 24, "daily-mobility", after=1)
    done(scene, 23, "strength", after=1)
    with_today(told(scene), add="strength", skip=("mobility",))


def missed_days(scene: Scene) -> None:
    """Friday to Sunday went by without a session (walk B11)."""
    begun(scene, 7)
    for ago in (7, 6, 5, 4):
        done(scene, ago, "daily-mobility", after=1)
    mornings(scene, ago_3=True)
    told(scene)


def missed_week(scene: Scene) -> None:
    begun(scene, 14)
    for ago in (14, 12, 9, 8):
        done(scene, ago, "daily-mobility", after=1)
    mornings(scene, ago_7=True)
    told(scene)


def waiting(scene: Scene) -> None:
    """One good session of strength of the two that earn a step."""
    begun(scene, 5)
    done(scene, 1, "strength", after=1)
    mornings(scene, today=True)
    told(scene)


def calm_again(scene: Scene) -> None:
    """Red three days ago: steps up come again a week after it."""
    begun(scene, 9)
    done(scene, 4, "strength", after=7)
    done(scene, 1, "daily-mobility", after=1)
    mornings(scene, today=True)
    told(scene)


def stage_waits(scene: Scene) -> None:
    """Two weeks are over, and everyday pain is still 4: Build waits."""
    begun(scene, 16, everyday=None)
    lately(scene, 2)
    tell_everyday(scene, 4, 10)
    mornings(scene, today=True)
    told(scene)


def physio(scene: Scene) -> None:
    """Three red days within two weeks."""
    begun(scene, 20)
    done(scene, 12, "strength", after=7)
    done(scene, 7, "strength", after=6)
    done(scene, 2, "strength", after=6)
    mornings(scene, ago_1=True)
    told(scene)


def review(scene: Scene) -> None:
    """Six weeks are over, which asks to look back."""
    begun(scene, 43)
    lately(scene, 6)
    mornings(scene, today=True)
    told(scene)


def finished(scene: Scene) -> None:
    """Twelve weeks are over; what was earned stays (walk A7)."""
    begun(scene, 85)
    holds(scene, "roller-bridge", "1d", days_ago=20)
    holds(scene, "wall-calf-strides", "1", sets=4, days_ago=20)
    lately(scene, 12)
    mornings(scene, today=True)
    model = told(scene)
    for week in (6, 12):
        model.context.hold(model.context.programme.finish_review(week))


def late_morning(scene: Scene) -> None:
    """The session was three days ago, and nobody asked since (walk B11)."""
    begun(scene, 9)
    done(scene, 3, "strength", after=2)
    told(scene)


def unanswered(scene: Scene) -> None:
    """Two sessions without an answer about the morning after (walk A3)."""
    begun(scene, 9)
    done(scene, 4, "strength", after=1)
    done(scene, 1, "strength", after=1)
    told(scene)


def doubt(scene: Scene) -> None:
    """As usual, and 5 of 10: asked once more."""
    begun(scene, 9)
    done(scene, 1, "strength", after=2)
    model = told(scene)
    model.morning_model.setPain(5)
    model.morning_model.answer(True)


def run_at(scene: Scene, days_ago: int, pain: int, step: str = "1/1") -> Run:
    """A run so many days ago with this pain in it."""
    started: datetime = scene.world.clock.wall() - timedelta(days=days_ago)
    return Run(
        id=f"r-{days_ago}",
        started_at=started,
        minutes=20,
        step=step,
        pain_during=pain,
        pain_hour_after=pain,
        pain_next_morning=min(pain, 2),
    )


def with_runs(scene: Scene, *runs: Run, room: bool = False) -> ProgrammeModel:
    """On the way back to running."""
    keep(scene, runs=tuple(sorted(runs, key=lambda run: run.started_at)))
    model = told(scene)
    if room:
        model.return_to_run_model.show()
    return model


def run_red(scene: Scene) -> None:
    """The knee is red: no run before it has rested (walk A2d)."""
    begun(scene, 60)
    done(scene, 1, "strength", after=8)
    mornings(scene, today=True)
    with_runs(scene, run_at(scene, 6, 1), room=True)


def run_walk(scene: Scene) -> None:
    """The easiest run asked too much."""
    begun(scene, 60)
    with_runs(scene, run_at(scene, 6, 4, "1/2"), room=True)


def run_rest(scene: Scene) -> None:
    """Two runs in a row asked too much."""
    begun(scene, 60)
    with_runs(scene, run_at(scene, 6, 4), run_at(scene, 3, 3, "1/2"), room=True)


def in_week_one(scene: Scene) -> None:
    """Nothing special: the usual day."""
    begun(scene, 3)
    done(scene, 2, "daily-mobility", after=1)
    done(scene, 1, "daily-mobility", after=1)
    mornings(scene, today=True)
    told(scene)


def elsewhere(scene: Scene) -> None:
    """It hurts below the kneecap too, and nobody was asked yet."""
    begun(scene, 24)
    done(scene, 1, "daily-mobility", after=1)
    mornings(scene, today=True)
    day = scene.world.programme.today
    keep(scene, intake=Intake(day=day, places=frozenset({Place.KNEECAP, Place.BELOW})))
    told(scene)


DECISION_SCENES: dict[str, Callable[[Scene], None]] = {
    "today-two-sore": two_sore_mornings,
    "today-red-after": red_after,
    "today-red-alone": red_without_programme,
    "today-red-drill": red_drill,
    "today-sore": sore_morning,
    "today-now": now_4,
    "today-everyday": everyday_4,
    "today-everyday-asked": everyday_asked,
    "today-away": away,
    "today-missed": missed_days,
    "today-waiting": waiting,
    "today-physio": physio,
    "today-review": review,
    "today-finished": finished,
    "today-late": late_morning,
    "today-unanswered": unanswered,
    "today-doubt": doubt,
    "today-elsewhere": elsewhere,
    "running-red": run_red,
    "running-walk": run_walk,
    "running-rest": run_rest,
}

VARIATIONS: dict[str, Callable[[Scene], None]] = {
    "today-usual": in_week_one,
    "today-red-today": red_today,
    "today-stopped": stopped,
    "today-calm-again": calm_again,
    "today-stage-waits": stage_waits,
    "today-missed-week": missed_week,
}
"""They look like one of the others: for tests, not for pictures."""
