"""One libvlc player, used on the thread that owns it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.vlc_library import FLAGS, NO_PICTURE, load, visible_size
from rehab_desktop.video.vlc_picture import PictureRing
from rehab_desktop.video.vlc_time import ClipTime

FRAMES_TO_START = 2
"""A clip whose rate is changed before its second frame stands still for up to a second."""

START_TIMEOUT_S = 3.0

PAUSING_S = 0.08
"""A seek earlier than this (seconds) after a pause is ignored by libvlc."""

REDRAWS_OF_A_STILL = 3
READ_AHEAD_BYTES = 4_000_000

Superseded = Callable[[float], bool]
"""Waits up to this many seconds for a newer request, and returns whether there is one."""


class VlcDeck:
    """Shows one clip at a time. Its callbacks run on libvlc's threads and never call libvlc.

    Raises OSError or ImportError where libvlc cannot be loaded.
    """

    def __init__(
        self,
        library: str,
        on_picture: Callable[[], None],
        on_failure: Callable[[str], None],
        *,
        ring: PictureRing,
        clip_time: ClipTime,
    ) -> None:
        self._on_picture = on_picture
        self._on_failure = on_failure
        self._ring, self._time = ring, clip_time
        self._shot: Shot | None = None
        self._sizes: dict[str, tuple[int, int]] = {}
        self._displayed = self._redraws_left = 0
        self._opened_elsewhere = False
        self._started = threading.Event()
        self._vlc = load(library)
        self._instance = self._vlc.Instance(list(FLAGS))
        if self._instance is None:
            raise OSError("libvlc found none of its plug-ins")
        self._player = self._instance.media_player_new()
        ring.on_display = self._displayed_one
        ring.attach(self._vlc, self._player)
        kind, events = self._vlc.EventType, self._player.event_manager()
        events.event_attach(kind.MediaPlayerTimeChanged, self._time_changed)
        events.event_attach(kind.MediaPlayerEncounteredError, self._gave_up)

    def show(self, shot: Shot, superseded: Superseded) -> None:
        """Bring the shot on screen, unless a newer request comes first."""
        self._shot = shot
        if not self._holds(shot.clip):
            self.measure(shot.clip)
            if self._sizes[shot.clip.path] == NO_PICTURE:
                # Never played: a playlist with the name of a video would make libvlc open its
                # addresses.
                self._on_failure("the clip has no picture")
                return
            self._open(shot)
            if not self._has_started(superseded) or shot.rate == 1:
                return
        if shot.rate == 0:
            self._stand_still(shot, superseded)
        else:
            self._seek(shot)

    def measure(self, clip: Clip) -> None:
        """Read the visible size of the clip; this also brings its file into the system's cache."""
        if clip.path in self._sizes:
            return
        with Path(clip.path).open("rb") as file:
            file.read(READ_AHEAD_BYTES)
        media = self._instance.media_new_path(clip.path)
        media.parse()
        self._sizes[clip.path] = visible_size(self._vlc, media)
        media.release()

    def stop(self) -> None:
        self._ring.open = False
        self._player.stop()

    def release(self) -> None:
        """Stop and release everything. The deck cannot be used afterwards."""
        self.stop()
        kind, events = self._vlc.EventType, self._player.event_manager()
        events.event_detach(kind.MediaPlayerTimeChanged)
        events.event_detach(kind.MediaPlayerEncounteredError)
        self._player.release()
        self._instance.release()

    def _holds(self, clip: Clip) -> bool:
        """Whether the pictures that arrive are of this clip."""
        return self._ring.open and self._ring.path == clip.path

    def _open(self, shot: Shot) -> None:
        media = self._instance.media_new_path(shot.clip.path)
        # The stage seeks back before the end; the repeat only makes sure that a late seek does not
        # find the player stopped.
        media.add_option("input-repeat=65535")
        self._ring.open = False
        self._player.set_rate(1.0)
        self._player.set_media(media)
        self._ring.expect(shot.clip.path, self._sizes[shot.clip.path])
        self._displayed, self._redraws_left = 0, REDRAWS_OF_A_STILL
        self._started.clear()
        self._player.play()
        # The option start-time would also change where the clip repeats.
        place = self._time.aim_opening(shot, time.monotonic_ns()) // 1_000_000
        self._opened_elsewhere = place > 0
        self._player.set_time(place)
        media.release()

    def _has_started(self, superseded: Superseded) -> bool:
        give_up = time.monotonic() + START_TIMEOUT_S
        while not self._started.wait(0.02) and time.monotonic() < give_up:
            if superseded(0):
                return False
        return not superseded(0)

    def _seek(self, shot: Shot) -> None:
        if self._player.get_rate() != shot.rate:
            self._player.set_rate(shot.rate)
        self._player.set_time(self._time.aim(shot, time.monotonic_ns()) // 1_000_000)
        self._player.set_pause(0)

    def _stand_still(self, shot: Shot, superseded: Superseded) -> None:
        self._player.set_pause(1)
        if superseded(PAUSING_S):
            return
        self._redraws_left = REDRAWS_OF_A_STILL
        self._player.set_time(self._time.aim_still(shot, time.monotonic_ns()) // 1_000_000)

    # The methods below run on libvlc's threads and never call libvlc.

    def _displayed_one(self) -> None:
        self._displayed += 1
        if self._displayed >= FRAMES_TO_START:
            self._started.set()
        if self._displayed == 1 and self._opened_elsewhere:
            # In one of fifty openings the seek comes too late, and this would show the beginning.
            return
        if self._time.rate == 0:
            # A paused libvlc still draws the same picture thirteen times a second.
            if self._redraws_left == 0:
                return
            self._redraws_left -= 1
        self._on_picture()

    def _time_changed(self, event: Any) -> None:
        if self._shot:
            self._time.reported(event.u.new_time * 1_000_000, time.monotonic_ns(), self._shot)

    def _gave_up(self, _event: Any) -> None:
        self._on_failure("libvlc gave up on the clip")
