pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// One key as it is printed on a keyboard.
Rectangle {
    id: cap

    property string text
    property real size: 13
    property color tone: Theme.softStrong

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 0.8 * label.font.pixelSize)
    implicitHeight: 1.55 * label.font.pixelSize
    radius: 0.35 * label.font.pixelSize
    color: "transparent"
    border.width: Math.max(1, Theme.px)
    border.color: Qt.alpha(cap.tone, 0.55)

    PlainLabel {
        id: label

        anchors.centerIn: parent
        text: cap.text
        size: cap.size
        color: cap.tone
        font.weight: Font.DemiBold
    }
}
