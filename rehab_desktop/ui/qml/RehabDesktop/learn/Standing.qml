pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import RehabDesktop

// A standing figure from the side, facing right; `push` (0 to 1) moves its pelvis forward.
Item {
    id: figure

    property real push: 0
    property color tone: Theme.work
    readonly property real unit: figure.height / 100
    readonly property real hip: 22 + 11 * figure.push
    readonly property real chest: 22 - 4 * figure.push

    Accessible.ignored: true

    Shape {
        width: 60
        height: 100
        transformOrigin: Item.TopLeft
        scale: figure.unit
        preferredRendererType: Shape.CurveRenderer

        // Where the weight goes down to the ground.
        ShapePath {
            strokeColor: Theme.faint
            strokeWidth: 1
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"
            startX: 24 + 8 * figure.push
            startY: 6

            PathLine {
                x: 24 + 8 * figure.push
                y: 96
            }
        }

        // Ground.
        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 1.4
            startX: 6
            startY: 97

            PathLine {
                x: 54
                y: 97
            }
        }

        // Leg and foot.
        ShapePath {
            strokeColor: figure.tone
            strokeWidth: 6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: figure.hip
            startY: 52

            PathQuad {
                controlX: 23 + 7 * figure.push
                controlY: 72
                x: 21
                y: 93
            }

            PathLine {
                x: 32
                y: 94
            }
        }

        // Trunk.
        ShapePath {
            strokeColor: figure.tone
            strokeWidth: 9
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: figure.hip
            startY: 50

            PathQuad {
                controlX: 21 + 6 * figure.push
                controlY: 38
                x: figure.chest
                y: 24
            }
        }

        // Head.
        ShapePath {
            strokeColor: "transparent"
            fillColor: figure.tone
            startX: figure.chest + 8
            startY: 10

            PathAngleArc {
                centerX: figure.chest + 1.5
                centerY: 10
                radiusX: 6.5
                radiusY: 7
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
}
