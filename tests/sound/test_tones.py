"""Tones come out of a real sound server, and a machine without one stays quiet in every way."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from rehab_desktop.core.session.ports import Tone
from tests.sound.conftest import SoundServer
from tests.sound.listening import heard, pitch


class Player:
    """A process that plays tones, since Qt looks for a sound server only once in each."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sound.play"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )

    def available(self) -> bool:
        """Wait until it tells whether there is a device."""
        assert self._process.stdout is not None
        return self._process.stdout.readline() == "True\n"

    def play(self, tone: Tone, seconds: float = 0.0) -> None:
        """Play a tone and let `seconds` pass."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{tone.value}\n")
        self._process.stdin.flush()
        time.sleep(seconds)

    def finish(self) -> str:
        """End it; what it wrote into the log. It must end well."""
        complaints = self._process.communicate(timeout=10)[1]
        assert self._process.returncode == 0, complaints
        return complaints


@contextmanager
def playing(environment: Mapping[str, str]) -> Iterator[Player]:
    player = Player(environment)
    try:
        yield player
    finally:
        if player._process.poll() is None:
            player._process.kill()
            player._process.communicate()


def test_tones_are_heard_at_their_pitch(sound_server: SoundServer) -> None:
    sound_server.plug_in()
    with playing(sound_server.environment) as player:
        assert player.available()
        player.play(Tone.LOW, 0.7)
        player.play(Tone.HIGH, 0.8)
        log = player.finish()
    recorded = sound_server.recorded()
    low, high = heard(recorded)
    assert pitch(recorded[low[0] : low[1]]) == pytest.approx(440, rel=0.02)
    assert pitch(recorded[high[0] : high[1]]) == pytest.approx(880, rel=0.02)
    assert log == ""


def test_a_device_plugged_in_later_is_used(sound_server: SoundServer) -> None:
    with playing(sound_server.environment) as player:
        assert not player.available()
        player.play(Tone.LOW, 0.1)
        sound_server.plug_in()
        assert player.available()
        time.sleep(0.3)
        player.play(Tone.HIGH, 0.7)
        log = player.finish()
    recorded = sound_server.recorded()
    [tone] = heard(recorded)
    assert pitch(recorded[tone[0] : tone[1]]) == pytest.approx(880, rel=0.02)
    assert log == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take a sound server away")
def test_a_silent_machine_carries_on_without_a_word() -> None:
    nothing = {**os.environ, "PULSE_SERVER": "unix:/nonexistent", "PIPEWIRE_REMOTE": "nonexistent"}
    with playing(nothing) as player:
        assert not player.available()
        for tone in Tone:
            player.play(tone)
        assert player.finish() == ""
