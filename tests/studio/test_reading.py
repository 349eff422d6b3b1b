"""Pose files are read whole, and what is wrong with one is said by place and remedy."""

import numpy as np
import pytest

from media.studio import reading
from media.studio.reading import PoseFileError

LYING = """
description = "A woman lies down."
duration = 4
base = "supine"

[pose]
foot.both.pos = [-0.5, -0.1, 0.4]
hip.both.flex = 30

[motion]
breath.rib = [[0, 0], [2, 10]]

[camera]
azimuth = 10
"""


def test_both_gives_the_right_side_the_mirror_image_of_the_left() -> None:
    still = reading.parse("lying", LYING).still

    assert np.allclose(still["foot.L.pos"], [-0.5, -0.1, 0.4])
    assert np.allclose(still["foot.R.pos"], [-0.5, 0.1, 0.4])
    assert still["hip.L.flex"] == still["hip.R.flex"] == 30


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("hip.both.flex", "hip.both.bend", "pose.hip.both.bend: is no channel"),
        ("[-0.5, -0.1, 0.4]", "[-0.5, -0.1]", "is not [x, y, z]"),
        ("[2, 10]", "[5, 10]", "key at 5 s lies outside the clip, 0 to 4 s"),
        ("[2, 10]", "[4, 10]", "two keys at one time (the clip's end is its beginning)"),
        ('base = "supine"', 'base = "prone"', "base: 'prone' is none of stand, supine"),
        ("[camera]", "[lens]", "'camera' is missing"),
        ("hip.both.flex = 30", "breath.rib = 3", "motion.breath.rib: is set in [pose] too"),
        ("duration = 4", "duration =", "not TOML"),
        ("[camera]", "[[props]]\nkind = 'mat'\nlong = 2\n[camera]", "props[0]: 'long' is none of"),
        ("[camera]", "[[props]]\nkind = 'stick'\n[camera]", "props[0]: wants hold"),
        ("[camera]", "[gait]\nspeed = 2\n[camera]", "gait: 'speed' is none of"),
        (
            "[camera]",
            "[[marks]]\nkind = 'arrow'\nregion = 'head'\n[camera]",
            "marks[0].along: None is not [x, y, z]",
        ),
        (
            "[camera]",
            "[[contacts]]\nvary = 'neck.flex'\nregion = 'nose'\n[camera]",
            "contacts[0].region: 'nose' is none of",
        ),
    ],
)
def test_a_fault_is_told_by_its_place(before: str, after: str, says: str) -> None:
    with pytest.raises(PoseFileError) as caught:
        reading.parse("lying", LYING.replace(before, after))

    assert says in str(caught.value)


def test_all_faults_are_told_at_once() -> None:
    text = LYING.replace("hip.both.flex", "hip.flex").replace("breath.rib", "breath.ribs")

    with pytest.raises(PoseFileError) as caught:
        reading.parse("lying", text)

    assert len(str(caught.value).splitlines()) == 2


def test_an_unknown_clip_is_told_with_the_known_ones() -> None:
    with pytest.raises(PoseFileError, match=r"no such clip; there are .*breathing-90-90"):
        reading.read("handstand")
