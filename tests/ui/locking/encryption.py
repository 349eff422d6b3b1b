"""A folder that can be encrypted, and what was asked of it."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from rehab_desktop.app.futures import done, failed
from rehab_desktop.app.locking.opening import Protection, WrongPassphrase
from rehab_desktop.ui.locking.encryption_model import EncryptionServices
from tests.ui.starting.scenes import GOOD, TOOLS


class AskedOfFolder:
    """What was asked, in its order. `broken` fails everything."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.broken: BaseException | None = None

    def protect(self, protection: Protection) -> Future[None]:
        return self._answer(protection)

    def unprotect(self) -> Future[None]:
        return self._answer("unprotect")

    def change(self, before: str, after: str) -> Future[None]:
        return failed(WrongPassphrase()) if before != GOOD else self._answer((before, after))

    def reopen(self, said: str) -> None:
        self.asked.append(("reopen", said))

    def _answer(self, wish: object) -> Future[None]:
        if self.broken is not None:
            return failed(self.broken)
        self.asked.append(wish)
        return done(None)


def encryption(
    folder: AskedOfFolder | None = None, *, encrypted: bool, **more: Any
) -> EncryptionServices:
    """What the settings offer about this folder, which is a home's."""
    folder = folder or AskedOfFolder()
    return EncryptionServices(
        encrypted=encrypted,
        protect=folder.protect,
        change=folder.change,
        reopen=folder.reopen,
        tools=TOOLS,
        **({"unprotect": folder.unprotect} | more),
    )
