"""What a person has chosen about the app, with defaults that suit most."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.checks import require

THEMES = ("system", "light", "dark", "contrast")
VIDEO_CHOICES = ("auto", "vlc", "qt", "none")
SIDES = ("left", "right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`volume` is 0-1, `text_scale` 1-2 (100 % to 200 %).

    `language` is `system` or a language's code such as `de`.
    """

    theme: str = "system"
    text_scale: float = 1.0
    reduce_motion: bool = False
    tones: bool = True
    voice: bool = True
    muted: bool = False
    volume: float = 0.8
    say_tips: bool = False
    count_repetitions: bool = False
    video: str = "auto"
    first_side: str = "left"
    language: str = "system"

    def __post_init__(self) -> None:
        for name, known in (("theme", THEMES), ("video", VIDEO_CHOICES), ("first_side", SIDES)):
            value = getattr(self, name)
            require(value in known, f"{name}: '{value}' is not one of {', '.join(known)}")
        require(0 <= self.volume <= 1, f"volume: {self.volume:g} is outside 0 to 1")
        require(1 <= self.text_scale <= 2, f"text_scale: {self.text_scale:g} is outside 1 to 2")
