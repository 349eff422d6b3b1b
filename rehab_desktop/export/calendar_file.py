"""The plan as an iCalendar file, which calendars of phones and computers read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from icalendar import Calendar, Event
from PySide6.QtCore import QCoreApplication

from rehab_desktop import __version__
from rehab_desktop.app.export_material import ExportData, PlannedDay, Progress

translate = QCoreApplication.translate


def calendar_file(material: ExportData, file: BinaryIO, progress: Progress) -> None:
    """One event for each thing planned; without a time of day it is one of the whole day, and does
    not make a person busy.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//Rehab Desktop//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", translate("calendar", "Rehab plan"))
    for number, planned in enumerate(material.plan):
        progress(number / len(material.plan))
        calendar.add_component(_event(planned, material.made_at))
    file.write(calendar.to_ical())


def _event(planned: PlannedDay, made_at: datetime) -> Event:
    event = Event()
    # The same at each export: what has moved is moved in the calendar, too.
    event.add("uid", f"{planned.uid}@rehab-desktop")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("last-modified", made_at.astimezone(UTC))
    # Rises with time, so that the newer file wins where a calendar asks for it.
    event.add("sequence", int(made_at.timestamp()) // 60 % 2**31)
    event.add("summary", planned.title)
    event.add("transp", "OPAQUE" if planned.at else "TRANSPARENT")
    if planned.at:
        # Without a zone: half past seven stays half past seven wherever the person travels.
        start = datetime.combine(planned.day, planned.at)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(minutes=max(1, planned.minutes)))
    else:
        event.add("dtstart", planned.day)
        event.add("dtend", planned.day + timedelta(days=1))
    about = [planned.note] if planned.note else []
    if planned.minutes:
        about.insert(0, translate("calendar", "About {n} minutes.").format(n=planned.minutes))
    if about:
        event.add("description", "\n".join(about))
    return event
