"""The page of routines: the list, a routine, the editor, a question over it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl

from rehab_desktop.core.content.clip_ports import ClipFault
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.core.faults import Fault
from rehab_desktop.ui.routines.item_model import RoutineItemModel
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from tests.ui.scene import Scene

MORNING = Routine(
    id="stiff-mornings",
    title="Stiff mornings",
    items=(
        TimedBlock(
            id="easy-march",
            title="Warm up",
            seconds=120,
            cue="March or walk briskly",
            clip="easy-march",
        ),
        Item(exercise="breathing-90-90", sets=2, exhale_s=7, pause_s=0),
        Item(exercise="hip-flip-90-90", sets=1),
        Item(
            exercise="door-frame-push",
            hold_s=7,
            first_side=Side.RIGHT,
            tips=("Jaw loose.",),
        ),
    ),
    frequency="On Mondays and Thursdays",
    note="The towel is behind the door.",
)
OFFICE = Routine(
    id="at-the-office",
    title="At the office",
    items=(Item(exercise="standing-rotations", sets=1), Item(exercise="wall-calf-strides")),
)
QUICK = Routine(id="x", title="Ten quick minutes", items=OFFICE.items)
FAULTS = (
    Problem(
        file="/home/sam/stiff-mornings.toml",
        line=4,
        key="items[1].sets",
        fault=Fault.OUTSIDE,
        values={"given": 30, "least": 1, "most": 20},
    ),
    Problem(
        file="/home/sam/stiff-mornings.toml",
        line=9,
        key="items[2].exercise",
        fault=Fault.UNKNOWN_EXERCISE,
        values={"given": "'hip-flop'", "nearest": "hip-flip-90-90"},
    ),
)


def opened(scene: Scene, *own: Routine) -> RoutinesModel:
    """The page with these own routines."""
    app = scene.open()
    for routine in own:
        scene.routines.own.add(routine)
    app.pages_model.go("routines")
    # The page is made when it is shown; here it is shown at once.
    assert app.pages_model.routines
    QCoreApplication.processEvents()
    return scene.routines.page


def empty(scene: Scene) -> None:
    opened(scene)


def own_and_built_in(scene: Scene) -> None:
    opened(scene, MORNING, OFFICE, QUICK)


def found(scene: Scene) -> None:
    opened(scene, MORNING, OFFICE).lists_model.search("wall")


def nothing_found(scene: Scene) -> None:
    opened(scene, MORNING).lists_model.search("kettlebell")


def built_in(scene: Scene) -> None:
    opened(scene).open("full-session")


def own_detail(scene: Scene) -> None:
    opened(scene, MORNING).open("stiff-mornings")


def deleted(scene: Scene) -> None:
    model = opened(scene, MORNING, OFFICE)
    model.open("at-the-office")
    model.delete()


def new(scene: Scene) -> None:
    opened(scene, MORNING).drafts_model.writeNew()


def picking(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginEmpty()
    for key in ("easy-march", "breathing-90-90", "door-frame-push"):
        model.editor_model.picker_model.pick(key)


def editor(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    model.edit()


def editor_empty(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginEmpty()
    model.editor_model.leave()
    model.editor_model.save()


def editor_breath(scene: Scene) -> None:
    editor(scene)
    form(scene, 1).setNumber("inhale_s", "9")


def editor_sided(scene: Scene) -> None:
    editor(scene)
    form(scene, 3)


def editor_levels(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginWith("strength-one-leg")
    items = model.editor_model.draft.items
    levels = next(
        place
        for place, item in enumerate(items)
        if isinstance(item, Item) and item.exercise == "roller-bridge"
    )
    model.editor_model.select(levels)


def editor_clip(scene: Scene) -> None:
    editor(scene)
    item = form(scene, 0)
    item.clip_model.add(QUrl.fromLocalFile("/home/sam/knee.avi"))
    scene.routines.clips.refuse(ClipFault.OTHER_VIDEO)
    QCoreApplication.processEvents()


def leaving(scene: Scene) -> None:
    editor(scene)
    page_of(scene).editor_model.setTitle("Stiff mornings, longer")
    page_of(scene).editor_model.leave()


def draft_kept(scene: Scene) -> None:
    leaving(scene)
    page_of(scene).editor_model.keepAsDraft()
    QCoreApplication.processEvents()
    page_of(scene).back()


def draft_in_the_way(scene: Scene) -> None:
    draft_kept(scene)
    page_of(scene).drafts_model.beginEmpty()


def clash(scene: Scene) -> None:
    model = opened(scene, MORNING)
    importer = model.importer
    importer._files = Given(Routine(id="stiff-mornings", title="Another", items=OFFICE.items))
    importer.read(QUrl.fromLocalFile("/home/sam/stiff-mornings.toml"))


def faults(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.importer._files = Given(FileRefused(FAULTS))
    model.importer.read(QUrl.fromLocalFile(FAULTS[0].file))


def unusable(scene: Scene) -> None:
    model = opened(scene, MORNING)
    stored = next(iter(scene.routines.store.kept.values()))
    scene.routines.store.put(
        StoredRoutine(
            id="old",
            title="From last year",
            content=stored.content.replace("door-frame-push", "rowing"),
            changed_at=stored.changed_at,
        )
    )
    scene.routines.own.offer(scene.routines.store.routines().result())
    assert model.lists_model.property("ownCount") == 1


class Given:
    """A file that holds this, or is refused with that."""

    def __init__(self, held: Routine | FileRefused) -> None:
        self._held = held

    def read(self, path: str) -> Routine:
        if isinstance(self._held, FileRefused):
            raise self._held
        return self._held

    def write(self, path: str, routine: Routine) -> None:
        raise NotADirectoryError(20, "Not a directory")


def page_of(scene: Scene) -> RoutinesModel:
    return scene.routines.page


def form(scene: Scene, place: int) -> RoutineItemModel:
    """The form of the item at this place, opened."""
    page_of(scene).editor_model.select(place)
    return page_of(scene).editor_model.item_model


ROUTINE_SCENES: dict[str, Callable[[Scene], None]] = {
    "routines": own_and_built_in,
    "routines-empty": empty,
    "routines-found": found,
    "routines-nothing-found": nothing_found,
    "routines-deleted": deleted,
    "routines-draft": draft_kept,
    "routines-unusable": unusable,
    "routine": built_in,
    "routine-own": own_detail,
    "routine-new": new,
    "routine-picking": picking,
    "routine-editor": editor,
    "routine-editor-empty": editor_empty,
    "routine-editor-breath": editor_breath,
    "routine-editor-sided": editor_sided,
    "routine-editor-levels": editor_levels,
    "routine-editor-clip": editor_clip,
    "routine-leaving": leaving,
    "routine-draft-in-the-way": draft_in_the_way,
    "routine-clash": clash,
    "routine-faults": faults,
}
