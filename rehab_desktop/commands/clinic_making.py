"""`rehab-desktop clinic new` and `clinic demo`: the folder of a new clinic, empty or made up."""

from __future__ import annotations

import sys
from uuid import uuid4

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.commands.clinic_open import DONE, FAILED, WRONG_USE, now, print_json
from rehab_desktop.composition.clinic_folder import make_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.core.checks import Invalid
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.errors import StoreError


def make_new(options: Options, *, name: str, letters: str, therapist: str, as_json: bool) -> int:
    """Make a clinic's folder with its first therapist, who leads it. The start offers it from then
    on.
    """
    try:
        made = new_clinic(
            name=name, letters=letters, therapist=therapist, new_id=lambda: str(uuid4())
        )
        folder = make_clinic(options.data_dir, made, now=now)
        chosen_folder.know(folder)
    except Invalid as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    if as_json:
        print_json({"id": made.clinic.id, "name": made.clinic.name, "folder": str(folder)})
    else:
        print(folder)
    return DONE


def make_demo(options: Options, *, people: int, sessions: int, seed: int) -> int:
    """Make a clinic of made-up people, for demonstrations and measurements. The same seed makes the
    same clinic on the same day.
    """
    if options.data_dir is None:
        print(
            "A made-up clinic needs a folder of its own: name one with --data-dir.",
            file=sys.stderr,
        )
        return WRONG_USE
    from rehab_desktop.commands.clinic_demo.writing import make_demo_clinic

    try:
        folder = make_demo_clinic(
            options.data_dir, people=people, sessions=sessions, seed=seed, now=now()
        )
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    print(folder)
    return DONE
