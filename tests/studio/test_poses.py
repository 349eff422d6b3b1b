"""Every demo clip's poses hold what its brief says, on numbers alone."""

import pytest

from media.studio import checks, reading
from media.studio.clip import Clip


@pytest.mark.parametrize("name", reading.names())
def test_a_clip_passes_every_check(name: str) -> None:
    failed = [f for f in checks.check(Clip.named(name)) if not f.good]

    assert not failed, "\n".join(f"{f.name}: {f.detail}" for f in failed)


@pytest.mark.parametrize("name", reading.names())
def test_a_clip_of_running_has_sixty_pictures_a_second(name: str) -> None:
    file = reading.read(name)

    assert file.fps == (60 if file.gait else 30), "at 30 a fast foot jumps, and more so when slowed"
