"""The clip of an exercise that is only looked at: it runs, for the level and leg asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.exercise import Exercise, Level, Side
from rehab_desktop.core.session import clip_sync
from rehab_desktop.core.session.ports import Video


class MovingPicture:
    """While it is played, `video` shows the clip; after `stop` it shows nothing."""

    def __init__(
        self,
        card: Exercise,
        clips: Mapping[str, Clip],
        video: Video | None,
        real: Callable[[], int],
    ) -> None:
        self._card = card
        self._clips = clips
        self._video = video
        self._real = real
        self._playing = False
        self.level = card.level(None)
        self.side = Side.LEFT

    @property
    def clip(self) -> Clip | None:
        """The level's own clip, else the exercise's, else None."""
        return self._clips.get(self.level.clip) or self._clips.get(self._card.clip)

    @property
    def mirrored(self) -> bool:
        """The clip shows the other leg at work than the one asked for."""
        clip = self.clip
        return clip is not None and clip.side is not None and clip.side is not self.side

    def show(self, level: Level, side: Side) -> None:
        """Show this level and leg, if another clip or its mirror image is asked for."""
        before = self.clip, self.mirrored
        self.level, self.side = level, side
        if (self.clip, self.mirrored) != before:
            self._follow()

    def play(self) -> None:
        """Show the clip from now on."""
        self._playing = True
        self._follow()

    def stop(self) -> None:
        """Clear the picture, unless it was stopped already: another may have it by now."""
        if self._playing and self._video is not None:
            self._video.follow(None)
        self._playing = False

    def _follow(self) -> None:
        if self._playing and self._video is not None:
            clip = self.clip
            self._video.follow(
                None if clip is None else clip_sync.playing(clip, self._real(), self.side)
            )
