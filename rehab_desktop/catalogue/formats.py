"""The keys of each kind of file and what they hold, as `msgspec` reads them.

These mirror the files; the domain's own values, with their rules, are made from them.
"""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from rehab_desktop.core.content.exercise import Kind, PhaseKind, Side, Sides
from rehab_desktop.core.content.learning import Drawing, SafetyList
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.history.scores import Better, MeasureKind

# What the session can show in large type three metres away.
Label = Annotated[str, Meta(max_length=16)]
Cue = Annotated[str, Meta(max_length=60)]
ShortName = Annotated[str, Meta(max_length=22)]
SetupLine = Annotated[str, Meta(max_length=140)]


class Table(Struct, forbid_unknown_fields=True, kw_only=True):
    """A TOML table; a key it does not know is a mistake."""


class StatementTable(Table):
    """A sentence and its basis."""

    text: str
    basis: str


class PhaseTable(Table):
    """One timed part of a repetition."""

    kind: PhaseKind
    label: Label
    seconds: float
    cue: Cue = ""


class DoseTable(Table):
    """A dose; what is left out comes from the level named in `like`. `hold_s` sets every hold."""

    sets: int | None = None
    reps: int | None = None
    sides: Sides | None = None
    setup_s: float | None = None
    rest_rep_s: float | None = None
    rest_side_s: float | None = None
    rest_set_s: float | None = None
    hold_s: float | None = None
    phases: list[PhaseTable] | None = None


class LevelTable(Table):
    """One rung of the ladder."""

    id: str
    title: str
    like: str | None = None
    gate: str = ""
    clip: str = ""
    dose: DoseTable = field(default_factory=DoseTable)


class TipTable(Table):
    """A pro tip and where it comes from."""

    text: str
    origin: str
    placement: str = ""


class BreathTable(Table):
    """How to breathe."""

    basis: str
    pattern: str = ""
    inhale_s: float | None = None
    exhale_s: float | None = None
    pause_s: float | None = None
    adjust: str = ""


class ProgressTable(Table):
    """What earns the next rung."""

    criterion: str
    to: str
    basis: str


class ExerciseFile(Table):
    """An exercise card."""

    name: str
    short_name: ShortName
    kind: Kind
    focus: list[str]
    position: str
    setup_line: SetupLine
    steps: list[str]
    basis: list[StatementTable]
    breath: BreathTable
    levels: list[LevelTable]
    progress: ProgressTable
    stop: list[StatementTable]
    order: int = 1000
    certainty: float = 1
    identification: str = ""
    clip: str = ""
    default_level: str | None = None
    needs: list[str] = []
    needs_optional: list[str] = []
    tempo: str = ""
    dose_text: str = ""
    easier: list[str] = []
    stop_above: int | None = None
    mistakes: list[StatementTable] = []
    gate: list[StatementTable] = []
    contraindications: list[StatementTable] = []
    tips: list[TipTable] = []
    see_also: list[str] = []


class ItemTable(Table):
    """One exercise of a routine."""

    exercise: str
    level: str | None = None
    sets: int | None = None
    reps: int | None = None
    hold_s: float | None = None
    work_s: float | None = None
    inhale_s: float | None = None
    exhale_s: float | None = None
    pause_s: float | None = None
    rest_rep_s: float | None = None
    rest_side_s: float | None = None
    rest_set_s: float | None = None
    first_side: Side | None = None
    tips: list[str] = []
    clip: str = ""


class BlockTable(Table):
    """A timed stretch that is no exercise."""

    block: str
    title: str
    seconds: float
    cue: Cue = ""
    clip: str = ""


class RoutineFile(Table):
    """A routine; each item is an `ItemTable` or, with the key `block`, a `BlockTable`."""

    title: str
    items: list[dict[str, Any]]
    order: int = 1000
    frequency: str = ""
    frequency_basis: str = ""
    note: str = ""
    transition_s: float = 15


class DraftFile(RoutineFile):
    """A routine that is being written; `id` is what it was stored under before, if it was."""

    id: str = ""


class SourceTable(Table):
    """A source; `use` says what it is kept for where nothing here quotes it."""

    title: str
    url: str
    read: str
    use: str = ""


class FocusTable(Table):
    """An aim of training."""

    title: str
    text: str
    basis: str


class MeasureTable(Table):
    """A measure of outcome; `text` and `basis` are about `change`."""

    title: str
    question: str
    asked: MeasureKind
    lowest: int
    highest: int
    better: Better
    change: float
    text: str
    basis: str
    licence: str


class LightTable(Table):
    """A pain light and its range, both ends included."""

    id: PainLight
    lowest: int
    highest: int
    text: str
    basis: str


class DrillLimitTable(Table):
    """The pain limit of running drills."""

    highest: int
    text: str
    basis: str


class AfterTable(Table):
    """The rules for the hours after a session."""

    settle_minutes: int
    rules: list[StatementTable]
    if_not: list[StatementTable]
    progress: StatementTable


class ReminderTable(Table):
    """A sentence for exercises of some kinds."""

    kinds: list[Kind]
    text: str
    basis: str


class SafetyFile(Table):
    """All safety sentences."""

    notice: StatementTable
    lights: list[LightTable]
    running: DrillLimitTable
    aim: StatementTable
    after: AfterTable
    during: list[ReminderTable]
    stop: list[StatementTable]
    call_now: list[StatementTable]
    today: list[StatementTable]
    visit: list[StatementTable]
    screen_before_start: list[StatementTable]


class LearnPartTable(Table):
    """One thought of a card."""

    text: str
    basis: str
    title: str = ""
    first_week: int = 0
    last_week: int = 0


class LearnCardTable(Table):
    """A card that says why."""

    id: str
    title: str
    summary: str
    parts: list[LearnPartTable]
    drawing: Drawing = Drawing.NONE
    safety: list[SafetyList] = []


class LearnFile(Table):
    """All cards, in the order in which they are offered."""

    cards: list[LearnCardTable]


class MarkerTable(Table):
    """The stretch of a clip that shows one phase, in seconds of clip time."""

    phase: str
    start: float
    end: float


class ClipFile(Table):
    """What stands beside a clip's video file."""

    duration: float
    fps: float
    side: str = "none"
    camera: str = ""
    quiet_corner: str = "bottom-left"
    poster_time: float = 0
    description: str = ""
    markers: list[MarkerTable] = []
