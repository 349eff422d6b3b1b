"""Screens of a session in which something hurts, and of what it says to prevent that."""

from __future__ import annotations

from collections.abc import Callable

from rehab_desktop.core.session.timeline import Step, StepKind
from rehab_desktop.ui.session.session_model import SessionModel
from tests.ui.scene import Scene


def at(scene: Scene, routine: str, wanted: Callable[[Step], bool]) -> SessionModel:
    """The session screen 3 s into the first step for which `wanted` holds."""
    scene.world.programme.pass_gate()
    scene.start(routine)
    scene.go_to(wanted, 3)
    model = scene.open().session_model
    assert model is not None
    return model


def drill(scene: Scene) -> SessionModel:
    """Red in a drill: what it leaves out stands in the first choice."""
    model = at(scene, "full-session", lambda s: s.activity == "leg-cycle-dribbles" and not s.gap)
    model.ask.markPain(4)
    return model


def elsewhere(scene: Scene) -> None:
    drill(scene).ask.tellWhere(True)


def leaving(scene: Scene) -> None:
    """Leaving is asked over a red pain: it leads back to it, and the session is kept."""
    drill(scene).ask.leave()


def before_drill(scene: Scene) -> None:
    """Red told after a drill, while getting ready for the next."""
    at(
        scene,
        "full-session",
        lambda s: s.activity == "high-knees-overhead" and s.kind is StepKind.READY,
    ).ask.markPain(4)


def rest_amber(scene: Scene) -> None:
    at(
        scene,
        "daily-mobility",
        lambda s: s.activity == "breathing-90-90" and s.kind is StepKind.REST,
    ).ask.markPain(4)


def reminder_rest(scene: Scene) -> None:
    at(
        scene,
        "strength",
        lambda s: s.activity == "wall-calf-strides" and s.kind is StepKind.REST,
    )


def reminder_ready(scene: Scene) -> None:
    at(scene, "mobility-10", lambda s: s.kind is StepKind.READY)


def summary_hurt(scene: Scene) -> None:
    """After an exercise was stopped because it hurt, without a number."""
    model = at(scene, "daily-mobility", lambda s: s.activity == "hip-flip-90-90" and not s.gap)
    model.ask.hurts()
    model.ask.end(True)
    assert scene.app is not None
    assert scene.app.summary_model is not None
    scene.app.summary_model.setPain(1)


HURTING: dict[str, Callable[[Scene], object]] = {
    "hurts-drill": drill,
    "hurts-elsewhere": elsewhere,
    "hurts-leaving": leaving,
    "hurts-before-drill": before_drill,
    "rest-amber": rest_amber,
    "reminder-rest": reminder_rest,
    "reminder-ready": reminder_ready,
    "summary-hurt": summary_hurt,
}
