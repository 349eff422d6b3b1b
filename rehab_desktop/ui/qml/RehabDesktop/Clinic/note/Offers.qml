pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What was recorded after the note was begun. It comes in only where the therapist says so.
Section {
    id: card

    required property OffersModel offers

    visible: card.offers.any
    heading: qsTr("New since this note was begun")
    glyph: "info"

    Repeater {
        model: card.offers.rows

        GridLayout {
            id: line

            required property int number
            required property string letter
            required property string text

            Layout.fillWidth: true
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 14 * Theme.px
            rowSpacing: 6 * Theme.px

            RowLayout {
                Layout.fillWidth: true
                spacing: 12 * Theme.px

                PlainLabel {
                    Layout.alignment: Qt.AlignTop
                    text: line.letter
                    size: 18
                    color: Theme.workStrong
                    font.weight: Font.Bold
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.text
                    wrapMode: Text.Wrap
                }
            }

            Flow {
                Layout.fillWidth: line.columns === 1
                Layout.preferredWidth: add.width + leave.width + spacing
                Layout.alignment: Qt.AlignRight | Qt.AlignTop
                spacing: 8 * Theme.px

                PillButton {
                    id: add

                    objectName: `add-${line.number}`
                    text: qsTr("Add")
                    glyph: "plus"
                    size: 15
                    Accessible.name: qsTr("Add: %1").arg(line.text)
                    onClicked: card.offers.take(line.number)
                }

                PillButton {
                    id: leave

                    text: qsTr("Leave out")
                    size: 15
                    quiet: true
                    Accessible.name: qsTr("Leave out: %1").arg(line.text)
                    onClicked: card.offers.leave(line.number)
                }
            }
        }
    }
}
