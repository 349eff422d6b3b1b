"""A sound server of the test's own, whose one device is recorded instead of heard."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sound.listening import RATE

PROGRAMS = ("pulseaudio", "pactl", "parec")


class SoundServer:
    """A PulseAudio server without a device, until one is plugged in."""

    def __init__(self, folder: Path) -> None:
        self.environment = {**os.environ, "PULSE_SERVER": f"unix:{folder / 'socket'}"}
        self._recorder: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._bytes = bytearray()
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"),
                *("--exit-idle-time=-1", "--log-target=null"),
                *("-L", f"module-native-protocol-unix socket={folder / 'socket'} auth-anonymous=1"),
            ],
            stderr=subprocess.DEVNULL,
        )
        ends = time.monotonic() + 5
        while self._pactl("info").returncode and time.monotonic() < ends:
            time.sleep(0.02)

    def plug_in(self) -> None:
        """Give the machine loudspeakers, and start to record what they sound."""
        assert (
            self._pactl(
                "load-module", "module-null-sink", "sink_name=box", "norewinds=1"
            ).returncode
            == 0
        )
        self._recorder = subprocess.Popen(
            [
                *("parec", "--device=box.monitor", "--raw", "--format=s16le"),
                *(f"--rate={RATE}", "--channels=1", "--latency-msec=10"),
            ],
            env=self.environment,
            stdout=subprocess.PIPE,
        )
        self._reader = threading.Thread(target=self._read, args=(self._recorder,))
        self._reader.start()

    def recorded(self) -> array[int]:
        """All samples since the loudspeakers were plugged in; the recording ends."""
        assert self._recorder is not None
        assert self._reader is not None
        self._recorder.terminate()
        self._recorder.wait()
        self._reader.join()
        self._recorder = None
        return array("h", bytes(self._bytes[: len(self._bytes) // 2 * 2]))

    def close(self) -> None:
        if self._recorder is not None:
            self.recorded()
        self._server.terminate()
        self._server.wait()

    def _read(self, recorder: subprocess.Popen[bytes]) -> None:
        assert recorder.stdout is not None
        with recorder.stdout as stream:
            while chunk := os.read(stream.fileno(), 65536):
                self._bytes += chunk

    def _pactl(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["pactl", *arguments], env=self.environment, capture_output=True)


@pytest.fixture
def sound_server(tmp_path: Path) -> Iterator[SoundServer]:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: no sound is recorded")
    server = SoundServer(tmp_path)
    try:
        yield server
    finally:
        server.close()
