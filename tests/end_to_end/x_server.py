"""An X server of the test's own, whose virtual monitors come and go as a projector's cable does."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from typing import Any

MISSING = shutil.which("Xvfb") is None or find_library("Xrandr") is None


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


@contextmanager
def two_screens() -> Iterator[Server]:
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
