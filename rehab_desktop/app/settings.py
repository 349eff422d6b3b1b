"""What a person can choose for the app: the table of settings, and the values they have.

Each line of `Settings` that calls `setting` is the whole declaration of one setting: its name in
the file, its type, its default, its words and what can be chosen. The checks below, the settings
page (`ui/settings`), the translations, the tests and the guide's table all read `SETTINGS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any, TypeVar

from rehab_desktop.core.checks import require_one_of, require_within
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.session.cues import COUNT_DOWNS_S

T = TypeVar("T")

SYSTEM = "system"


class Unit(Enum):
    """What a number stands for; 1 is 100 per cent."""

    NONE = ""
    PER_CENT = "%"
    SECONDS = "s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One line of the table. All texts are English here; `text/setting_text.py` translates them.

    `label` names the setting on the page, and `hint` says what it does. `choices` are the values
    that the page offers, each with its words; a number without words is written with its `unit`.
    `details` explains those choices that need it.

    A value is allowed if it is one of the `choices` or lies `within` (least, most). With
    `more_choices` the page adds choices that only it knows, and every value is allowed. A switch
    (bool) needs none of these.
    """

    name: str
    default: Any
    label: str
    hint: str
    choices: Mapping[Any, str]
    details: Mapping[Any, str]
    within: tuple[float, float] | None
    more_choices: bool
    unit: Unit

    def check(self, value: Any) -> None:
        """Raise `Invalid` unless the setting may have this value."""
        if value in self.choices or self.more_choices:
            return
        if self.within is not None:
            fault = Fault.OUTSIDE_SECONDS if self.unit is Unit.SECONDS else Fault.OUTSIDE
            require_within(self.name, value, *self.within, fault)
        elif self.choices:
            require_one_of(self.name, value, tuple(self.choices))


def setting(
    default: T,
    label: str,
    hint: str = "",
    *,
    choices: Mapping[T, str] | None = None,
    details: Mapping[T, str] | None = None,
    within: tuple[float, float] | None = None,
    more_choices: bool = False,
    unit: Unit = Unit.NONE,
) -> T:
    """A field of `Settings` that is a setting of the page; `Setting` explains the arguments."""
    return field(
        default=default,
        metadata={
            "label": label,
            "hint": hint,
            "choices": choices or {},
            "details": details or {},
            "within": within,
            "more_choices": more_choices,
            "unit": unit,
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The values in use, and the table. The names are those of the file `settings.json`.

    `text_scale` is 1-2 (100 % to 200 %), `volume` 0-1. `count_down_s` (seconds) is 0 for none.
    `change_over_s` (seconds) is None for what each routine says. `language` is a locale name such
    as `de`.

    Three are no lines of the table: `keys` maps a command to the key that the person chose instead
    of the default, `welcomed` is true once the questions of the first start were answered or
    skipped, and `second_backups` is the folder on this computer where copies of the back-ups go,
    empty for none.
    """

    theme: str = setting(
        SYSTEM,
        "Theme",
        choices={
            SYSTEM: "As the system",
            "light": "Light",
            "dark": "Dark",
            "contrast": "High contrast",
        },
    )
    text_scale: float = setting(
        1.0,
        "Text size",
        "Everything grows with it, the numbers of a session too.",
        choices=dict.fromkeys((1.0, 1.15, 1.3, 1.5, 1.75, 2.0), ""),
        within=(1, 2),
        unit=Unit.PER_CENT,
    )
    reduce_motion: bool = setting(False, "Reduce motion", "Nothing moves but numbers and the clip.")
    tones: bool = setting(
        True,
        "Tones",
        "A sound of its own for breathing in, breathing out, holding and resting.",
    )
    voice: bool = setting(
        True, "Voice", "Says what comes next, how long it lasts, and when to change legs."
    )
    muted: bool = setting(
        False,
        "Sound in sessions",
        "Off mutes tones and voice together, as the mute key does.",
        choices={False: "On", True: "Off"},
    )
    volume: float = setting(0.8, "Volume", within=(0, 1), unit=Unit.PER_CENT)
    say_tips: bool = setting(False, "Read tips aloud")
    count_repetitions: bool = setting(False, "Count repetitions aloud")
    count_down_s: int = setting(
        3,
        "Count-down",
        "Before a paused set goes on, and at the end of rests and holds.",
        choices=dict.fromkeys(COUNT_DOWNS_S, "") | {0: "Off"},
        unit=Unit.SECONDS,
    )
    change_over_s: float | None = setting(
        None,
        "Time between exercises",
        "To get up, fetch things and settle; the time to set each exercise up comes on top.",
        choices={None: "As the routine says"}
        | dict.fromkeys((5.0, 10.0, 15.0, 20.0, 30.0, 45.0), ""),
        within=(0, 300),
        unit=Unit.SECONDS,
    )
    video: str = setting(
        "auto",
        "What plays the clips",
        choices={"auto": "Whatever works", "qt": "Qt", "vlc": "VLC", "none": "No video"},
        details={
            "auto": "Qt first, VLC if that brings no picture.",
            "qt": "Comes with the app, and keeps closest to the clock.",
            "vlc": "For when Qt shows no picture; VLC must be installed.",
            "none": "Still pictures and words; the least work for an old computer.",
        },
    )
    first_side: str = setting(
        "left",
        "Leg to start with",
        "The check before a session can still change it.",
        choices={"left": "Left", "right": "Right"},
    )
    language: str = setting(
        SYSTEM,
        "Language",
        "Of the screen and of the voice.",
        choices={SYSTEM: "As the system"},
        more_choices=True,
    )
    keys: dict[str, str] = field(default_factory=dict)
    welcomed: bool = False
    second_backups: str = ""

    def __post_init__(self) -> None:
        for name, line in SETTINGS.items():
            line.check(getattr(self, name))


SETTINGS: Mapping[str, Setting] = {
    each.name: Setting(name=each.name, default=each.default, **each.metadata)
    for each in fields(Settings)
    if each.metadata
}
"""The table, by the names of the file and in its order."""
