"""The paper of the day of a clinic: the newest entry of the trail, to be kept elsewhere."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from rehab_desktop.core.clinic.trail import TrailEntry, by_hand
from rehab_desktop.export.pdf.blocks import Words
from rehab_desktop.export.pdf.numbered_groups import NumberedGroups
from rehab_desktop.export.pdf.paper import STRONG, TITLE, Block, write_pdf
from rehab_desktop.text.clinic.names import clock_time
from rehab_desktop.text.report_text import DateWriter, translate
from rehab_desktop.whole_file import whole_file


def write_trail_sheet(
    head: TrailEntry, path: Path, *, clinic: str, now: datetime, locale: QLocale | None = None
) -> None:
    """Write the page into the file at `path`. `now` is the local time; `locale` says which paper is
    usual, and is the system's where it is None. Raises `OSError`; a file of that name is then
    unchanged.
    """
    locale = locale or QLocale()
    title = translate("trail sheet", "Paper of the day")
    day = DateWriter(locale).long(now.date())
    foot = translate("trail sheet", "{title}, of {day}  ·  made with Rehab Desktop")
    with whole_file(path, keep_mode=False) as file:
        write_pdf(
            _blocks(head, title, clinic, head.at.astimezone(now.tzinfo), locale),
            title=title,
            foot=foot.format(title=title, day=day),
            locale=locale,
            file=file,
            progress=lambda _: None,
        )


def _blocks(
    head: TrailEntry, title: str, clinic: str, at: datetime, locale: QLocale
) -> list[Block]:
    entry = translate("trail sheet", "Entry {number} of the trail, {day}, {time}")
    said = entry.format(
        number=head.sequence, day=DateWriter(locale).long(at.date()), time=clock_time(at.time())
    )
    return [
        Words(title, TITLE, below=30),
        Words(clinic, STRONG, below=30),
        Words(said, below=120),
        NumberedGroups(by_hand(head.hash).split()),
        Words(
            translate(
                "trail sheet",
                "Every entry of the trail is chained to the one before. Whoever takes entries off "
                "its end later, or writes another trail, cannot arrive at these groups.",
            )
        ),
        Words(
            translate(
                "trail sheet",
                "Keep this page, not with the computer. To compare it, type the groups into the "
                "clinic's settings under “Check the trail”. It names no patient.",
            )
        ),
    ]
