"""Every screen of the app by its name, for the tests of all screens and for pictures."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui import scenes_export, scenes_library
from tests.ui.scene import Scene
from tests.ui.scenes_first import FIRST_SCENES
from tests.ui.scenes_history import HISTORY
from tests.ui.scenes_hurting import HURTING
from tests.ui.scenes_programme import PROGRAMME_SCENES
from tests.ui.scenes_ready import READY_SCENES
from tests.ui.scenes_review import REVIEW_SCENES
from tests.ui.scenes_routines import ROUTINE_SCENES
from tests.ui.scenes_session import SESSION_SCENES
from tests.ui.scenes_today import TODAY_SCENES
from tests.ui.scenes_troubles import TROUBLE_SCENES

SCENES: dict[str, Callable[[Scene], object]] = {
    **TODAY_SCENES,
    **SESSION_SCENES,
    **TROUBLE_SCENES,
    **FIRST_SCENES,
    **PROGRAMME_SCENES,
    **READY_SCENES,
    **REVIEW_SCENES,
    **ROUTINE_SCENES,
    **scenes_library.SCENES,
    **scenes_export.SCENES,
    **HISTORY,
    **HURTING,
}
