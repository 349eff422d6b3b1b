pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// What stays in sight at the bottom of a screen, however long the rest is.
Rectangle {
    anchors.left: parent.left
    anchors.right: parent.right
    anchors.bottom: parent.bottom
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.lineWidth * Theme.px)
        color: Theme.line
    }
}
