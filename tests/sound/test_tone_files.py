"""The tone files are what the script makes, do not click, and differ to the ear."""

from __future__ import annotations

import runpy
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from rehab_desktop.core.session.ports import Tone
from rehab_desktop.paths import SOUNDS
from tests.sound.listening import RATE, pitch

MAKE = Path(__file__).parents[2] / "resources" / "sounds" / "make.py"


def samples(tone: Tone) -> array[int]:
    with wave.open(str(SOUNDS / f"{tone}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array("h", file.readframes(file.getnframes()))


def part(tone: Tone, begin: float, end: float) -> array[int]:
    """The samples from second `begin` to second `end`."""
    return samples(tone)[int(begin * RATE) : int(end * RATE)]


@pytest.mark.parametrize("tone", Tone)
def test_each_file_is_what_the_script_makes(tone: Tone) -> None:
    made = runpy.run_path(str(MAKE))["wav"](tone.value)
    assert (SOUNDS / f"{tone}.wav").read_bytes() == made


@pytest.mark.parametrize("tone", Tone)
def test_no_tone_clicks_at_its_start_or_end(tone: Tone) -> None:
    sound = samples(tone)
    loudest = max(map(abs, sound))
    assert sound[0] == sound[-1] == 0
    assert max(map(abs, sound[:44])) < 0.1 * loudest
    assert max(map(abs, sound[-44:])) < 0.02 * loudest


@pytest.mark.parametrize("tone", Tone)
def test_no_tone_is_too_loud_or_too_faint(tone: Tone) -> None:
    loudest = max(map(abs, samples(tone))) / 32767
    assert 10 ** (-15.1 / 20) < loudest < 10 ** (-8.9 / 20)


@pytest.mark.parametrize(
    ("tone", "seconds"),
    [
        (Tone.TICK, 0.05),
        (Tone.LOW, 0.14),
        (Tone.HIGH, 0.4),
        (Tone.START, 0.5),
        (Tone.END, 0.5),
        (Tone.INHALE, 0.9),
        (Tone.EXHALE, 0.9),
        (Tone.SWITCH, 1.1),
        (Tone.DONE, 1.7),
    ],
)
def test_lengths(tone: Tone, seconds: float) -> None:
    assert len(samples(tone)) / RATE == pytest.approx(seconds, abs=0.001)


def test_the_beep_at_zero_is_an_octave_above_the_count_down() -> None:
    assert pitch(samples(Tone.LOW)) == pytest.approx(440, rel=0.01)
    assert pitch(samples(Tone.HIGH)) == pytest.approx(880, rel=0.01)


def test_inhale_rises_and_exhale_falls_all_the_way() -> None:
    eighths = [(i * 0.1, i * 0.1 + 0.1) for i in range(8)]
    inhale = [pitch(part(Tone.INHALE, *eighth)) for eighth in eighths]
    exhale = [pitch(part(Tone.EXHALE, *eighth)) for eighth in eighths]
    assert all(a < b for a, b in pairwise(inhale))
    assert all(a > b for a, b in pairwise(exhale))
    assert inhale[-1] / inhale[0] > 1.35
    assert exhale[0] / exhale[-1] > 1.35


def test_start_steps_up_and_end_steps_down() -> None:
    assert pitch(part(Tone.START, 0.02, 0.11)) < 0.8 * pitch(part(Tone.START, 0.2, 0.4))
    assert 0.8 * pitch(part(Tone.END, 0.02, 0.11)) > pitch(part(Tone.END, 0.2, 0.4))


def test_switch_is_two_strokes() -> None:
    before, stroke = part(Tone.SWITCH, 0.3, 0.345), part(Tone.SWITCH, 0.355, 0.4)
    assert max(map(abs, stroke)) > 2 * max(map(abs, before))
