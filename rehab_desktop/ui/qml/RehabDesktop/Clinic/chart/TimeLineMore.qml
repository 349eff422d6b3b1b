pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What more is known of an entry, and what can be done about it.
ColumnLayout {
    id: more

    required property TimeLineModel line
    required property string entry

    spacing: 6 * Theme.px

    Repeater {
        model: more.line.more

        RowLayout {
            id: told

            required property string text
            required property string withdrawable
            required property string score
            required property string person
            required property bool withdrawn

            Layout.fillWidth: true
            Layout.leftMargin: 48 * Theme.px
            Layout.rightMargin: 16 * Theme.px
            Layout.topMargin: 2 * Theme.px
            spacing: 8 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: told.text
                size: 16
                tabular: true
                color: told.withdrawn ? Theme.softStrong : Theme.ink
                font.strikeout: told.withdrawn
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            IconButton {
                objectName: `correct-${told.score}`
                visible: told.score !== ""
                text: qsTr("%1: correct").arg(told.text)
                glyph: "pencil"
                onClicked: more.line.correctScore(told.score)
            }

            IconButton {
                objectName: `other-${told.person}`
                visible: told.person !== ""
                text: qsTr("Open the other record")
                glyph: "user"
                onClicked: more.line.openChart(told.person)
            }

            IconButton {
                objectName: `move-${told.withdrawable}`
                visible: told.withdrawable !== ""
                text: qsTr("%1: belongs to another person").arg(told.text)
                glyph: "users"
                onClicked: more.line.moveObservation(told.withdrawable, told.text)
            }

            IconButton {
                visible: told.withdrawable !== ""
                text: qsTr("%1: withdraw").arg(told.text)
                glyph: "circle-slash"
                onClicked: more.line.withdrawObservation(told.withdrawable, told.text)
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: 48 * Theme.px
        Layout.rightMargin: 16 * Theme.px
        Layout.bottomMargin: 8 * Theme.px
        visible: more.line.noted || more.line.withdrawable || more.line.movable
        spacing: 8 * Theme.px

        PillButton {
            objectName: "openNote"
            visible: more.line.noted
            text: qsTr("Open the note")
            glyph: "file-text"
            size: 15
            onClicked: more.line.openNote(more.entry)
        }

        PillButton {
            objectName: "move"
            visible: more.line.movable
            text: qsTr("Belongs to another person")
            key: "B"
            glyph: "users"
            size: 15
            quiet: true
            onClicked: more.line.moveUnfolded()
        }

        PillButton {
            objectName: "withdraw"
            visible: more.line.withdrawable
            text: qsTr("Withdraw")
            glyph: "circle-slash"
            size: 15
            quiet: true
            onClicked: more.line.withdrawSession(more.entry)
        }
    }
}
