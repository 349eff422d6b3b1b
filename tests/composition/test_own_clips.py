"""Own clips: the copy outlives the original; what is hostile or broken is refused by its reason."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.own_clips import OwnClips
from rehab_desktop.catalogue.clips import ClipTexts
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused, Container
from rehab_desktop.store.clip_files import ClipsOnDisk
from rehab_desktop.video import probing
from rehab_desktop.video.probing import ProbingProcess
from rehab_desktop.video.sniff import container_of
from tests.faults.clip_corpus import GOOD, mutations, playlists

SUBTITLE = b"1\n00:00:01,000 --> 00:00:02,000\nHello\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1/x"/></svg>'
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def own_clips(folder: Path, offered: OverlayMapping[Clip]) -> OwnClips:
    return OwnClips(
        clips=offered,
        folder=lambda: str(folder),
        files=ClipsOnDisk(),
        probe=ProbingProcess(),
        format=ClipTexts(),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "clips"


@pytest.fixture
def clips(folder: Path) -> Iterator[OwnClips]:
    clips = own_clips(folder, OverlayMapping({}))
    yield clips
    clips.close()


def refused(clips: OwnClips, folder: Path, path: Path) -> ClipFault:
    with pytest.raises(ClipRefused) as caught:
        clips.add(str(path)).result(60)
    assert caught.value.name == path.name
    assert not folder.exists() or list(folder.iterdir()) == []
    return caught.value.fault


def test_a_copy_is_kept_and_offered_after_the_original_is_gone(
    clips: OwnClips, folder: Path, tmp_path: Path
) -> None:
    original = tmp_path / "My knee.webm"
    original.write_bytes(GOOD.read_bytes())
    clip = clips.add(str(original)).result(60)
    original.unlink()
    assert (clip.duration, clip.fps, clip.description) == (3_000_000_000, 30, "My knee")
    assert not clip.markers
    assert Path(clip.path).read_bytes() == GOOD.read_bytes()
    assert Path(clip.poster).read_bytes().startswith(b"\xff\xd8")
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}
    offered: OverlayMapping[Clip] = OverlayMapping({})
    own_clips(folder, offered).load()
    assert offered == {clip.id: clip}
    clips.offer(clip)


@pytest.mark.parametrize("kind", playlists("http://127.0.0.1:9/"))
def test_a_list_in_a_clips_clothing_is_refused(
    clips: OwnClips, folder: Path, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(playlists("http://127.0.0.1:9/")[kind])
    assert refused(clips, folder, path) in (ClipFault.NO_VIDEO, ClipFault.REFERS)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", ClipFault.EMPTY),
        (SUBTITLE, ClipFault.NO_VIDEO),
        (SVG, ClipFault.NO_VIDEO),
        (PNG, ClipFault.NO_VIDEO),
        (b"RIFF\0\0\0\0AVI LIST", ClipFault.OTHER_VIDEO),
        (GOOD.read_bytes()[:700], ClipFault.BROKEN),
        (b"\x1a\x45\xdf\xa3" + bytes(200), ClipFault.NO_VIDEO),
        (b"\0\0\0\x10ftypisom\0\0\0\0", ClipFault.BROKEN),
    ],
)
def test_what_is_no_clip_is_refused_by_what_it_is(
    clips: OwnClips, folder: Path, tmp_path: Path, content: bytes, fault: ClipFault
) -> None:
    path = tmp_path / "clip.webm"
    path.write_bytes(content)
    assert refused(clips, folder, path) is fault


def test_what_is_not_there_or_no_file_is_refused(
    clips: OwnClips, folder: Path, tmp_path: Path
) -> None:
    assert refused(clips, folder, tmp_path / "gone.mp4") is ClipFault.MISSING
    assert refused(clips, folder, tmp_path) is ClipFault.NO_FILE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.mp4")
        assert refused(clips, folder, tmp_path / "pipe.mp4") is ClipFault.NO_FILE


def test_a_movie_whose_picture_lies_elsewhere_is_refused(tmp_path: Path) -> None:
    def box(kind: bytes, content: bytes) -> bytes:
        return (len(content) + 8).to_bytes(4, "big") + kind + content

    for flags, fault in ((b"\0\0\0\0", ClipFault.REFERS), (b"\0\0\0\1", None)):
        url = box(b"url ", flags + b"http://127.0.0.1/x\0")
        references = box(b"dref", bytes(4) + b"\0\0\0\1" + url)
        movie = references
        for kind in (b"dinf", b"minf", b"mdia", b"trak", b"moov"):
            movie = box(kind, movie)
        path = tmp_path / "clip.mov"
        path.write_bytes(box(b"ftyp", b"qt  ") + movie)
        if fault is None:
            assert container_of(path) is Container.MP4
            continue
        with pytest.raises(ClipRefused) as caught:
            container_of(path)
        assert caught.value.fault is fault


def test_a_broken_clip_is_refused_or_plays_but_never_harms(clips: OwnClips, tmp_path: Path) -> None:
    for turn, content in enumerate(mutations(6, seed=7)):
        path = tmp_path / f"{turn}.webm"
        path.write_bytes(content)
        done = clips.add(str(path))
        error = done.exception(60)
        if error is None:
            assert done.result().duration > 0
        else:
            assert isinstance(error, ClipRefused)
            assert error.fault in REFUSED_WHEN_BROKEN


REFUSED_WHEN_BROKEN = (ClipFault.BROKEN, ClipFault.NO_VIDEO, ClipFault.LENGTH, ClipFault.HANGS)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("import time; time.sleep(60)", ClipFault.HANGS),
        ("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", ClipFault.BROKEN),
        ("print('nonsense')", ClipFault.BROKEN),
    ],
)
def test_a_looking_process_that_hangs_or_dies_is_ended(code: str, fault: ClipFault) -> None:
    with pytest.raises(ClipRefused) as caught:
        probing.probe(GOOD, patience_s=1, command=lambda _: [sys.executable, "-c", code])
    assert caught.value.fault is fault


def test_looking_can_be_given_up(tmp_path: Path) -> None:
    slow = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(ClipRefused) as caught:
        probing.probe(GOOD, cancelled=lambda: True, command=lambda _: slow)
    assert caught.value.fault is ClipFault.CANCELLED
