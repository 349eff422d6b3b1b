"""`rehab-desktop prescriptions` and `prescribe`: what was asked of a person, and a new version."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

from rehab_desktop.app.clinic.prescribing import open_episode
from rehab_desktop.app.clinic.prescriptions import next_version
from rehab_desktop.catalogue.prescriptions import read_prescription
from rehab_desktop.catalogue.writing import item_table
from rehab_desktop.commands.clinic_open import DONE, OpenClinic, in_clinic, print_json
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.prescription import (
    WEEK,
    Days,
    PrescribedItem,
    Prescription,
    PrescriptionEnd,
)
from rehab_desktop.core.content.routine import TimedBlock


def list_prescriptions(options: Options, *, person: str, as_json: bool) -> int:
    """Every signed version and the draft, oldest first, with how each ended."""

    def show(here: OpenClinic) -> int:
        chart = here.stores.people.chart(here.opened(person).id).result()
        found = here.texts.read_all(chart.prescriptions)
        ends = {end.prescription: end for end in chart.ends}
        if as_json:
            print_json([_value(here, one, ends.get(one.id)) for one in found.readable])
        else:
            for one in found.readable:
                print(_line(here, one, ends.get(one.id)))
            if not chart.prescriptions:
                print("Nothing is prescribed yet. Sign a version with: rehab-desktop prescribe")
        for unreadable in found.unreadable:
            here.warn(
                f"Version {unreadable.stored.version} cannot be read by this version of the "
                f"program and is kept as it is: {unreadable.problems[0]}"
            )
        return DONE

    return in_clinic(options, show)


def prescribe(options: Options, *, person: str, file: Path, sign: str, as_json: bool) -> int:
    """Sign the prescription in a file as the person's next version."""

    def act(here: OpenClinic) -> int:
        whom, author = here.person(person), here.author(sign)
        filed = read_prescription(file, here.content.catalogue.exercises)
        chart = here.stores.people.chart(whom.id).result()
        episode = open_episode(chart, id_=str(uuid4()), today=author.at.date())
        made = next_version(
            filed, chart.prescriptions, id_=str(uuid4()), episode=episode, author=author
        )
        if episode not in chart.episodes:
            here.stores.people.put_episode(episode, author).result()
        here.stores.prescriptions.sign(here.texts.stored(made), author).result()
        if as_json:
            print_json(_value(here, made, None))
        else:
            print(f"{whom.code}  {_line(here, made, None)}")
        return DONE

    return in_clinic(options, act)


def _value(here: OpenClinic, one: Prescription, end: PrescriptionEnd | None) -> dict[str, Any]:
    return {
        "id": one.id,
        "version": one.version,
        "from": one.from_day.isoformat(),
        "until": one.until.isoformat() if one.until else None,
        "progress": one.progress.value,
        "message": one.message,
        "author": here.letters(one.author),
        "signed_at": one.signed_at.isoformat() if one.signed_at else None,
        "ended": None
        if end is None
        else {"how": end.kind.value, "on": end.on.isoformat(), "reason": end.reason},
        "items": [_item_value(item) for item in one.items],
    }


def _item_value(asked: PrescribedItem) -> dict[str, Any]:
    days = asked.days
    when = {"days": sorted(days.weekdays)} if days.weekdays else {"times": days.times}
    return item_table(asked.item) | when


def _line(here: OpenClinic, one: Prescription, end: PrescriptionEnd | None) -> str:
    what = f"version {one.version}" if one.signed else "draft"
    until = f" until {one.until}" if one.until else ""
    names = ", ".join(f"{_name(here, item)} {_days(item.days)}" for item in one.items)
    ended = f"  [{end.kind.value} on {end.on}]" if end else ""
    return f"{what}  from {one.from_day}{until}  {names}{ended}"


def _name(here: OpenClinic, asked: PrescribedItem) -> str:
    if isinstance(asked.item, TimedBlock):
        return asked.item.title
    return here.content.catalogue.exercises[asked.item.exercise].short_name


def _days(days: Days) -> str:
    if days.weekdays == WEEK:
        return "daily"
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    named = "/".join(names[number - 1] for number in sorted(days.weekdays))
    return named or f"{days.times} times a week"
