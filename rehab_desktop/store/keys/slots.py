"""A slot: what one passphrase opens, so that each therapist has their own for the same file key.

The passphrase opens the private half of a key pair (Argon2id, then AES-256-GCM). The file key is
encrypted to the public half (HPKE, RFC 9180), so that it can be changed for everybody without
anybody's passphrase. `proof` shows that somebody with the file key made the slot: a public half
that was put there by somebody else gets no new key.
"""

from __future__ import annotations

import hmac
import json
import secrets
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from rehab_desktop.app.locking.opening import SlotsDamaged, WrongPassphrase
from rehab_desktop.app.locking.passphrase import as_typed
from rehab_desktop.store.keys.file_key import FileKey

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite

_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32


class SlotKind(StrEnum):
    """Whose slot it is."""

    THERAPIST = "therapist"
    RECOVERY = "recovery"
    OWNER = "owner"
    """The person whose own training the folder holds."""


class Costs(msgspec.Struct, frozen=True, kw_only=True):
    """What one try of a passphrase costs: Argon2id over `memory_kib` (KiB of memory), `passes`
    times, in `lanes`. Raises `ValueError` for more than this program would ever write.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        # A file from elsewhere must not take all memory before it turns out to be useless.
        most = ((self.memory_kib, 1024 * 1024), (self.passes, 16), (self.lanes, 16))
        if not all(1 <= given <= limit for given, limit in most):
            raise ValueError("the costs of a slot are outside what this program writes")
        if self.memory_kib < 8 * self.lanes:
            raise ValueError("Argon2 needs 8 KiB for each lane")


STANDARD = Costs(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106's second recommended choice: 0.25 s on the computer that it was measured on."""


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """One way to the file key. `id` is a therapist's, or names the slot; `letters` are a
    therapist's. Names are never in it, since anybody can read the file.
    """

    kind: SlotKind
    id: str
    letters: str
    costs: Costs
    salt: bytes
    private: bytes
    public: bytes
    sealed: bytes
    proof: bytes


def make_slot(
    folder: str, key: FileKey, *, kind: SlotKind, id: str, letters: str, secret: str, costs: Costs
) -> Slot:
    """A slot of the folder with this id that `secret` opens, with a key pair of its own."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt = secrets.token_bytes(_SALT_BYTES)
    head = _head(folder, kind, id, letters, costs, salt)
    pair = X25519PrivateKey.generate()
    public = pair.public_key().public_bytes_raw()
    nonce = secrets.token_bytes(_NONCE_BYTES)
    closed = AESGCM(_stretched(secret, salt, costs)).encrypt(nonce, pair.private_bytes_raw(), head)
    return Slot(
        kind=kind,
        id=id,
        letters=letters,
        costs=costs,
        salt=salt,
        private=nonce + closed,
        public=public,
        sealed=_sealed(key, public, head),
        proof=_proof(key, public, head),
    )


def open_slot(folder: str, slot: Slot, secret: str) -> FileKey:
    """The file key. Raises `WrongPassphrase`, or `SlotsDamaged` where the passphrase is right and
    the rest of the slot is another one's.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = _head_of(folder, slot)
    nonce, closed = slot.private[:_NONCE_BYTES], slot.private[_NONCE_BYTES:]
    try:
        raw = AESGCM(_stretched(secret, slot.salt, slot.costs)).decrypt(nonce, closed, head)
    except (InvalidTag, ValueError):
        raise WrongPassphrase(slot.letters, code=slot.kind is SlotKind.RECOVERY) from None
    pair = X25519PrivateKey.from_private_bytes(raw)
    try:
        key = FileKey(_suite().decrypt(slot.sealed, pair, info=head + slot.public))
    except (InvalidTag, ValueError):
        raise SlotsDamaged from None
    if pair.public_key().public_bytes_raw() != slot.public or not is_ours(folder, slot, key):
        raise SlotsDamaged
    return key


def is_ours(folder: str, slot: Slot, key: FileKey) -> bool:
    """Whether somebody with this file key made the slot."""
    return hmac.compare_digest(slot.proof, _proof(key, slot.public, _head_of(folder, slot)))


def resealed(folder: str, slot: Slot, before: FileKey, key: FileKey) -> Slot:
    """The same slot over another file key; its passphrase stays. Raises `SlotsDamaged` where it was
    not made with the key before.
    """
    if not is_ours(folder, slot, before):
        raise SlotsDamaged
    head = _head_of(folder, slot)
    return msgspec.structs.replace(
        slot,
        sealed=_sealed(key, slot.public, head),
        proof=_proof(key, slot.public, head),
    )


def wrapped(key: FileKey, older: FileKey) -> bytes:
    """An older file key, to be read with the present one."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(_derived(key, b"older keys")).encrypt(nonce, older.data, None)


def unwrapped(key: FileKey, closed: bytes) -> FileKey:
    """The older file key. Raises `SlotsDamaged` where it was wrapped with another one."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, rest = closed[:_NONCE_BYTES], closed[_NONCE_BYTES:]
    try:
        return FileKey(AESGCM(_derived(key, b"older keys")).decrypt(nonce, rest, None))
    except (InvalidTag, ValueError):
        raise SlotsDamaged from None


def _stretched(secret: str, salt: bytes, costs: Costs) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=costs.passes,
        lanes=costs.lanes,
        memory_cost=costs.memory_kib,
    )
    return kdf.derive(as_typed(secret).encode())


def _suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _sealed(key: FileKey, public: bytes, head: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    return _suite().encrypt(key.data, X25519PublicKey.from_public_bytes(public), info=head + public)


def _proof(key: FileKey, public: bytes, head: bytes) -> bytes:
    return hmac.digest(_derived(key, b"proof of slots"), head + public, "sha256")


def _derived(key: FileKey, purpose: bytes) -> bytes:
    """A key of its own for each purpose, since SQLCipher uses the file key itself."""
    return hmac.digest(key.data, b"rehab-desktop " + purpose, "sha256")


def _head_of(folder: str, slot: Slot) -> bytes:
    return _head(folder, slot.kind, slot.id, slot.letters, slot.costs, slot.salt)


def _head(folder: str, kind: SlotKind, id: str, letters: str, costs: Costs, salt: bytes) -> bytes:
    """What a slot is bound to: it opens nothing in another folder or under other letters."""
    numbers = [costs.memory_kib, costs.passes, costs.lanes]
    values = ["rehab-desktop slot 1", folder, kind.value, id, letters, numbers, salt.hex()]
    # A list of texts and numbers has one spelling only with these options.
    return json.dumps(values, ensure_ascii=True, separators=(",", ":")).encode()
