"""The look back after six and twelve weeks: a knee that is better, one that is not, little told."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from rehab_desktop.app.export_programme import ProgrammeExport
from rehab_desktop.app.exporting import Exporting
from rehab_desktop.composition.exports import writers
from rehab_desktop.core.programme.log import Decision
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.ui.exporting.export_model import ExportModel
from rehab_desktop.ui.review.review_model import ReviewModel
from rehab_desktop.whole_file import whole_file
from tests.export.material import content
from tests.ui.living import begun, done, holds, keep, lately, tell_everyday, told
from tests.ui.scene import Scene


def weeks_over(scene: Scene, *everyday: tuple[int, int], weeks: int = 6) -> None:
    """So many weeks with training are over today; everyday pain was told so many days ago."""
    begun(scene, 7 * weeks, everyday=None)
    for days_ago, pain in everyday:
        tell_everyday(scene, pain, days_ago)
    lately(scene, weeks)


def with_a_way_out(scene: Scene) -> None:
    """Reviews of this world can be printed."""
    exporting = Exporting(
        past=scene.world.history,
        writers=writers(content()),
        place=whole_file,
        wall=scene.world.clock.wall,
        programme=ProgrammeExport(scene.world.programme, scene.world.library),
    )
    scene.pages = replace(
        scene.pages, exporting=lambda parent: ExportModel(exporting, parent=parent)
    )


def looked_back(scene: Scene) -> ReviewModel:
    """The review that is due is open, as from Today's card."""
    with_a_way_out(scene)
    model = told(scene)
    model.lookBack()
    QCoreApplication.processEvents()
    assert scene.app is not None
    return scene.app.pages_model.look_back()


def better(scene: Scene) -> ReviewModel:
    """Six good weeks: pain from 5 to 1, two exercises further, one step back."""
    holds(scene, "roller-bridge", "1c")
    holds(scene, "wall-calf-strides", "1", sets=4)
    weeks_over(scene, (42, 5), (28, 3), (14, 2), (0, 1))
    keep(
        scene,
        decisions=(
            *scene.world.programme_file.kept.decisions,
            Decision(
                suggestion=SuggestionId.parse("less:2026-01-01:roller-bridge"),
                accepted=True,
                day=scene.world.programme.today - timedelta(days=20),
            ),
        ),
    )
    return looked_back(scene)


def not_better(scene: Scene) -> ReviewModel:
    """Everyday pain as it was: a physiotherapist is suggested."""
    weeks_over(scene, (42, 4), (28, 3), (14, 3), (0, 3))
    return looked_back(scene)


def waiting(scene: Scene) -> ReviewModel:
    """The next phase waits for the knee: to repeat one is suggested."""
    weeks_over(scene, (42, 5), (28, 3), (14, 3), (0, 3))
    return looked_back(scene)


def little(scene: Scene) -> ReviewModel:
    """One short session a week, and everyday pain told once."""
    begun(scene, 42, everyday=None)
    tell_everyday(scene, 2, 20)
    for week in range(6):
        done(scene, 7 * week + 3, "mobility-10", after=None)
    return looked_back(scene)


def at_the_end(scene: Scene) -> ReviewModel:
    """Twelve weeks are over."""
    holds(scene, "roller-bridge", "1d")
    weeks_over(scene, (84, 6), (56, 4), (28, 2), (0, 1), weeks=12)
    return looked_back(scene)


def again(scene: Scene) -> None:
    """The review was looked at, and is opened once more from the card of the week."""
    model = better(scene)
    model.decide()
    model.open(6)
    QCoreApplication.processEvents()


def reading(scene: Scene) -> None:
    """The file takes its time."""
    weeks_over(scene, (42, 4), (0, 3))
    model = told(scene)
    scene.world.history.sessions = lambda limit=None: Future()  # type: ignore[method-assign]
    model.lookBack()


def decided(scene: Scene) -> None:
    """Back on Today, which tells what was chosen."""
    better(scene).decide()
    QCoreApplication.processEvents()


REVIEW_SCENES: dict[str, Callable[[Scene], object]] = {
    "review": better,
    "review-physio": not_better,
    "review-repeat": waiting,
    "review-little": little,
    "review-end": at_the_end,
    "review-again": again,
    "review-reading": reading,
    "today-reviewed": decided,
}
