"""Makes the clips in tests/data/clips anew, with ffmpeg: `python -m tests.video.make_numbered`."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.video.numbered import BITS, CLIPS, FPS, FRAMES, HEIGHT, KEY_FRAME_EVERY, WIDTH


def main() -> None:
    for colour in CLIPS.values():
        encode(colour.path, colour.rgb)


def encode(path: Path, rgb: tuple[int, int, int]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    source = f"-f rawvideo -pix_fmt rgb24 -s {WIDTH}x{HEIGHT} -r {FPS} -i -"
    codec = f"-c:v libvpx-vp9 -crf 30 -b:v 0 -g {KEY_FRAME_EVERY} -pix_fmt yuv420p"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", *source.split(), *codec.split(), str(path)],
        input=b"".join(picture(number, bytes(rgb)) for number in range(FRAMES)),
        check=True,
    )


def picture(number: int, ground: bytes) -> bytes:
    """A bar code above (white, the number's bits from the lowest on, black), a figure below."""
    code = [True, *(bool(number >> bit & 1) for bit in range(BITS)), False]
    block = WIDTH // len(code)
    bar = b"".join((b"\xff\xff\xff" if on else b"\0\0\0") * block for on in code)
    left = (WIDTH - block) * number // FRAMES
    figure = ground * left + b"\xff\xff\x00" * block + ground * (WIDTH - block - left)
    fifth = HEIGHT // 5
    return bar * fifth + ground * WIDTH * fifth + figure * fifth + ground * WIDTH * 2 * fifth


if __name__ == "__main__":
    main()
