"""libvlc plays a clip over and over and shows it nowhere; prints the processor time it takes.

    python -m tests.bench.programs.decode CLIP SECONDS none|memory

`memory` has each picture written into memory as colours, as every picture that is to be painted
without a graphics card must be.
"""

from __future__ import annotations

import json
import sys
import time

from rehab_desktop.video.vlc_library import FLAGS, find_libvlc, load
from rehab_desktop.video.vlc_picture import PictureRing

WARM_UP_S = 3.0


def main(clip: str, seconds: float, output: str) -> int:
    library = find_libvlc()
    if library is None:
        print("libvlc is not installed", file=sys.stderr)
        return 1
    vlc = load(library)
    flags = [*FLAGS, "--input-repeat=65535", *(["--vout=vdummy"] if output == "none" else [])]
    player = vlc.Instance(*flags).media_player_new(clip)
    ring = PictureRing()
    pictures = []
    if output == "memory":
        ring.attach(vlc, player)
        ring.expect(clip, (1280, 720))
        ring.on_display = lambda: pictures.append(1)
    player.play()
    time.sleep(WARM_UP_S)
    used, begun, before = time.process_time(), time.perf_counter(), len(pictures)
    time.sleep(seconds)
    found = {
        "cpu_seconds": time.process_time() - used,
        "seconds": time.perf_counter() - begun,
        "pictures": len(pictures) - before,
        "playing": bool(player.is_playing()),
    }
    player.stop()
    print(json.dumps(found))
    return 0 if found["playing"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), sys.argv[3]))
