"""The programme file: the 12 weeks, what earns more, what steps back, the way back to running."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import field

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.formats import StatementTable, Table
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.catalogue.quotes import check_basis, check_statement, quoted, statement
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.programme.guide import (
    EntryCriteria,
    EverydayRule,
    ProgrammeGuide,
    ProgressionRule,
    RegressionRule,
    ReturnToRunGuide,
    RunStep,
    Stage,
    Strand,
    StrandRule,
)


class StageTable(Table):
    """Some weeks in a row."""

    id: str
    name: str
    first_week: int
    last_week: int
    mobility: int
    strength: int
    control: int
    aim: StatementTable
    everyday_up_to: int = 10


class StrandTable(Table):
    """What a strand does and how far apart."""

    routine: str
    short: str
    gap_days: int
    basis: str


class StrandTables(Table):
    """All three."""

    mobility: StrandTable
    strength: StrandTable
    control: StrandTable


class OwnProgressionTable(Table):
    """Where an exercise differs from the common rule."""

    basis: str
    sessions: int = 0
    sets_up_to: int = 0


class ProgressionTable(Table):
    """What earns a change; `exercises` is looked at entry by entry."""

    sessions: int
    days_between: int
    variations_from: str
    basis: str
    exercises: dict = field(default_factory=dict)  # type: ignore[type-arg]  # read as tables below


class EverydayTable(Table):
    """The pain of daily life."""

    ask_days: int
    drills_up_to: int
    strength_up_to: int
    basis: str


class RegressionTable(Table):
    """Stepping back."""

    share: float
    rest_days: int
    calm_days: int
    many_reds: int
    many_reds_days: int
    long_rest_days: int
    away_less_days: int
    away_lower_days: int
    away_lowest_days: int
    no_gain_weeks: int
    change: int
    basis: str
    change_basis: str


class EntryCriteriaTable(Table):
    """What must be true before an exercise is planned."""

    exercise: str
    drill: str
    level: str
    sessions: int
    asked: list[int]
    weekly_sessions: int
    basis: str


class RunStepTable(Table):
    """Minutes of running and walking, so many times."""

    run: int
    walk: int
    times: int


class ReturnToRunTable(Table):
    """Back to running."""

    highest: int
    good_runs: int
    gap_days: int
    away_days: int
    away_steps: int
    rest_days: int
    basis: str
    steps_basis: str
    steps: list[RunStepTable]
    advice: list[StatementTable]


class ProgrammeFormat(Table):
    """The whole file."""

    length_weeks: int
    minimum_weeks: int
    review_weeks: list[int]
    basis: str
    stages: list[StageTable]
    keep: StageTable
    strands: StrandTables
    growth: ProgressionTable
    everyday: EverydayTable
    back: RegressionTable
    gate: EntryCriteriaTable
    running: ReturnToRunTable


def read_programme(
    document: Document,
    sources: Mapping[str, Source],
    exercises: Mapping[str, Exercise],
    routines: Mapping[str, Routine],
) -> ProgrammeGuide | None:
    """The programme, or None with its faults noted in the document."""
    file = shaped(document, document.data, ProgrammeFormat)
    if file is None:
        return None
    growths = {
        id_: shaped(document, table, OwnProgressionTable, ("growth", "exercises", id_))
        for id_, table in file.growth.exercises.items()
    }
    own = {id_: table for id_, table in growths.items() if table is not None}
    for at, basis in _bases(file, own):
        check_basis(document, at, basis, sources)
    for at, table in _sentences(file):
        check_statement(document, at, table, sources)
    for at, name in _named(file):
        if name not in exercises:
            document.note(at, Fault.UNKNOWN_EXERCISE, **choices(name, exercises))
    for strand in Strand:
        for key in ("routine", "short"):
            named = getattr(getattr(file.strands, strand.value), key)
            if named not in routines:
                at = ("strands", strand.value, key)
                document.note(at, Fault.UNKNOWN_ROUTINE, **choices(named, routines))
    if document.problems:
        return None
    return document.build((), lambda: _guide(file, own))


def _guide(file: ProgrammeFormat, own: Mapping[str, OwnProgressionTable]) -> ProgrammeGuide:
    return ProgrammeGuide(
        length_weeks=file.length_weeks,
        minimum_weeks=file.minimum_weeks,
        review_weeks=tuple(file.review_weeks),
        basis=quoted(file.basis),
        stages=tuple(_stage(table) for table in file.stages),
        keep=_stage(file.keep),
        strands={
            strand: StrandRule(
                routine=table.routine, gap_days=table.gap_days, basis=quoted(table.basis)
            )
            for strand in Strand
            for table in (getattr(file.strands, strand.value),)
        },
        short={strand: getattr(file.strands, strand.value).short for strand in Strand},
        growth=ProgressionRule(
            sessions=file.growth.sessions,
            days_between=file.growth.days_between,
            variations_from=file.growth.variations_from,
            basis=quoted(file.growth.basis),
        ),
        growths={
            id_: ProgressionRule(
                sessions=table.sessions or file.growth.sessions,
                sets_up_to=table.sets_up_to,
                days_between=file.growth.days_between,
                variations_from=file.growth.variations_from,
                basis=quoted(table.basis),
            )
            for id_, table in own.items()
        },
        everyday=EverydayRule(
            ask_days=file.everyday.ask_days,
            drills_up_to=file.everyday.drills_up_to,
            strength_up_to=file.everyday.strength_up_to,
            basis=quoted(file.everyday.basis),
        ),
        back=RegressionRule(
            share=file.back.share,
            rest_days=file.back.rest_days,
            calm_days=file.back.calm_days,
            many_reds=file.back.many_reds,
            many_reds_days=file.back.many_reds_days,
            long_rest_days=file.back.long_rest_days,
            away_less_days=file.back.away_less_days,
            away_lower_days=file.back.away_lower_days,
            away_lowest_days=file.back.away_lowest_days,
            no_gain_weeks=file.back.no_gain_weeks,
            change=file.back.change,
            basis=quoted(file.back.basis),
            change_basis=quoted(file.back.change_basis),
        ),
        gate=EntryCriteria(
            exercise=file.gate.exercise,
            drill=file.gate.drill,
            level=file.gate.level,
            sessions=file.gate.sessions,
            asked=tuple(file.gate.asked),
            weekly_sessions=file.gate.weekly_sessions,
            basis=quoted(file.gate.basis),
        ),
        return_to_run=ReturnToRunGuide(
            highest=file.running.highest,
            good_runs=file.running.good_runs,
            gap_days=file.running.gap_days,
            away_days=file.running.away_days,
            away_steps=file.running.away_steps,
            rest_days=file.running.rest_days,
            steps=tuple(
                RunStep(run=table.run, walk=table.walk, times=table.times)
                for table in file.running.steps
            ),
            advice=tuple(map(statement, file.running.advice)),
            basis=quoted(file.running.basis),
            steps_basis=quoted(file.running.steps_basis),
        ),
    )


def _stage(table: StageTable) -> Stage:
    return Stage(
        id=table.id,
        name=table.name,
        first_week=table.first_week,
        last_week=table.last_week,
        days={strand: getattr(table, strand.value) for strand in Strand},
        aim=statement(table.aim),
        everyday_up_to=table.everyday_up_to,
    )


def _bases(
    file: ProgrammeFormat, own: Mapping[str, OwnProgressionTable]
) -> Iterable[tuple[Place, str]]:
    yield ("basis",), file.basis
    for strand in Strand:
        yield ("strands", strand.value, "basis"), getattr(file.strands, strand.value).basis
    yield ("growth", "basis"), file.growth.basis
    for id_, table in own.items():
        yield ("growth", "exercises", id_, "basis"), table.basis
    yield ("everyday", "basis"), file.everyday.basis
    yield ("back", "basis"), file.back.basis
    yield ("back", "change_basis"), file.back.change_basis
    yield ("gate", "basis"), file.gate.basis
    yield ("running", "basis"), file.running.basis
    yield ("running", "steps_basis"), file.running.steps_basis


def _sentences(file: ProgrammeFormat) -> Iterable[tuple[Place, StatementTable]]:
    for number, stage in enumerate(file.stages):
        yield ("stages", number, "aim"), stage.aim
    yield ("keep", "aim"), file.keep.aim
    for number, table in enumerate(file.running.advice):
        yield ("running", "advice", number), table


def _named(file: ProgrammeFormat) -> Iterable[tuple[Place, str]]:
    for id_ in file.growth.exercises:
        yield ("growth", "exercises", id_), id_
    yield ("gate", "exercise"), file.gate.exercise
    yield ("gate", "drill"), file.gate.drill
