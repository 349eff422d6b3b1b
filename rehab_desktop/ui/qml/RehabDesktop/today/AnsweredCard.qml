pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was just answered, and the way back from it.
Card {
    id: card

    required property string said

    signal undone()

    color: Theme.sunken
    implicitHeight: line.implicitHeight + 24 * Theme.px

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 30 * Theme.px
        anchors.rightMargin: 18 * Theme.px
        spacing: 14 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: card.said
            announced: true
            wrapMode: Text.Wrap
        }

        PillButton {
            objectName: card.objectName + "Undo"
            text: qsTr("Undo")
            glyph: "undo-2"
            size: 15
            onClicked: card.undone()
        }
    }
}
