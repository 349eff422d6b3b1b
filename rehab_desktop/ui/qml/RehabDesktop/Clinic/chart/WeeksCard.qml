pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Asked against done at home: a line for each week with a place for each day, then each exercise.
// The same in words on request.
Card {
    id: card

    required property WeeksModel weeks
    property bool tabled: false
    readonly property real side: 22 * Theme.px * (1 + (Theme.textScale - 1) * 0.4)
    readonly property real names: widest.implicitWidth + 12 * Theme.px

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: column.implicitHeight + 48 * Theme.px

    component Meaning: Row {
        id: meaning

        required property string known
        required property string text

        spacing: 6 * Theme.px

        DayCell {
            anchors.verticalCenter: parent.verticalCenter
            known: meaning.known
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: meaning.text
            size: 14
            color: Theme.softStrong
        }
    }

    // The days stand below each other, whatever the weeks are called.
    PlainLabel {
        id: widest

        visible: false
        text: card.weeks.widest
        size: 15
        tabular: true
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24 * Theme.px
        spacing: 8 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Asked and done at home")
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            IconButton {
                objectName: "weeksTable"
                visible: card.weeks.any
                text: card.tabled ? qsTr("Asked and done: show the days") : qsTr("Asked and done: show the numbers")
                glyph: card.tabled ? "calendar-days" : "table"
                onClicked: card.tabled = !card.tabled
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.weeks.summary
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Row {
            Layout.topMargin: 6 * Theme.px
            visible: card.weeks.any && !card.tabled
            spacing: 5 * Theme.px

            Item {
                width: card.names
                height: 1
            }

            Repeater {
                model: card.weeks.letters.split(" ")

                PlainLabel {
                    required property string modelData

                    width: card.side
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    size: 14
                    color: Theme.softStrong
                    Accessible.ignored: true
                }
            }

            PlainLabel {
                leftPadding: 8 * Theme.px
                visible: Theme.textScale <= 1.4
                text: qsTr("Days")
                size: 14
                color: Theme.softStrong
                Accessible.ignored: true
            }
        }

        Repeater {
            model: card.tabled ? null : card.weeks.drawn

            GridLayout {
                id: week

                required property string week
                required property string days
                required property string said
                required property string spoken

                Layout.fillWidth: true
                columns: Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: 12 * Theme.px
                rowSpacing: 2 * Theme.px
                Accessible.role: Accessible.StaticText
                Accessible.name: week.spoken

                Row {
                    spacing: 5 * Theme.px

                    PlainLabel {
                        anchors.verticalCenter: parent.verticalCenter
                        width: card.names
                        text: week.week
                        size: 15
                        tabular: true
                        color: Theme.softStrong
                        Accessible.ignored: true
                    }

                    Repeater {
                        model: week.days.split(" ")

                        DayCell {
                            required property string modelData

                            known: modelData
                        }
                    }
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: week.said
                    size: 14
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.px
            visible: card.weeks.any && !card.tabled
            spacing: 12 * Theme.px

            Meaning {
                known: "done"
                text: qsTr("Done")
            }

            Meaning {
                known: "asked"
                text: qsTr("Asked, not done")
            }

            Meaning {
                known: "all"
                text: qsTr("Told: all")
            }

            Meaning {
                known: "some"
                text: qsTr("Told: some")
            }

            Meaning {
                known: "none"
                text: qsTr("Told: none")
            }

            Meaning {
                known: "unknown"
                text: qsTr("No word")
            }

            Meaning {
                known: "free+"
                text: qsTr("In the clinic")
            }
        }

        Repeater {
            model: card.tabled ? card.weeks.all : null

            PlainLabel {
                required property string spoken

                Layout.fillWidth: true
                text: spoken
                size: 15
                tabular: true
                wrapMode: Text.Wrap
            }
        }

        Repeater {
            model: card.weeks.exercises

            ColumnLayout {
                id: exercise

                required property string name
                required property string sets
                required property string rest
                required property real share
                required property int index

                Layout.fillWidth: true
                Layout.topMargin: (exercise.index === 0 ? 12 : 4) * Theme.px
                spacing: 4 * Theme.px
                Accessible.role: Accessible.StaticText
                Accessible.name: [exercise.name, exercise.sets, exercise.rest].filter(part => part !== "").join(", ")

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 10 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        text: exercise.name
                        size: 15
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        Layout.alignment: Qt.AlignTop
                        text: exercise.sets
                        size: 15
                        tabular: true
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 6 * Theme.px
                    radius: height / 2
                    color: Theme.track

                    Rectangle {
                        width: parent.width * exercise.share
                        height: parent.height
                        radius: height / 2
                        color: Theme.work
                    }
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: card.tabled && text !== ""
                    text: exercise.rest
                    size: 14
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
