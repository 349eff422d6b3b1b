pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The knee over the last four weeks. Lines are turned rectangles: when a card moves, the software
// scene graph leaves traces of vectors behind.
Card {
    id: card

    required property PainTrendModel knee

    implicitHeight: column.implicitHeight + 54 * Theme.px

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 26 * Theme.px
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Knee pain, last 4 weeks")
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Item {
            id: chart

            readonly property real inset: 30 * Theme.px

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 200 * Theme.px
            implicitHeight: 132 * Theme.px
            visible: card.knee.told
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Knee pain, last 4 weeks")
            Accessible.description: card.knee.summary

            Repeater {
                model: [10, 5, 0]

                Item {
                    id: rule

                    required property int modelData

                    y: (1 - rule.modelData / 10) * plot.height + plot.y
                    width: chart.width

                    PlainLabel {
                        anchors.verticalCenter: parent.verticalCenter
                        text: rule.modelData
                        size: 13
                        tabular: true
                        color: Theme.softStrong
                        Accessible.ignored: true
                    }

                    Rectangle {
                        x: chart.inset
                        width: chart.width - chart.inset
                        height: Math.max(1, Theme.lineWidth * Theme.px)
                        color: Theme.line
                    }
                }
            }

            Item {
                id: plot

                x: chart.inset + 8 * Theme.px
                y: 10 * Theme.px
                width: chart.width - plot.x - 10 * Theme.px
                height: chart.height - 20 * Theme.px

                Repeater {
                    model: card.knee.points.slice(1)

                    Rectangle {
                        id: line

                        required property point modelData
                        required property int index
                        readonly property point before: card.knee.points[line.index]
                        readonly property real across: (line.modelData.x - line.before.x) * plot.width
                        readonly property real down: (line.modelData.y - line.before.y) * plot.height

                        x: line.before.x * plot.width
                        y: line.before.y * plot.height - height / 2
                        width: Math.hypot(line.across, line.down)
                        height: Math.max(2, 3 * Theme.px)
                        rotation: Math.atan2(line.down, line.across) * 180 / Math.PI
                        transformOrigin: Item.Left
                        antialiasing: true
                        color: Theme.rest
                    }
                }

                Repeater {
                    model: card.knee.points

                    Rectangle {
                        id: dot

                        required property point modelData
                        required property int index
                        readonly property bool last: dot.index === card.knee.points.length - 1

                        x: dot.modelData.x * plot.width - width / 2
                        y: dot.modelData.y * plot.height - height / 2
                        width: (dot.last ? 13 : 7) * Theme.px
                        height: width
                        radius: width / 2
                        color: Theme.rest
                    }
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.knee.summary
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
