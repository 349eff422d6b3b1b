"""What the sub-commands of a clinic share: the open clinic, who is meant, what a fault says."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from rehab_desktop import paths
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.commands.unlocking import open_history_of
from rehab_desktop.composition.clinic_folder import clinic_of
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import Content, load_content
from rehab_desktop.composition.options import Options
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.person import Person, PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.keys.key_slots import Unlocked

DONE, FAILED, WRONG_USE = 0, 1, 2


class UnknownHere(Exception):
    """The command line names a person or a therapist whom this clinic does not have."""


class NotTheirs(PermissionError):
    """Somebody else than the one who was named gave the passphrase."""

    def __init__(self, letters: str, given: str) -> None:
        super().__init__(
            f"The passphrase is that of {given}, so {letters} cannot do this. "
            f"Leave {letters} out, or give their passphrase."
        )


class NobodysPassphrase(PermissionError):
    """The recovery code opened the clinic, and something is to be done by a therapist."""

    def __init__(self) -> None:
        super().__init__(
            "The recovery code is nobody's, so nothing can be written with it. Open the clinic in "
            "the window with it, and choose a new passphrase there."
        )


class AskedInTheWindow(PermissionError):
    """A blocked record was to be read by a command, which asks nobody why."""

    def __init__(self, code: str) -> None:
        super().__init__(
            f"{code} is blocked. Open the record in the window, which asks why and keeps the "
            "reason."
        )


@dataclass(frozen=True)
class OpenClinic:
    """The clinic that a command works in, and what opened it; None where it is not encrypted."""

    clinic: Clinic
    stores: ClinicStores
    unlocked: Unlocked | None = None

    @cached_property
    def content(self) -> Content:
        """What is shipped; read when it is first needed."""
        return load_content()

    @cached_property
    def texts(self) -> PrescriptionTexts:
        """The reader and writer of prescriptions."""
        catalogue = self.content.catalogue
        return PrescriptionTexts(RoutineTexts(catalogue.sources), catalogue.exercises)

    @cached_property
    def therapists(self) -> Sequence[Therapist]:
        """Everybody who treats people here."""
        return self.stores.therapists.therapists().result()

    def person(self, code: str) -> Person:
        """The person with this code. Raises `UnknownHere`."""
        return find_person(self.stores, code)

    def opened(self, code: str) -> Person:
        """The person with this code, whose record is read now. The trail says so, as where a chart
        is opened, if it is known who reads. Raises `UnknownHere`, or `AskedInTheWindow` where they
        are blocked.
        """
        person = self.person(code)
        if person.state is PersonState.BLOCKED:
            raise AskedInTheWindow(person.code)
        if self.unlocked is not None and self.unlocked.therapist is not None:
            author = Author(therapist=self.unlocked.therapist, at=now())
            self.stores.people.opened(person.id, author).result()
        return person

    def author(self, letters: str | None) -> Author:
        """The therapist with these letters, now. Without letters it is the one whose passphrase was
        given, or where there is none the one who leads. Raises `UnknownHere`, or `NotTheirs` or
        `NobodysPassphrase` where the passphrase is somebody else's.
        """
        working = [one for one in self.therapists if one.active]
        if self.unlocked is not None:
            if self.unlocked.therapist is None:
                raise NobodysPassphrase
            chosen = next((one for one in working if one.id == self.unlocked.therapist), None)
            if letters is not None and chosen is not None and chosen.letters != letters:
                raise NotTheirs(letters, chosen.letters)
        elif letters is None:
            chosen = next((one for one in working if one.role is Role.LEAD), None)
        else:
            chosen = next((one for one in working if one.letters == letters), None)
        if chosen is None:
            known = ", ".join(one.letters for one in working)
            raise UnknownHere(
                f"Nobody who works here has the letters '{letters or ''}'. There are {known}."
            )
        return Author(therapist=chosen.id, at=now())

    def letters(self, therapist: str | None) -> str | None:
        """The letters of the therapist with this id."""
        return next((one.letters for one in self.therapists if one.id == therapist), None)

    @staticmethod
    def warn(text: str) -> None:
        """Say something beside the answer, where no script reads it."""
        print(text, file=sys.stderr)


def find_person(stores: ClinicStores, code: str) -> Person:
    """The person with this code, if these stores show them. Raises `UnknownHere`; a code that was
    given up says where the record went.
    """
    wanted = code.strip().upper()
    people = stores.people.people().result()
    found = next((one for one in people if one.code == wanted), None)
    if found is not None:
        return found
    into = stores.people.given_up_codes().result().get(wanted)
    now_has = next((one.code for one in people if one.id == into), None)
    if now_has is not None:
        raise UnknownHere(f"{wanted} was put together with {now_has}. Name {now_has}.")
    raise UnknownHere(
        f"Nobody in this clinic has the code '{code}'. See all codes with: rehab-desktop people"
    )


def in_clinic(options: Options, do: Callable[[OpenClinic], int]) -> int:
    """Open the clinic of the data folder and return the exit code of `do`. A fault is said in one
    sentence: what, why, and what to do.
    """
    folder = chosen_folder.where(options.data_dir)
    try:
        clinic = clinic_of(folder)
        opened = open_history_of(options, folder / paths.HISTORY_FILE)
        with closing(opened.history) as history:
            opened.enter()
            with closing(ClinicStores.over(history, now)) as stores:
                who = opened.therapist
                seen = stores if who is None else stores.seen_by(who, now)
                return do(OpenClinic(clinic, seen, opened.unlocked))
    except (UnknownHere, Invalid) as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:  # no fault of the clinic's: whoever read the answer has gone
        raise
    except (StoreError, OSError, FileRefused, NotAllowed) as error:
        print(error, file=sys.stderr)
        return FAILED


def now() -> datetime:
    """The present instant in local time."""
    return datetime.now().astimezone()


def print_json(value: Any) -> None:
    """Print a value for scripts."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
