"""Which moments of a loop the camera is fitted to and a sheet shows."""

from itertools import pairwise

from media.studio import camera, reading

HEAD = 'description = "A woman runs."\nduration = 8.4\n[camera]\nazimuth = 20\n'


def test_the_moments_of_a_run_show_every_part_of_the_step() -> None:
    for cycles in (4, 6, 8, 12):
        file = reading.parse("trial", f"{HEAD}[gait]\ncycles = {cycles}\n")

        phases = {round(cycles * t / file.duration % 1, 3) for t in camera.looks(file)}

        assert len(phases) == camera.LOOKS


def test_the_moments_of_other_clips_lie_evenly() -> None:
    times = camera.looks(reading.parse("trial", HEAD))

    assert [round(b - a, 6) for a, b in pairwise(times)] == [0.7] * 11
