pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A chart with its sentence; the same numbers as a table on request.
Card {
    id: card

    required property ChartModel chart
    property bool plain: false // without a card of its own
    property bool barred: false
    property bool tabled: false
    property bool afterwards: false
    property real tall: 190
    default property alias choices: choices.data
    readonly property real air: card.barred ? 0 : 0.045
    readonly property real edge: card.plain ? 0 : 24 * Theme.px

    color: card.plain ? "transparent" : Theme.surface
    border.width: card.plain ? 0 : Theme.outlined ? Theme.lineWidth : 0
    implicitHeight: column.implicitHeight + 2 * card.edge

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: card.edge
        spacing: 10 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            visible: !card.plain
            spacing: 8 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: card.chart.title
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            IconButton {
                visible: card.chart.ready
                text: card.tabled ? qsTr("%1: show the chart").arg(card.chart.title) : qsTr("%1: show the numbers").arg(card.chart.title)
                glyph: card.tabled ? "chart-line" : "table"
                onClicked: card.tabled = !card.tabled
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: !card.plain && text !== ""
            text: card.chart.summary
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Flow {
            id: choices

            Layout.fillWidth: true
            visible: children.length > 1
            spacing: 8 * Theme.px
        }

        Item {
            id: frame

            readonly property real beside: 40 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            readonly property real below: 30 * Theme.px * Theme.textScale

            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.px
            implicitHeight: card.tall * Theme.px * (1 + (Theme.textScale - 1) * 0.4) + frame.below
            visible: card.chart.ready && !card.tabled
            Accessible.role: Accessible.Graphic
            Accessible.name: card.chart.title
            Accessible.description: card.chart.summary

            Item {
                id: area

                // From the last day on, which is always named; whichever would touch the next is left out.
                function nameDays() {
                    let free = Infinity;
                    for (let place = days.count - 1; place >= 0; place--) {
                        const day = days.itemAt(place);
                        if (day === null)
                            continue;
                        day.visible = day.x + day.width + 10 * Theme.px <= free;
                        if (day.visible)
                            free = day.x;
                    }
                }

                anchors.fill: parent
                anchors.leftMargin: frame.beside
                anchors.bottomMargin: frame.below
                anchors.topMargin: 8 * Theme.px

                Repeater {
                    model: card.chart.up

                    Item {
                        id: rung

                        required property real place
                        required property string label

                        y: area.height * (1 - (rung.place + card.air) / (1 + 2 * card.air))
                        width: area.width

                        Rectangle {
                            width: parent.width
                            height: Math.max(1, Theme.px)
                            color: Theme.outlined ? Theme.track : Theme.line // fainter than what is drawn
                        }

                        PlainLabel {
                            anchors.right: parent.left
                            anchors.rightMargin: 10 * Theme.px
                            anchors.verticalCenter: parent.verticalCenter
                            text: rung.label
                            size: 14
                            tabular: true
                            color: Theme.softStrong
                            Accessible.ignored: true
                        }
                    }
                }

                Repeater {
                    id: days

                    model: card.chart.across
                    onItemAdded: area.nameDays()

                    PlainLabel {
                        required property real place
                        required property string label
                        readonly property real middle: area.width * (place + card.air) / (1 + 2 * card.air)

                        objectName: "day"
                        x: Math.max(-frame.beside, Math.min(area.width - width, middle - width / 2))
                        y: area.height + 8 * Theme.px
                        text: label
                        size: 14
                        tabular: true
                        color: Theme.softStrong
                        Accessible.ignored: true
                        onXChanged: area.nameDays()
                        onWidthChanged: area.nameDays()
                    }
                }

                // Loaded beside the screen's own work; or after it, where a screen may be left at once: what
                // is still being loaded beside it then has no place any more.
                Loader {
                    id: loader

                    function begin() {
                        loader.setSource(card.barred ? "BarPlot.qml" : "LinePlot.qml", {
                            chart: card.chart,
                            air: card.air
                        });
                    }

                    anchors.fill: parent
                    asynchronous: !card.afterwards
                    Component.onCompleted: {
                        if (!card.afterwards)
                            loader.begin();
                    }
                }

                Timer {
                    interval: 1
                    running: card.afterwards && card.chart.ready && loader.status === Loader.Null
                    onTriggered: loader.begin()
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: card.chart.ready && !card.tabled && card.chart.secondName !== ""
            spacing: 18 * Theme.px

            LegendEntry {
                name: card.chart.firstName
                tone: Theme.work
                filled: true
            }

            LegendEntry {
                name: card.chart.secondName
                tone: Theme.breatheStrong
            }

            LegendEntry {
                visible: name !== ""
                name: card.chart.thirdName
                tone: Theme.stopStrong
                filled: true
                turned: true
            }
        }

        NumberTable {
            Layout.fillWidth: true
            visible: card.tabled
            chart: card.tabled ? card.chart : null
        }
    }
}
