"""`rehab-desktop clinic rebuild`: a lost clinic made again from its back-ups."""

from __future__ import annotations

import sys
from pathlib import Path

from rehab_desktop.commands.clinic_open import DONE, FAILED, WRONG_USE, now
from rehab_desktop.commands.unlocking import passphrase_for, tries_of
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.rebuilding import rebuild_folder
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.keys.file_key import KeyRing


def rebuild(options: Options, source: Path) -> int:
    """Make the data folder, which is empty or not there, from the back-ups in `source`. The start
    offers it from then on. A passphrase of anybody who may open the clinic, or the recovery code.
    """
    if options.data_dir is None:
        print("Name the folder that is to be made with --data-dir.", file=sys.stderr)
        return WRONG_USE

    def unlock(folder: Path) -> KeyRing:
        return tries_of(folder).open(passphrase_for(options, "Passphrase or code: ")).keys

    try:
        found = rebuild_folder(options.data_dir, source, unlock, now)
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    chosen_folder.know(options.data_dir.expanduser().absolute())
    last = found.last_session
    print(
        f"{found.sessions} sessions"
        + (f", the last on {last.astimezone():%Y-%m-%d}" if last is not None else "")
    )
    return DONE
