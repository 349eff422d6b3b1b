"""The settings of a led session: the computer's, and on top what is chosen for the person."""

from __future__ import annotations

from dataclasses import asdict, replace

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person_settings import PersonSettings


def settings_for(own: PersonSettings, computer: Settings) -> Settings:
    """The settings of the computer, with what is chosen for the person in their place."""
    chosen = {name: value for name, value in asdict(own).items() if value is not None}
    return replace(computer, **chosen)


def kept_apart(
    chosen: Settings, own: PersonSettings, computer: Settings
) -> tuple[PersonSettings, Settings]:
    """What of the settings that were chosen in a session is kept for the person, and what on the
    computer. Only a setting that the person had of their `own` before is kept for them; on the
    computer that one stays as it was.
    """
    names = [name for name, value in asdict(own).items() if value is not None]
    return (
        replace(own, **{name: getattr(chosen, name) for name in names}),
        replace(chosen, **{name: getattr(computer, name) for name in names}),
    )
