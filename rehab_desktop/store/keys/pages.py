"""Which key the pages of an encrypted file are of, told from their bytes and without opening it.

SQLCipher ends each page of 4096 bytes with an HMAC-SHA512 over it. The key of that HMAC comes from
the file's key and the 16 bytes that the file begins with (the salt), so any sound page proves a
key, also where another page is damaged.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from rehab_desktop.store.keys.file_key import FileKey

PLAIN = b"SQLite format 3\0"
"""What a file begins with that is not encrypted."""

PAGE_BYTES = 4096
_SALT_BYTES = 16
_HMAC_BYTES = 64
_HMAC_KEY_BYTES = 32
_MASK = 0x3A
_ROUNDS = 2

_TRIED_PAGES = 64
"""So many pages are looked at, which takes less than a millisecond; one sound page is enough."""

_RANDOM_BELOW = 400.0
"""The chi-square of a page's bytes against all bytes being as frequent: 255 on average for a random
page, and above this for one of 10 million. Text, zeros and pages of SQLite have thousands.
"""


def is_plain(path: Path) -> bool:
    """True for a file that is there and not encrypted."""
    with path.open("rb") as file:
        return file.read(len(PLAIN)) == PLAIN


def looks_encrypted(path: Path) -> bool:
    """True where the file has whole pages and the first of them is noise."""
    size = path.stat().st_size
    if size < PAGE_BYTES or size % PAGE_BYTES:
        return False
    with path.open("rb") as file:
        page = file.read(PAGE_BYTES)
    mean = PAGE_BYTES / 256
    return sum((page.count(byte) - mean) ** 2 / mean for byte in range(256)) < _RANDOM_BELOW


def has_page_of(path: Path, key: FileKey) -> bool:
    """True where one of the first pages was written with this key. A file whose first 16 bytes are
    destroyed has none of any key.
    """
    with path.open("rb") as file:
        head = file.read(PAGE_BYTES * _TRIED_PAGES)
    salt = bytes(byte ^ _MASK for byte in head[:_SALT_BYTES])
    hmac_key = hashlib.pbkdf2_hmac("sha512", key.data, salt, _ROUNDS, _HMAC_KEY_BYTES)
    for start in range(0, len(head) - PAGE_BYTES + 1, PAGE_BYTES):
        page = head[start : start + PAGE_BYTES]
        number = (start // PAGE_BYTES + 1).to_bytes(4, "little")
        covered = page[_SALT_BYTES if start == 0 else 0 : -_HMAC_BYTES] + number
        if hmac.compare_digest(hmac.digest(hmac_key, covered, "sha512"), page[-_HMAC_BYTES:]):
            return True
    return False
