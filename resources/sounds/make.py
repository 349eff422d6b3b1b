"""Writes the session's tones as WAV files beside this script: `python resources/sounds/make.py`.

All pitches belong to one A major chord, so that tones which overlap stay consonant. Each tone has
a shape of its own (one note, two notes up, two down, a glide, a bell, a chord), because the person
tells them apart with closed eyes, three metres from small loudspeakers.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

RATE = 44_100
"""Samples in a second, mono, 16 bit."""

A4, E5, A5 = 440.0, 659.255, 880.0
C5_SHARP, C6_SHARP = 554.365, 1108.731

WARM = ((1.0, 1.0), (2.0, 0.12))
"""Partials as (multiple of the pitch, strength): a sine with a little second harmonic."""

BELL = ((1.0, 1.0), (2.0, 0.25), (2.76, 0.18), (5.4, 0.04))
"""The partials of a struck bar, which no other tone has."""

WOOD = ((1.0, 1.0), (2.4, 0.3))

Partials = Sequence[tuple[float, float]]
Sample = Callable[[float], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A tone to be rendered: its length, its peak in dBFS, and its value at each instant."""

    seconds: float
    peak_db: float
    at: Sample


def smooth(x: float) -> float:
    """0 to 1 with level ends: nothing that is faded with it clicks."""
    x = min(max(x, 0.0), 1.0)
    return x * x * (3.0 - 2.0 * x)


def note(pitch: float, seconds: float, begin: float = 0.0, partials: Partials = WARM) -> Sample:
    """One struck note: a soft attack of 8 ms, then a decay that has died away after `seconds`."""

    def at(t: float) -> float:
        t -= begin
        if not 0.0 <= t < seconds:
            return 0.0
        shape = smooth(t / 0.008) * math.exp(-3.5 * t / seconds) * smooth((seconds - t) / 0.03)
        return shape * sum(
            s * math.exp(-2.0 * (m - 1.0) * t) * math.sin(math.tau * m * pitch * t)
            for m, s in partials
        )

    return at


def beep(pitch: float, seconds: float) -> Sample:
    """An even note with soft ends."""

    def at(t: float) -> float:
        shape = smooth(t / 0.012) * smooth((seconds - t) / 0.05)
        return shape * sum(s * math.sin(math.tau * m * pitch * t) for m, s in WARM)

    return at


def glide(low: float, high: float, seconds: float, attack: float) -> Sample:
    """A breath: the pitch moves evenly in octaves; full strength is reached after `attack` s."""
    growth = math.log(high / low) / seconds

    def at(t: float) -> float:
        turns = low * math.expm1(growth * t) / growth
        shape = smooth(t / attack) * smooth((seconds - t) / (seconds - attack))
        return shape * sum(s * math.sin(math.tau * m * turns) for m, s in WARM)

    return at


def together(*parts: Sample) -> Sample:
    """Several notes as one tone."""
    return lambda t: sum(part(t) for part in parts)


SOUNDS = {
    "low": Sound(seconds=0.14, peak_db=-9, at=beep(A4, 0.14)),
    "high": Sound(seconds=0.40, peak_db=-9, at=beep(A5, 0.40)),
    "start": Sound(
        seconds=0.50, peak_db=-9, at=together(note(E5, 0.15), note(A5, 0.38, begin=0.12))
    ),
    "end": Sound(seconds=0.50, peak_db=-9, at=together(note(A5, 0.15), note(E5, 0.38, begin=0.12))),
    "inhale": Sound(seconds=0.90, peak_db=-12, at=glide(330.0, 495.0, 0.90, attack=0.55)),
    "exhale": Sound(seconds=0.90, peak_db=-12, at=glide(495.0, 330.0, 0.90, attack=0.15)),
    "tick": Sound(seconds=0.05, peak_db=-15, at=note(2 * E5, 0.05, partials=WOOD)),
    "switch": Sound(
        seconds=1.10,
        peak_db=-9,
        at=together(note(C6_SHARP, 0.7, partials=BELL), note(A5, 0.75, begin=0.35, partials=BELL)),
    ),
    "done": Sound(
        seconds=1.70,
        peak_db=-9,
        at=together(
            note(A4, 1.7),
            note(C5_SHARP, 1.54, begin=0.16),
            note(E5, 1.38, begin=0.32),
            note(A5, 1.22, begin=0.48),
        ),
    ),
}


def samples(sound: Sound) -> array[int]:
    """The sound as 16-bit samples, the loudest of them at its peak; first and last are silence."""
    values = [sound.at(i / RATE) for i in range(round(sound.seconds * RATE))]
    values[-1] = 0.0
    scale = 32767 * 10 ** (sound.peak_db / 20) / max(map(abs, values))
    return array("h", (round(value * scale) for value in values))


def wav(name: str) -> bytes:
    """The bytes of one WAV file. Raises `KeyError` for a name that is not in `SOUNDS`."""
    data = samples(SOUNDS[name])
    if sys.byteorder == "big":
        data.byteswap()
    file = BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(data.tobytes())
    return file.getvalue()


def main() -> None:
    folder = Path(__file__).parent
    for name in SOUNDS:
        (folder / f"{name}.wav").write_bytes(wav(name))


if __name__ == "__main__":
    main()
