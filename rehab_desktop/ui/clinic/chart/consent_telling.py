"""Notes that a person was told what is kept here, and why."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

from rehab_desktop.core.clinic.episode import Consent, ConsentKind
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.services import ClinicServices

CONSENT_TEXT = 1
"""The version of what a person is told, as the guide has it."""


def tell_consent(services: ClinicServices, person: str, writer: ChartWriter) -> None:
    """Keep that this person was told it now, with a way back."""
    author, put = services.author(), services.people.put_consent
    consent = Consent(
        id=services.new_id(),
        person=person,
        kind=ConsentKind.TOLD,
        version=CONSENT_TEXT,
        given_at=author.at,
        by=author.therapist,
        how=translate("clinic chart", "spoken"),
    )

    def withdraw() -> Future[None]:
        now = services.author()
        return put(replace(consent, withdrawn_at=now.at), now)

    writer.write(
        lambda: put(consent, author),
        said=translate("clinic chart", "Told what is kept here, and why."),
        undo=(withdraw,),
    )
