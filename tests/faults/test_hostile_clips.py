"""Broken clips, and lists of addresses in a clip's clothing: none hurts, nothing is fetched."""

from __future__ import annotations

import json
import socketserver
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from rehab_desktop.video.vlc_library import find_libvlc
from tests.faults.clip_corpus import GOOD, mutations, playlists
from tests.faults.recording import CHECKOUT

EACH_BACKEND = (
    "qt",
    pytest.param("vlc", marks=pytest.mark.skipif(find_libvlc() is None, reason="needs libvlc")),
)
LONGEST_SILENCE_MS = 1000.0
"""A machine that does several things at once included; a beat is 5 ms."""


class Listener(socketserver.ThreadingTCPServer):
    """A server of this machine alone that serves the good clip and counts who asks."""

    daemon_threads = True

    def __init__(self) -> None:
        self.asked: list[str] = []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                listener.asked.append(self.path)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(GOOD.read_bytes())

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        super().__init__(("127.0.0.1", 0), Handler)

    def verify_request(self, request: object, client_address: object) -> bool:
        """Whoever connects has been sent, whatever language is spoken then."""
        self.asked.append("connected")
        return True

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def watch(backend: str, folder: Path, seconds: float) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.watch_clips", backend, str(folder), str(seconds)],
        cwd=CHECKOUT,
        capture_output=True,
        # A decoder quotes what it finds in a broken clip.
        encoding="utf-8",
        errors="replace",
        timeout=240,
    )
    assert done.returncode == 0, f"ended with {done.returncode}: {done.stderr[-2000:]}"
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def test_the_listener_hears_who_asks(listener: Listener) -> None:
    """The control: silence below means that nobody asked."""
    with urlopen(listener.address) as answer:
        assert answer.read() == GOOD.read_bytes()
    assert "connected" in listener.asked


@pytest.mark.skipif(find_libvlc() is None, reason="needs libvlc")
def test_the_playlists_work_in_a_player_that_follows_them(
    tmp_path: Path, listener: Listener
) -> None:
    """The control: the same lists are harmless below because of the app, not of themselves."""
    files = []
    for kind, content in playlists(listener.address).items():
        files.append(tmp_path / f"{kind}.mp4")
        files[-1].write_bytes(content)
    follow = (
        "import sys, time, vlc\n"
        "instance = vlc.Instance('--no-audio', '--quiet', '--vout=dummy')\n"
        "player = instance.media_list_player_new()\n"
        "player.set_media_list(instance.media_list_new(sys.argv[1:]))\n"
        "player.play()\n"
        "time.sleep(4)\n"
        "player.stop()\n"
    )
    subprocess.run(
        [sys.executable, "-c", follow, *map(str, files)], capture_output=True, timeout=60
    )
    assert "connected" in listener.asked


@pytest.mark.parametrize("backend", EACH_BACKEND)
@pytest.mark.parametrize("ending", ["mp4", pytest.param("webm", marks=pytest.mark.slow)])
def test_a_playlist_in_a_clips_clothing_fetches_nothing(
    tmp_path: Path, listener: Listener, backend: str, ending: str, figure: Callable[[str], None]
) -> None:
    for kind, content in playlists(listener.address).items():
        (tmp_path / f"{kind}.{ending}").write_bytes(content)
    said = watch(backend, tmp_path, 0.4)
    assert listener.asked == []
    assert said["good"]
    assert said["silence_ms"] < LONGEST_SILENCE_MS
    figure(f"{backend}: {said['tried']} playlists named .{ending}, 0 connections")


@pytest.mark.parametrize("backend", EACH_BACKEND)
@pytest.mark.parametrize(
    "number", [pytest.param(6, id="few"), pytest.param(90, id="many", marks=pytest.mark.slow)]
)
def test_a_broken_clip_hurts_nobody(
    tmp_path: Path, backend: str, number: int, figure: Callable[[str], None]
) -> None:
    for turn, content in enumerate(mutations(number, seed=7)):
        (tmp_path / f"{turn:03}.webm").write_bytes(content)
    said = watch(backend, tmp_path, 0.2)
    assert said["tried"] == number
    assert said["good"], "after them a good clip is not shown"
    assert said["silence_ms"] < LONGEST_SILENCE_MS
    figure(f"{backend}: {number} broken clips, longest silence {said['silence_ms']:.0f} ms")
