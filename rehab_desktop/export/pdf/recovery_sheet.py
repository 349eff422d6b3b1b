"""The recovery code of an encrypted folder on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale

from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.export.pdf.blocks import Space, Words
from rehab_desktop.export.pdf.numbered_groups import NumberedGroups
from rehab_desktop.export.pdf.paper import STRONG, TITLE, Block, write_pdf
from rehab_desktop.text.report_text import DateWriter, translate
from rehab_desktop.whole_file import whole_file


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
