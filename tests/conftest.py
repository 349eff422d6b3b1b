"""What holds for every test: no screen, no sound device needed, and nobody's home is touched."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from rehab_desktop.platform.garbage import collect_what_is_due

# Qt reads these when its first module is imported, so they are set before any test is.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
# A test that makes the machine's own voice would leave a speech server running.
os.environ["SPEECHD_CMD"] = "/bin/false"

_HOME = tempfile.TemporaryDirectory(prefix="rehab-desktop-tests-")
_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}
for _name, _folder in _FOLDERS.items():
    _path = Path(_HOME.name, _folder)
    _path.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_name] = str(_path)


# How long an example takes says nothing on a busy machine. CI tries the same examples each time.
settings.register_profile(
    "steady",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def _written_as_in_britain() -> None:
    """Dates and times are the same wherever the tests run, and whatever language ran before."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(scope="session", autouse=True)
def _home_is_removed() -> Iterator[None]:
    yield
    _HOME.cleanup()


@pytest.fixture(autouse=True)
def _collected_on_this_thread() -> Iterator[None]:
    """Python would collect garbage on whichever thread makes objects, and on that of a history
    delete objects of Qt that this thread calls. As in the app, only this one collects.
    """
    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture(autouse=True, scope="module")
def cleared_up() -> Iterator[None]:
    """What a file of tests leaves in cycles goes with it: all of it, however little it is."""
    yield
    gc.collect()
