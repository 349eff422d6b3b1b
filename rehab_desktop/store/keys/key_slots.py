"""All slots of a folder, and the file keys of before; what can be done with them as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

import msgspec

from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.slots import (
    STANDARD,
    Costs,
    Slot,
    SlotKind,
    make_slot,
    open_slot,
    resealed,
    unwrapped,
    wrapped,
)

RECOVERY = "recovery"
OWNER = "owner"


class UnknownLetters(PermissionError):
    """No slot has these letters."""

    def __init__(self, letters: str, known: Iterable[str]) -> None:
        super().__init__(f"Nobody here has the letters '{letters}'. There are {', '.join(known)}.")


class LastSlot(PermissionError):
    """The slot of the last therapist was to be taken away."""

    def __init__(self) -> None:
        super().__init__("Nobody could open the clinic any more. Add another therapist first.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """What a passphrase opened: the file keys, and the id of the therapist whose it is. With the
    recovery code, and at home, `therapist` is None.
    """

    keys: KeyRing
    therapist: str | None = None


class KeySlots(msgspec.Struct, frozen=True, kw_only=True):
    """The slots of a folder as they stand in its file. `older` are the file keys of before, the
    newest first, each wrapped with the present one. `check` tells damage from a wrong passphrase:
    it is the SHA-256 of everything else.
    """

    slots: tuple[Slot, ...]
    older: tuple[bytes, ...]
    check: str

    @classmethod
    def of(cls, folder: str, slots: Iterable[Slot], older: Iterable[bytes] = ()) -> Self:
        """Those of the folder with this id."""
        slots, older = tuple(slots), tuple(older)
        return cls(slots=slots, older=older, check=_check(folder, slots, older))

    def is_whole(self, folder: str) -> bool:
        """Whether they are as the program wrote them."""
        return bool(self.slots) and self.check == _check(folder, self.slots, self.older)

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters of everybody who has a passphrase, in their order."""
        return tuple(one.letters for one in self.slots if one.kind is SlotKind.THERAPIST)

    def unlock(self, folder: str, secret: str, letters: str | None = None) -> Unlocked:
        """The file keys by the passphrase of the therapist with these letters. Without letters
        `secret` is anybody's passphrase or the recovery code.

        Raises `WrongPassphrase`, `UnknownLetters`, or `SlotsDamaged`.
        """
        wrong = WrongPassphrase(code=_is_code(secret))
        for slot in self._tried(secret, letters):
            try:
                key = open_slot(folder, slot, _as_kept(slot.kind, secret))
            except WrongPassphrase as error:
                wrong = error if letters is not None else wrong
                continue
            therapist = slot.id if slot.kind is SlotKind.THERAPIST else None
            return Unlocked(keys=self.ring(key), therapist=therapist)
        raise wrong

    def _tried(self, secret: str, letters: str | None) -> Sequence[Slot]:
        """The slots that the secret may be for, in the order in which they are tried."""
        if letters is not None:
            named = [one for one in self.slots if letters and one.letters == letters]
            if not named:
                raise UnknownLetters(letters, self.letters)
            return named
        recovery = [one for one in self.slots if one.kind is SlotKind.RECOVERY]
        others = [one for one in self.slots if one.kind is not SlotKind.RECOVERY]
        # A try takes a quarter of a second, so the recovery code is not tried where it has no form.
        return [*recovery, *others] if _is_code(secret) else others

    def ring(self, key: FileKey) -> KeyRing:
        """The present key together with those of before. Raises `SlotsDamaged`."""
        return KeyRing(current=key, older=tuple(unwrapped(key, one) for one in self.older))

    def with_slot(
        self,
        folder: str,
        keys: KeyRing,
        *,
        kind: SlotKind,
        id: str,
        secret: str,
        letters: str = "",
        costs: Costs = STANDARD,
    ) -> KeySlots:
        """These with a slot more, or with another secret for the one that has this id."""
        made = make_slot(
            folder,
            keys.current,
            kind=kind,
            id=id,
            letters=letters,
            secret=_as_kept(kind, secret),
            costs=costs,
        )
        there = any(one.id == id for one in self.slots)
        slots = [made if one.id == id else one for one in self.slots]
        return KeySlots.of(folder, slots if there else [*slots, made], self.older)

    def without_slot(self, folder: str, therapist: str) -> KeySlots:
        """These without the therapist's. Raises `LastSlot`."""
        slots = tuple(one for one in self.slots if one.id != therapist)
        if not any(one.kind is SlotKind.THERAPIST for one in slots):
            raise LastSlot
        return KeySlots.of(folder, slots, self.older)

    def with_new_key(self, folder: str, keys: KeyRing, new: FileKey) -> KeySlots:
        """These over another file key: everybody's passphrase stays. Raises `SlotsDamaged` where a
        slot was put there without the key.
        """
        slots = [resealed(folder, one, keys.current, new) for one in self.slots]
        return KeySlots.of(folder, slots, [wrapped(new, one) for one in keys.all])


def new_slots(
    folder: str,
    keys: KeyRing,
    *,
    passphrase: str,
    code: RecoveryCode,
    therapist: str | None = None,
    letters: str = "",
    costs: Costs = STANDARD,
) -> KeySlots:
    """The first slots of a folder: those of the therapist, or at home of the owner, and of the
    recovery code.
    """
    kind = SlotKind.OWNER if therapist is None else SlotKind.THERAPIST
    empty = KeySlots.of(folder, (), [wrapped(keys.current, one) for one in keys.older])
    first = empty.with_slot(
        folder,
        keys,
        kind=kind,
        id=therapist or OWNER,
        letters=letters,
        secret=passphrase,
        costs=costs,
    )
    return first.with_slot(
        folder, keys, kind=SlotKind.RECOVERY, id=RECOVERY, secret=str(code), costs=costs
    )


def _is_code(secret: str) -> bool:
    try:
        RecoveryCode.typed(secret)
    except ValueError:
        return False
    return True


def _as_kept(kind: SlotKind, secret: str) -> str:
    """A recovery code in one spelling. Raises `WrongPassphrase` where it is none."""
    if kind is not SlotKind.RECOVERY:
        return secret
    try:
        return RecoveryCode.typed(secret).letters
    except ValueError:
        raise WrongPassphrase(code=True) from None


def _check(folder: str, slots: tuple[Slot, ...], older: tuple[bytes, ...]) -> str:
    return sha256(msgspec.json.encode([folder, slots, older])).hexdigest()
