pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was just done, and the way back from it.
Card {
    id: said

    required property HistoryModel history

    visible: said.history.said !== ""
    color: Theme.sunken
    implicitHeight: line.implicitHeight + 24 * Theme.px
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said.history.said
    Accessible.onNameChanged: if (said.history.said !== "")
        Accessible.announce(said.history.said)

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20 * Theme.px
        anchors.rightMargin: 12 * Theme.px
        spacing: 14 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: said.history.said
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PillButton {
            visible: said.history.canUndo
            text: qsTr("Undo")
            glyph: "undo-2"
            size: 16
            onClicked: said.history.undo()
        }

        IconButton {
            text: qsTr("Close this message")
            glyph: "x"
            onClicked: said.history.dismiss()
        }
    }
}
