"""What goes when somebody is erased, and what was done and could not be, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.core.clinic.erasure import ErasePreview, ErasureReport
from rehab_desktop.text.wording import counted, translate


def what_goes(preview: ErasePreview) -> Sequence[str]:
    """One sentence each: the record, the back-ups, the copies that nobody can call back."""
    parts = [
        counted(translate("clinic data", "%n session(s)", "", preview.sessions), preview.sessions),
        counted(translate("clinic data", "%n note(s)", "", preview.notes), preview.notes),
        counted(translate("clinic data", "%n visit(s)", "", preview.visits), preview.visits),
        counted(
            translate("clinic data", "%n version(s) of a prescription", "", preview.prescriptions),
            preview.prescriptions,
        ),
        counted(
            translate("clinic data", "%n observation(s)", "", preview.observations),
            preview.observations,
        ),
        counted(translate("clinic data", "%n score(s)", "", preview.scores), preview.scores),
    ]
    said = translate("clinic data", "From the record: name and contact, {parts}, and all the rest.")
    lines = [said.format(parts=", ".join(parts))]
    if preview.waiting:
        lines.append(
            counted(
                translate(
                    "clinic data",
                    "%n session(s) of this person wait to go on, and go too.",
                    "",
                    preview.waiting,
                ),
                preview.waiting,
            )
        )
    said = translate("clinic data", "Back-ups that are written anew without them: {n}.")
    lines.append(said.format(n=preview.back_ups))
    return [*lines, *_copies(preview.copies)]


def report_lines(report: ErasureReport) -> Sequence[str]:
    """What was done, and what could not be."""
    lines = [
        translate(
            "clinic data", "The record is erased. A random id and the day are all that stay."
        ),
        translate("clinic data", "Back-ups written anew: {n}.").format(n=report.rewritten),
    ]
    if report.unread:
        lines.append(
            counted(
                translate(
                    "clinic data",
                    "%n file(s) could not be opened and may still hold the record. Delete them by "
                    "hand if you do not need them.",
                    "",
                    report.unread,
                ),
                report.unread,
            )
        )
    if report.second_missed:
        lines.append(
            translate(
                "clinic data",
                "The second place for back-ups was not connected. It is done when it is there "
                "again.",
            )
        )
    return [*lines, *_copies(report.copies)]


def _copies(number: int) -> Sequence[str]:
    if not number:
        return ()
    said = translate("clinic data", "Copies handed out before: {n}. Nobody can call them back.")
    return (said.format(n=number),)
