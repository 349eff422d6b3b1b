pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was just done in this place, and the way back from it.
Card {
    id: card

    required property LastChange last
    property bool closable: true

    // For a place whose other buttons went with what was done.
    function focusUndo() {
        undo.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: card.last.said !== ""
    color: Theme.sunken
    implicitHeight: line.implicitHeight + 24 * Theme.px

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
            text: card.last.said
            announced: true
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        PillButton {
            id: undo

            objectName: card.objectName + "Undo"
            visible: card.last.canUndo
            text: qsTr("Undo")
            glyph: "undo-2"
            size: 16
            onClicked: card.last.undo()
        }

        IconButton {
            visible: card.closable
            text: qsTr("Close this message")
            glyph: "x"
            onClicked: card.last.dismiss()
        }
    }
}
