"""Tells a folder on a network drive from one on a disk of this computer."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

from PySide6.QtCore import QStorageInfo

FILE_SYSTEMS = frozenset(
    {
        "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "gfs2",
        "glusterfs", "gpfs", "gvfsd-fuse", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2",
        "rclone", "s3fs", "smb", "smb2", "smb3", "smbfs", "sshfs", "webdav",
    }
)  # fmt: skip
"""File systems of other computers as Linux and macOS name them, without a leading `fuse.`."""

_DRIVE_REMOTE = 4
"""What Windows calls a drive of another computer (`GetDriveTypeW`)."""


class OnNetwork(OSError):
    """The folder lies on another computer. `str()` is folder, reason and remedy in English."""

    def __init__(self, folder: Path, file_system: str) -> None:
        super().__init__(
            f"The folder {folder} lies on a network drive ({file_system}), and a clinic's record "
            "has to lie on a disk of this computer: on a network drive two programs may write at "
            "once in spite of the lock, which damages it. Choose a folder on this computer; the "
            "second place for back-ups may be on the network."
        )
        self.errno = errno.EREMOTE if hasattr(errno, "EREMOTE") else errno.EINVAL


def refuse_network(folder: Path) -> None:
    """Raise `OnNetwork` for a folder on a network drive, whether it is made already or not."""
    if file_system := network_file_system(folder):
        raise OnNetwork(folder, file_system)


def network_file_system(folder: Path) -> str:
    """The network's file system in which the folder lies or would be made, such as "nfs4"; empty
    for a disk of this computer.
    """
    folder = folder.expanduser().absolute()
    there = next(one for one in (folder, *folder.parents) if one.exists() or one == one.parent)
    if sys.platform == "win32":
        return "SMB" if _is_remote_on_windows(there) else ""
    return of_network(bytes(QStorageInfo(str(there.resolve())).fileSystemType().data()).decode())


def of_network(file_system: str) -> str:
    """The name, without a leading `fuse.`, where it is one of a network; empty otherwise."""
    name = file_system.lower().removeprefix("fuse.")
    return name if name in FILE_SYSTEMS else ""


def _is_remote_on_windows(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    # A path such as \\server\share has no letter and is remote without asking.
    if folder.drive.startswith("\\\\"):
        return True
    return ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
