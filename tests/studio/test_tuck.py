"""No skin shows through the cloth over it."""

from __future__ import annotations

import numpy as np

from media.studio import figure, rig, skin, tuck


def _with_turned_in_thigh() -> np.ndarray:
    pose = {"hip.L.flex": 30.0, "hip.L.ir": 22.0, "knee.L.flex": 90.0}
    return skin.surface(rig.solve(pose), pose)


def test_skin_that_comes_through_its_cloth_is_tucked_under_it() -> None:
    under = tuck.covered()
    loose = _with_turned_in_thigh()
    assert tuck.depths(loose, under)[0].min() < 0
    assert tuck.depths(tuck.tucked(loose), under)[0].min() >= tuck.NEAREST


def test_bare_skin_and_cloth_stay_where_they_are() -> None:
    loose = _with_turned_in_thigh()
    moved = np.flatnonzero(np.any(tuck.tucked(loose) != loose, axis=1))
    assert 0 < len(moved) <= 20
    assert set(moved) <= set(tuck.covered().skin)


def test_only_skin_counts_as_covered() -> None:
    assert figure.load().material_mask("skin")[tuck.covered().skin].all()
