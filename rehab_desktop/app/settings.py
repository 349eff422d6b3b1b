"""What a person has chosen about the app, with defaults that suit most."""

from __future__ import annotations

from dataclasses import dataclass, field

from rehab_desktop.core.checks import require_one_of, require_within
from rehab_desktop.core.faults import Fault

THEMES = ("system", "light", "dark", "contrast")
VIDEO_CHOICES = ("auto", "vlc", "qt", "none")
SIDES = ("left", "right")
COUNT_DOWNS = (3, 5, 0)
SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`volume` is 0-1, `text_scale` 1-2 (100 % to 200 %).

    `count_down_s` is how long is counted before a set goes on and at its end, 0 for not at all;
    `change_over_s` the time to get from one exercise to the next, None for what each routine says.
    `language` is a locale's name such as `de`; `keys` holds, by command, the key that a person
    chose instead of the usual one, as the system writes it. `welcomed` tells that the questions of
    the first start were answered or passed over.
    """

    theme: str = SYSTEM
    text_scale: float = 1.0
    reduce_motion: bool = False
    tones: bool = True
    voice: bool = True
    muted: bool = False
    volume: float = 0.8
    say_tips: bool = False
    count_repetitions: bool = False
    count_down_s: int = 3
    change_over_s: float | None = None
    video: str = "auto"
    first_side: str = "left"
    language: str = SYSTEM
    keys: dict[str, str] = field(default_factory=dict)
    welcomed: bool = False

    def __post_init__(self) -> None:
        for name, known in (
            ("theme", THEMES),
            ("video", VIDEO_CHOICES),
            ("first_side", SIDES),
            ("count_down_s", COUNT_DOWNS),
        ):
            require_one_of(name, getattr(self, name), known)
        require_within("volume", self.volume, 0, 1)
        require_within("text_scale", self.text_scale, 1, 2)
        if self.change_over_s is not None:
            require_within("change_over_s", self.change_over_s, 0, 300, Fault.OUTSIDE_SECONDS)
