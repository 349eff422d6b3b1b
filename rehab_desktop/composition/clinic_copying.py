"""Joins what writes a person's copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO

from rehab_desktop.app.clinic.copying import Copying
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.app.export_material import Progress
from rehab_desktop.composition.content import Content
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.person_copy import CopyStore, PersonCopy
from rehab_desktop.whole_file import whole_file


def make_copying(
    clinic: Clinic,
    content: Content,
    texts: PrescriptionTexts,
    store: CopyStore,
    *,
    wall: Callable[[], datetime],
) -> Copying:
    """What copies a person's record; `wall` returns the present instant."""

    def write(copy: PersonCopy, file: BinaryIO, progress: Progress) -> None:
        # What paper needs is loaded when the first copy is made, on its own thread.
        from rehab_desktop.export.person_copy import PersonCopyFile

        catalogue = content.catalogue
        PersonCopyFile(catalogue.exercises, catalogue.measures)(copy, file, progress)

    return Copying(
        clinic=clinic.name, store=store, texts=texts, writer=write, place=whole_file, wall=wall
    )
