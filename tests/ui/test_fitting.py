"""Whatever the size of the window and of the letters, every text of every screen can be read.

Opening a window costs a test ten times what a look at it costs, so that each scene is opened once
for a size of letters and then changes its size, as a person's window does.
"""

from __future__ import annotations

import pytest

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES

SIZES = {1.0: ((1024, 640), (1440, 900), (3840, 2160)), 2.0: ((1024, 640), (1440, 900))}


@pytest.mark.parametrize("text_scale", SIZES)
@pytest.mark.parametrize("name", SCENES)
def test_no_text_is_cut_or_runs_over_another(
    opened: list[AppWindow], name: str, text_scale: float
) -> None:
    chosen = Settings(text_scale=text_scale)
    scene = Scene(chosen)
    SCENES[name](scene)
    opened.append(open_window(scene, chosen, *SIZES[text_scale][0]))
    window = opened[-1].window
    for size in SIZES[text_scale]:
        if size != (window.width(), window.height()):
            window.resize(*size)
            settle()
        shown = looking.texts_at_rest(window)
        assert shown
        assert [(one.text, one.fault) for one in shown if one.fault] == [], size
        assert looking.overlaps(shown) == [], size
