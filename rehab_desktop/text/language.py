"""The language of the app: its texts, how dates and numbers are written, which way is forward."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

SYSTEM = "system"
ENGLISH = "en"

LANGUAGES: tuple[tuple[str, str], ...] = (
    # code, its name in itself: that is how a person finds their own in a list
    (ENGLISH, "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
)


def locale_for(setting: str, system: QLocale | None = None) -> QLocale:
    """Where a person is at home, in a language the app speaks.

    `setting` is `system` or a language's code. The country stays the system's, so that a German
    in Austria reads Austrian dates; a system in a language that is not there gets English.
    """
    system = system or QLocale.system()
    if setting == SYSTEM:
        asked = [name.replace("_", "-").split("-")[0] for name in system.uiLanguages()]
        setting = next((one for one in asked if one in dict(LANGUAGES)), ENGLISH)
    language = QLocale(setting).language()
    if system.language() is QLocale.Language.C and setting == ENGLISH:
        # A system that names no country: neither am and pm nor the month first.
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    if language is system.language():
        return system
    there = QLocale(language, system.territory())
    # Where nobody speaks it Qt answers with some other country, perhaps of another language.
    return there if there.territory() is system.territory() else QLocale(setting)


class Language:
    """Has the app speak a language; one for the whole process, as Qt's own translation is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.setting = ""
        self.locale = QLocale(ENGLISH)

    @property
    def code(self) -> str:
        """The language in force, such as "de", which is also what the voice is asked for."""
        return self.locale.name().split("_")[0]

    def use(self, setting: str, locale: QLocale | None = None) -> None:
        """Speak it from now on. What is on the screen already has to be said anew.

        `locale` is given by tests of a language that is not offered.
        """
        self.setting = setting
        self.locale = locale or locale_for(setting)
        QLocale.setDefault(self.locale)
        self.forget()
        shipped_by_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # English too has a file, for its plurals. Ours comes last, and so is asked first.
        for file in (shipped_by_qt / f"qtbase_{self.code}.qm", self._folder / f"{self.code}.qm"):
            self._install(file)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setLayoutDirection(self.locale.textDirection())

    def forget(self) -> None:
        """Take the texts away again; English without its plurals is left."""
        for one in self._installed:
            QCoreApplication.removeTranslator(one)
        self._installed = []

    def _install(self, file: Path) -> None:
        translator = QTranslator()
        if file.exists() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)

    @property
    def mirrored(self) -> bool:
        """Forward is to the left."""
        return self.locale.textDirection() is Qt.LayoutDirection.RightToLeft
