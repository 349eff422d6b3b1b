pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// How far each exercise got from where it began.
Section {
    id: card

    required property ReviewModel review
    readonly property bool narrow: Theme.textScale > 1.4

    heading: qsTr("What was reached")

    Repeater {
        model: card.review.reached

        GridLayout {
            id: line

            required property string name
            required property string before
            required property string now
            required property string note
            required property bool up
            required property bool down

            Layout.fillWidth: true
            Layout.bottomMargin: 4 * Theme.px
            columns: card.narrow ? 1 : 2
            columnSpacing: 20 * Theme.px
            rowSpacing: 2 * Theme.px
            uniformCellWidths: true

            RowLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 10 * Theme.px

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.up ? "trending-up" : line.down ? "trending-down" : "minus"
                    size: 20
                    color: line.up ? Theme.goodStrong : Theme.softStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    visible: line.before !== line.now
                    text: qsTr("At first: %1").arg(line.before)
                    size: 16
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("Now: %1").arg(line.now)
                    size: 16
                    tabular: true
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.note
                    size: 16
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.review.unchanged
        size: 16
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: card.review.nothing
        text: qsTr("No exercise of the programme was done in these weeks.")
        size: 16
        wrapMode: Text.Wrap
    }
}
