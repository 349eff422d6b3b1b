"""A thread for libvlc, because its calls may wait for its own threads."""

from __future__ import annotations

import threading
from collections.abc import Callable

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.vlc_deck import VlcDeck
from rehab_desktop.video.vlc_picture import Buffer, PictureRing
from rehab_desktop.video.vlc_time import ClipTime


class VlcPlayer:
    """Takes requests and returns at once. Only the newest request counts; a replaced one is not
    begun.

    `on_picture` and `on_failure` are called on other threads.
    """

    def __init__(
        self, library: str, on_picture: Callable[[], None], on_failure: Callable[[str], None]
    ) -> None:
        self.time = ClipTime()
        self._library = library
        self._on_picture = on_picture
        self._on_failure = on_failure
        self._ring = PictureRing()
        self._news = threading.Condition()
        self._wish: Shot | None = None
        self._number = self._done = 0
        self._preload: Clip | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="video-vlc", daemon=True)
        self._thread.start()

    def show(self, shot: Shot | None) -> None:
        """Request this shot; None requests no picture."""
        with self._news:
            self._wish = shot
            self._number += 1
            self.time.forget()
            self._news.notify()

    def preload(self, clip: Clip | None) -> None:
        """Request that this clip is prepared when there is nothing else to do."""
        with self._news:
            self._preload = clip
            self._news.notify()

    def take(self, clip: Clip) -> Buffer | None:
        """The newest picture of this clip that was not taken yet, None where there is none."""
        return self._ring.take() if self._ring.path == clip.path else None

    def close(self) -> None:
        """Begin to stop. No picture arrives after this."""
        with self._news:
            self._closing = True
            self._ring.close()
            self._news.notify()

    def wait(self) -> None:
        """After `close`: wait until it has stopped, usually 0.1 s, at most 5 s."""
        self._thread.join(timeout=5)

    def _run(self) -> None:
        try:
            deck = VlcDeck(
                self._library,
                self._on_picture,
                self._on_failure,
                ring=self._ring,
                clip_time=self.time,
            )
        except Exception as error:
            self._on_failure(f"libvlc does not start: {error}")
            return
        try:
            self._serve(deck)
        except Exception as error:
            self._on_failure(f"libvlc failed: {error}")
        deck.release()

    def _serve(self, deck: VlcDeck) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._has_news() or self._preload is not None)
                if self._closing:
                    return
                asked, self._done = self._has_news(), self._number
                wish, clip = self._wish, self._preload
                if not asked:
                    self._preload = None
            if not asked and clip:
                deck.measure(clip)
            elif wish is None:
                deck.stop()
            else:
                deck.show(wish, self._is_superseded)

    def _has_news(self) -> bool:
        return self._closing or self._number != self._done

    def _is_superseded(self, seconds: float) -> bool:
        with self._news:
            return self._news.wait_for(self._has_news, seconds)
