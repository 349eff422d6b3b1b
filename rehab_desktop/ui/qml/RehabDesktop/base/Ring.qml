pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import RehabDesktop

// A ring that fills clockwise from the top; drawn by vectors that the software scene graph paints too.
Item {
    id: ring

    property real value: 0
    property color tone: Theme.work
    property real thickness: 0.05 * width
    readonly property real middle: width / 2
    readonly property real reach: width / 2 - thickness / 2

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: ring.thickness
        border.color: Qt.alpha(ring.tone, Theme.dark ? 0.22 : 0.16)
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: ring.value > 0

        ShapePath {
            strokeColor: ring.tone
            strokeWidth: ring.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.middle
                centerY: ring.middle
                radiusX: ring.reach
                radiusY: ring.reach
                startAngle: -90
                sweepAngle: Math.min(359.9, 360 * ring.value)
            }
        }
    }
}
