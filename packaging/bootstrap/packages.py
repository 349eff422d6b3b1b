"""The Debian packages the app and its tests use, and how to tell that one is missing.

A package is looked for by what it brings, not by its name: names differ between releases
(libglib2.0-0 became libglib2.0-0t64), and other distributions have other names altogether.
"""

from __future__ import annotations

import ctypes
import glob
import importlib
import importlib.util
import shutil
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """A Debian package and one thing it brings: `library:`, `program:`, `module:` or `file:`."""

    name: str
    brings: str


VENV = (Package("python3-venv", "module:ensurepip"),)
APP = (
    Package("libgl1", "library:libGL.so.1"),
    Package("libegl1", "library:libEGL.so.1"),
    Package("libxkbcommon0", "library:libxkbcommon.so.0"),
    Package("libfontconfig1", "library:libfontconfig.so.1"),
    Package("libdbus-1-3", "library:libdbus-1.so.3"),
    Package("libglib2.0-0", "library:libglib-2.0.so.0"),
    Package("fonts-dejavu-core", "file:/usr/share/fonts/**/*.[to]tf"),
    Package("libxcb-cursor0", "library:libxcb-cursor.so.0"),
    Package("libxcb-icccm4", "library:libxcb-icccm.so.4"),
    Package("libxcb-image0", "library:libxcb-image.so.0"),
    Package("libxcb-keysyms1", "library:libxcb-keysyms.so.1"),
    Package("libxcb-render-util0", "library:libxcb-render-util.so.0"),
    Package("libxcb-shape0", "library:libxcb-shape.so.0"),
    Package("libxcb-xkb1", "library:libxcb-xkb.so.1"),
    Package("libxkbcommon-x11-0", "library:libxkbcommon-x11.so.0"),
    Package("libwayland-cursor0", "library:libwayland-cursor.so.0"),
    Package("libwayland-egl1", "library:libwayland-egl.so.1"),
    Package("libpulse0", "library:libpulse.so.0"),  # without it Qt Multimedia does not load
    Package("libxrandr2", "library:libXrandr.so.2"),
)
VLC = (
    Package("libvlc5", "library:libvlc.so.5"),
    Package("vlc-plugin-base", "file:/usr/lib/*/vlc/plugins/codec/libavcodec_plugin.so"),
    Package("libvlc-bin", "file:/usr/lib/*/vlc/vlc-cache-gen"),  # an instance in 20 ms, not 400
)
SPEECH = (
    Package("libspeechd2", "library:libspeechd.so.2"),
    Package("speech-dispatcher", "program:speech-dispatcher"),
    Package("speech-dispatcher-espeak-ng", "file:/usr/lib/speech-dispatcher-modules/sd_espeak-ng"),
)
TESTS = (
    Package("xvfb", "program:Xvfb"),
    Package("xauth", "program:xauth"),
    Package("ffmpeg", "program:ffmpeg"),
    # What a test listens to, and what keeps the screen on, in servers of the tests' own.
    Package("pulseaudio", "program:pulseaudio"),
    Package("pulseaudio-utils", "program:parec"),
    Package("dbus-daemon", "program:dbus-daemon"),
    Package("dbus-bin", "program:dbus-monitor"),
    # What breaks things on purpose.
    Package("strace", "program:strace"),
    Package("gcc", "program:gcc"),
    Package("libc6-dev", "file:/usr/include/stdio.h"),
    Package("util-linux", "program:unshare"),
)


@dataclass(frozen=True)
class Wanted:
    """What a purpose cannot do without, what its set-up installs if it may, what it only names."""

    required: tuple[Package, ...]
    welcome: tuple[Package, ...] = ()
    named: tuple[Package, ...] = ()


WANTED = {
    "run": Wanted(VENV + APP, named=VLC + SPEECH),
    "dev": Wanted(VENV + APP, welcome=VLC + TESTS, named=SPEECH),
}


def missing(packages: Iterable[Package]) -> list[Package]:
    """Those of `packages` whose things are not on this machine, in the same order."""
    return [package for package in packages if not is_here(package.brings)]


def is_here(thing: str) -> bool:
    """Whether this machine has what a package's `brings` says."""
    kind, _, name = thing.partition(":")
    if kind == "library":
        return _loads(name)
    if kind == "program":
        return shutil.which(name) is not None
    if kind == "module":
        importlib.invalidate_caches()  # it may have been installed a moment ago
        return importlib.util.find_spec(name) is not None
    if kind == "file":
        return any(glob.iglob(name, recursive=True))
    raise ValueError(f"{thing!r}: a thing begins with library:, program:, module: or file:")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
