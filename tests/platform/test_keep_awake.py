"""The machine is kept awake while held: over a real bus on Linux, elsewhere as it is done there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab_desktop.platform.keep_awake import ExecutionState, Helper, KeepAwake

CLIENT = """
import sys
from PySide6.QtCore import QCoreApplication
from rehab_desktop.platform.keep_awake import KeepAwake
app = QCoreApplication([])
lock = KeepAwake()
for line in sys.stdin:
    getattr(lock, line.strip())()
    app.processEvents()
    print("done", flush=True)
"""


class Client:
    """An app that holds and releases on demand."""

    def __init__(self, bus: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", CLIENT],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def do(self, what: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"

    def finish(self) -> str:
        return self.process.communicate(timeout=10)[1]


class Bus:
    """A message bus of the test's own, and all that is said on it."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._log = folder / "said"
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={self.address}"],
            stderr=subprocess.DEVNULL,
        )
        while not (folder / "bus").exists():
            time.sleep(0.01)
        with self._log.open("w") as log:
            self._monitor = subprocess.Popen(
                ["dbus-monitor", "--address", self.address], stdout=log, stderr=subprocess.DEVNULL
            )
        self.wait_for("NameLost")

    def wait_for(self, *words: str) -> str:
        """All that was said, once it has a message with all of `words`."""
        ends = time.monotonic() + 5
        while time.monotonic() < ends:
            for message in self._log.read_text().split("\n\n"):
                for said in (
                    message.replace("\nsignal", "\0signal")
                    .replace("\nmethod", "\0method")
                    .split("\0")
                ):
                    if all(word in said for word in words):
                        return said
            time.sleep(0.01)
        raise AssertionError(f"{words} was not said on the bus")

    def close(self) -> None:
        for process in (self._monitor, self._daemon):
            process.terminate()
            process.wait()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    for program in ("dbus-daemon", "dbus-monitor"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: no bus to ask on")
    opened = Bus(tmp_path)
    yield opened
    opened.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux desktops are asked over a bus")
def test_the_desktop_is_asked_and_the_request_ends_with_its_connection(bus: Bus) -> None:
    client = Client(bus.address)
    client.do("hold")
    request = bus.wait_for("member=Inhibit", "interface=org.freedesktop.ScreenSaver")
    assert 'string "Rehab Desktop"' in request
    assert 'string "A session is running"' in request
    asker = request.split("sender=")[1].split()[0]
    client.do("release")
    bus.wait_for("member=NameOwnerChanged", f'string "{asker}"\n   string "{asker}"\n   string ""')
    client.do("hold")
    assert client.finish() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux desktops are asked over a bus")
def test_without_a_bus_nothing_happens_and_nothing_is_said() -> None:
    client = Client("unix:path=/nonexistent")
    client.do("hold")
    client.do("release")
    assert client.finish() == ""


def test_windows_is_told_what_is_needed_and_then_that_nothing_is() -> None:
    told: list[int] = []
    lock = KeepAwake(ExecutionState(told.append))
    lock.hold()
    lock.hold()
    lock.release()
    lock.release()
    assert told == [0x8000_0003, 0x8000_0000]


def test_the_helper_of_macos_runs_while_held() -> None:
    helper = Helper((sys.executable, "-c", "import time; time.sleep(60)"))
    lock = KeepAwake(helper)
    lock.hold()
    process = helper._process
    assert process is not None
    assert process.poll() is None
    lock.release()
    assert process.poll() is not None


def test_a_missing_helper_does_not_trouble_the_session() -> None:
    lock = KeepAwake(Helper(("/nonexistent/caffeinate",)))
    lock.hold()
    lock.release()
