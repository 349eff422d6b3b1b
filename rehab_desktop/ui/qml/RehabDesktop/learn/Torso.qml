pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import RehabDesktop

// Ribs over pelvis from the side, facing right. Degrees: `tilt` tips the pelvis forward, `lean` the
// ribs back.
Item {
    id: torso

    property real tilt: 0
    property real lean: 0
    property color tone: Theme.work
    readonly property real unit: torso.height / 100

    // The spine: above the ribs, along their back, and where it meets the pelvis.
    readonly property point neck: torso.turned(-5, -37, -torso.lean, 38, 40)
    readonly property point behind: torso.turned(-15, -8, -torso.lean, 38, 40)
    readonly property point sacrum: torso.turned(-12, -8, torso.tilt, 42, 72)

    function turned(x: real, y: real, degrees: real, aboutX: real, aboutY: real): point {
        const angle = degrees * Math.PI / 180;
        return Qt.point(aboutX + x * Math.cos(angle) - y * Math.sin(angle), aboutY + x * Math.sin(angle) + y * Math.cos(angle));
    }

    implicitWidth: torso.height * 0.8
    Accessible.ignored: true

    component Line: ShapePath {
        strokeWidth: 2.2 * torso.unit
        strokeColor: Theme.soft
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
    }

    // Spine, and the leg below.
    Shape {
        width: 80
        height: 100
        transformOrigin: Item.TopLeft
        scale: torso.unit
        preferredRendererType: Shape.CurveRenderer

        Line {
            strokeWidth: 2.2
            strokeColor: Theme.faint
            startX: torso.neck.x
            startY: torso.neck.y

            PathCubic {
                control1X: torso.behind.x
                control1Y: torso.behind.y
                control2X: torso.sacrum.x + 1 + torso.tilt * 0.22
                control2Y: torso.sacrum.y - 17
                x: torso.sacrum.x
                y: torso.sacrum.y
            }
        }

        Line {
            strokeWidth: 2.2
            strokeColor: Theme.faint
            startX: 42
            startY: 87

            PathLine {
                x: 42
                y: 100
            }
        }
    }

    // Ribs: a bell.
    Shape {
        x: 20 * torso.unit
        y: 10 * torso.unit
        width: 40
        height: 36
        transformOrigin: Item.TopLeft
        transform: [
            Rotation {
                origin.x: 18
                origin.y: 30
                angle: -torso.lean
            },
            Scale {
                xScale: torso.unit
                yScale: torso.unit
            }
        ]
        preferredRendererType: Shape.CurveRenderer

        Line {
            strokeWidth: 2.4
            strokeColor: torso.tone
            fillColor: Qt.alpha(torso.tone, 0.16)
            startX: 12
            startY: 2

            PathCubic {
                control1X: 2
                control1Y: 10
                control2X: 4
                control2Y: 24
                x: 8
                y: 31
            }

            PathCubic {
                control1X: 16
                control1Y: 35
                control2X: 28
                control2Y: 34
                x: 34
                y: 29
            }

            PathCubic {
                control1X: 37
                control1Y: 18
                control2X: 30
                control2Y: 6
                x: 20
                y: 1
            }

            PathLine {
                x: 12
                y: 2
            }
        }

        Line {
            strokeWidth: 1.6
            strokeColor: Qt.alpha(torso.tone, 0.7)
            startX: 7
            startY: 13

            PathQuad {
                controlX: 20
                controlY: 19
                x: 32
                y: 14
            }
        }

        Line {
            strokeWidth: 1.6
            strokeColor: Qt.alpha(torso.tone, 0.7)
            startX: 6
            startY: 21

            PathQuad {
                controlX: 20
                controlY: 27
                x: 34
                y: 21
            }
        }
    }

    // Pelvis: a bowl, with the line of its rim drawn on.
    Shape {
        x: 20 * torso.unit
        y: 58 * torso.unit
        width: 44
        height: 30
        transform: [
            Rotation {
                origin.x: 22
                origin.y: 14
                angle: torso.tilt
            },
            Scale {
                xScale: torso.unit
                yScale: torso.unit
            }
        ]
        preferredRendererType: Shape.CurveRenderer

        Line {
            strokeWidth: 2.4
            strokeColor: torso.tone
            fillColor: Qt.alpha(torso.tone, 0.16)
            startX: 6
            startY: 5

            PathCubic {
                control1X: 4
                control1Y: 18
                control2X: 12
                control2Y: 25
                x: 21
                y: 26
            }

            PathCubic {
                control1X: 32
                control1Y: 25
                control2X: 39
                control2Y: 17
                x: 38
                y: 5
            }

            PathQuad {
                controlX: 22
                controlY: 11
                x: 6
                y: 5
            }
        }

        Line {
            strokeWidth: 1.8
            strokeColor: torso.tone
            strokeStyle: ShapePath.DashLine
            dashPattern: [2.2, 2.2]
            startX: -9
            startY: 5

            PathLine {
                x: 53
                y: 5
            }
        }
    }
}
