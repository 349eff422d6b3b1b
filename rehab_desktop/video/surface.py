"""The item in the scene that shows the picture of the stage, with every back end on
every platform.
"""

from __future__ import annotations

from enum import Enum

import shiboken6
from PySide6.QtCore import (
    Property,
    QEasingCurve,
    QEnum,
    QObject,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from rehab_desktop.video.frame import Frame
from rehab_desktop.video.stage import VideoStage

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class _Pictures:
    """The pictures of one surface, released when it is destroyed.

    PySide never releases the Python half of an item that QML made (6.11.3), so everything it holds
    stays in memory: 4 MB for each rest of a session.
    """

    def __init__(self) -> None:
        self.frame: Frame | None = None
        self.leaving: tuple[QImage, bool] | None = None

    def clear(self) -> None:
        self.frame = self.leaving = None


@QmlElement
class VideoSurface(QQuickPaintedItem):
    """Shows the picture of `stage` with round corners; other items may lie above it.

    `radius` is in logical pixels, `fadeDuration` in milliseconds: with 0 a new clip replaces the
    old one at once. The old picture stays until a new one is there.
    """

    @QEnum
    class FillMode(Enum):
        """`Cover` fills the item and cuts off the rest; `Contain` shows the whole picture."""

        Cover = 0
        Contain = 1

    stage_changed = Signal()
    has_frame_changed = Signal()
    looks_changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._stage: VideoStage | None = None
        self._pictures = _Pictures()
        self.destroyed.connect(self._pictures.clear)
        self._fill_mode = VideoSurface.FillMode.Cover
        self._radius = 0.0
        self._fade_duration = 0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(lambda _value: self.update())
        self._fade.finished.connect(self._end_fade)

    def paint(self, painter: QPainter) -> None:
        """Called by the scene with the item's own size. Paints nothing where there is
        no picture.
        """
        frame, leaving = self._pictures.frame, self._pictures.leaving
        if frame is None:
            return
        whole = QRectF(0, 0, self.width(), self.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw(painter, whole, frame.image, frame.mirrored)
        if leaving:
            painter.setOpacity(float(self._fade.currentValue()))
            self._draw(painter, whole, *leaving)
            painter.setOpacity(1)
        if self._radius > 0:
            self._round_corners(painter, whole)

    def _draw(self, painter: QPainter, whole: QRectF, image: QImage, mirrored: bool) -> None:
        size = image.size().toSizeF()
        scales = whole.width() / size.width(), whole.height() / size.height()
        contain = self._fill_mode is VideoSurface.FillMode.Contain
        size *= min(scales) if contain else max(scales)
        target = QRectF(whole.center().x(), whole.center().y(), 0, 0).adjusted(
            -size.width() / 2, -size.height() / 2, size.width() / 2, size.height() / 2
        )
        painter.save()
        painter.setClipRect(whole)
        if mirrored:
            painter.translate(whole.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(target, image)
        painter.restore()

    def _round_corners(self, painter: QPainter, whole: QRectF) -> None:
        # Clearing four small corners is much cheaper than clipping the whole picture to a path.
        inside = QPainterPath()
        inside.addRoundedRect(whole, self._radius, self._radius)
        outside = QPainterPath()
        outside.addRect(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        painter.fillPath(outside.subtracted(inside), Qt.GlobalColor.black)

    @Slot()
    def _take(self) -> None:
        before, frame = self._pictures.frame, self._stage.frame if self._stage else None
        self._pictures.frame = frame
        if before and frame and before.clip_id != frame.clip_id:
            self._begin_fade(before)
        elif frame is None:
            self._end_fade()
        if (before is None) != (frame is None):
            self.has_frame_changed.emit()
        self.update()

    def _begin_fade(self, before: Frame) -> None:
        if self._fade_duration > 0:
            # The back end will overwrite the memory of the old frame, so the fade needs a copy.
            self._pictures.leaving = before.image.copy(), before.mirrored
            self._fade.setDuration(self._fade_duration)
            self._fade.start()

    @Slot()
    def _end_fade(self) -> None:
        self._pictures.leaving = None
        self._fade.stop()
        self.update()

    # Properties that QML sets and reads.

    def _get_stage(self) -> QObject | None:
        return self._stage

    def _set_stage(self, stage: VideoStage | None) -> None:
        if stage is self._stage:
            return
        # At the end Qt may delete the stage before the scene that shows it.
        if self._stage and shiboken6.isValid(self._stage):
            self._stage.frame_changed.disconnect(self._take)
        self._stage = stage
        if stage:
            stage.frame_changed.connect(self._take)
        self._take()
        self.stage_changed.emit()

    stage = Property(QObject, _get_stage, _set_stage, notify=stage_changed)

    def _has_frame(self) -> bool:
        return self._pictures.frame is not None

    hasFrame = Property(bool, _has_frame, notify=has_frame_changed)  # noqa: N815 - QML's name

    def _get_fill_mode(self) -> int:
        return self._fill_mode.value

    def _set_fill_mode(self, fill_mode: int) -> None:
        self._fill_mode = VideoSurface.FillMode(fill_mode)
        self._changed_looks()

    fillMode = Property(int, _get_fill_mode, _set_fill_mode, notify=looks_changed)  # noqa: N815 - QML's name

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, radius: float) -> None:
        self._radius = radius
        self._changed_looks()

    radius = Property(float, _get_radius, _set_radius, notify=looks_changed)

    def _get_fade_duration(self) -> int:
        return self._fade_duration

    def _set_fade_duration(self, milliseconds: int) -> None:
        self._fade_duration = milliseconds
        self._changed_looks()

    fadeDuration = Property(int, _get_fade_duration, _set_fade_duration, notify=looks_changed)  # noqa: N815 - QML's name

    def _changed_looks(self) -> None:
        self.looks_changed.emit()
        self.update()
