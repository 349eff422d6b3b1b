"""On a disk that has no room for a second copy a history is to be encrypted, decrypted, and given
another key: each is refused with that reason, and the history goes on as it was.

python -m tests.faults.full_disk_keys DISK

Says what happened; an assertion fails where something else did.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.errors import DiskFull
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import KeyRing
from tests.faults.looking import what_is_wrong
from tests.faults.scenes import KEY, OLD_KEY, RING
from tests.store.builders import a_session

OLD_RING = KeyRing(current=OLD_KEY)
CHANGES: tuple[tuple[KeyRing | None, KeyRing | None], ...] = (
    (None, RING),
    (RING, None),
    (OLD_RING, RING),
)


def main(disk: Path) -> None:
    for number, (before, after) in enumerate(CHANGES):
        change(disk / str(number), disk / "filler", before, after)
        shutil.rmtree(disk / str(number))
    print(f"{len(CHANGES)} changes of the key refused for want of room, the history as it was")


def change(folder: Path, filler: Path, before: KeyRing | None, after: KeyRing | None) -> None:
    path = folder / HISTORY_FILE
    with closing(SqliteHistory(path, keys=before)) as history:
        records = [a_session() for _ in range(9)]
        for record in records:
            history.add(record).result()
    ids = {record.id for record in records}
    room = os.statvfs(folder)
    free, size = room.f_bavail * room.f_frsize, path.stat().st_size
    filler.write_bytes(bytes(free - size // 2))
    with closing(SqliteHistory(path, keys=before)) as history:
        refused = history.use_keys(after).exception()
        assert isinstance(refused, DiskFull), repr(refused)
        assert {one.id for one in history.sessions().result()} == ids
    filler.unlink()
    assert [file.name for file in folder.rglob("*") if file.is_file()] == [HISTORY_FILE]
    said = "".join(f"finished {each}\n" for each in ids)
    assert what_is_wrong(folder, said, (before.current,) if before else ()) == ""
    with closing(SqliteHistory(path, keys=before)) as history:
        assert not history.use_keys(after).result().left
    assert what_is_wrong(folder, said, (KEY,) if after else ()) == ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
