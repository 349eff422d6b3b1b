"""The present theme as QML reads it: colours, sizes and motion, from settings and the system."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

from rehab_desktop.look.colours import (
    CONTRAST,
    DARK,
    LIGHT,
    ON_CLIP_INK,
    SESSION_CONTRAST,
    TEXT_CONTRAST,
    Palette,
    faded,
    legible,
    mixed,
)

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

DESIGN_WIDTH, DESIGN_HEIGHT = 1440, 900
SMALLEST_SCALE = 0.62
"""Below this the window scrolls or clips rather than shrinks: about 900 x 560."""


def palette_for(theme: str, *, system_dark: bool, system_contrast: bool) -> Palette:
    """The palette of a theme setting: `system`, `light`, `dark` or `contrast`."""
    if theme == "contrast" or (theme == "system" and system_contrast):
        return CONTRAST
    if theme == "dark" or (theme == "system" and system_dark):
        return DARK
    return LIGHT


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Colours, the scale of the window and the person's choices. One per engine."""

    changed = Signal()
    scaled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = "system"
        self._palette = LIGHT
        self._strong: dict[str, QColor] = {}
        self._faded = QColor()
        self._scale = 1.0
        self._text_scale = 1.0
        self._still = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._follow_system()

    def set_choices(self, *, theme: str, text_scale: float, reduce_motion: bool) -> None:
        """What the settings say; `text_scale` is 1 to 2."""
        self._setting, self._text_scale, self._still = theme, text_scale, reduce_motion
        self._follow_system()

    @Slot(float, float)
    def fit(self, width: float, height: float) -> None:
        """Scale everything to a window of this size in logical pixels."""
        scale = max(SMALLEST_SCALE, min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT))
        if scale != self._scale:
            self._scale = scale
            self.scaled.emit()

    @Slot()
    def _follow_system(self) -> None:
        hints = QGuiApplication.styleHints()
        high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        self._palette = palette_for(
            self._setting,
            system_dark=hints.colorScheme() == Qt.ColorScheme.Dark,
            system_contrast=high,
        )
        self._strong = {
            name: QColor(legible(getattr(self._palette, name), self._palette, ratio))
            for name, ratio in (
                ("soft", SESSION_CONTRAST),
                ("work", SESSION_CONTRAST),
                ("breathe", SESSION_CONTRAST),
                ("rest", SESSION_CONTRAST),
                ("ready", SESSION_CONTRAST),
                ("stop", SESSION_CONTRAST),
                ("good", TEXT_CONTRAST),
                ("caution", TEXT_CONTRAST),
            )
        }
        self._faded = QColor(faded(self._palette))
        self.changed.emit()

    # Sizes and motion

    @Property(float, notify=scaled)
    def px(self) -> float:
        """One pixel of the 1440 x 900 design in logical pixels of this window."""
        return self._scale

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._text_scale

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Nothing moves but numbers and the clip."""
        return self._still

    @Property(int, notify=changed)
    def brief(self) -> int:
        """Milliseconds of a short transition."""
        return 0 if self._still else 180

    @Property(float, notify=changed)
    def lineWidth(self) -> float:
        return self._palette.line_width

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._palette.dark

    @Property(bool, notify=changed)
    def outlined(self) -> bool:
        """Cards and pills need an outline, since nothing else sets them off."""
        return self._palette is CONTRAST

    # Colours

    @Property(QColor, notify=changed)
    def ground(self) -> QColor:
        return QColor(self._palette.ground)

    @Property(QColor, notify=changed)
    def surface(self) -> QColor:
        return QColor(self._palette.surface)

    @Property(QColor, notify=changed)
    def sunken(self) -> QColor:
        return QColor(self._palette.sunken)

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        return QColor(self._palette.line)

    @Property(QColor, notify=changed)
    def track(self) -> QColor:
        return QColor(self._palette.track)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(self._palette.ink)

    @Property(QColor, notify=changed)
    def soft(self) -> QColor:
        return QColor(self._palette.soft)

    @Property(QColor, notify=changed)
    def faint(self) -> QColor:
        return QColor(self._palette.faint)

    @Property(QColor, notify=changed)
    def brand(self) -> QColor:
        return QColor(self._palette.work)

    @Property(QColor, notify=changed)
    def work(self) -> QColor:
        return QColor(self._palette.work)

    @Property(QColor, notify=changed)
    def breathe(self) -> QColor:
        return QColor(self._palette.breathe)

    @Property(QColor, notify=changed)
    def rest(self) -> QColor:
        return QColor(self._palette.rest)

    @Property(QColor, notify=changed)
    def ready(self) -> QColor:
        return QColor(self._palette.ready)

    @Property(QColor, notify=changed)
    def good(self) -> QColor:
        return QColor(self._palette.good)

    @Property(QColor, notify=changed)
    def caution(self) -> QColor:
        return QColor(self._palette.caution)

    @Property(QColor, notify=changed)
    def stop(self) -> QColor:
        return QColor(self._palette.stop)

    # The same hues, deep or light enough to be read from three metres

    @Property(QColor, notify=changed)
    def softStrong(self) -> QColor:
        return self._strong["soft"]

    @Property(QColor, notify=changed)
    def workStrong(self) -> QColor:
        return self._strong["work"]

    @Property(QColor, notify=changed)
    def breatheStrong(self) -> QColor:
        return self._strong["breathe"]

    @Property(QColor, notify=changed)
    def restStrong(self) -> QColor:
        return self._strong["rest"]

    @Property(QColor, notify=changed)
    def readyStrong(self) -> QColor:
        return self._strong["ready"]

    @Property(QColor, notify=changed)
    def stopStrong(self) -> QColor:
        return self._strong["stop"]

    @Property(QColor, notify=changed)
    def goodStrong(self) -> QColor:
        return self._strong["good"]

    @Property(QColor, notify=changed)
    def cautionStrong(self) -> QColor:
        return self._strong["caution"]

    @Property(QColor, notify=changed)
    def faded(self) -> QColor:
        """Words on a control that cannot be pressed; what they lie on is `sunken`."""
        return self._faded

    @Property(QColor, notify=changed)
    def onStrong(self) -> QColor:
        """Text on a fill of a strong colour."""
        return QColor(self._palette.ground if self._palette.dark else self._palette.surface)

    @Property(QColor, notify=changed)
    def onClip(self) -> QColor:
        """Text over a clip, which is light in every theme."""
        return QColor(ON_CLIP_INK)

    @Property(QColor, notify=changed)
    def hover(self) -> QColor:
        """A control under the pointer."""
        return QColor(mixed(self._palette.surface, self._palette.ink, 0.06))
