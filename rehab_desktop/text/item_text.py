"""What the numbers of an item are called."""

from __future__ import annotations

from rehab_desktop.text.wording import translate


def label_of(key: str, *, breaths: bool = False) -> str:
    """The number's name."""
    match key:
        case "sets":
            return translate("routines", "Sets")
        case "reps":
            return (
                translate("routines", "Breaths")
                if breaths
                else translate("routines", "Repetitions")
            )
        case "hold_s":
            return translate("routines", "Hold")
        case "work_s":
            return translate("routines", "Movement")
        case "inhale_s":
            return translate("routines", "Breathe in")
        case "exhale_s":
            return translate("routines", "Breathe out")
        case "pause_s":
            return translate("routines", "Wait")
        case "rest_rep_s":
            return translate("routines", "Rest between repetitions")
        case "rest_side_s":
            return translate("routines", "Rest between sides")
        case "rest_set_s":
            return translate("routines", "Rest between sets")
        case "transition_s":
            return translate("routines", "Change-over between exercises")
    return translate("routines", "Length")
