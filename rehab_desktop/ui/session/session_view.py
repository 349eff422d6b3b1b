"""One instant of a session as the screen shows it: a pure reading of the engine's state."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import BREATHS, EASIER, SECOND, Step, StepKind, Steps
from rehab_desktop.look.step_tones import TONES
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.session.pain_now import pain_now
from rehab_desktop.ui.session.reminders import reminder_of

LONG = 100
"""From this many seconds on a count-down is written m:ss."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """Everything the session screen writes or colours; nothing that moves."""

    place: str
    left: str
    name: str
    short_name: str
    word: str
    digits: str
    instruction: str
    reminder: str
    then: str
    tone: str
    side: str
    chips: tuple[str, ...]
    breathing: bool
    breath_from: float
    breath_to: float
    resting: bool
    getting_ready: bool
    manual: bool
    adjustable: bool
    overlay: str
    restartable: bool
    pain: int
    pain_asked: bool
    pain_tellable: bool
    filmed: bool
    poster: str
    mirrored: bool
    corner: str
    steps: tuple[str, ...]


def view_of(
    state: State,
    library: Library,
    routine: Routine | None = None,
    guide: SafetyGuide | None = None,
) -> SessionView:
    """The screen at `state`, in the person's language; with its routine it tells easier sets, with
    the guide what to keep in mind in exercises of that kind.
    """
    step = state.step
    reminders = reminder_of(state, library, guide) if guide else ()
    reminder = " ".join(catalogue(one) for one in reminders)
    resting = step.kind is StepKind.REST and step.rep <= 1 and state.mode is not Mode.COUNTDOWN
    easier = easier_chip(step, routine, library) if routine else ""
    leading = state.mode is Mode.COUNTDOWN
    card = library.exercises.get(step.activity)
    clip = library.clip(step)
    breath_from, breath_to = breath_path(state.steps, min(state.index, len(state.steps) - 1))
    mirrored = clip is not None and _mirrored(clip, step.side)
    return SessionView(
        place=translate("wording", "{n} of {total}").format(
            n=step.item + 1, total=state.steps[-1].item + 1
        ),
        left=translate("wording", "{time} left").format(time=wording.clock(state.left)),
        name=catalogue(step.title),
        short_name=catalogue(step.short_title),
        word=translate("wording", "Get ready") if leading else wording.word_of(step),
        digits=digits_of(state),
        instruction=reminder if resting and reminder else _instruction(state, library),
        reminder=reminder,
        then=_then(state),
        tone="ready" if leading else TONES.get(step.kind, "work"),
        side=wording.side_text(step.side),
        chips=_chips(state, easier),
        breathing=step.kind in BREATHS and not leading,
        breath_from=breath_from,
        breath_to=breath_to,
        resting=resting,
        getting_ready=step.kind is StepKind.READY and not leading,
        manual=step.manual and state.mode is Mode.RUNNING,
        adjustable=step.kind in (StepKind.HOLD, StepKind.REST, StepKind.SWITCH, StepKind.READY),
        overlay=state.why.value if state.mode is Mode.PAUSED else "",
        restartable=state.in_set and (step.kind in BREATHS or step.kind is StepKind.HOLD),
        pain=pain_now(state).value,
        pain_asked=step.kind is StepKind.REST and step.rep <= 1 and bool(state.sets),
        pain_tellable=state.in_set or last_begun(state.sets) is not None,
        filmed=clip is not None,
        poster=clip.poster if clip else "",
        mirrored=mirrored,
        corner=_corner(clip, mirrored),
        steps=tuple(catalogue(line) for line in card.steps) if card else (),
    )


def digits_of(state: State) -> str:
    """The big number: seconds left, rounded up; on a set without a clock the seconds gone."""
    if state.mode is Mode.COUNTDOWN:
        return str(-(-state.countdown_left // SECOND))
    nanoseconds = state.elapsed // SECOND * SECOND if state.step.manual else state.remaining
    seconds = -(-nanoseconds // SECOND)
    return str(seconds) if seconds < LONG else wording.clock(nanoseconds)


def fraction_of(state: State) -> float:
    """How much of the present step, or of the 3-2-1, is over: 0-1."""
    if state.mode is Mode.COUNTDOWN:
        return state.countdown_elapsed / max(1, state.countdown_length)
    return min(1.0, state.elapsed / state.duration) if state.duration else 0.0


def remaining_of(state: State) -> int:
    """Session nanoseconds to the end of the present step or of the 3-2-1."""
    return state.countdown_left if state.mode is Mode.COUNTDOWN else state.remaining


def breath_path(steps: Steps, index: int) -> tuple[float, float]:
    """How full the lungs are at a step's start and end, 0-1; a wait keeps what was left."""
    for step in reversed(steps[: index + 1]):
        if step.kind in (StepKind.INHALE, StepKind.EXHALE):
            full = 1.0 if step.kind is StepKind.INHALE else 0.0
            return (1 - full, full) if step is steps[index] else (full, full)
        if step.kind is not StepKind.WAIT:
            break
    return 0.0, 0.0


