pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import RehabDesktop

// Load week by week under what the knee can take, and the one week that jumps over it.
Section {
    id: drawing

    readonly property list<real> weeks: [0.42, 0.45, 0.44, 0.5, 0.94, 0.4, 0.48, 0.54, 0.58, 0.62]

    function capacity(place: real): real {
        return 0.58 + 0.018 * place;
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Ten weeks of load as bars under a slowly rising line, which is what the knee can take. In the fifth week the bar jumps over the line.")

    Item {
        id: chart

        readonly property real step: chart.width / drawing.weeks.length

        Layout.fillWidth: true
        Layout.preferredHeight: 200 * Theme.px

        Repeater {
            model: drawing.weeks

            Rectangle {
                required property real modelData
                required property int index
                readonly property bool over: modelData > drawing.capacity(index)

                x: index * chart.step + 0.16 * chart.step
                y: chart.height * (1 - modelData)
                width: 0.68 * chart.step
                height: chart.height * modelData
                radius: Math.min(8 * Theme.px, width / 3)
                color: over ? Theme.stop : Qt.alpha(Theme.work, Theme.dark ? 0.75 : 0.85)
            }
        }

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: Math.max(2, 2.5 * Theme.px)
                strokeStyle: ShapePath.DashLine
                dashPattern: [3, 2]
                fillColor: "transparent"
                startX: 0
                startY: chart.height * (1 - drawing.capacity(-0.5))

                PathLine {
                    x: chart.width
                    y: chart.height * (1 - drawing.capacity(9.5))
                }
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: -12 * Theme.px
        Layout.preferredHeight: Math.max(1, Theme.px)
        color: Theme.line
    }

    Flow {
        Layout.fillWidth: true
        spacing: 22 * Theme.px

        Key {
            tone: Theme.work
            text: qsTr("Load of a week")
        }

        Key {
            tone: Theme.ink
            dashed: true
            text: qsTr("What the knee can take")
        }

        Key {
            tone: Theme.stop
            text: qsTr("A jump")
        }
    }
}
