"""What people are called on the screen: by name, or by code while somebody looks on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rehab_desktop.core.clinic.person import Person


class ShownNames(QObject):
    """`changed` comes when names give way to codes or come back; whoever shows a name says it anew
    then.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._as_codes = False

    @property
    def as_codes(self) -> bool:
        """Codes are shown in place of names."""
        return self._as_codes

    def toggle(self) -> None:
        """Show codes in place of names, or names again."""
        self._as_codes = not self._as_codes
        self.changed.emit()

    def of(self, person: Person) -> str:
        """What this person is called now."""
        return person.code if self._as_codes else person.name
