"""The options of the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rehab_desktop.platform.fresh_process import REOPENED


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`video` is None where the setting decides. `start` names a routine to run, after which the
    app exits. `passphrase_file` has the passphrase of an encrypted folder; None where it is asked
    for. `reopened` tells why the app was closed to be opened anew; it is empty where nothing is to
    be told, and None at a first start.
    """

    data_dir: Path | None = None
    video: str | None = None
    mute: bool = False
    speed: float = 1.0
    start: str | None = None
    passphrase_file: Path | None = None
    reopened: str | None = None

    def reopening(self) -> list[str]:
        """What is put behind the command line of before, so that the app opens its folder anew."""
        place = () if self.data_dir is None else ("--data-dir", str(self.data_dir))
        return [f"{REOPENED}={self.reopened}", *place]
