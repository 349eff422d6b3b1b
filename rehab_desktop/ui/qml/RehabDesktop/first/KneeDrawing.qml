pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import RehabDesktop

// The front of a knee whose places can be pressed. The same places stand beside it as named pills,
// which is the way of the keyboard and of a screen reader; the back of the knee cannot be seen here.
Item {
    id: drawing

    property list<string> hurting
    property bool leftKnee: false // a right knee otherwise; its outer side is at the viewer's left
    readonly property real unit: Theme.px * 2.3 * (1 + (Theme.textScale - 1) * 0.25)
    readonly property real free: 18 * drawing.unit // the knee is slimmer than thigh and calf

    signal pressed(string place)

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The front of a knee: the kneecap in the middle, below it the tendon, and the outer and the inner side.")

    component Bone: ShapePath {
        strokeColor: Qt.alpha(Theme.faint, 0.55)
        strokeWidth: 0.9
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
    }

    component Side: PlainLabel {
        anchors.verticalCenter: leg.verticalCenter
        width: Math.min(implicitWidth, (drawing.width - leg.width) / 2 + drawing.free - 4 * Theme.px)
        size: 14
        color: Theme.softStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    ColumnLayout {
        id: column

        width: drawing.width
        spacing: 6 * Theme.px

        Item {
            Layout.fillWidth: true
            implicitWidth: leg.width
            implicitHeight: leg.height

            Side {
                anchors.right: leg.left
                anchors.rightMargin: -drawing.free
                text: drawing.leftKnee ? qsTr("Inner side") : qsTr("Outer side")
                horizontalAlignment: Text.AlignRight
            }

            Item {
                id: leg

                anchors.horizontalCenter: parent.horizontalCenter
                width: 120 * drawing.unit
                height: 150 * drawing.unit

                Item {
                    width: 120
                    height: 150
                    transform: [
                        Scale {
                            origin.x: 60
                            xScale: drawing.leftKnee ? -1 : 1
                        },
                        Scale {
                            xScale: drawing.unit
                            yScale: drawing.unit
                        }
                    ]

                    Shape {
                        width: 120
                        height: 150
                        preferredRendererType: Shape.CurveRenderer

                        // Thigh, knee and calf, going on above and below.
                        ShapePath {
                            strokeColor: "transparent"
                            fillColor: Theme.sunken

                            PathSvg {
                                path: "M 15 0 C 17 18 23 32 25 48 C 26 58 25 66 25 76 C 25 88 20 100 21 116 C 22 130 26 142 28 150 L 86 150 C 90 140 98 126 98 110 C 98 98 95 88 95 78 C 95 70 96 62 97 54 C 98 42 105 34 106 20 C 106 12 106 6 105 0 Z"
                            }
                        }

                        ShapePath {
                            strokeColor: Theme.softStrong
                            strokeWidth: 1.3
                            fillColor: "transparent"
                            capStyle: ShapePath.RoundCap

                            PathSvg {
                                path: "M 15 0 C 17 18 23 32 25 48 C 26 58 25 66 25 76 C 25 88 20 100 21 116 C 22 130 26 142 28 150 M 86 150 C 90 140 98 126 98 110 C 98 98 95 88 95 78 C 95 70 96 62 97 54 C 98 42 105 34 106 20 C 106 12 106 6 105 0"
                            }
                        }

                        // Thigh bone down to its two round ends.
                        Bone {
                            PathSvg {
                                path: "M 48 0 C 49 22 46 33 38 43 C 33 50 33 62 39 68 C 46 73 54 72 60 69 C 66 72 74 73 81 68 C 87 62 87 50 82 43 C 74 33 71 22 72 0"
                            }
                        }

                        // Shin bone, and the thin one at the outer side.
                        Bone {
                            PathSvg {
                                path: "M 50 150 C 51 128 52 112 48 101 C 44 92 35 88 38 78 C 46 74 54 76 60 77 C 66 76 74 74 82 78 C 85 88 76 92 72 101 C 68 112 69 128 70 150"
                            }
                        }

                        Bone {
                            PathSvg {
                                path: "M 42 150 C 41 130 40 110 37 98 C 32 97 31 88 36 86"
                            }
                        }

                        // The bulge of muscle above the inner side.
                        Bone {
                            PathSvg {
                                path: "M 86 22 C 95 32 93 43 84 46"
                            }
                        }
                    }

                    KneeSpot {
                        objectName: "spot-kneecap"
                        on: drawing.hurting.includes("kneecap")
                        onPressed: drawing.pressed("kneecap")
                        outline: "M 42 58 C 42 46 50 41 60 41 C 70 41 78 46 78 58 C 78 70 69 81 60 82 C 51 81 42 70 42 58 Z"
                    }

                    // The bone itself.
                    Shape {
                        width: 120
                        height: 150
                        preferredRendererType: Shape.CurveRenderer

                        ShapePath {
                            strokeColor: Theme.softStrong
                            strokeWidth: 1.6
                            fillColor: Qt.alpha(Theme.surface, drawing.hurting.includes("kneecap") ? 0.15 : 0.6)

                            PathSvg {
                                path: "M 47 58 C 47 49 53 46 60 46 C 67 46 73 49 73 58 C 73 67 66 75 60 76.5 C 54 75 47 67 47 58 Z"
                            }
                        }
                    }

                    KneeSpot {
                        objectName: "spot-below"
                        on: drawing.hurting.includes("below")
                        onPressed: drawing.pressed("below")
                        outline: "M 52 89 C 52 85 68 85 68 89 L 66.5 108 C 66 116 54 116 53.5 108 Z"
                    }

                    KneeSpot {
                        objectName: "spot-outer"
                        on: drawing.hurting.includes("outer")
                        onPressed: drawing.pressed("outer")
                        outline: "M 26 52 C 27 45 37 44 39 50 C 40 57 37 64 38 72 C 39 79 42 85 40 90 C 37 96 28 95 26 88 C 25 77 27 64 26 52 Z"
                    }

                    KneeSpot {
                        objectName: "spot-inner"
                        on: drawing.hurting.includes("inner")
                        onPressed: drawing.pressed("inner")
                        outline: "M 94 52 C 93 45 83 44 81 50 C 80 57 83 64 82 72 C 81 79 78 85 80 90 C 83 96 92 95 94 88 C 95 77 93 64 94 52 Z"
                    }
                }
            }

            Side {
                anchors.left: leg.right
                anchors.leftMargin: -drawing.free
                text: drawing.leftKnee ? qsTr("Outer side") : qsTr("Inner side")
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: drawing.leftKnee ? qsTr("A left knee from the front") : qsTr("A right knee from the front")
            size: 14
            color: Theme.softStrong
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
