"""The recovery code on paper, for whoever chooses what protects a folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.ui.locking.protecting_model import ProtectionTools


def protection_tools() -> ProtectionTools:
    """What choosing a passphrase needs."""

    def save(code: RecoveryCode, path: Path, whose: str) -> None:
        # Imported here: the page is made once in the life of a folder.
        from rehab_desktop.export.pdf.recovery_sheet import write_recovery_sheet

        write_recovery_sheet(code, path, whose=whose, day=datetime.now().astimezone().date())

    return ProtectionTools(save=save)
