"""The names of back-ups, and which of them are kept.

A name holds when and why the back-up was made, the start of its SHA-256, so that a changed file is
not used, and in a clinic the start of the last hash of the trail, so that a trail whose end was cut
off is found out: `history-20250301T170405Z-daily-0123456789abcdef-fedcba9876543210.sqlite`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import file_digest
from pathlib import Path

from rehab_desktop.store.thinning import kept

STAMP = "%Y%m%dT%H%M%SZ"
SHOWN_HEX = 16
"""So many of the 64 hexadecimal digits of a SHA-256 stand in a name."""


class BackupReason(StrEnum):
    """Why a back-up was made."""

    DAILY = "daily"
    BEFORE_UPDATE = "before-update"
    ASKED = "asked"


_NAME = re.compile(
    rf"history-(\d{{8}}T\d{{6}}Z)-({'|'.join(BackupReason)})"
    rf"-([0-9a-f]{{{SHOWN_HEX}}})(?:-([0-9a-f]{{{SHOWN_HEX}}}))?\.sqlite"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBackup:
    """A file with the name of a back-up, not looked into. `made_at` is UTC; `head` is the start of
    the trail's last hash, None where there was no trail.
    """

    path: Path
    made_at: datetime
    reason: BackupReason
    digest: str
    head: str | None

    @property
    def is_as_it_was(self) -> bool:
        """True where the file has the bytes of which the name was made; they are read for it."""
        return digest_of(self.path) == self.digest


def name_of(made_at: datetime, reason: BackupReason, digest: str, head: str | None) -> str:
    """The name of a back-up; of `head` its beginning is taken."""
    end = f"-{head[:SHOWN_HEX]}" if head else ""
    return f"history-{made_at.astimezone(UTC):{STAMP}}-{reason}-{digest}{end}.sqlite"


def named_in(folder: Path) -> Iterator[NamedBackup]:
    """What has the name of a back-up in the folder, in no order; nothing without the folder."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if parts := _NAME.fullmatch(path.name):
            yield NamedBackup(
                path=path,
                made_at=datetime.strptime(parts[1], STAMP).replace(tzinfo=UTC),
                reason=BackupReason(parts[2]),
                digest=parts[3],
                head=parts[4],
            )


def digest_of(path: Path) -> str:
    """The part of the file's SHA-256 that stands in a name."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()[:SHOWN_HEX]


def to_keep(there: Iterable[NamedBackup]) -> list[NamedBackup]:
    """The back-ups that are not thinned out: those of `kept`, all that a person asked for, and the
    one before the last update, however old it is.
    """
    there = sorted(there, key=lambda named: named.made_at)
    ours = [named for named in there if named.reason is not BackupReason.ASKED]
    stay = kept(named.made_at for named in ours)
    stay.update(
        [named.made_at for named in ours if named.reason is BackupReason.BEFORE_UPDATE][-1:]
    )
    return [named for named in there if named.reason is BackupReason.ASKED or named.made_at in stay]
