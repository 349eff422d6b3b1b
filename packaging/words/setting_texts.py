"""The words of the settings, which stand in the app's table of them and are in English there."""

from __future__ import annotations

from words.ts_file import Text

CONTEXT = "settings"


def collect() -> set[Text]:
    """The label, the hint, the choices and their details of every setting."""
    from rehab_desktop.app.settings import SETTINGS

    words = {
        one
        for setting in SETTINGS.values()
        for one in (
            setting.label,
            setting.hint,
            *setting.choices.values(),
            *setting.details.values(),
        )
        if one
    }
    return {Text(context=CONTEXT, source=one) for one in words}
