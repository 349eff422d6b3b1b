"""Props are built as the pose file says."""

import numpy as np

from media.studio import props, rig
from media.studio.props import Prop
from media.studio.solids import mesh
from media.studio.surfaces import Box


def built(**spec: object) -> Prop:
    return props.build(spec, rig.solve({}))


def boxes(prop: Prop) -> list[Box]:
    return [shape.solid for shape in prop.shapes if isinstance(shape.solid, Box)]


def test_a_door_cut_open_lets_a_camera_on_that_side_see_who_stands_in_it() -> None:
    whole, cut = built(kind="door", wall=2.0), built(kind="door", wall=2.0, cut="left")

    def stands_left(box: Box) -> bool:
        return bool(box.middle[0] > 0.4 and box.half[2] > 0.5)

    assert [box for box in boxes(whole) if stands_left(box) and box.middle[2] < 1.5]
    assert not [box for box in boxes(cut) if stands_left(box) and box.middle[2] < 1.5]
    assert np.allclose(cut.surface.distance(np.array([[0.0, 0.0, 1.95]])), 0.05)


def test_stripes_run_back_with_the_floor_and_come_round_again() -> None:
    def lines(back: float) -> list[float]:
        stripes = props.build(
            {"kind": "stripes", "hold": "floor", "spacing": 0.3}, rig.solve({"floor.back": back})
        )
        return sorted(float(box.middle[1]) for box in boxes(stripes))

    assert np.allclose(np.diff(lines(0.1)), 0.3)
    assert np.allclose(np.array(lines(0.15)) - lines(0.1), 0.05)
    assert np.allclose(lines(0.4), lines(0.1))


def test_a_held_prop_keeps_its_faces_however_far_the_floor_ran() -> None:
    spec = {"kind": "stripes", "hold": "floor", "spacing": 0.3}
    first, later = (props.build(spec, rig.solve({"floor.back": b})) for b in (0.0, 0.29))

    assert [mesh(s.solid)[1] for s in first.shapes] == [mesh(s.solid)[1] for s in later.shapes]
