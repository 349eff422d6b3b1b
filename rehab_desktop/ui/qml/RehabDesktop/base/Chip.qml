pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// A pill that tells a state. `solid` fills it with its tone.
Rectangle {
    id: chip

    property string text
    property color tone: Theme.softStrong
    property color onTone: Theme.onStrong
    property bool solid: false
    property color ground: Qt.alpha(chip.tone, 0.13)
    property real size: 16
    property string glyph

    implicitWidth: content.implicitWidth + (chip.text === "" ? 1 : 1.7) * label.font.pixelSize
    implicitHeight: label.implicitHeight + 0.75 * label.font.pixelSize
    radius: height / 2
    color: chip.solid ? chip.tone : chip.ground
    border.width: Theme.outlined && !chip.solid ? Theme.lineWidth : 0
    border.color: chip.tone

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 0.4 * label.font.pixelSize

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.glyph !== ""
            name: chip.glyph
            size: chip.size
            color: label.color
        }

        PlainLabel {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: chip.text !== ""
            text: chip.text
            size: chip.size
            tabular: true
            color: chip.solid ? chip.onTone : chip.tone
            font.weight: chip.solid ? Font.Bold : Font.DemiBold
        }
    }
}
