"""Which visit a note is written for, from the chart."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.chart.entry_model import visit_today
from rehab_desktop.ui.clinic.services import ClinicServices


def visit_to_note(view: ChartView, services: ClinicServices, writer: ChartWriter) -> str:
    """The id of today's visit, else of that of a draft that is left. Without either a visit is
    added to today: a note belongs to one.
    """
    visit = visit_today(view) or _left_draft(view.file.notes)
    if visit is not None:
        return visit
    added = Visit(
        id=services.new_id(),
        person=view.file.person.id,
        day=view.today,
        therapist=services.me.id,
        state=VisitState.HERE,
    )
    author = services.author()
    writer.write(lambda: services.visits.put_visit(added, author))
    return added.id


def _left_draft(notes: Sequence[Note]) -> str | None:
    """The visit of the newest note that is not signed; None where all are."""
    drafts = [one for one in notes if not one.signed and not one.empty]
    return drafts[-1].visit if drafts else None
