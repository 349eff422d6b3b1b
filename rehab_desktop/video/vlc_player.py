"""Drives one libvlc player from a thread of its own, because its calls may wait for its own threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rehab_desktop.core.clip import Clip, Shot
from rehab_desktop.core.follow import phase_error
from rehab_desktop.video.vlc_library import FLAGS, load
from rehab_desktop.video.vlc_picture import PictureRing

USUAL_LEAD_NS = 35_000_000
LONGEST_LEAD_NS = 1_500_000_000

SETTLED_NS = 120_000_000
"""After a seek libvlc may still report a time from before it, for about a tenth of a second."""

FRAMES_TO_START = 2
"""A clip told to change its rate before its second frame stands still for up to a second."""

START_TIMEOUT_S = 3.0
REDRAWS_OF_A_STILL = 3
READ_AHEAD_BYTES = 4_000_000
_REPEAT = "input-repeat=65535"


class VlcPlayer:
    """The player and its thread. Every method but `wait` hands over a wish and returns.

    Only the newest wish counts: a shot that is replaced before its turn is never opened.
    """

    def __init__(
        self, library: str, on_picture: Callable[[], None], on_failure: Callable[[str], None]
    ) -> None:
        self.lead = USUAL_LEAD_NS
        self.ring = PictureRing(self._on_display)
        self._library = library
        self._on_picture = on_picture
        self._on_failure = on_failure
        self._wish = threading.Condition()
        self._shot: Shot | None = None
        self._serial = 0
        self._preload: Clip | None = None
        self._closing = False
        self._loaded: str | None = None
        self._sizes: dict[str, tuple[int, int]] = {}
        self._displayed = 0
        self._has_picture = threading.Event()
        self._guess = (0, 0, 0.0)
        self._report: tuple[int, int, float] | None = None
        self._redraws_left = 0
        self._thread = threading.Thread(target=self._run, name="video-vlc", daemon=True)
        self._thread.start()

    def show(self, shot: Shot | None) -> None:
        """Wish for this shot, or for nothing."""
        with self._wish:
            self._shot = shot
            self._serial += 1
            self._report = None
            self._wish.notify()

    def is_showing(self, clip: Clip) -> bool:
        """Whether the pictures that come now are this clip's."""
        return self.ring.open and self._loaded == clip.path

    def preload(self, clip: Clip | None) -> None:
        with self._wish:
            self._preload = clip
            self._wish.notify()

    def position(self, now: int) -> int | None:
        """Clip time (ns) shown at `now`, from libvlc's last report; None until the first one."""
        return None if self._report is None else _extended(self._report, now)

    def likely_position(self, now: int) -> int:
        """The same, or where the clip was sent to while there is no report yet."""
        return _extended(self._report or self._guess, now)

    def close(self) -> None:
        """Begin to stop the player and its thread."""
        self.ring.open = False
        with self._wish:
            self._closing = True
            self._wish.notify()
        self._has_picture.set()

    def wait(self) -> None:
        """After `close`: a tenth of a second as a rule, 5 s at most."""
        self._thread.join(timeout=5)

    # From here on the player's own thread.

    def _run(self) -> None:
        try:
            vlc = load(self._library)
            instance = vlc.Instance(list(FLAGS))
            if instance is None:
                raise OSError("libvlc found none of its plug-ins")
        except Exception as error:
            self._on_failure(f"libvlc does not start: {error}")
            return
        player = instance.media_player_new()
        self.ring.attach(vlc, player)
        events = player.event_manager()
        kind = vlc.EventType
        events.event_attach(kind.MediaPlayerTimeChanged, self._on_time)
        events.event_attach(
            kind.MediaPlayerEncounteredError, lambda _event: self._on_failure("libvlc gave up")
        )
        try:
            self._serve(instance, player)
        except Exception as error:
            self._on_failure(f"libvlc failed: {error}")
        self.ring.open = False
        player.stop()
        events.event_detach(kind.MediaPlayerTimeChanged)
        events.event_detach(kind.MediaPlayerEncounteredError)
        player.release()
        instance.release()

    def _serve(self, instance: Any, player: Any) -> None:
        done = 0
        while True:
            with self._wish:
                self._wish.wait_for(
                    lambda done=done: self._closing or self._serial != done or self._preload
                )
                if self._closing:
                    return
                shot, serial = self._shot, self._serial
                clip, self._preload = self._preload, None
            if serial != done:
                done = serial
                self._perform(instance, player, shot)
            elif clip:
                self._measure(instance, clip)

    def _perform(self, instance: Any, player: Any, shot: Shot | None) -> None:
        if shot is None:
            self.ring.open = False
            self._loaded = None
            player.stop()
            return
        if shot.clip.path != self._loaded:
            self._open(instance, player, shot)
            if self._superseded():
                return
            if shot.rate == 1:
                return
        self._go(player, shot)

    def _open(self, instance: Any, player: Any, shot: Shot) -> None:
        self._measure(instance, shot.clip)
        media = instance.media_new_path(shot.clip.path)
        media.add_option(_REPEAT)
        self.lead = USUAL_LEAD_NS
        place = shot.position_at(time.monotonic_ns() + self.lead)
        media.add_option(f"start-time={place / 1_000_000_000:.3f}")
        self.ring.open = False
        # Begun at another rate, libvlc waits with the second frame as if its buffer were empty.
        player.set_rate(1.0)
        player.set_media(media)
        self.ring.clip += 1
        self.ring.size = self._sizes.get(shot.clip.path, (0, 0))
        self._displayed = 0
        self._aim(place, 1.0)
        self._loaded = shot.clip.path
        self.ring.open = True
        player.play()
        media.release()
        self._await_start()

    def _await_start(self) -> None:
        give_up = time.monotonic() + START_TIMEOUT_S
        while self._displayed < FRAMES_TO_START and time.monotonic() < give_up:
            self._has_picture.wait(0.05)
            self._has_picture.clear()
            if self._superseded():
                return

    def _superseded(self) -> bool:
        shot = self._shot
        return self._closing or shot is None or shot.clip.path != self._loaded

    def _go(self, player: Any, shot: Shot) -> None:
        if shot.rate > 0 and player.get_rate() != shot.rate:
            player.set_rate(shot.rate)
        place = shot.position_at(time.monotonic_ns() + (self.lead if shot.rate else 0))
        self._aim(place, shot.rate)
        if shot.rate == 0:
            player.set_pause(1)
        player.set_time(round(place / 1_000_000))
        if shot.rate > 0:
            player.set_pause(0)

    def _aim(self, place: int, rate: float) -> None:
        self._report = None
        self._redraws_left = REDRAWS_OF_A_STILL
        self._guess = (place, time.monotonic_ns() + (self.lead if rate else 0), rate)

    def _measure(self, instance: Any, clip: Clip) -> None:
        """Learn the clip's visible size, and bring the file into the system's cache."""
        if clip.path in self._sizes:
            return
        with Path(clip.path).open("rb") as file:
            file.read(READ_AHEAD_BYTES)
        media = instance.media_new_path(clip.path)
        media.parse()
        for track in media.tracks_get() or ():
            if track.type.value == 1 and track.video:
                video = track.video.contents
                self._sizes[clip.path] = (video.width, video.height)
        media.release()

    # From here on libvlc's threads: never a call to libvlc.

    def _on_display(self) -> None:
        self._displayed += 1
        if self._displayed <= FRAMES_TO_START:
            self._has_picture.set()
        if self._guess[2] == 0:
            # A paused libvlc goes on drawing the same picture thirteen times a second.
            if self._redraws_left == 0:
                return
            self._redraws_left -= 1
        self._on_picture()

    def _on_time(self, event: Any) -> None:
        now = time.monotonic_ns()
        _, since, rate = self._guess
        shot = self._shot
        if rate == 0 or shot is None:
            return
        first = self._report is None
        if first and now - since < SETTLED_NS:
            return
        shown = event.u.new_time * 1_000_000
        self._report = (shown, now, rate)
        if first and rate == shot.rate:
            late = -phase_error(shot, shown, now)
            self.lead = min(max(self.lead + late // 2, 0), LONGEST_LEAD_NS)


def _extended(report: tuple[int, int, float], now: int) -> int:
    place, at, rate = report
    return place + round((now - at) * rate)
