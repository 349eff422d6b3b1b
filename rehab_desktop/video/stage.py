"""The one picture of the app: shows what the session asks for, and keeps it in step
with the clock.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.backend import Backend
from rehab_desktop.video.choose import BackendMaker
from rehab_desktop.video.clock_sync import (
    FAR_NS,
    correct,
    has_slipped_past,
    is_held,
    phase_error,
    playable_rate,
    time_to_wrap,
)
from rehab_desktop.video.frame import Frame
from rehab_desktop.video.pace import SeekBackoff
from rehab_desktop.video.stand_ins import BackendFallback
from rehab_desktop.video.stats import FrameCount, VideoStats
from rehab_desktop.video.watch import FrameWatchdog

CHECK_MS = 200
HEALTH_CHECK_S = 1.0

NO_CLIP, NO_VIDEO = "no clip", "no video"

_log = logging.getLogger(__name__)


class VideoStage(QObject):
    """Implements the port `Video`. Lives on the screen's thread; surfaces show its `frame`.

    The back end is made by the first `follow` or `preload`, so that nothing is loaded before the
    window is painted. A back end that sends no picture in time (the first one within `health_check`
    seconds) is replaced by the next one at the same clip time. `status` is "" while all is well,
    "no clip" while no back end shows the clip, "no video" where there is no back end.
    """

    frame_changed = Signal()
    status_changed = Signal()
    backend_changed = Signal()
    clip_changed = Signal()

    def __init__(
        self,
        makers: Sequence[BackendMaker],
        *,
        health_check: float = HEALTH_CHECK_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stand_ins = BackendFallback(makers)
        self._backend: Backend | None = None
        self._retired: list[Backend] = []
        self._shot: Shot | None = None
        self._frame: Frame | None = None
        self._status = "" if makers else NO_VIDEO
        self._count = FrameCount()
        self._counted = 0
        self._watch = FrameWatchdog(round(health_check * 1_000_000_000))
        self._pace = SeekBackoff()
        self._checks = self._timer(self._check)
        self._wrap = self._timer(self._jump)
        self._wrap.setSingleShot(True)

    # The port `Video`.

    def follow(self, shot: Shot | None) -> None:
        """Show this shot from now on; None clears the picture. The old frame stays until the new
        one is ready.
        """
        if self._stand_ins.has_none:
            return
        if shot is None:
            self._clear()
            return
        before, self._shot = self._shot, replace(shot, rate=playable_rate(shot.rate))
        if not self._can_show(shot.clip):
            self._give_up_on_clip()
            return
        self._set_status("")
        if before is None or before.clip != shot.clip or self._backend is None:
            self._stand_ins.new_clip()
            self._jump()
            return
        self._turn_to_its_side()
        if not self._goes_on_from(before):
            self._jump()

    def preload(self, clip: Clip | None) -> None:
        """Prepare the clip that comes next; None drops the one that was prepared."""
        if self._stand_ins.has_none or (clip is not None and not self._can_show(clip)):
            return
        if (self._backend or clip) and (backend := self._use_backend()):
            backend.preload(clip)

    def use(self, makers: Sequence[BackendMaker]) -> None:
        """Use these back ends from now on. The picture is cleared."""
        self._clear()
        self._retire()
        self._stand_ins = BackendFallback(makers)
        self._set_status("" if makers else NO_VIDEO)

    def close(self) -> None:
        """Stop and release everything. No frame arrives after this call."""
        self._clear()
        self._retire()
        for backend in self._retired:
            backend.wait()
        self._retired.clear()
        self._stand_ins = BackendFallback(())

    # What surfaces and the screen read.

    @property
    def frame(self) -> Frame | None:
        """The picture to show, None where there is none; valid until the next `frame_changed`."""
        return self._frame

    def status_text(self) -> str:
        return self._status

    def backend_name(self) -> str:
        """`vlc` or `qt`; empty until something was shown."""
        return self._backend.name if self._backend else ""

    def clip_on_screen(self) -> str:
        """The id of the clip whose frame is on screen; empty where there is none."""
        return self._frame.clip_id if self._frame else ""

    status = Property(str, status_text, notify=status_changed)
    backend = Property(str, backend_name, notify=backend_changed)
    clipId = Property(str, clip_on_screen, notify=clip_changed)  # noqa: N815 - QML's name

    def stats(self) -> VideoStats:
        """Numbers of frames and phase errors since the stage was made."""
        return self._count.stats(self.backend_name())

    # Keeping to the clock.

    def _goes_on_from(self, before: Shot) -> bool:
        """Whether the picture is already in its place. Where only the rate is new, the
        rate is set.
        """
        shot, backend, now = self._shot, self._backend, time.monotonic_ns()
        assert shot is not None
        assert backend is not None
        if shot.rate == 0:
            return before.rate == 0 and before.position == shot.position
        shown = backend.position(now)
        if before.rate == 0 or shown is None or shot.loop != before.loop:
            return False
        if shot.loose:
            self._shot = shot = replace(shot, at=now, position=shown)
        elif abs(shown - shot.position_at(now)) > FAR_NS:
            return False
        if shot.rate != before.rate:
            if not backend.nudges:
                return False
            backend.set_rate(shot.rate)
        self._plan_wrap()
        return True

    @Slot()
    def _jump(self) -> None:
        """Put the picture where the clock is, by a seek or by another clip."""
        shot = self._shot
        if shot is None or (backend := self._use_backend()) is None:
            return
        now = time.monotonic_ns()
        if shot.rate > 0 or self.clip_on_screen() != shot.clip.id:
            # A clip that is stopped at its present position sends no new picture.
            self._watch.asked(now)
        if not self._checks.isActive():
            self._counted = now
            self._checks.start(CHECK_MS)
        backend.show(shot)
        self._plan_wrap()

    def _plan_wrap(self) -> None:
        shot, backend = self._shot, self._backend
        self._wrap.stop()
        if shot is None or backend is None:
            return
        if shot.loop is None and backend.loops_whole_clip:
            return
        left = time_to_wrap(shot, time.monotonic_ns() + backend.lead)
        if left is not None:
            # Rounded up: a seek that is a moment early would end before the end of the stretch.
            self._wrap.start(left // 1_000_000 + 1)

    @Slot()
    def _check(self) -> None:
        shot, backend, now = self._shot, self._backend, time.monotonic_ns()
        if shot is None or backend is None:
            self._checks.stop()
            return
        if self._watch.is_overdue(now):
            self._try_another()
            return
        if shot.rate == 0:
            if not self._watch.is_waiting:
                self._checks.stop()
            return
        self._count.add_due((now - self._counted) / 1e9 * shot.rate * shot.clip.fps)
        self._counted = now
        shown = backend.position(now)
        if shown is not None and is_held(shot):
            self._hold(shot, backend, phase_error(shot, shown, now), now)

    def _hold(self, shot: Shot, backend: Backend, error: int, now: int) -> None:
        correction = correct(error, shot.rate, nudges=backend.nudges)
        if not correction.seek:
            self._pace.reset()
            if backend.nudges:
                backend.set_rate(correction.rate)
        elif self._pace.may_seek(now):
            self._jump()

    # Pictures.

    @Slot(object)
    def _take(self, frame: Frame) -> None:
        shot, backend = self._shot, self._backend
        if shot is None or backend is None or frame.clip_id != shot.clip.id:
            return
        self._watch.came(frame.at, more_due=shot.rate > 0)
        self._stand_ins.proven()
        self._set_status("")
        if has_slipped_past(shot, frame.position):
            return
        shown = backend.position(frame.at)
        held = shown is not None and shot.rate > 0 and is_held(shot)
        self._count.add_shown(phase_error(shot, shown or 0, frame.at) if held else None)
        self._put_up(replace(frame, mirrored=shot.mirrored))

    def _turn_to_its_side(self) -> None:
        shot, frame = self._shot, self._frame
        if shot and frame and frame.clip_id == shot.clip.id:
            self._put_up(replace(frame, mirrored=shot.mirrored))

    def _put_up(self, frame: Frame | None) -> None:
        before = self.clip_on_screen()
        self._frame = frame
        self.frame_changed.emit()
        if self.clip_on_screen() != before:
            self.clip_changed.emit()

    def _clear(self) -> None:
        self._shot = None
        self._checks.stop()
        self._wrap.stop()
        if self._backend:
            self._backend.clear()
        if self._frame:
            self._put_up(None)
        if not self._stand_ins.has_none:
            self._set_status("")

    # Back ends that come and go.

    def _can_show(self, clip: Clip) -> bool:
        return not self._stand_ins.cannot_show(clip.path) and Path(clip.path).is_file()

    def _use_backend(self) -> Backend | None:
        if self._backend is None and (made := self._stand_ins.make()):
            self._backend = made
            self._watch.begin()
            made.frame.connect(self._take)
            made.failed.connect(self._replace_backend)
            self.backend_changed.emit()
        if self._backend is None:
            self._set_status(NO_VIDEO)
        return self._backend

    @Slot(str)
    def _replace_backend(self, reason: str) -> None:
        shot = self._shot
        _log.info("video back end %s is replaced: %s", self.backend_name(), reason)
        self._retire()
        if shot and self._stand_ins.failed(shot.clip.path):
            self._jump()
        elif shot:
            self._give_up_on_clip()

    def _try_another(self) -> None:
        """No picture came in time. Where every back end was silent, the round begins again with
        more time: the machine may be busy, and a back end that hangs is made anew.
        """
        _log.info("video back end %s is replaced: it brings no picture", self.backend_name())
        self._retire()
        if not self._stand_ins.silent():
            if not self._watch.wait_longer():
                self._give_up_on_clip()
                return
            if self._frame:
                self._put_up(None)
            self._set_status(NO_CLIP)
        self._jump()

    def _give_up_on_clip(self) -> None:
        shot = self._shot
        self._clear()
        self._shot = shot
        self._set_status(NO_CLIP)

    def _retire(self) -> None:
        if self._backend:
            self._backend.frame.disconnect(self._take)
            self._backend.failed.disconnect(self._replace_backend)
            self._backend.close()
            self._retired.append(self._backend)
            self._backend = None
            self.backend_changed.emit()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    def _set_status(self, status: str) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit()
