"""The recovery code of an encrypted folder on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QPainter

from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.export.pdf.blocks import Space, Words
from rehab_desktop.export.pdf.paper import (
    SMALL,
    STRONG,
    TITLE,
    Block,
    Type,
    text_height,
    write,
    write_pdf,
)
from rehab_desktop.text.report_text import DateWriter, translate
from rehab_desktop.whole_file import whole_file

CODE = Type(17, QFont.Weight.DemiBold)
IN_A_LINE = 4


@dataclass(frozen=True)
class NumberedGroups:
    """The groups of a code, each with its number above it."""

    groups: Sequence[str]
    keep: bool = False
    head: Block | None = None

    @property
    def _tall(self) -> float:
        return text_height("1", SMALL, 1000) + text_height("A", CODE, 4000) + 110

    def height(self, width: float) -> float:
        return self._tall * ceil(len(self.groups) / IN_A_LINE) + 60

    def paint(self, painter: QPainter, box: QRectF) -> None:
        wide, label = box.width() / IN_A_LINE, text_height("1", SMALL, 1000)
        for place, group in enumerate(self.groups):
            line, column = divmod(place, IN_A_LINE)
            left, top = box.left() + column * wide, box.top() + line * self._tall
            write(painter, str(place + 1), SMALL, QRectF(left, top, wide, label))
            write(painter, group, CODE, QRectF(left, top + label, wide, self._tall - label))


def write_recovery_sheet(
    code: RecoveryCode, path: Path, *, whose: str, day: date, locale: QLocale | None = None
) -> None:
    """Write the page into the file at `path`; `whose` is the clinic's name, empty at home. Raises
    `OSError`; a file of that name is then unchanged.
    """
    locale = locale or QLocale()
    title = translate("recovery sheet", "Recovery code")
    foot = translate("recovery sheet", "{title}, of {day}  ·  made with Rehab Desktop")
    with whole_file(path, keep_mode=False) as file:
        write_pdf(
            _blocks(code, title, whose),
            title=title,
            foot=foot.format(title=title, day=DateWriter(locale).long(day)),
            locale=locale,
            file=file,
            progress=lambda _: None,
        )


def _blocks(code: RecoveryCode, title: str, whose: str) -> list[Block]:
    return [
        Words(title, TITLE, below=30),
        *([Words(whose, STRONG, below=120)] if whose else [Space(90)]),
        NumberedGroups(code.groups),
        Words(
            translate(
                "recovery sheet",
                "It opens everything when nobody knows a passphrase any more, also on another "
                "computer with a back-up. Then a new passphrase is chosen.",
            )
        ),
        Words(
            translate(
                "recovery sheet",
                "Keep this page locked away, not with the computer: whoever has both can read "
                "everything. Small letters and spaces do not matter; there is no letter O, I, L "
                "or U in it.",
            )
        ),
    ]
