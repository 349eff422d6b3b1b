"""A visit as a line of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehab_desktop.core.clinic.day import MatterKind
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.text.clinic.names import clock_time
from rehab_desktop.text.clinic.states import matter_name, visit_state
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.clinic.day.day_text import TONES

SEPARATOR = "  ·  "
BEGUN = (VisitState.RUNNING, VisitState.PARKED)
OVER = (VisitState.DONE, VisitState.MISSED)
ATTENDED = (VisitState.HERE, *BEGUN, VisitState.DONE)
TO_COME = (VisitState.PLANNED, VisitState.MISSED)
"""A visit that can be taken off the list: nothing was recorded at it."""
RED = (FlagKind.PAIN, FlagKind.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """A visit as a line. `time` is empty where none was said; `stands` says where it stands, `tone`
    how that looks; `twice` that somebody else comes at that time. One that is `removable` can be
    taken off, one that has `begun` goes on, and one that is `attended` has a note. `red` are flags
    of pain, `others` the other flags that nobody has looked at.
    """

    visit: str
    person: str
    time: str
    name: str
    stands: str
    tone: str
    over: bool
    twice: str
    red: str
    others: str
    unsigned: bool
    removable: bool
    missed: bool
    begun: bool
    letters: str
    attended: bool
    spoken: str


def visit_line(
    visit: Visit,
    name: str,
    *,
    red: Sequence[str],
    others: Sequence[str],
    twice: bool,
    unsigned: bool,
    parked_min: int | None,
    letters: str = "",
) -> VisitLine:
    """The line of a visit of somebody who is called `name` now; `red` and `others` are their flags
    in words. `parked_min` are the minutes since their session was parked, None where none is;
    `letters` those of another therapist who expects them.
    """
    at = clock_time(visit.at) if visit.at is not None else ""
    stands = visit_state(visit.state) if visit.state in TONES else ""
    if visit.state is VisitState.PARKED and parked_min is not None:
        said_min = translate("clinic day", "{state} %n min", "", parked_min)
        stands = counted(said_min, parked_min).format(state=stands)
    doubled = translate("clinic day", "Two at this time") if twice else ""
    draft = matter_name(MatterKind.DRAFT) if unsigned else ""
    said = (at, name, letters, stands, doubled, draft, *red, *others)
    return VisitLine(
        visit=visit.id,
        person=visit.person,
        time=at,
        name=name,
        stands=stands,
        tone=TONES.get(visit.state, ""),
        over=visit.state in OVER,
        twice=doubled,
        red=SEPARATOR.join(red),
        others=SEPARATOR.join(others),
        unsigned=unsigned,
        removable=visit.state in TO_COME,
        missed=visit.state is VisitState.MISSED,
        begun=visit.state in BEGUN,
        letters=letters,
        attended=visit.state in ATTENDED,
        spoken=", ".join(part for part in said if part),
    )
