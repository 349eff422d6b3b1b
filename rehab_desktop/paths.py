"""Where resources, clips and data lie: in a checkout, an installed wheel or a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

from rehab_desktop.store.keys import file_names

PACKAGE = Path(__file__).resolve().parent


def _shipped() -> Path:
    """The folder that holds `resources` and `media`.

    A frozen bundle unpacks them beside its program, a wheel carries them in the package, and in a
    checkout they stand beside it.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    for folder in (Path(bundle) if bundle else None, PACKAGE / "shipped"):
        if folder is not None and (folder / "resources").is_dir():
            return folder
    return PACKAGE.parent


SHIPPED = _shipped()
CATALOGUE = SHIPPED / "resources" / "catalogue"
SOUNDS = SHIPPED / "resources" / "sounds"
FONTS = SHIPPED / "resources" / "fonts"
WORDS = SHIPPED / "resources" / "i18n"
ICONS = SHIPPED / "resources" / "icons"
CLIPS = SHIPPED / "media" / "clips"
CREDITS = SHIPPED / "media" / "CREDITS.md"

PROGRAM = "rehab-desktop"
HISTORY_FILE = "history.sqlite"
CLINIC_FILE = file_names.CLINIC_FILE
KEY_FILE = file_names.KEY_FILE
COPIES = file_names.COPIES
SETTINGS_FILE = "settings.json"
OWN_CLIPS = "clips"
LOG_FOLDER = "logs"
