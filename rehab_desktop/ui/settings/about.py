"""What the app is made of and whose that is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import qVersion

from rehab_desktop import __version__
from rehab_desktop.text.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditLine:
    """A part, whose it is, and under which licence."""

    name: str
    whose: str
    licence: str


def version_text() -> str:
    """Version 1.0, with Qt 6.11.3."""
    return translate("settings", "Version {here}, with Qt {qt}").format(
        here=__version__, qt=qVersion()
    )


def credit_lines(clips: Path) -> tuple[CreditLine, ...]:
    """The parts of the app, then those of its clips as the table in the file `clips` names them."""
    return (
        CreditLine(
            name=translate("settings", "This app"),
            whose=translate("settings", "Rehab Desktop contributors"),
            licence="MIT",
        ),
        CreditLine(name="Qt, PySide6", whose="The Qt Company", licence="LGPL 3"),
        CreditLine(
            name=translate("settings", "libvlc, where it is installed"),
            whose="VideoLAN",
            licence="LGPL 2.1",
        ),
        CreditLine(
            name=translate("settings", "Typeface: Inter"),
            whose="Rasmus Andersson",
            licence="OFL 1.1",
        ),
        CreditLine(
            name=translate("settings", "Icons: Lucide"), whose="Lucide contributors", licence="ISC"
        ),
        *_clip_credits(clips),
    )


def _clip_credits(file: Path) -> tuple[CreditLine, ...]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    # The first two lines are the table's head.
    return tuple(
        CreditLine(name=row[0][:1].upper() + row[0][1:], whose=row[1], licence=row[2].strip("-"))
        for row in cells[2:]
        if len(row) == 3
    )
