"""Only what moves is rendered, and the description beside a clip is one the app reads."""

import shutil
from pathlib import Path

from media.studio import camera, reading, shots
from media.studio.clip import Clip
from media.studio.describe import description
from rehab_desktop.catalogue.clips import read_clip
from rehab_desktop.catalogue.document import read_document

CLIPS = Path(__file__).parents[2] / "media" / "clips"
HEAD = 'description = "A woman stands."\nduration = 2\n[camera]\nazimuth = 20\n'


def rendered(text: str) -> int:
    clip = Clip(reading.parse("trial", text))
    moments = [clip.at(i / 30) for i in range(clip.file.frames)]
    blends = shots.blends(clip, camera.view(clip), moments)
    assert len(blends) == clip.file.frames
    return len({b.first for b in blends})


def test_a_slow_movement_needs_few_pictures() -> None:
    assert rendered(HEAD + "[motion]\nneck.flex = [[0, 0], [1, 0.5]]\n") <= 60 // 4


def test_a_fast_movement_needs_every_picture() -> None:
    fast = HEAD + '[motion]\nshoulder.L.flex = { ease = "spline", keys = [[0, 0], [1, 90]] }\n'

    assert rendered(fast) > 50


def test_the_description_beside_a_clip_is_one_the_app_reads(tmp_path: Path) -> None:
    file = reading.read("breathing-90-90")
    (tmp_path / "breathing-90-90.toml").write_text(description(file), encoding="utf-8")
    shutil.copy(CLIPS / "breathing-90-90.webm", tmp_path)

    clip = read_clip(read_document(tmp_path / "breathing-90-90.toml"))

    assert clip.fps == file.fps
    assert [m.phase for m in clip.markers] == ["inhale", "exhale", "wait"]
    assert clip.markers[1].end == 10_000_000_000
