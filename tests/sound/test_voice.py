"""The voice speaks through Qt's mock engine, in this process and in the speaking process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.sound.qt_speech import QtSpeech
from rehab_desktop.sound.remote_speech import RemoteSpeech
from rehab_desktop.sound.speech import Speech
from rehab_desktop.sound.voice import SpokenVoice, speaker_command

MS = 1_000_000

here = pytest.param(lambda: QtSpeech("en_US", "mock"), id="in this process")
apart = pytest.param(
    lambda: RemoteSpeech(speaker_command("en_US", "mock")),
    id="in the speaking process",
    marks=pytest.mark.skipif(sys.platform != "linux", reason="used on Linux only"),
)
both = pytest.mark.parametrize("make", [here, apart])


class Listener:
    """Writes down when a speech is asked to speak and when it has finished."""

    def __init__(self, speech: Speech) -> None:
        self.log: list[tuple[str, object]] = []
        self._speak = speech.speak
        speech.speak = self._spoken  # type: ignore[method-assign]
        speech.finished.connect(lambda number: self.log.append(("end", number)))

    def _spoken(self, number: int, text: str) -> None:
        self.log.append(("say", text))
        self._speak(number, text)


class Room:
    """A voice and what it says."""

    def __init__(self, speech: Speech, real: Callable[[], int]) -> None:
        self.speech = speech
        self.listener = Listener(speech)
        self.voice = SpokenVoice(speech=speech, real=real)

    def said(self) -> list[object]:
        return [what for kind, what in self.listener.log if kind == "say"]


class Enter(Protocol):
    """Makes a room; `real` is its clock, the system's unless time is to stand still."""

    def __call__(self, speech: Speech, real: Callable[[], int] = ...) -> Room: ...


def stands_still() -> int:
    """A busy machine takes longer than a sentence waits; here none is too late."""
    return 1_000 * MS


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def enter() -> Iterator[Enter]:
    rooms: list[Room] = []

    def make(speech: Speech, real: Callable[[], int] = time.perf_counter_ns) -> Room:
        rooms.append(Room(speech, real))
        return rooms[-1]

    yield make
    for room in rooms:
        room.voice.close()


def ready(room: Room, qtbot: QtBot) -> SpokenVoice:
    with qtbot.waitSignal(room.speech.ready, timeout=5000):
        room.voice.prepare()
    return room.voice


@both
def test_sentences_follow_one_another(
    make: Callable[[], Speech], enter: Enter, qtbot: QtBot
) -> None:
    room = enter(make(), stands_still)
    voice = ready(room, qtbot)
    voice.say("Rest.", stands_still() - 2)
    voice.say("Halfway.", stands_still() - 1)
    qtbot.waitUntil(lambda: len(room.listener.log) == 4, timeout=10_000)
    kinds = [kind for kind, _ in room.listener.log]
    assert kinds == ["say", "end", "say", "end"]
    assert room.said() == ["Rest.", "Halfway."]
    assert voice.available


@both
def test_hush_cuts_off_and_what_comes_next_is_said(
    make: Callable[[], Speech], enter: Enter, qtbot: QtBot
) -> None:
    room = enter(make(), stands_still)
    voice = ready(room, qtbot)
    voice.say("a very long sentence that nobody wants to hear to its end", stands_still())
    voice.say("and another one", stands_still())
    voice.hush()
    voice.say("Paused.", stands_still())
    with qtbot.waitSignal(room.speech.finished, timeout=10_000):
        pass
    assert room.said()[-1] == "Paused."
    assert "and another one" not in room.said()


def test_a_sentence_waits_until_it_is_due(enter: Enter, qtbot: QtBot) -> None:
    room = enter(QtSpeech("en_US", "mock"))
    voice = ready(room, qtbot)
    due = time.perf_counter_ns() + 80 * MS
    voice.say("Halfway.", due)
    assert room.said() == []
    qtbot.waitUntil(lambda: room.said() == ["Halfway."], timeout=10_000)
    assert time.perf_counter_ns() >= due


def test_nothing_begins_over_a_beep(enter: Enter, qtbot: QtBot) -> None:
    room = enter(QtSpeech("en_US", "mock"))
    voice = ready(room, qtbot)
    beep = time.perf_counter_ns()
    voice.duck()
    voice.say("Halfway.", beep)
    qtbot.waitUntil(lambda: room.said() == ["Halfway."], timeout=10_000)
    assert time.perf_counter_ns() - beep >= 250 * MS


