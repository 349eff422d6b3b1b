"""A clinic's folder lies on a disk of this computer; on a network drive it is refused in words."""

from __future__ import annotations

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray

from rehab_desktop.composition.clinic_folder import clinic_of
from rehab_desktop.platform import network_folder
from rehab_desktop.platform.network_folder import (
    OnNetwork,
    network_file_system,
    of_network,
    refuse_network,
)


def test_a_disk_of_this_computer_may_be_used(tmp_path: Path) -> None:
    assert network_file_system(tmp_path) == ""
    assert network_file_system(tmp_path / "not" / "made" / "yet") == ""
    refuse_network(tmp_path)


@pytest.mark.parametrize("name", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "smbfs", "NFS"])
def test_drives_of_other_computers_are_known_by_name(name: str) -> None:
    assert of_network(name)


@pytest.mark.parametrize("name", ["ext4", "btrfs", "xfs", "apfs", "ntfs", "fuseblk", "tmpfs", ""])
def test_disks_are_not_taken_for_them(name: str) -> None:
    assert not of_network(name)


def test_each_file_system_of_this_computer_has_a_name_without_a_network() -> None:
    """What Qt names is what the system itself calls it."""
    listed = subprocess.run(["df", "--output=fstype", "/"], capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("needs the df of GNU")
    name = listed.stdout.split()[-1]
    assert of_network(name) == network_file_system(Path("/"))


def test_a_clinic_there_is_refused_with_the_reason_and_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "clinic.json").write_text("{}")
    # What Qt tells of a folder of another computer: this one has none.
    nfs = SimpleNamespace(fileSystemType=lambda: QByteArray(b"nfs4"))
    monkeypatch.setattr(network_folder, "QStorageInfo", lambda path: nfs)
    with pytest.raises(OnNetwork, match=r"network drive \(nfs4\).*Choose a folder on this"):
        clinic_of(tmp_path)
