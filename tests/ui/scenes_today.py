"""Today, and a page of the rail as it is at the first start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from rehab_desktop.core.history.record import SessionRecord, SessionStatus
from rehab_desktop.core.session.timeline import SECOND
from tests.shipped import library
from tests.ui.scene import Scene


def today(scene: Scene) -> None:
    wall = scene.world.clock.wall()
    for days, routine, pain, status in (
        (3, "strength-10", None, SessionStatus.STOPPED),
        (2, "daily-mobility", 3, SessionStatus.COMPLETED),
        (1, "mobility-10", 2, SessionStatus.COMPLETED),
    ):
        planned = library().seconds(library().routines[routine]) * SECOND
        record = SessionRecord(
            id=str(days),
            routine=routine,
            title=library().routines[routine].title,
            started_at=wall - timedelta(days=days, minutes=3 * days),
            ended_at=wall - timedelta(days=days),
            status=status,
            planned_ns=planned,
            active_ns=planned if status is SessionStatus.COMPLETED else planned // 3,
            sets=(),
            pain_after=pain,
        )
        scene.world.history.records[record.id] = record
    scene.open()


def today_empty(scene: Scene) -> None:
    scene.open()


def today_interrupted(scene: Scene) -> None:
    scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.set == 2 and s.rep == 2, 0.5)
    scene.runner = None
    scene.world.clock.sleep(70_000)
    today(scene)


def page(name: str) -> Callable[[Scene], None]:
    """A page of the rail, as it is at the first start."""

    def open_page(scene: Scene) -> None:
        scene.open().pages_model.go(name)

    return open_page


def keys_today(scene: Scene) -> None:
    today(scene)
    assert scene.app is not None
    scene.app.toggleKeys()


TODAY_SCENES: dict[str, Callable[[Scene], object]] = {
    "today": today,
    "today-empty": today_empty,
    "today-interrupted": today_interrupted,
    "history": page("history"),
    "keys-today": keys_today,
}
