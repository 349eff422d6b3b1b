"""What is said about the second place for back-ups."""

from __future__ import annotations

from rehab_desktop.core.history.second_place import SecondPlaceState, SecondTrouble
from rehab_desktop.text.wording import dated, translate


def second_place_line(state: SecondPlaceState) -> str:
    """How it stands, in one or two sentences: since when a copy is there, or why there is none and
    what to do.
    """
    if not state.folder:
        return translate("second place", "No second place for back-ups is chosen.")
    if state.trouble is None and state.copied is None:
        return translate("second place", "The next back-up is copied there.")
    if state.copied is None:
        there = translate("second place", "No back-up is there yet.")
    else:
        day = dated(
            state.copied.astimezone(),
            translate("wording", "d MMMM yyyy", "a date; see QDate::toString"),
        )
        there = translate("second place", "The newest back-up there is of {day}.").format(day=day)
    return f"{there} {_why(state.trouble)}".rstrip()


def _why(trouble: SecondTrouble | None) -> str:
    match trouble:
        case SecondTrouble.MISSING:
            return translate(
                "second place", "The folder is not there: plug the stick in, or choose another."
            )
        case SecondTrouble.FULL:
            return translate("second place", "It is full: make room, or choose another.")
        case SecondTrouble.READ_ONLY:
            return translate(
                "second place", "It may only be read: allow writing, or choose another."
            )
        case SecondTrouble.FAILED:
            return translate("second place", "It could not be written: choose another.")
    return ""
