"""Who may open a clinic is changed, stopped at every single write and sync: whoever could open it
before or after still does, with every session.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.paths import CLINIC_FILE, HISTORY_FILE
from rehab_desktop.store.clinic.clinic_file import ClinicUnreadable, write_clinic
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.unlocking import add_slot, copies_of, open_ring, protect_folder, put_back
from tests.faults.crashing import Scene
from tests.faults.looking import what_is_wrong
from tests.faults.recording import needs_strace
from tests.faults.scenes import WORDS
from tests.store.builders import a_session
from tests.store.keys.cheap import CHEAP, CODE

ABS_WORDS = "over gravel"


@pytest.fixture
def said(scene: Scene) -> str:
    """A clinic of MK and AB with sessions; what was acknowledged."""
    write_clinic(scene.folder / CLINIC_FILE, Clinic(id="c-1", name="Praxis"))
    keys = protect_folder(
        scene.folder, passphrase=WORDS, code=CODE, therapist="id-mk", letters="MK", costs=CHEAP
    )
    add_slot(scene.folder, keys, therapist="id-ab", letters="AB", passphrase=ABS_WORDS, costs=CHEAP)
    records = [a_session() for _ in range(4)]
    with closing(SqliteHistory(scene.path, keys=keys)) as history:
        for record in records:
            history.add(record).result()
    return "".join(f"finished {record.id}\n" for record in records)


def opened_by_mk(said: str) -> Callable[[Path, str], str]:
    """The look at what a crash left, as MK has it at the next start."""

    def look(folder: Path, _: str) -> str:
        for secret in (WORDS, str(CODE)):
            try:
                keys = open_ring(folder, secret).keys
            except (OSError, WrongPassphrase) as error:
                return f"{type(error).__name__}: {error}"
            if problem := what_is_wrong(folder, said, keys.all):
                return problem
        return ""

    return look


@needs_strace
@pytest.mark.slow
def test_while_somebody_leaves_the_others_can_open_it_at_any_instant(
    scene: Scene, said: str, figure: Callable[[str], None]
) -> None:
    number, lost = scene.crash_everywhere("somebody_leaves", opened_by_mk(said))
    assert lost == []
    keys = open_ring(scene.folder, WORDS).keys
    assert what_is_wrong(scene.folder, said, (keys.current,)) == ""
    with pytest.raises(WrongPassphrase):
        open_ring(scene.folder, ABS_WORDS)
    figure(f"{number} crashes while a therapist's slot goes and the key is changed, each opens")


@needs_strace
@pytest.mark.slow
def test_a_history_that_has_its_key_before_the_slots_is_lost_by_a_crash(
    scene: Scene, said: str, figure: Callable[[str], None]
) -> None:
    """The control."""
    number, lost = scene.crash_everywhere("careless_leaving", opened_by_mk(said))
    assert lost
    figure(f"control with the key first: {len(lost)} of {number} lost")


def test_a_clinic_file_torn_at_each_byte_opens_or_its_copy_is_offered(
    scene: Scene, said: str, figure: Callable[[str], None]
) -> None:
    path = scene.folder / CLINIC_FILE
    whole = path.read_bytes()
    offered = 0
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        try:
            open_ring(scene.folder, WORDS)
        except ClinicUnreadable:
            offered += 1
            put_back(scene.folder, next(copies_of(scene.folder)))
        assert opened_by_mk(said)(scene.folder, "") == ""
    figure(f"{len(whole)} torn clinic files: {offered} made good from the copy, the rest open")


def test_a_clinic_file_and_its_copy_that_are_both_gone_are_told_and_nothing_is_written(
    scene: Scene, said: str
) -> None:
    (scene.folder / CLINIC_FILE).write_bytes(b"{")
    (scene.folder / "backups" / CLINIC_FILE).write_bytes(b"{")
    before = (scene.folder / HISTORY_FILE).read_bytes()
    with pytest.raises(ClinicUnreadable, match="is damaged"):
        open_ring(scene.folder, WORDS)
    assert list(copies_of(scene.folder)) == []
    assert (scene.folder / HISTORY_FILE).read_bytes() == before
