"""A clinic as it lies there in the morning: nine people, what was prescribed to them, a note of
yesterday that nobody has signed, and the visits of today.
"""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import uuid4

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts, next_version
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.catalogue.prescriptions import read_prescription
from rehab_desktop.cli import main
from rehab_desktop.composition.clinic_folder import make_clinic
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.clinic.episode import Goal
from rehab_desktop.core.clinic.note import Note, NotePart
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import Author, PrescriptionTemplate
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.history.scores import Score
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session, a_set

WEEKS = timedelta(days=21)
PLANNED = (
    # family, given, born, who treats, at; the first patient of the day is not known yet
    ("Oakhaven", "Rune", "1982", "MK", time(8, 30)),
    ("Pondwater", "Iris", "1984", "MK", time(8, 50)),
    ("Brambleby", "Ola", "1980", "MK", time(9, 20)),
    ("Zephyr", "Ned", "2009", "JO", time(9, 40)),
    ("Kestrel", "Wren", "1990", "MK", time(10, 10)),
    ("Larkspur", "Sage", "1975", "MK", time(10, 30)),
    ("Marlwood", "Finn", "1988", "MK", time(10, 50)),
    ("Thistle", "June", "1999", "MK", time(11, 10)),
)
WALK_IN = ("Hollowby", "Tam", "1968")
BRIDGE = '[[items]]\nexercise = "roller-bridge"\nsets = 2\n\n'
BREATHING = '[[items]]\nexercise = "breathing-90-90"\nsets = 1\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLine:
    """The command line on the clinic in `folder`."""

    folder: Path

    def ask(self, *arguments: str) -> Any:
        """The JSON that a command prints."""
        with redirect_stdout(StringIO()) as said:
            code = main(["--data-dir", str(self.folder), *arguments, "--json"])
        assert code == 0, arguments
        return json.loads(said.getvalue())


def now() -> datetime:
    return datetime.now().astimezone()


def new_id() -> str:
    return str(uuid4())


def make_morning(folder: Path) -> CommandLine:
    """Make the clinic below `folder`: what is older than today as it was written then, all else by
    the command line as far as that goes.
    """
    plan = folder / "plan.toml"
    begun = (now() - WEEKS).date()
    plan.write_text(f"[prescription]\nfrom = {begun}\n\n{BRIDGE}{BREATHING}", encoding="utf-8")
    made = new_clinic(name="Praxis Beispiel", letters="MK", new_id=new_id)
    here = make_clinic(
        folder / "clinic",
        made,
        now=lambda: now() - WEEKS,
        fill=lambda stores: _three_weeks_ago(stores, made.lead.id, plan),
    )
    line = CommandLine(folder=here)
    for family, given, born, *_ in (*PLANNED[1:], WALK_IN):
        more = ["--from", str(_brought(folder)), "--yes"] if family == WALK_IN[0] else []
        name = ("--family", family, "--given", given, "--born", born)
        code = line.ask("people", "add", *name, *more)["code"]
        line.ask("prescribe", "--person", code, "--file", str(plan), "--sign", "MK")
    history = SqliteHistory(here / HISTORY_FILE)
    _plan_the_day(ClinicStores.over(history, now), history)
    history.close()
    return line


def _three_weeks_ago(stores: ClinicStores, lead: str, plan: Path) -> None:
    """A colleague, and somebody who came for the first time then."""
    then = now() - WEEKS
    author = Author(therapist=lead, at=then)
    jon = Therapist(id=new_id(), letters="JO", name="Jon Otter")
    stores.therapists.put_therapist(jon, author).result()
    family, given, born, *_ = PLANNED[0]
    rune = new_person(
        (), id_=new_id(), family=family, given=given, born=int(born), today=then.date(), cares=lead
    )
    stores.people.put_person(rune, author).result()
    [episode] = stores.people.chart(rune.id).result().episodes
    catalogue = load_content().catalogue
    filed = read_prescription(plan, catalogue.exercises)
    first = next_version(filed, (), id_=new_id(), episode=episode, author=author)
    texts = PrescriptionTexts(RoutineTexts(catalogue.sources), catalogue.exercises)
    stores.prescriptions.sign(texts.stored(first), author).result()
    came = _visit(rune.id, lead, then, time(8, 30), VisitState.DONE)
    stores.visits.put_visit(came, author).result()


def _visit(person: str, therapist: str, day: datetime, at: time, state: VisitState) -> Visit:
    return Visit(
        id=new_id(), person=person, day=day.date(), at=at, therapist=therapist, state=state
    )


def _sessions(history: SqliteHistory, *, red_days_ago: int | None) -> None:
    """A session at home on each of five days, with pain 6 after one of them."""
    for days in range(6, 1, -1):
        began = now() - timedelta(days=days)
        session = a_session(
            started_at=began,
            ended_at=began + timedelta(minutes=20),
            sets=(a_set(exercise="roller-bridge", level="", side=None),) * 2,
            pains=(),
            pain_before=2,
            pain_after=6 if days == red_days_ago else 2,
        )
        history.add(session).result()


def _brought(folder: Path) -> Path:
    """The file that a runner brings along."""
    file = folder / "runner.sqlite"
    history = SqliteHistory(file)
    _sessions(history, red_days_ago=None)
    history.close()
    return file


def _plan_the_day(stores: ClinicStores, history: SqliteHistory) -> None:
    """Today's visits, a note that was begun yesterday, a template, and somebody's goal."""
    yesterday = now() - timedelta(days=1)
    letters = {one.letters: one.id for one in stores.therapists.therapists().result()}
    lead = letters["MK"]
    author = Author(therapist=lead, at=now())
    people = {one.family: one for one in stores.people.people().result()}
    for family, _, _, treats, at in PLANNED:
        planned = _visit(people[family].id, letters[treats], now(), at, VisitState.PLANNED)
        stores.visits.put_visit(planned, author).result()
    _sessions(history.of(people["Oakhaven"].id), red_days_ago=4)
    came = _visit(people["Pondwater"].id, lead, yesterday, time(17), VisitState.DONE)
    stores.visits.put_visit(came, author).result()
    note = Note(
        id=new_id(),
        person=came.person,
        visit=came.id,
        parts={NotePart.SUBJECTIVE: "Stairs are easier."},
        author=lead,
        changed_at=yesterday,
    )
    stores.notes.put_note(note, author).result()
    told = Score(id=new_id(), measure="activities", item="Stairs", day=yesterday.date(), value=4)
    stores.scores.put_score(told, people["Larkspur"].id, author).result()
    leaving = people["Thistle"]
    chart = stores.people.chart(leaving.id).result()
    template = PrescriptionTemplate(
        id=new_id(),
        title="Start after the first visit",
        content=chart.prescriptions[0].content,
        days=chart.prescriptions[0].days,
    )
    stores.prescriptions.put_template(template, author).result()
    goal = Goal(id=new_id(), episode=chart.episodes[0].id, text="Run 10 km without a thought")
    stores.people.put_goal(goal, leaving.id, author).result()
