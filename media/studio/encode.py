"""From pictures to the three files the app plays: video, poster and description."""

from __future__ import annotations

import subprocess
from pathlib import Path

from media.studio import pictures
from media.studio.clip import Clip
from media.studio.describe import CLIPS, description
from media.studio.overlay import Overlay
from media.studio.posefile import PoseFile
from media.studio.reading import read
from media.studio.shots import SIZE

QUALITY = 31
POSTER_QUALITY = 82


class EncodeError(Exception):
    """ffmpeg is missing or refused the pictures."""


def encode(name: str) -> str:
    """Write NAME.webm, NAME.webp and NAME.toml into media/clips; return a line about them."""
    file = read(name)
    video = CLIPS / f"{name}.webm"
    part = video.with_suffix(".part.webm")
    overlay = Overlay(Clip(file))
    _video(file, overlay, part)
    part.replace(video)
    poster = overlay.on(pictures.frame(name, round(file.poster_time * file.fps)), file.poster_time)
    poster.save(CLIPS / f"{name}.webp", quality=POSTER_QUALITY, method=6)
    (CLIPS / f"{name}.toml").write_text(description(file), encoding="utf-8")
    return f"{name}: {video.stat().st_size / 1e6:.2f} MB"


def _video(file: PoseFile, overlay: Overlay, out: Path) -> None:
    count = pictures.count(file.name)
    keys = sorted({0.0, *(m.start for m in file.markers)})
    command = [
        "ffmpeg", "-y", "-loglevel", "error",
        "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{SIZE[0]}x{SIZE[1]}", "-r", str(file.fps),
        "-i", "-", "-an",
        "-vf", "scale=out_color_matrix=bt601:out_range=tv,format=yuv420p",
        "-c:v", "libvpx-vp9", "-crf", str(QUALITY), "-b:v", "0", "-deadline", "good",
        "-cpu-used", "2", "-row-mt", "1", "-g", str(count + 1), "-auto-alt-ref", "1",
        "-force_key_frames", ",".join(f"{t:.4f}" for t in keys),
        "-color_primaries", "smpte170m", "-color_trc", "smpte170m", "-colorspace", "smpte170m",
        "-color_range", "tv", "-map_metadata", "-1", "-fflags", "+bitexact", str(out),
    ]  # fmt: skip
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    except FileNotFoundError as error:
        raise EncodeError("ffmpeg is not installed (Debian: apt-get install ffmpeg)") from error
    assert process.stdin is not None
    with process:
        try:
            for number in range(count + 1):  # the first frame once more at the end
                picture = overlay.on(pictures.frame(file.name, number), number / file.fps)
                process.stdin.write(picture.tobytes())
            process.stdin.close()
        except BrokenPipeError:
            pass  # ffmpeg says below what it did not like
        assert process.stderr is not None
        said = process.stderr.read().decode(errors="replace")
        if process.wait():
            raise EncodeError(f"{file.name}: ffmpeg failed: {said.strip()}")
