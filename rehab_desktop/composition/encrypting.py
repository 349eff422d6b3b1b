"""Encrypting the folder of an open app, decrypting it at home, and another passphrase."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime

from rehab_desktop.app.beside import beside
from rehab_desktop.app.futures import at_end, done, then, then_ask
from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.protection import protection_tools
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.ui.locking.encryption_model import EncryptionServices

THREAD = "encrypting"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotOwner:
    """The therapist whose slot it is. At home there is none."""

    id: str
    letters: str


class FolderEncryption:
    """What the settings offer. `who` returns the therapist who works now, None at home; `may`
    whether they may encrypt the clinic; `explain` says why something failed, and `reopen` opens the
    app anew. In a clinic `protected` and `changed` enter in the trail that a therapist (an id)
    encrypted it, or took another passphrase.
    """

    def __init__(
        self,
        folder: DataFolder,
        history: SqliteHistory,
        chosen: ChosenSettings,
        *,
        encrypted: bool,
        clinic: str = "",
        who: Callable[[], SlotOwner | None] = lambda: None,
        may: Callable[[], bool] = lambda: True,
        protected: Callable[[str], Future[None]] = lambda _: done(None),
        changed: Callable[[str], Future[None]] = lambda _: done(None),
        explain: Callable[[BaseException], str],
        reopen: Callable[[str], None],
    ) -> None:
        self._folder, self._history, self._chosen = folder, history, chosen
        self._encrypted, self._clinic = encrypted, clinic
        self._who, self._may = who, may
        self._protected, self._changed = protected, changed
        self._explain, self._reopen = explain, reopen
        self._second_place = ""

    def services(self) -> EncryptionServices:
        """What the page of settings needs."""
        return EncryptionServices(
            encrypted=self._encrypted,
            protect=self._protect,
            change=self._change,
            unprotect=None if self._clinic else self._unprotect,
            reopen=self._open_again,
            name=self._clinic,
            may=self._may,
            tools=replace(protection_tools(), explain=self._explain),
        )

    def _protect(self, protection: Protection) -> Future[None]:
        # Imported here, as below: most folders are never encrypted.
        from rehab_desktop.store.unlocking import protect_folder

        who, folder = self._who(), self._folder.path
        self._second_place = str(protection.second_place or "")
        keys = beside(
            lambda: protect_folder(
                folder,
                passphrase=protection.passphrase,
                code=protection.code,
                therapist=who.id if who is not None else None,
                letters=who.letters if who is not None else "",
            ),
            THREAD,
        )
        # Where the disk refuses now, the history is encrypted as it is opened anew.
        ended = then_ask(keys, lambda ring: at_end(self._history.use_keys(ring), lambda: None))
        return then_ask(ended, lambda _: self._tell(who, self._protected))

    def _unprotect(self) -> Future[None]:
        from rehab_desktop.store.unlocking import unprotect_folder

        folder = self._folder.path
        return then(self._history.use_keys(None), lambda _: unprotect_folder(folder))

    def _change(self, before: str, after: str) -> Future[None]:
        from rehab_desktop.store.passphrase_tries import PassphraseTries
        from rehab_desktop.store.unlocking import change_passphrase

        who, folder = self._who(), self._folder.path
        letters = who.letters if who is not None else None

        def change() -> None:
            # Whoever sits at an open window has to wait after wrong ones too.
            PassphraseTries(folder, lambda: datetime.now().astimezone()).check(before, letters)
            change_passphrase(folder, before=before, after=after, letters=letters)

        copied = then_ask(beside(change, THREAD), lambda _: self._history.copy_to_places())
        return then_ask(copied, lambda _: self._tell(who, self._changed))

    def _tell(self, who: SlotOwner | None, told: Callable[[str], Future[None]]) -> Future[None]:
        """What a disk does not take now is kept in memory and tried again; the keys are changed."""
        return done(None) if who is None else at_end(told(who.id), lambda: None)

    def _open_again(self, said: str) -> None:
        if self._second_place:
            self._chosen.keep(replace(self._chosen.now, second_backups=self._second_place))
        self._reopen(said)
