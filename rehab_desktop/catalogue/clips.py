"""Demo clips: a video file and, beside it, a small TOML file that says what it shows and when."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from rehab_desktop.catalogue.document import Document, read_document
from rehab_desktop.catalogue.formats import ClipFile
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.catalogue.writing import write_clip
from rehab_desktop.core.content.clip import Clip, Marker
from rehab_desktop.core.content.exercise import PhaseKind, Side
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.session.timeline import ns

VIDEO_ENDINGS = (".webm", ".mp4")
POSTER_ENDINGS = (".webp", ".jpg", ".png")
LONGEST_S = 3600

_log = logging.getLogger(__name__)
_SIDES = {"none": None, "left": Side.LEFT, "right": Side.RIGHT}
_PHASE = re.compile(rf"({'|'.join(PhaseKind)})(:\d)?")


class ClipTexts:
    """Fulfils `core.content.clip_ports.ClipFormat`."""

    def write(self, *, seconds: float, fps: float, description: str) -> str:
        return write_clip(seconds=seconds, fps=fps, description=description)

    def read(self, path: str) -> Clip:
        return read_clip(read_document(Path(path)))

    def load(self, folder: str) -> dict[str, Clip]:
        return load_clips(Path(folder))


def load_clips(folder: Path) -> dict[str, Clip]:
    """The usable clips of a folder by id; what is wrong with the others is logged.

    A missing folder has no clips; a session goes on without them.
    """
    clips: dict[str, Clip] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            clip = read_clip(read_document(path))
        except FileRefused as error:
            for problem in error.problems:
                _log.warning("Clip left out: %s", problem)
        else:
            clips[clip.id] = clip
    return clips


def read_clip(document: Document) -> Clip:
    """The clip this document describes, its video beside it. Raises `FileRefused`."""
    file = shaped(document, document.data, ClipFile)
    document.refuse()
    assert file is not None
    _check(document, file)
    video = _beside(document, VIDEO_ENDINGS)
    if not video:
        first, second = (f"{document.id}{ending}" for ending in VIDEO_ENDINGS)
        document.note((), Fault.NO_VIDEO, first=first, second=second)
    document.refuse()
    clip = document.build((), lambda: _clip(document, file, video))
    document.refuse()
    assert clip is not None
    return clip


def _clip(document: Document, file: ClipFile, video: str) -> Clip:
    return Clip(
        id=document.id,
        path=video,
        duration=ns(file.duration),
        fps=file.fps,
        markers=tuple(
            Marker(phase=table.phase, start=ns(table.start), end=ns(table.end))
            for table in file.markers
        ),
        side=_SIDES[file.side],
        quiet_corner=file.quiet_corner,
        poster=_beside(document, POSTER_ENDINGS),
        description=file.description,
    )


def _check(document: Document, file: ClipFile) -> None:
    if file.side not in _SIDES:
        document.note(("side",), Fault.NOT_ONE_OF, **choices(file.side, _SIDES))
    if not 0 < file.duration <= LONGEST_S:
        _outside(document, ("duration",), file.duration, 0, LONGEST_S)
        return
    if not 0 <= file.poster_time <= file.duration:
        _outside(document, ("poster_time",), file.poster_time, 0, file.duration)
    for number, marker in enumerate(file.markers):
        at = ("markers", number)
        if not _PHASE.fullmatch(marker.phase):
            values = choices(marker.phase, (kind.value for kind in PhaseKind))
            document.note((*at, "phase"), Fault.NOT_ONE_OF, **values)
        if not 0 <= marker.start < file.duration:
            _outside(document, (*at, "start"), marker.start, 0, file.duration)
        elif not marker.start < marker.end <= file.duration:
            _outside(document, (*at, "end"), marker.end, marker.start, file.duration)


def _outside(document: Document, at: Place, given: float, least: float, most: float) -> None:
    document.note(at, Fault.OUTSIDE_SECONDS, given=given, least=least, most=most)


def _beside(document: Document, endings: tuple[str, ...]) -> str:
    own = document.path.resolve()
    files = (own.with_suffix(ending) for ending in endings)
    return next((str(file) for file in files if file.is_file()), "")
