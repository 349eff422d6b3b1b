pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Shows where the keyboard is.
Rectangle {
    id: frame

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -5 * Theme.px
    visible: frame.shown
    color: "transparent"
    border.width: Math.max(2, 3 * Theme.px)
    border.color: Theme.ink
}
