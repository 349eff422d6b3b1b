"""The passphrases of a clinic's therapists, over the file with the key slots."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.key_changes import enter_key_changed, enter_slot, may_change_keys
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import KeyRing


class ClinicKeys:
    """Implements `core.clinic.key_holders.KeyHolders`. `folder` returns the clinic's folder, since
    it can move. The work is done on a thread of its own, one after another: deriving a key from a
    passphrase takes half a second, and a session's check-points wait for the history's thread.
    """

    def __init__(self, history: SqliteHistory, folder: Callable[[], Path]) -> None:
        self._history = history
        self._folder = folder
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="clinic keys")

    @property
    def encrypted(self) -> bool:
        return self._history.keys is not None

    def who(self) -> frozenset[str]:
        if not self.encrypted:
            return frozenset()
        from rehab_desktop.store.unlocking import keys_of

        there = keys_of(self._folder())
        return frozenset(there.slots.letters if there is not None else ())

    def give(self, therapist: Therapist, passphrase: str, author: Author) -> Future[None]:
        return self._thread.submit(self._give, therapist, passphrase, author)

    def take(self, therapist: str, author: Author) -> Future[None]:
        return self._thread.submit(self._take, therapist, author)

    def change_code(self, code: str, author: Author) -> Future[None]:
        return self._thread.submit(self._change_code, RecoveryCode.typed(code), author)

    def change_key(self, author: Author) -> Future[None]:
        return self._thread.submit(self._change_key, author)

    def close(self) -> None:
        """End the thread, once what was asked is done."""
        self._thread.shutdown()

    def _give(self, therapist: Therapist, passphrase: str, author: Author) -> None:
        from rehab_desktop.store.unlocking import add_slot

        may_change_keys(self._history, author).result()
        add_slot(
            self._folder(),
            self._keys(),
            therapist=therapist.id,
            letters=therapist.letters,
            passphrase=passphrase,
        )
        enter_slot(self._history, therapist.id, Act.MADE, author).result()
        self._history.copy_to_places().result()

    def _take(self, therapist: str, author: Author) -> None:
        from rehab_desktop.store.unlocking import remove_slot

        may_change_keys(self._history, author).result()
        remove_slot(self._folder(), therapist)
        enter_slot(self._history, therapist, Act.REMOVED, author).result()
        self._history.copy_to_places().result()

    def _change_code(self, code: RecoveryCode, author: Author) -> None:
        from rehab_desktop.store.keys.key_slots import RECOVERY
        from rehab_desktop.store.unlocking import change_recovery_code

        may_change_keys(self._history, author).result()
        change_recovery_code(self._folder(), self._keys(), code)
        enter_slot(self._history, RECOVERY, Act.CHANGED, author).result()
        self._change_key(author)

    def _change_key(self, author: Author) -> None:
        from rehab_desktop.store.unlocking import change_key

        may_change_keys(self._history, author).result()
        # The slots first: a history that has the older key gets the new one when it is opened.
        ring = change_key(self._folder(), self._keys())
        self._history.use_keys(ring).result()
        enter_key_changed(self._history, author).result()
        self._history.copy_to_places().result()

    def _keys(self) -> KeyRing:
        keys = self._history.keys
        assert keys is not None, "only an encrypted clinic has passphrases"
        return keys
