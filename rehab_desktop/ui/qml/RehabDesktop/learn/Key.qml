pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// What a mark of a drawing means.
Row {
    id: key

    property color tone
    property bool dashed: false
    property string text

    spacing: 8 * Theme.px

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3 * Theme.px

        Repeater {
            model: key.dashed ? 2 : 1

            Rectangle {
                anchors.verticalCenter: parent?.verticalCenter
                width: key.dashed ? 9 * Theme.px : 14 * Theme.px
                height: key.dashed ? Math.max(2, 3 * Theme.px) : 14 * Theme.px
                radius: key.dashed ? height / 2 : 4 * Theme.px
                color: key.tone
            }
        }
    }

    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        text: key.text
        size: 15
        color: Theme.softStrong
    }
}
