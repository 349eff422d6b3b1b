"""The options of the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`video` is None where the setting decides. `start` names a routine to run, after which the
    app exits. `passphrase_file` has the passphrase of an encrypted folder; None where it is asked
    for.
    """

    data_dir: Path | None = None
    video: str | None = None
    mute: bool = False
    speed: float = 1.0
    start: str | None = None
    passphrase_file: Path | None = None
