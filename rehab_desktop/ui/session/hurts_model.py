"""What "This hurts" shows and offers: where, how much, the card's stop signs, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.app.easier import easier_options
from rehab_desktop.app.hurting import (
    SessionLeft,
    after_going_on,
    after_stopping,
    asked_in,
    pain_kept,
    stands_before_left_out,
)
from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.safety import Ask
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.text.pain_text import is_running_drill
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.session.pain_now import Moment, PainNow, advice_now, pain_now
from rehab_desktop.ui.session.session_commands import SessionCommands
from rehab_desktop.ui.session.session_view import anything_done

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

SIGNS = 3
"""So many stop signs are read by somebody in pain."""


@QmlElement
class HurtsModel(QObject):
    """Getters over the session's state; what is chosen goes to `SessionCommands`."""

    changed = Signal()

    def __init__(
        self,
        runner: SessionRunner,
        library: Library,
        guide: SafetyGuide,
        ask: SessionCommands,
        parent: QObject | None = None,
        *,
        everyday: int = 0,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library
        self._guide = guide
        self._ask = ask
        self._everyday = everyday

    @property
    def _now(self) -> PainNow:
        return pain_now(self._runner.state)

    @property
    def _asked(self) -> Ask:
        """What the pain told asks for; one that is told elsewhere stops this exercise."""
        if self._elsewhere:
            return Ask.STOP
        now = self._now
        if now.value < 0:
            return Ask.CARRY_ON
        return asked_in(now.activity, now.value, self._library, everyday=self._everyday)

    @property
    def _elsewhere(self) -> bool:
        """As answered in this question: once it is closed, a number is the knee's again."""
        return self._ask.elsewhere and self._runner.state.hurting

    @property
    def _before_left_out(self) -> bool:
        return stands_before_left_out(self._runner.state, self._library, everyday=self._everyday)

    @Property(int, notify=changed)
    def pain(self) -> int:
        """0-10, -1 where none was told."""
        return self._now.value

    @Property(bool, notify=changed)
    def elsewhere(self) -> bool:
        """It is not the knee that hurts."""
        return self._elsewhere

    @Property(bool, notify=changed)
    def red(self) -> bool:
        """To stop is what is asked for, the exercise or the session."""
        return self._asked.stops

    @Property(bool, notify=changed)
    def ends(self) -> bool:
        """To end the session is what is asked for."""
        return self._asked is Ask.END

    @Property(str, notify=changed)
    def told(self) -> str:
        """What the pain told asks for at this moment; empty where none was."""
        now = self._now
        return advice_now(
            now,
            self._asked,
            self._guide,
            running=is_running_drill(now.activity, self._library),
            easier=bool(easier_options(now.step, self._library)),
        )

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do, in one or two sentences."""
        if self._elsewhere:
            return translate(
                "hurting", "Stop this exercise. If it stays, ask a doctor or physiotherapist."
            )
        return str(self.told)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def signs(self) -> list[str]:
        """The stop signs of the exercise that hurts."""
        card = self._library.exercises.get(self._now.activity)
        return [catalogue(one.text) for one in card.stop[:SIGNS]] if card else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def easier(self) -> list[str]:
        """The easier versions of what comes or goes on, where that is not to be stopped."""
        if self._asked.stops or self._before_left_out:
            return []
        return [catalogue(text) for text in self._runner.easier_options()]

    @Property(str, notify=changed)
    def easierText(self) -> str:
        """By its name where the exercise to come is another than the one that hurt."""
        if self._now.moment is not Moment.OVER:
            return translate("hurting", "Easier version")
        return translate("hurting", "Easier version of {exercise}").format(
            exercise=catalogue(self._runner.state.step.short_title)
        )

    @Property(bool, notify=changed)
    def eases(self) -> bool:
        """Between two sets the easier version is what is asked for, and not chosen yet."""
        between = self._runner.state.step.kind in (StepKind.REST, StepKind.SWITCH)
        eased = self._now.eased
        return between and self._asked is Ask.EASE and not eased and bool(self.easier)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """It was asked, and it is not chosen yet how to go on; another question may be over it."""
        return self._runner.state.hurting

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Leaving keeps the session in any case, for a pain told in it."""
        return pain_kept(self._runner.state)

    @Property(str, notify=changed)
    def stopText(self) -> str:
        """The first way on; before an exercise it is that one which is left out."""
        step = self._runner.state.step
        if step.kind is StepKind.READY:
            return translate("hurting", "Leave out {exercise}").format(
                exercise=catalogue(step.short_title)
            )
        return translate("hurting", "Stop this exercise")

    @Property(str, notify=changed)
    def stopDetail(self) -> str:
        """What is left out with it, and what comes then."""
        ahead = after_stopping(self._runner.state, self._library, everyday=self._everyday)
        if ahead.then:
            then = translate("hurting", "Goes on with {exercise}.").format(
                exercise=catalogue(ahead.then)
            )
        elif anything_done(self._runner.state):
            then = translate("hurting", "Then the session ends. What was done is kept.")
        else:
            then = translate("hurting", "Then the session ends.")
        if not ahead.left_out:
            return then
        out = translate("hurting", "Leaves out: {exercises}.").format(exercises=_names(ahead))
        return f"{out} {then}"

    @Property(str, notify=changed)
    def goText(self) -> str:
        """The way on as if nothing were; empty where there is none but to leave out."""
        state = self._runner.state
        if self._before_left_out:
            return ""
        if not self.red:
            return translate("hurting", "It is fine, go on")
        ahead = after_going_on(state, self._library, everyday=self._everyday)
        if ahead.left_out and not self._elsewhere:
            return translate("hurting", "Go on without {exercises}").format(exercises=_names(ahead))
        return translate("hurting", "Go on all the same")


def _names(ahead: SessionLeft) -> str:
    return ", ".join(catalogue(name) for name in ahead.left_out)
