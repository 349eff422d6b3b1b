pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// No programme is on: begin one.
Card {
    id: card

    required property ProgrammeModel programme
    readonly property bool again: card.programme.finished

    implicitHeight: column.implicitHeight + 56 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 28 * Theme.px
        anchors.leftMargin: 33 * Theme.px
        anchors.rightMargin: 33 * Theme.px
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: card.again ? qsTr("Go on, or begin again") : qsTr("Twelve weeks, a little on most days")
            size: 26
            display: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.again ? qsTr("Two sessions a week may help to keep what you have. Pick a routine when you like, or start another 12 weeks.") : qsTr("Mobility most days, strength two or three times a week, later drills and the way back to running. What you do next is earned by how the knee takes it.")
            color: Theme.softStrong
            lineHeight: 1.15
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.px
            spacing: 10 * Theme.px

            PillButton {
                objectName: "startProgramme"
                text: qsTr("Start the 12 weeks")
                glyph: "calendar-days"
                primary: !card.again
                onClicked: card.programme.start()
            }

            PillButton {
                objectName: "putOff"
                visible: !card.again
                text: qsTr("Just pick a routine")
                quiet: true
                onClicked: card.programme.putOff()
            }
        }
    }
}
