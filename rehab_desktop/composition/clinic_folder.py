"""The folder of a clinic: made as a whole, and told from a person's own."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import NewClinic
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import is_clinic
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.network_folder import refuse_network
from rehab_desktop.store.clinic.clinic_file import read_clinic, write_clinic
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.slots import STANDARD, Costs
from rehab_desktop.store.unlocking import protect_folder

FOLDER_NAME = "clinic"


class FolderTaken(OSError):
    """There is something in the folder already."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder} holds something already. Choose an empty or a new one."
        )
        self.errno = errno.EEXIST


class NoClinic(OSError):
    """The folder is no clinic's."""

    def __init__(self, folder: Path) -> None:
        others = [str(one) for one in chosen_folder.known() if is_clinic(one)]
        known = f"; known are {', '.join(others)}" if others else ""
        super().__init__(
            f"The data folder {folder} is no clinic's. "
            f"Name a clinic's with --data-dir{known}, or make one with: rehab-desktop clinic new"
        )


def clinic_of(folder: Path) -> Clinic:
    """The clinic of this folder. Raises `NoClinic`, `OnNetwork`, or another `OSError` where its
    file cannot be read.
    """
    if not is_clinic(folder):
        raise NoClinic(folder)
    refuse_network(folder)
    return read_clinic(folder / paths.CLINIC_FILE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLock:
    """What is to open a new clinic: the passphrase of the therapist who leads it, and the recovery
    code.
    """

    passphrase: str = field(repr=False)
    code: RecoveryCode
    costs: Costs = STANDARD


def make_clinic(
    folder: Path | None,
    made: NewClinic,
    *,
    now: Callable[[], datetime],
    lock: NewLock | None = None,
    fill: Callable[[ClinicStores], None] = lambda _: None,
) -> Path:
    """Make the folder of a new clinic; `fill` may write more into it before it is there. With a
    `lock` it is encrypted from its first byte on. Returns the folder, which lies beside a person's
    own where None is given.

    Raises `FolderTaken` where something is in it already, `OnNetwork` for a network drive, another
    `OSError` or a `StoreError` where it cannot be written. Then nothing of it is there.
    """
    folder = (folder or chosen_folder.free_folder(FOLDER_NAME)).expanduser().absolute()
    refuse_network(folder)
    with whole_folder(folder) as draft:
        write_clinic(draft / paths.CLINIC_FILE, made.clinic)
        keys = None
        if lock is not None:
            keys = protect_folder(
                draft,
                passphrase=lock.passphrase,
                code=lock.code,
                therapist=made.lead.id,
                letters=made.lead.letters,
                costs=lock.costs,
            )
        with closing(SqliteHistory(draft / paths.HISTORY_FILE, keys=keys)) as history:
            stores = ClinicStores.over(history, now)
            stores.therapists.put_therapist(made.lead, None).result()
            fill(stores)
    return folder


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A new folder beside `folder` that takes its place at the end; none after an error."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderTaken(folder)
    draft = folder.with_name(f".{folder.name}-{uuid4().hex[:8]}")
    draft.mkdir(mode=0o700, parents=True)
    try:
        yield draft
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
