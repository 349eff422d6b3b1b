"""A history is encrypted, decrypted and given another key, stopped at every single write and sync.

What each crash leaves is old or new as a whole, every session in it; the next opening makes the
rest good, and then no word of a person is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store import backups, changing, recovery
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.keys.pages import is_plain
from tests.faults.crashing import Check, Scene
from tests.faults.looking import what_is_wrong
from tests.faults.recording import needs_strace
from tests.faults.scenes import KEY, OLD_KEY, RING
from tests.store.builders import a_session

pytestmark = needs_strace

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
CANARY = "Kanarienvogel"
EACH = 12
"""Each crash is looked at; of so many one is opened by the app too, which takes 0.1 s."""


def filled(scene: Scene, keys: KeyRing | None) -> set[str]:
    """Sessions with an odd word, a back-up, and a file that a restoration moved aside."""
    records = [a_session(note=CANARY * 30) for _ in range(6)]
    with closing(SqliteHistory(scene.path, now=lambda: YESTERDAY, keys=keys)) as history:
        for record in records:
            history.add(record).result()
        backup = history.back_up().result()
        history.restore(backup.path).result()
    return {record.id for record in records}


def checked(ids: set[str], keys: KeyRing | None, healed: Callable[[Path], str]) -> Check:
    """The look at what a crash left: the file alone, the back-ups, and now and then what the app
    makes of it.
    """
    said = "".join(f"finished {each}\n" for each in ids)
    number = 0

    def sound(folder: Path, _: str) -> str:
        nonlocal number
        number += 1
        if problem := what_is_wrong(folder, said, (KEY, OLD_KEY)):
            return problem
        if number % EACH:
            return ""
        path = folder / HISTORY_FILE
        if not any(one.contents.sessions == len(ids) for one in backups.sound(path, RING)):
            return "no back-up is left"
        with closing(SqliteHistory(path, now=lambda: YESTERDAY, keys=keys)) as history:
            if {session.id for session in history.sessions().result()} != ids:
                return "sessions are missing"
        return healed(folder)

    return sound


def words_left(folder: Path) -> str:
    """Which file holds a word that can be read."""
    files = (file for file in folder.rglob("*") if file.is_file())
    held = [file.name for file in files if CANARY.encode() in file.read_bytes()]
    return f"a word is in {held}" if held else ""


@pytest.mark.slow
def test_a_history_that_is_being_encrypted_is_plain_or_encrypted_as_a_whole(
    scene: Scene, figure: Callable[[str], None]
) -> None:
    ids = filled(scene, None)
    assert words_left(scene.folder)
    number, lost = scene.crash_everywhere("encrypt", checked(ids, RING, words_left))
    assert lost == []
    assert not is_plain(scene.path)
    assert words_left(scene.folder) == ""
    assert list((scene.folder / recovery.REPLACED).glob("*/" + HISTORY_FILE))
    figure(f"{number} crashes while encrypting, each old or new, no word left by the next opening")


@pytest.mark.slow
def test_a_history_that_is_being_decrypted_loses_nothing(
    scene: Scene, figure: Callable[[str], None]
) -> None:
    ids = filled(scene, RING)
    # The keys are forgotten only afterwards: a crash before leads back to the encrypted history.
    number, lost = scene.crash_everywhere("decrypt", checked(ids, RING, words_left))
    assert lost == []
    assert is_plain(scene.path)
    figure(f"{number} while decrypting")


@pytest.mark.slow
def test_a_history_has_its_old_key_or_its_new_one(
    scene: Scene, figure: Callable[[str], None]
) -> None:
    ids = filled(scene, KeyRing(current=OLD_KEY))

    def has_the_new_key(folder: Path) -> str:
        problem = what_is_wrong(folder, "", (KEY,))
        return problem or words_left(folder)

    number, lost = scene.crash_everywhere("change_key", checked(ids, RING, has_the_new_key))
    assert lost == []
    assert what_is_wrong(scene.folder, "", (KEY,)) == ""
    figure(f"{number} while changing the key")


@pytest.mark.slow
@pytest.mark.parametrize("before", [None, KeyRing(current=OLD_KEY)], ids=["plain", "key"])
def test_without_waiting_for_the_disk_the_same_look_finds_a_loss(
    scene: Scene, before: KeyRing | None, figure: Callable[[str], None]
) -> None:
    """The control."""
    ids = filled(scene, before)
    name = "careless_encrypt" if before is None else "careless_change_key"
    said = "".join(f"finished {each}\n" for each in ids)
    number, lost = scene.crash_everywhere(
        name, lambda folder, _: what_is_wrong(folder, said, (KEY, OLD_KEY))
    )
    assert lost
    figure(f"control without syncs: {len(lost)} of {number} lost")


def test_without_wiping_what_a_crash_left_a_word_stays(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the look for words: a plain draft of a decryption stays where nobody wipes."""
    filled(scene, RING)
    draft = scene.path.with_name(scene.path.name + changing.DRAFT)
    draft.write_bytes(CANARY.encode())

    def opened() -> str:
        with closing(SqliteHistory(scene.path, keys=RING)) as history:
            history.open().result()
        return words_left(scene.folder)

    with monkeypatch.context() as patched:
        patched.setattr(changing, "remove_leftovers", lambda history: None)
        assert opened()
    assert opened() == ""


@pytest.mark.slow
def test_a_power_cut_loses_nothing_of_an_encrypted_history(
    scene: Scene, figure: Callable[[str], None]
) -> None:
    number, lost = scene.crash_everywhere(
        "encrypted_sessions", lambda folder, said: what_is_wrong(folder, said, (KEY,))
    )
    assert lost == []
    figure(f"{number} crashes of an encrypted history in use, none with a loss")
