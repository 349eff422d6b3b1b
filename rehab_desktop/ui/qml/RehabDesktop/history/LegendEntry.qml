pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Which points belong to what.
Row {
    id: entry

    required property string name
    required property color tone
    property bool filled: false
    property bool turned: false

    spacing: 8 * Theme.px

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: (entry.turned ? 10 : 12) * Theme.px
        height: width
        radius: entry.turned ? 0 : width / 2
        rotation: entry.turned ? 45 : 0
        color: entry.filled ? entry.tone : Theme.surface
        border.width: entry.filled ? 0 : 3 * Theme.px
        border.color: entry.tone
    }

    PlainLabel {
        text: entry.name
        size: 15
        color: Theme.softStrong
    }
}
