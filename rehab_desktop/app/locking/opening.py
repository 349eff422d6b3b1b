"""Opening an encrypted folder: what can be wrong, and what the screen asks of the store."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from rehab_desktop.app.locking.recovery_code import RecoveryCode


class WrongPassphrase(PermissionError):
    """The folder does not open with this passphrase. `letters` are those of whom it was tried for,
    empty at home and where it could have been anybody's; with `code` it was a recovery code.
    """

    def __init__(self, letters: str = "", *, code: bool = False) -> None:
        self.letters, self.code = letters, code
        if code:
            super().__init__("That is not the recovery code of this folder.")
        elif letters:
            super().__init__(f"That is not the passphrase of {letters}.")
        else:
            super().__init__("That is not a passphrase of this folder.")


class WaitFirst(PermissionError):
    """A passphrase was given before the wait was over, and was not tried. `seconds` are left."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(
            f"The passphrase before was wrong. Wait {seconds:.0f} s and try again; "
            "nothing was tried this time."
        )


class SlotsDamaged(OSError):
    """The slots are not as the program wrote them, which no passphrase changes."""

    def __init__(self) -> None:
        super().__init__(
            "What opens this folder was changed by something else than this program. "
            "Put the copy that lies beside the back-ups in its place."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """What somebody chose to protect a folder with. `second_place` is a folder for copies of the
    back-ups, None where none was chosen.
    """

    passphrase: str = field(repr=False)
    code: RecoveryCode
    second_place: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderOpener:
    """What the screen that opens a folder needs of it. `name` is the clinic's, empty at home, and
    `letters` are those of everybody who has a passphrase.

    `left_s` answers the seconds until the next passphrase is tried. `open` tries a passphrase for
    letters, at home for "", or a recovery code for None. Its future fails with `WrongPassphrase`,
    or another `OSError` with a text for people. `renew` gives these letters a new passphrase, after
    the recovery code opened the folder, and opens the folder for them.
    """

    name: str
    letters: tuple[str, ...]
    left_s: Callable[[], float]
    open: Callable[[str, str | None], Future[None]]
    renew: Callable[[str, str], Future[None]]