def test_what_was_due_before_the_engine_was_ready_is_dropped(enter: Enter, qtbot: QtBot) -> None:
    room = enter(QtSpeech("en_US", "mock"))
    room.voice.say("Too late.", time.perf_counter_ns() - 701 * MS)
    qtbot.wait(30)
    assert room.said() == []


def test_a_silent_voice_says_nothing(enter: Enter, qtbot: QtBot) -> None:
    room = enter(QtSpeech("en_US", "mock"))
    voice = ready(room, qtbot)
    voice.set_volume(0.0)
    voice.say("Halfway.", time.perf_counter_ns())
    voice.set_volume(1.0)
    qtbot.wait(30)
    assert room.said() == []


def test_without_an_engine_the_session_carries_on(enter: Enter, qtbot: QtBot) -> None:
    room = enter(QtSpeech("en_US", "no such engine"))
    room.voice.say("Halfway.", time.perf_counter_ns())
    assert not room.voice.available
    room.voice.say("Rest.", time.perf_counter_ns())
    room.voice.duck()
    room.voice.hush()
    room.voice.set_volume(0.5)


@pytest.mark.skipif(sys.platform != "linux", reason="used on Linux only")
@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["/nonexistent/program"], id="cannot be started"),
        pytest.param(speaker_command("en", "no such engine"), id="has no engine"),
        pytest.param([sys.executable, "-c", "pass"], id="ends at once"),
    ],
)
def test_a_speaking_process_that_fails_leaves_the_app_without_a_voice(
    command: list[str], enter: Enter, qtbot: QtBot
) -> None:
    room = enter(RemoteSpeech(command))
    with qtbot.waitSignal(room.voice.available_changed, timeout=5000):
        room.voice.prepare()
    assert not room.voice.available


@pytest.mark.skipif(sys.platform != "linux", reason="used on Linux only")
def test_a_killed_speaking_process_is_started_anew_for_the_next_session(
    enter: Enter, qtbot: QtBot
) -> None:
    speech = RemoteSpeech(speaker_command("en_US", "mock"))
    room = enter(speech)
    voice = ready(room, qtbot)
    with qtbot.waitSignal(voice.available_changed, timeout=10_000):
        os.kill(speech.process_id, signal.SIGKILL)
    assert not voice.available
    ready(room, qtbot)
    assert voice.available
    voice.say("Here again.", time.perf_counter_ns())
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="used on Linux only")
def test_closing_does_not_wait_for_a_speaking_process_that_hangs(
    enter: Enter, qtbot: QtBot
) -> None:
    speech = RemoteSpeech([sys.executable, "-c", "import time; time.sleep(60)"])
    room = enter(speech)
    room.voice.prepare()
    qtbot.waitUntil(lambda: speech.process_id > 0, timeout=10_000)
    process = speech.process_id
    begun = time.monotonic()
    room.voice.close()
    assert time.monotonic() - begun < 30, "it would have slept for 60 s"
    assert not is_running(process)


@pytest.mark.qt_log_level_fail("WARNING")
@pytest.mark.skipif(sys.platform != "linux", reason="used on Linux only")
def test_a_speaking_process_that_no_longer_listens_is_ended(enter: Enter, qtbot: QtBot) -> None:
    deaf = "import os, time; os.close(0); print('[\"ready\"]', flush=True); time.sleep(60)"
    speech = RemoteSpeech([sys.executable, "-c", deaf])
    voice = ready(enter(speech), qtbot)
    process = speech.process_id
    with qtbot.waitSignal(voice.available_changed, timeout=10_000):
        voice.say("Nobody hears this.", time.perf_counter_ns())
    qtbot.waitUntil(lambda: not is_running(process), timeout=10_000)


def test_making_the_voice_of_this_machine_loads_nothing_yet() -> None:
    made = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess
from rehab_desktop.sound.voice import SpokenVoice
application = QCoreApplication([])
voice = SpokenVoice("en")
assert "PySide6.QtTextToSpeech" not in sys.modules
assert not [one for one in voice.findChildren(QProcess) if one.processId()]
"""
    subprocess.run([sys.executable, "-c", made], check=True)