def tip_of(state: State) -> str:
    """The tip of the present set, empty in a gap and where there is none."""
    if state.step.gap:
        return ""
    tips = (s.tip for s in state.steps if s.set_index == state.step.set_index and s.tip)
    return catalogue(next(tips, ""))


def _chips(state: State, easier: str) -> tuple[str, ...]:
    step = state.step
    more = {
        s.set_index
        for s in state.steps
        if s.extra and s.item == step.item and s.set_index > step.set_index
    }
    chips = (
        easier,
        wording.set_chip(step) if step.sets > 1 or step.extra else "",
        wording.repetition_chip(step),
        wording.more_chip(len(more)),
    )
    return tuple(chip for chip in chips if chip)


def easier_chip(step: Step, routine: Routine, library: Library) -> str:
    """Easier, and the rung if there is one; nothing on the level that the routine asks for."""
    item, card = routine.items[step.item], library.exercises.get(step.activity)
    if card is None or not isinstance(item, Item) or step.level == card.level(item.level).id:
        return ""
    if step.level == EASIER:
        return translate("wording", "Easier")
    return translate("wording", "Easier: {rung}").format(
        rung=catalogue(card.level(step.level).title)
    )


def _instruction(state: State, library: Library) -> str:
    step = state.step
    if step.kind is StepKind.READY:
        card = library.exercises.get(step.activity)
        needs = ", ".join(catalogue(thing) for thing in card.needs) if card else ""
        return (
            translate("wording", "You need: {things}").format(things=needs)
            if needs
            else catalogue(step.title)
        )
    if step.manual:
        return catalogue(step.cue) or translate("wording", "At your own pace, then press Done")
    if step.kind is StepKind.SWITCH:
        return translate("wording", "Change legs and set up again")
    if step.kind is StepKind.REST:
        before = state.steps[state.index - 1] if state.index else step
        if before.side is not step.side and step.side:
            return translate("wording", "Let go, breathe, then change legs")
        return translate("wording", "Let go and breathe")
    return catalogue(step.cue)


def _then(state: State) -> str:
    """What comes after the present step or after the 3-2-1, with its length."""
    if state.mode is Mode.COUNTDOWN:
        return wording.in_sentence(wording.word_of(state.step))
    following = state.beyond(state.index + 1)
    if following >= len(state.steps):
        return translate("wording", "session complete")
    step = state.steps[following]
    if step.kind is StepKind.READY:
        return catalogue(step.short_title)
    word = wording.word_of(step)
    word = word if step.kind is StepKind.SWITCH else wording.in_sentence(word)
    if step.side is not state.step.side and step.kind is not StepKind.SWITCH:
        word = ", ".join(part for part in (word, wording.side_text(step.side)) if part)
    return f"{word} · {wording.short(step.duration)}" if step.duration else word


def told_activity(state: State) -> str:
    """The exercise that a pain told now belongs to."""
    last = None if state.in_set else last_begun(state.sets)
    return state.step.activity if last is None else state.sets[last].exercise


def _mirrored(clip: Clip, side: Side | None) -> bool:
    return clip.side is not None and side is not None and clip.side is not side


def _corner(clip: Clip | None, mirrored: bool) -> str:
    """Where a card hides nothing of the figure; mirrored clips have that on the other side."""
    corner = clip.quiet_corner if clip else "bottom-left"
    if not mirrored:
        return corner
    edge, side = corner.split("-")
    return f"{edge}-{'right' if side == 'left' else 'left'}"


def done_so_far(state: State) -> str:
    """What leaving now would keep: 3 sets done, 1 begun, 4:12 in all."""
    done = sum(one.status is SetStatus.DONE for one in state.sets)
    begun = sum(one.status is SetStatus.CUT_SHORT for one in state.sets) + _is_working(state)
    if not done + begun:
        return translate("wording", "Nothing done yet")
    counts = (
        wording.counted(translate("wording", "%n set(s) done", "", done), done) if done else "",
        translate("wording", "{n} begun").format(n=begun) if done and begun else "",
        wording.counted(translate("wording", "%n set(s) begun", "", begun), begun)
        if not done
        else "",
        translate("wording", "{time} in all").format(time=wording.clock(state.active)),
    )
    return ", ".join(part for part in counts if part)


def anything_done(state: State) -> bool:
    """Leaving now would leave something to keep."""
    return _is_working(state) or last_begun(state.sets) is not None


def _is_working(state: State) -> bool:
    return state.in_set and state.set_elapsed > 0


def announcement(before: SessionView, after: SessionView) -> str:
    """What a screen reader hears of a change: that it stands still, or the new phase."""
    if after.overlay != before.overlay and after.overlay:
        return translate("wording", "Paused")
    if after.word != before.word or after.name != before.name:
        parts = (after.name if after.name != before.name else "", after.word, after.side)
        return ". ".join(part for part in parts if part)
    return ""
