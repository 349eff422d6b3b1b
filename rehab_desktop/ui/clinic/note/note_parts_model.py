"""The four parts of a note together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import Fragment, Note, NotePart
from rehab_desktop.core.clinic.note_text import drafted_part, read_part
from rehab_desktop.ui.clinic.note.note_part_model import NotePartModel
from rehab_desktop.ui.clinic.note.phrases_model import PhrasesModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NotePartsModel(QObject):
    """`edited` comes with each change by the person; `recordsWanted` carries a `Fragment`."""

    edited = Signal()
    recordsWanted = Signal(object)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phrases_model = PhrasesModel(services, self)
        self.by_part = {part: NotePartModel(part, self) for part in NotePart}
        for one in self.by_part.values():
            one.edited.connect(self.edited)
            one.recordsWanted.connect(self.recordsWanted)

    def begin(self, sentences: Sequence[Fragment]) -> None:
        """Show a new note of these sentences."""
        for part, model in self.by_part.items():
            model.show(drafted_part([one for one in sentences if one.part is part]))

    def read(self, note: Note) -> None:
        """Show a note as it was kept."""
        for part, model in self.by_part.items():
            of_part = [one for one in note.fragments if one.part is part]
            model.show(read_part(note.parts.get(part, ""), of_part))

    def written(self, note: Note, at: datetime) -> Note:
        """The note with what is written in the parts at this instant. Raises `Invalid` where one
        is too long.
        """
        return replace(
            note,
            parts={part: one.content.kept for part, one in self.by_part.items()},
            fragments=self.fragments,
            changed_at=at,
        )

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """Every sentence that was drafted, in the order of the parts."""
        return tuple(each for one in self.by_part.values() for each in one.content.fragments)

    @property
    def are_too_long(self) -> bool:
        """One of them cannot be kept."""
        return any(one.is_too_long for one in self.by_part.values())

    @Property(PhrasesModel, constant=True)
    def phrases(self) -> PhrasesModel:
        return self.phrases_model

    @Property(NotePartModel, constant=True)
    def subjective(self) -> NotePartModel:
        return self.by_part[NotePart.SUBJECTIVE]

    @Property(NotePartModel, constant=True)
    def objective(self) -> NotePartModel:
        return self.by_part[NotePart.OBJECTIVE]

    @Property(NotePartModel, constant=True)
    def assessment(self) -> NotePartModel:
        return self.by_part[NotePart.ASSESSMENT]

    @Property(NotePartModel, constant=True)
    def plan(self) -> NotePartModel:
        return self.by_part[NotePart.PLAN]
