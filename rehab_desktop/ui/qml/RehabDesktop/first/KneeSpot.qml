pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import RehabDesktop

// A place on the drawing of a knee, in its 120 by 150 units; `on` where it hurts.
Shape {
    id: spot

    required property string outline
    property bool on: false

    signal pressed()

    width: 120
    height: 150
    containsMode: Shape.FillContains
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: spot.on ? Theme.stopStrong : Theme.softStrong
        strokeWidth: spot.on ? 1.8 : over.hovered ? 1.4 : 1
        strokeStyle: spot.on ? ShapePath.SolidLine : ShapePath.DashLine
        dashPattern: [3, 2.4]
        fillColor: spot.on ? Qt.alpha(Theme.stop, 0.42) : Qt.alpha(Theme.stop, over.hovered ? 0.2 : 0.04)

        PathSvg {
            path: spot.outline
        }
    }

    HoverHandler {
        id: over

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: spot.pressed()
    }
}
