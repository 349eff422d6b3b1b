"""What can be chosen for each setting, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rehab_desktop.app.settings import COUNT_DOWNS, SYSTEM
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine

TEXT_SCALES = (100, 115, 130, 150, 175, 200)
"""Per cent of the usual size."""

CHANGE_OVERS = (5, 10, 15, 20, 30, 45)
"""Seconds to get from one exercise to the next."""

AS_WRITTEN = ""
"""The change-over that each routine says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailedChoice:
    """A choice that needs a word on what it means."""

    value: str
    name: str
    detail: str


def sections() -> tuple[ChoiceLine, ...]:
    """The parts of the page in order."""
    return (
        ChoiceLine(value="sound", name=translate("settings", "Sound"), glyph="volume-2"),
        ChoiceLine(value="look", name=translate("settings", "Look"), glyph="palette"),
        ChoiceLine(value="session", name=translate("settings", "Session"), glyph="clock"),
        ChoiceLine(value="keys", name=translate("settings", "Keys"), glyph="keyboard"),
        ChoiceLine(value="files", name=translate("settings", "Your data"), glyph="hard-drive"),
        ChoiceLine(value="about", name=translate("settings", "About"), glyph="info"),
    )


def themes() -> tuple[ChoiceLine, ...]:
    """How the app looks."""
    return (
        ChoiceLine(value="system", name=translate("settings", "As the system"), glyph="monitor"),
        ChoiceLine(value="light", name=translate("settings", "Light"), glyph="sun"),
        ChoiceLine(value="dark", name=translate("settings", "Dark"), glyph="moon"),
        ChoiceLine(value="contrast", name=translate("settings", "High contrast"), glyph="contrast"),
    )


def text_scales() -> tuple[ChoiceLine, ...]:
    """How large texts are."""
    pattern = translate("settings", "{n} %")
    return tuple(ChoiceLine(value=str(n), name=pattern.format(n=n)) for n in TEXT_SCALES)


def count_downs() -> tuple[ChoiceLine, ...]:
    """How long is counted before a set goes on, and at its end."""
    return tuple(
        ChoiceLine(
            value=str(n),
            name=_seconds(n) if n else translate("settings", "Off"),
        )
        for n in COUNT_DOWNS
    )


def change_overs() -> tuple[ChoiceLine, ...]:
    """How long there is between two exercises."""
    return (
        ChoiceLine(value=AS_WRITTEN, name=translate("settings", "As the routine says")),
        *(ChoiceLine(value=str(n), name=_seconds(n)) for n in CHANGE_OVERS),
    )


def sides() -> tuple[ChoiceLine, ...]:
    """Which leg begins."""
    return (
        ChoiceLine(value="left", name=translate("settings", "Left")),
        ChoiceLine(value="right", name=translate("settings", "Right")),
    )


def languages(there: Iterable[tuple[str, str]]) -> tuple[ChoiceLine, ...]:
    """The system's language, and those (locale and its own name) that the app speaks."""
    return (
        ChoiceLine(value=SYSTEM, name=translate("settings", "As the system")),
        *(ChoiceLine(value=locale, name=name) for locale, name in there),
    )


def video() -> Sequence[DetailedChoice]:
    """What plays the clips."""
    return (
        DetailedChoice(
            value="auto",
            name=translate("settings", "Whatever works"),
            detail=translate("settings", "Qt first, VLC if that brings no picture."),
        ),
        DetailedChoice(
            value="qt",
            name=translate("settings", "Qt"),
            detail=translate("settings", "Comes with the app, and keeps closest to the clock."),
        ),
        DetailedChoice(
            value="vlc",
            name=translate("settings", "VLC"),
            detail=translate("settings", "For when Qt shows no picture; VLC must be installed."),
        ),
        DetailedChoice(
            value="none",
            name=translate("settings", "No video"),
            detail=translate(
                "settings", "Still pictures and words; the least work for an old computer."
            ),
        ),
    )


def _seconds(number: int) -> str:
    return translate("settings", "{n} s").format(n=number)
