"""How a PIN is kept: as an Argon2id hash in its usual text form (PHC), with its salt and costs."""

from __future__ import annotations

import secrets

MEMORY_KIB, PASSES, LANES = 19 * 1024, 2, 1
"""What the OWASP sheet on storing passwords names first for Argon2id. More would not help: whoever
has the hash has the open file, and there are only a million PINs.
"""
SALT_BYTES, HASH_BYTES = 16, 32


def hash_pin(pin: str) -> str:
    """The hash of this PIN with a new salt."""
    # Imported here: a home's start needs nothing of it.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=secrets.token_bytes(SALT_BYTES),
        length=HASH_BYTES,
        iterations=PASSES,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
    ).derive_phc_encoded(pin.encode())


def is_pin(pin: str, hashed: str) -> bool:
    """Whether `hashed` is the hash of this PIN. False for a text that is no such hash."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(pin.encode(), hashed)
    except (InvalidKey, ValueError):
        return False
    return True
