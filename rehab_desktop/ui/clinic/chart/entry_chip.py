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


def entry_chip(entry: TimeLineEntry, *, led_now: str | None) -> tuple[str, str]:
    """Its words and how it looks; both empty for none. `led_now` is the visit whose session runs in
    this app: any other that the file calls running was cut off.
    """
    what = entry.what
    if entry_withdrawn(entry):
        return translate("clinic chart", "Withdrawn"), "soft"
    if isinstance(what, Visit):
        state = what.state
        if state is VisitState.RUNNING and what.id != led_now:
            state = VisitState.PARKED
        return (visit_state(state), TONES[state]) if state in TONES else ("", "")
    if isinstance(what, Note) and not what.signed:
        return translate("clinic chart", "Draft"), "caution"
    pain = entry_pain(entry)
    if pain is None:
        return "", ""
    said = translate("clinic chart", "Pain {pain}").format(pain=out_of_ten(pain))
    return said, pain_light(pain).value
