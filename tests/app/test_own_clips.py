"""Taking a clip in, without a disk: what is refused and why, what is kept, what is left behind."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.own_clips import OwnClips
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import (
    ClipCopy,
    ClipFault,
    ClipRefused,
    Container,
    Probed,
)

KNEE = Probed(container=Container.MP4, seconds=2, fps=25, poster=b"picture")


def clip(id_: str) -> Clip:
    return Clip(id=id_, path=f"/clips/{id_}.mp4", duration=2_000_000_000, fps=25)


@dataclass
class World:
    """A disk, a looking process and a format in one; `fault` is what the named step meets."""

    steps: list[str] = field(default_factory=list)
    faults: dict[str, Exception] = field(default_factory=dict)
    given_up: Callable[[], bool] = bool

    def _step(self, name: str, what: str = "") -> None:
        self.steps.append(f"{name} {what}".strip())
        if name in self.faults:
            raise self.faults[name]

    def tidy(self, folder: str) -> None:
        self._step("tidy", folder)

    def check(self, source: str) -> None:
        self._step("check", source)

    @contextmanager
    def copied(
        self, source: str, folder: str, *, cancelled: Callable[[], bool]
    ) -> Iterator[ClipCopy]:
        self._step("copy", source)
        try:
            yield ClipCopy(path=f"{folder}/.new", digest="0123")
        finally:
            self._step("drop")

    def keep(self, copy: ClipCopy, found: Probed, name: str, description: str) -> str:
        self._step("keep", f"{copy.path} as {name}: {description}")
        return f"{name}.toml"

    def bring(self, source: str, folder: str, *, cancelled: Callable[[], bool]) -> None:
        self._step("bring", f"{source} to {folder}")

    def sniff(self, path: str) -> None:
        self._step("sniff", path)

    def probe(self, path: str, *, cancelled: Callable[[], bool]) -> Probed:
        self.given_up = cancelled
        self._step("look", path)
        return KNEE

    def write(self, *, seconds: float, fps: float, description: str) -> str:
        return f"{description}, {seconds:g} s, {fps:g} a second"

    def read(self, path: str) -> Clip:
        return clip(path.removesuffix(".toml"))

    def load(self, folder: str) -> dict[str, Clip]:
        return {"own-1": clip("own-1")}


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def offered() -> OverlayMapping[Clip]:
    return OverlayMapping({})


@pytest.fixture
def clips(world: World, offered: OverlayMapping[Clip]) -> Iterator[OwnClips]:
    clips = OwnClips(clips=offered, folder=lambda: "/clips", files=world, probe=world, format=world)
    yield clips
    clips.close()


def test_the_copy_is_looked_at_and_kept_under_what_is_in_it(
    clips: OwnClips, world: World, offered: OverlayMapping[Clip]
) -> None:
    added = clips.add("/films/My knee.mov").result()
    assert world.steps == [
        "check /films/My knee.mov",
        "sniff /films/My knee.mov",
        "copy /films/My knee.mov",
        "look /clips/.new",
        "keep /clips/.new as own-0123: My knee, 2 s, 25 a second",
        "drop",
    ]
    assert not offered
    clips.offer(added)
    assert list(offered) == ["own-0123"]


def test_loading_offers_what_lies_there_after_tidying(
    clips: OwnClips, world: World, offered: OverlayMapping[Clip]
) -> None:
    clips.load()
    assert world.steps == ["tidy /clips"]
    assert list(offered) == ["own-1"]


@pytest.mark.parametrize(
    ("step", "error", "fault"),
    [
        ("check", ClipRefused(ClipFault.MISSING), ClipFault.MISSING),
        ("check", PermissionError(errno.EACCES, "no"), ClipFault.UNREADABLE),
        ("sniff", ClipRefused(ClipFault.NO_VIDEO), ClipFault.NO_VIDEO),
    ],
)
def test_what_is_refused_at_once_is_not_copied(
    clips: OwnClips, world: World, step: str, error: Exception, fault: ClipFault
) -> None:
    world.faults[step] = error
    with pytest.raises(ClipRefused) as caught:
        clips.add("/films/knee.mov").result()
    assert (caught.value.fault, caught.value.name) == (fault, "knee.mov")
    assert "copy /films/knee.mov" not in world.steps


def test_the_fault_of_a_copy_is_told_with_the_name_the_person_knows(
    clips: OwnClips, world: World
) -> None:
    world.faults["look"] = ClipRefused(ClipFault.BROKEN, ".new")
    with pytest.raises(ClipRefused) as caught:
        clips.add("/films/knee.mov").result()
    assert (caught.value.fault, caught.value.name) == (ClipFault.BROKEN, "knee.mov")
    assert world.steps[-1] == "drop"


@pytest.mark.parametrize(
    ("step", "number", "fault"),
    [
        ("copy", errno.ENOSPC, ClipFault.NO_ROOM),
        ("copy", errno.EIO, ClipFault.UNREADABLE),
        ("keep", errno.EDQUOT, ClipFault.NO_ROOM),
    ],
)
def test_a_disk_that_refuses_is_told_by_its_reason(
    clips: OwnClips,
    world: World,
    step: str,
    number: int,
    fault: ClipFault,
    caplog: pytest.LogCaptureFixture,
) -> None:
    world.faults[step] = OSError(number, "refused")
    with pytest.raises(ClipRefused) as caught:
        clips.add("/films/knee.mov").result()
    assert caught.value.fault is fault
    assert "knee" not in caplog.text, "names of a person's files stay out of the log"
    caplog.clear()


def test_one_that_is_given_up_is_known_to_those_who_work_on_it(
    clips: OwnClips, world: World
) -> None:
    clips.add("/films/knee.mov").result()
    assert not world.given_up()
    clips.cancel()
    assert world.given_up()
    clips.add("/films/knee.mov").result()
    assert not world.given_up()


def test_clips_of_another_folder_are_brought_into_the_one_of_now(
    clips: OwnClips, world: World
) -> None:
    clips.bring_from("/stick/clips").result()
    assert world.steps == ["bring /stick/clips to /clips"]
