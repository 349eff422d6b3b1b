"""States and kinds of the clinic in a word or two."""

from __future__ import annotations

from rehab_desktop.core.clinic.day import MatterKind
from rehab_desktop.core.clinic.episode import GoalState
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.prescription import EndKind, ProgressRule
from rehab_desktop.core.clinic.prescription_facts import CautionKind
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind, VisitState
from rehab_desktop.text.wording import translate


def visit_state(state: VisitState) -> str:
    """Where a visit stands."""
    return {
        VisitState.PLANNED: translate("clinic", "Planned"),
        VisitState.HERE: translate("clinic", "Here"),
        VisitState.RUNNING: translate("clinic", "In session"),
        VisitState.PARKED: translate("clinic", "Parked"),
        VisitState.DONE: translate("clinic", "Done"),
        VisitState.MISSED: translate("clinic", "Missed"),
    }[state]


def person_state(state: PersonState) -> str:
    """Whether a person is listed."""
    return {
        PersonState.ACTIVE: translate("clinic", "Active"),
        PersonState.ARCHIVED: translate("clinic", "Archived"),
        PersonState.BLOCKED: translate("clinic", "Blocked"),
    }[state]


def goal_state(state: GoalState) -> str:
    """What became of a goal."""
    return {
        GoalState.OPEN: translate("clinic", "Open"),
        GoalState.MET: translate("clinic", "Met"),
        GoalState.DROPPED: translate("clinic", "Dropped"),
    }[state]


def end_name(kind: EndKind) -> str:
    """How a prescription ended."""
    return {
        EndKind.REPLACED: translate("clinic", "Replaced by the next version"),
        EndKind.STOPPED: translate("clinic", "Stopped"),
        EndKind.WITHDRAWN: translate("clinic", "Withdrawn"),
    }[kind]


def progress_name(rule: ProgressRule) -> str:
    """How the dose goes on at home, in a word or two for a choice."""
    return {
        ProgressRule.HELD: translate("clinic", "As prescribed", "progression"),
        ProgressRule.PROPOSE: translate("clinic", "Proposed", "progression"),
        ProgressRule.FREE: translate("clinic", "By itself", "progression"),
    }[rule]


def progress_rule(rule: ProgressRule) -> str:
    """What the programme may do at home."""
    return {
        ProgressRule.HELD: translate("clinic", "The dose stays as prescribed"),
        ProgressRule.PROPOSE: translate("clinic", "Steps are proposed to the physio"),
        ProgressRule.FREE: translate("clinic", "The programme may step up and down"),
    }[rule]


def done_at_home(done: DoneAtHome) -> str:
    """How much of a day was done, as told by mouth."""
    return {
        DoneAtHome.ALL: translate("clinic", "All of it"),
        DoneAtHome.SOME: translate("clinic", "Some of it"),
        DoneAtHome.NONE: translate("clinic", "None of it"),
    }[done]


def note_part(part: NotePart) -> str:
    """The heading of a part of a note."""
    return {
        NotePart.SUBJECTIVE: translate("clinic", "Subjective"),
        NotePart.OBJECTIVE: translate("clinic", "Objective"),
        NotePart.ASSESSMENT: translate("clinic", "Assessment"),
        NotePart.PLAN: translate("clinic", "Plan"),
    }[part]


def observation_kind(kind: ObservationKind) -> str:
    """What an observation is."""
    return {
        ObservationKind.MISTAKE: translate("clinic", "Seen"),
        ObservationKind.CUE: translate("clinic", "Cue given"),
        ObservationKind.TEST: translate("clinic", "Test"),
        ObservationKind.SAID: translate("clinic", "Said"),
        ObservationKind.FREE: translate("clinic", "Noted"),
    }[kind]


def caution_kind(kind: CautionKind) -> str:
    """What a sentence of a card is about."""
    return {
        CautionKind.CONTRAINDICATION: translate("clinic", "Contraindication"),
        CautionKind.GATE: translate("clinic", "Must be true first"),
        CautionKind.LEVEL_GATE: translate("clinic", "Before this level"),
    }[kind]


def matter_name(kind: MatterKind) -> str:
    """What is to be looked at."""
    return {
        MatterKind.PARKED: translate("clinic", "Session still open"),
        MatterKind.DRAFT: translate("clinic", "Note not signed"),
        MatterKind.NO_NOTE: translate("clinic", "No note yet"),
        MatterKind.FLAG: translate("clinic", "New flag"),
        MatterKind.ENDS: translate("clinic", "Prescription ends"),
        MatterKind.UNMARKED: translate("clinic", "Came or missed?"),
        MatterKind.MISSED: translate("clinic", "Missed"),
    }[kind]
