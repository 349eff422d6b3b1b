"""A session on the screen: the check before it, each kind of step, what is asked, the summary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rehab_desktop.core.content.exercise import Dose, Side, Sides
from rehab_desktop.core.session.timeline import Step, StepKind
from rehab_desktop.text import wording
from rehab_desktop.ui.session.sound_model import Missing
from tests.app.stage import World
from tests.shipped import library
from tests.ui.scene import Scene


def _breath(kind: StepKind) -> Callable[[Step], bool]:
    return lambda step: (
        step.activity == "breathing-90-90" and step.kind is kind and step.set == 2 and step.rep == 3
    )


def ready_check(scene: Scene) -> None:
    scene.open().choose("daily-mobility")


def get_ready(scene: Scene) -> None:
    scene.start()
    scene.go_to(lambda s: s.kind is StepKind.READY and s.activity == "breathing-90-90", 20.2)
    scene.open()


def get_ready_first(scene: Scene) -> None:
    """Before the first set of all."""
    scene.world.go(scene.start(), 4)
    scene.open()


def breath_in(scene: Scene) -> None:
    scene.go_to(_breath(StepKind.INHALE), 1.9)
    scene.open()


def breath_out(scene: Scene) -> None:
    scene.go_to(
        lambda s: s.activity == "breathing-90-90" and s.kind is StepKind.EXHALE and s.set == 2,
        2.5,
    )
    scene.open()


def wait(scene: Scene) -> None:
    scene.go_to(_breath(StepKind.WAIT), 0.8)
    scene.open()


def hold(scene: Scene) -> None:
    scene.start("strength")
    scene.go_to(
        lambda s: (
            s.activity == "wall-calf-strides"
            and s.kind is StepKind.HOLD
            and s.set == 2
            and s.side is Side.RIGHT
        ),
        7.2,
    )
    scene.open()


def move(scene: Scene) -> None:
    scene.world.programme.pass_gate()
    scene.start("control-10")
    scene.go_to(lambda s: s.activity == "high-knees-overhead" and s.kind is StepKind.MOVE, 3.4)
    scene.open()


def long_move(scene: Scene) -> None:
    scene.start("strength")
    scene.world.go(scene.session, 14.6)
    scene.open()


def switch(scene: Scene) -> None:
    scene.start("strength")
    scene.go_to(lambda s: s.kind is StepKind.SWITCH, 1.4)
    scene.open()


def rest(scene: Scene) -> None:
    scene.go_to(
        lambda s: s.activity == "breathing-90-90" and s.kind is StepKind.REST and s.set == 3, 12.3
    )
    scene.open()


def rest_side(scene: Scene) -> None:
    scene.start("strength")
    scene.go_to(lambda s: s.activity == "wall-calf-strides" and s.kind is StepKind.REST, 4.3)
    scene.open()


def lead(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.INHALE), 1.9)
    runner.pause()
    runner.resume()
    scene.world.go(runner, 0.7)
    scene.open()


def manual(scene: Scene) -> None:
    cards = dict(library().exercises)
    card = cards["standing-rotations"]
    level = card.level(None)
    dose = Dose(sets=2, reps=8, phases=(), sides=Sides.EACH, setup_s=15, rest_set_s=20)
    own_pace = replace(
        card,
        levels=tuple(replace(one, dose=dose) if one is level else one for one in card.levels),
    )
    scene.world = World(
        library=replace(library(), exercises=cards | {card.id: own_pace}),
        settings=scene.world.settings,
    )
    scene.start("control")
    scene.go_to(lambda s: s.kind is StepKind.MANUAL, 17.4)
    scene.open()


def no_clip(scene: Scene) -> None:
    scene.world = World(library=replace(library(), clips={}), settings=scene.world.settings)
    scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD, 0.6)
    scene.missing = Missing(
        sound=wording.translate("App", "No sound"), voice=wording.translate("App", "No voice")
    )
    scene.open()


def paused(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open()
    runner.pause()


def hurts(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open()
    runner.hurts()
    runner.mark_pain(4)


def hurts_red(scene: Scene) -> None:
    """A pain typed in a set that asks to stop."""
    scene.go_to(_breath(StepKind.EXHALE), 2.5)
    model = scene.open().session_model
    assert model is not None
    model.ask.markPain(7)


def pain_told(scene: Scene) -> None:
    """A pain typed in a set with which it may be finished."""
    scene.go_to(_breath(StepKind.EXHALE), 2.5)
    model = scene.open().session_model
    assert model is not None
    model.ask.markPain(4)


def leave(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open()
    runner.leave()


def leave_first(scene: Scene) -> None:
    """Leaving before anything was begun."""
    get_ready_first(scene)
    scene.session.leave()


def keys(scene: Scene) -> None:
    scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open().toggleKeys()


def easier(scene: Scene) -> None:
    """An easier version, after an exercise that was left out, with a set added."""
    scene.start().skip(exercise=True)
    runner = scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD)
    runner.hurts()
    runner.ease()
    runner.resume()
    scene.world.go(runner, 3.5)
    runner.repeat()
    scene.open()


def muted(scene: Scene) -> None:
    hold(scene)
    assert scene.app is not None
    assert scene.app.session_model is not None
    scene.app.session_model.sound_model.toggleSound()


def summary(scene: Scene) -> None:
    runner = scene.start()
    app = scene.open()
    scene.world.go(runner, 400)
    runner.skip()
    scene.world.go(runner, 900)
    assert app.summary_model is not None
    app.summary_model.setPain(3)
    app.summary_model.setEffort(5)


def summary_stopped(scene: Scene) -> None:
    """After a session that was ended because a set hurt."""
    runner = scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD)
    app = scene.open()
    assert app.session_model is not None
    app.session_model.ask.markPain(7)
    runner.end(keep=True)
    assert app.summary_model is not None
    app.summary_model.setPain(1)


SESSION_SCENES: dict[str, Callable[[Scene], object]] = {
    "ready-check": ready_check,
    "get-ready": get_ready,
    "get-ready-first": get_ready_first,
    "breath-in": breath_in,
    "breath-out": breath_out,
    "wait": wait,
    "hold": hold,
    "move": move,
    "long-move": long_move,
    "switch": switch,
    "rest": rest,
    "rest-side": rest_side,
    "lead": lead,
    "manual": manual,
    "no-clip": no_clip,
    "paused": paused,
    "hurts": hurts,
    "hurts-red": hurts_red,
    "pain-told": pain_told,
    "leave": leave,
    "leave-first": leave_first,
    "keys": keys,
    "easier": easier,
    "muted": muted,
    "summary": summary,
    "summary-stopped": summary_stopped,
}
