"""`rehab-desktop clinic protect`: encrypt a clinic that was made before there were passphrases."""

from __future__ import annotations

import sys
from contextlib import closing

from rehab_desktop import paths
from rehab_desktop.commands.clinic_making import PassphraseTooWeak, new_lock
from rehab_desktop.commands.clinic_open import (
    DONE,
    FAILED,
    WRONG_USE,
    OpenClinic,
    in_clinic,
    now,
    print_json,
)
from rehab_desktop.composition.content import is_locked
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.second_backups import places_of
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.clinic.key_changes import enter_key_changed
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.unlocking import AlreadyEncrypted, protect_folder


class NobodyLeads(OSError):
    """The clinic has no therapist yet, so there is nobody to have a passphrase."""

    def __init__(self) -> None:
        super().__init__("Nobody works in this clinic yet. Open it in the window first.")


def protect(options: Options, *, as_json: bool) -> int:
    """Encrypt the clinic with a passphrase of whoever leads it, and print the recovery code."""
    folder = chosen_folder.where(options.data_dir)
    found: list[Therapist] = []

    def look(here: OpenClinic) -> int:
        found.extend(one for one in here.therapists if one.role is Role.LEAD and one.active)
        return DONE

    try:
        if is_locked(folder):
            raise AlreadyEncrypted(folder)
        if code := in_clinic(options, look):
            return code
        if not found:
            raise NobodyLeads
        lead = found[0]
        lock = new_lock(options, lead.letters, [lead.letters, lead.name])
        keys = protect_folder(
            folder,
            passphrase=lock.passphrase,
            code=lock.code,
            therapist=lead.id,
            letters=lead.letters,
        )
        history = SqliteHistory(folder / paths.HISTORY_FILE, places=places_of(folder))
        with closing(history):
            left = history.use_keys(keys).result().left
            enter_key_changed(history, Author(therapist=lead.id, at=now())).result()
    except PassphraseTooWeak as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    for path in left:
        print(f"{path} could not be read, and is as it was.", file=sys.stderr)
    if as_json:
        print_json({"folder": str(folder), "recovery_code": str(lock.code)})
    else:
        print(folder)
        if options.passphrase_file is not None:
            print(f"Recovery code: {lock.code}")
    return DONE
