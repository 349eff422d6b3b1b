"""The colour of each kind of step, by the name it has in the theme; `work` for those not here."""

from __future__ import annotations

from rehab_desktop.core.session.timeline import StepKind

TONES = {
    StepKind.READY: "ready",
    StepKind.REST: "rest",
    StepKind.SWITCH: "ready",
    StepKind.INHALE: "breathe",
    StepKind.EXHALE: "breathe",
    StepKind.WAIT: "breathe",
}
