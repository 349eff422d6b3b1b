"""What a note begins with: the facts of its visit in words, and what came since it was begun."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time

from rehab_desktop.core.clinic.drafting import drafted
from rehab_desktop.core.clinic.note import Fragment
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.visit import Visit
from rehab_desktop.text.clinic.drafted_text import fragments
from rehab_desktop.ui.clinic.services import ClinicServices

FIXED_BLANK = "\u00a0"


def drafted_sentences(
    services: ClinicServices, chart: ChartFile | None, visit: Visit | None
) -> tuple[Fragment, ...]:
    """The facts of this visit in words, in the order of the parts. A note that is written later
    knows no more flags than there were on the day of the visit. None before the file has answered.
    """
    if chart is None or visit is None:
        return ()
    now = services.wall()
    last = datetime.combine(visit.day, time.max, now.tzinfo)
    reading = services.chart_flags.read(chart, min(now, last))
    exercises = services.library.exercises
    facts = drafted(chart, visit, reading.prescriptions.readable, exercises, reading.flags)
    return tuple(_plain(one) for one in fragments(facts, exercises, services.measures))


def not_yet_in(begun: Iterable[Fragment], sentences: Iterable[Fragment]) -> tuple[Fragment, ...]:
    """Those of the sentences that the note was not begun with, and that nobody took out."""
    known = {(one.part, one.original) for one in begun}
    return tuple(one for one in sentences if (one.part, one.original) not in known)


def _plain(sentence: Fragment) -> Fragment:
    """The same as a text field gives it back: it knows no blanks that keep two words together."""
    text = plain_text(sentence.text.replace(FIXED_BLANK, " "))
    return Fragment(part=sentence.part, text=text, records=sentence.records)
