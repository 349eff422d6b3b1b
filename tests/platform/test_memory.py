"""The C library's heaps, and what a crash leaves, in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

CROWD = """
import ctypes, re, threading
from pathlib import Path
from rehab_desktop.platform.memory import share_heaps
assert share_heaps()
malloc = ctypes.CDLL(None).malloc
meet = threading.Barrier(13)
def take():
    meet.wait()
    for _ in range(50):
        malloc(10_000)
    meet.wait()
threads = [threading.Thread(target=take) for _ in range(12)]
[thread.start() for thread in threads]
meet.wait(); meet.wait()
[thread.join() for thread in threads]
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fopen(b"{out}", b"w"))
libc.malloc_info(0, out)
libc.fclose(out)
print(len(re.findall("<heap nr", Path("{out}").read_text())))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's own")
def test_twelve_threads_share_two_heaps(tmp_path: Path) -> None:
    script = CROWD.format(out=f"{tmp_path}/heaps.xml")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("2", "")


CRASHES = """
import faulthandler, resource
from rehab_desktop import cli
assert cli.main(["routines", "--json"]) == 0
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
faulthandler._sigsegv()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes none by itself")
def test_a_crash_leaves_no_image_of_the_memory(tmp_path: Path) -> None:
    import resource

    def let_it() -> None:
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    done = subprocess.run(
        [sys.executable, "-c", CRASHES],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
        preexec_fn=let_it,
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGSEGV, done.stderr
    assert list(tmp_path.iterdir()) == []
