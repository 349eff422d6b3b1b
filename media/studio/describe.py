"""The small TOML beside a video, written from its pose file."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from pathlib import Path

from media.studio.posefile import PoseFile

CLIPS = Path(__file__).parents[1] / "clips"
"""Where the app finds its clips."""

WAITING = Path(__file__).with_name("waiting.toml")
"""Clips whose pose file is newer than their video, until the next night of rendering."""


def description(file: PoseFile) -> str:
    """The TOML that lies beside the video."""
    rows = [
        f"# Written by the clip studio from its poses/{file.name}.toml ({made_from(file)}).",
        "# Times in seconds. The video holds one more frame, a copy of the first: VP9 loops",
        "# drop their last.",
        f"duration = {file.duration:.6g}",
        f"fps = {file.fps}",
        f'side = "{file.side}"',
        f'camera = "{file.view}"',
        f'quiet_corner = "{file.quiet_corner}"',
        f"poster_time = {file.poster_time:.6g}",
        f'description = "{file.description}"',
    ]
    for marker in file.markers:
        rows += [
            "",
            "[[markers]]",
            f'phase = "{marker.phase}"',
            f"start = {marker.start:.6g}",
            f"end = {marker.end:.6g}",
        ]
    return "\n".join(rows) + "\n"


def waiting() -> Sequence[str]:
    """The names of the clips that wait to be rendered again."""
    names: list[str] = tomllib.loads(WAITING.read_text(encoding="utf-8"))["clips"]
    return names


def made_from(file: PoseFile) -> str:
    """The pose file's fingerprint: tells a clip that is older than its pose file."""
    return hashlib.sha256(file.source.encode()).hexdigest()[:12]


def state(file: PoseFile) -> str:
    """Whether the clip in CLIPS was made from the pose file as it is now."""
    beside = CLIPS / f"{file.name}.toml"
    if not beside.is_file() or not beside.with_suffix(".webm").is_file():
        return "not rendered yet"
    current = made_from(file) in beside.read_text(encoding="utf-8")
    return "rendered" if current else "older than its pose file"
