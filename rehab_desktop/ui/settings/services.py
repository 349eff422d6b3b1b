"""What the settings page needs from the app around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from rehab_desktop.app.futures import done
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.history.recovery import Recovery
from rehab_desktop.ui.locking.encryption_model import EncryptionServices


def _nothing(*_: object) -> None:
    """Where nobody listens."""


def _brought(_: Path) -> Future[None]:
    """Where there is nothing to bring."""
    return done(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsServices:
    """`keep` takes settings that a person chose: from then on `now` answers them, and all parts of
    the app go by them.

    `hear` sounds a tone and says a sentence. `languages` are the locales there are translations
    for, each with its own name. `has_history` tells whether a history lies in a folder already;
    `history_changed` is called when another one is open. `bring_clips` copies the person's own
    clips from the data folder of before into the one of now. `ask_next` has the next start ask what
    to open, one's own training or a clinic; it raises `OSError`. `video_in_use` is `qt`, `vlc`, or
    empty while nothing was shown. `encryption` is None where
    nothing can be encrypted. `credits` is the file that says whose the clips are.
    """

    now: Callable[[], Settings] = Settings
    keep: Callable[[Settings], None] = _nothing
    hear: Callable[[str], None] = _nothing
    languages: Callable[[], Sequence[tuple[str, str]]] = tuple
    recovery: Recovery | None = None
    folder: Callable[[], Path] = Path
    has_history: Callable[[Path], bool] = Path.exists
    history_changed: Callable[[], None] = _nothing
    bring_clips: Callable[[Path], Future[None]] = _brought
    ask_next: Callable[[], None] = _nothing
    video_in_use: Callable[[], str] = str
    encryption: EncryptionServices | None = None
    credits: Path = Path()
