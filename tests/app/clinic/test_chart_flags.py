"""The flags of a chart, read from what the file keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from rehab_desktop import paths
from rehab_desktop.app.clinic.chart_flags import ChartFlags
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import ChartFile, FlagLook
from rehab_desktop.core.clinic.prescription import EVERY_DAY, PrescribedItem, Prescription
from rehab_desktop.core.content.routine import Item

CATALOGUE = load_catalogue(paths.CATALOGUE)
TEXTS = PrescriptionTexts(RoutineTexts(CATALOGUE.sources), CATALOGUE.exercises)
FLAGS = ChartFlags(
    texts=TEXTS,
    exercises=CATALOGUE.exercises,
    measures=CATALOGUE.measures,
    rules=load_flags(paths.CATALOGUE, CATALOGUE.sources),
)
NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
OLA = Person(id="ola", code="OB-1", family="Brambleby", since=date(2026, 3, 1))
PRESCRIBED = Prescription(
    id="v1",
    person="ola",
    episode="e1",
    version=1,
    items=(PrescribedItem(item=Item(exercise="roller-bridge"), days=EVERY_DAY),),
    from_day=NOW.date() - timedelta(days=20),
    author="mk",
    signed_at=NOW,
)
CHART = ChartFile(person=OLA, prescriptions=(TEXTS.stored(PRESCRIBED),))


def test_somebody_without_a_word_for_weeks_is_flagged() -> None:
    kinds = [flag.kind for flag in FLAGS.unseen(CHART, NOW)]
    assert kinds == [FlagKind.NO_WORD, FlagKind.CONSENT]


def test_a_flag_that_was_looked_at_is_left_out() -> None:
    [no_word, consent] = FLAGS.unseen(CHART, NOW)
    look = FlagLook(person="ola", flag=no_word.key, by="mk", at=NOW)
    assert FLAGS.unseen(replace(CHART, looks=(look,)), NOW) == (consent,)


def test_a_prescription_that_cannot_be_read_asks_for_nothing() -> None:
    [stored] = CHART.prescriptions
    unknown = replace(stored, content=stored.content.replace("roller-bridge", "gone"))
    kinds = [flag.kind for flag in FLAGS.unseen(replace(CHART, prescriptions=(unknown,)), NOW)]
    assert kinds == [FlagKind.CONSENT]
