"""A screen that is unplugged or changes its size in mid-session, on an X server of the test's own.

The server's virtual monitors stand for screens: they come and go as a projector's cable does.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.driving import PATIENCE_S, Driven

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("Xvfb") is None or find_library("Xrandr") is None,
        reason="needs Xvfb and libXrandr",
    ),
]


class _Monitor(ctypes.Structure):
    """XRRMonitorInfo of libXrandr."""

    _fields_ = (
        ("name", ctypes.c_ulong),
        ("primary", ctypes.c_int),
        ("automatic", ctypes.c_int),
        ("noutput", ctypes.c_int),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("mwidth", ctypes.c_int),
        ("mheight", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )


_refused: list[int] = []


def _note_refusal(_display: int, _event: int) -> int:
    """Xlib's own handler would end the whole test run."""
    _refused.append(1)
    return 0


_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(_note_refusal)


class Server:
    """An X server whose monitors can be set and taken away."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x: Any = ctypes.CDLL(find_library("X11"))
        self._randr: Any = ctypes.CDLL(find_library("Xrandr"))
        self._x.XSetErrorHandler(_HANDLER)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._randr.XRRAllocateMonitor.restype = ctypes.POINTER(_Monitor)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        assert self._display
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._randr.XRRGetMonitors.restype = ctypes.POINTER(_Monitor)
        count = ctypes.c_int()
        there = self._randr.XRRGetMonitors(self._display, self._root, 1, ctypes.byref(count))
        self._output = there[0].outputs[0]

    def set_monitor(self, name: str, x: int, y: int, width: int, height: int) -> None:
        """Plug a screen in."""
        # The first takes the server's only output; else the server would add a screen of its own.
        first = int(x == 0)
        monitor = self._randr.XRRAllocateMonitor(self._display, first)
        one = monitor.contents
        if first:
            one.outputs[0] = self._output
        one.name = self._atom(name)
        one.primary, one.automatic = first, 0
        one.x, one.y, one.width, one.height = x, y, width, height
        one.mwidth, one.mheight = width // 4, height // 4
        self._randr.XRRSetMonitor(self._display, self._root, monitor)
        self._finish()

    def resize_monitor(self, name: str, x: int, y: int, width: int, height: int) -> None:
        """Give a screen another size; nobody sees the moment between."""
        self._x.XGrabServer(self._display)
        self.unplug(name)
        self.set_monitor(name, x, y, width, height)
        self._x.XUngrabServer(self._display)
        self._finish()

    def unplug(self, name: str) -> None:
        self._randr.XRRDeleteMonitor(self._display, self._root, ctypes.c_ulong(self._atom(name)))
        self._finish()

    def _finish(self) -> None:
        self._x.XSync(self._display, 0)
        assert not _refused, "the X server refused a monitor"

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))


@pytest.fixture
def server() -> Iterator[Server]:
    """A server with two screens side by side, 1280 x 800 each."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "2560x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            made = Server(f":{number}")
            made.set_monitor("laptop", 0, 0, 1280, 800)
            made.set_monitor("projector", 1280, 0, 1280, 800)
            yield made
            made.close()
        finally:
            process.terminate()


def seconds_left(app: Driven) -> str:
    return str(next(text for text in app.ask("texts") if text.endswith(" left")))


def visible_part(place: dict[str, Any]) -> float:
    """The share of the window that lies on screens that are there."""
    x, y, width, height = place["window"]
    seen = sum(
        max(0, min(x + width, sx + sw) - max(x, sx)) * max(0, min(y + height, sy + sh) - max(y, sy))
        for sx, sy, sw, sh in place["screens"]
    )
    return float(seen / (width * height))


def test_the_session_runs_on_and_its_window_is_seen(server: Server, tmp_path: Path) -> None:
    with Driven(tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=server.name) as app:
        app.wait_for("Start session")
        assert len(app.ask("place")["screens"]) == 2
        app.ask("move", 1280, 0)
        app.begin()
        before = seconds_left(app)
        server.unplug("projector")
        end = time.monotonic() + PATIENCE_S
        while len((place := app.ask("place"))["screens"]) > 1:
            assert time.monotonic() < end
            time.sleep(0.05)
        time.sleep(1.2)
        place = app.ask("place")
        assert place["visible"]
        assert visible_part(place) > 0.9, place
        assert "Get ready" in app.ask("texts")
        assert seconds_left(app) != before

        server.resize_monitor("laptop", 0, 0, 1024, 640)
        time.sleep(1.2)
        place = app.ask("place")
        assert place["visible"]
        assert visible_part(place) > 0.7, place
        assert "Get ready" in app.ask("texts")
