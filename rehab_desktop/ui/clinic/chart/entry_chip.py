"""The chip of an entry of the time line: a state, or the highest pain."""

from __future__ import annotations

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.time_line import TimeLineEntry
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.content.safety import pain_light
from rehab_desktop.text.clinic.names import out_of_ten
from rehab_desktop.text.clinic.states import visit_state
from rehab_desktop.text.clinic.time_line_text import entry_pain, entry_withdrawn
from rehab_desktop.text.wording import translate

TONES = {
    VisitState.MISSED: "soft",
    VisitState.PARKED: "caution",
    VisitState.RUNNING: "work",
}


def entry_chip(entry: TimeLineEntry) -> tuple[str, str]:
    """Its words and how it looks; both empty for none."""
    what = entry.what
    if entry_withdrawn(entry):
        return translate("clinic chart", "Withdrawn"), "soft"
    if isinstance(what, Visit):
        return (visit_state(what.state), TONES[what.state]) if what.state in TONES else ("", "")
    if isinstance(what, Note) and not what.signed:
        return translate("clinic chart", "Draft"), "caution"
    pain = entry_pain(entry)
    if pain is None:
        return "", ""
    said = translate("clinic chart", "Pain {pain}").format(pain=out_of_ten(pain))
    return said, pain_light(pain).value
