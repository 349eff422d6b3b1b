pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The still picture of an exercise, or a quiet place for one that is not there yet.
Item {
    id: poster

    property alias source: picture.source
    property alias mirrored: picture.mirrored
    property real radius: 16 * Theme.px

    Rectangle {
        anchors.fill: parent
        visible: !picture.present
        radius: poster.radius
        color: Theme.sunken
        border.width: Math.max(1, Theme.lineWidth * Theme.px)
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            name: "person-standing"
            size: Math.max(20, Math.min(56, 0.4 * poster.height / Theme.px))
            color: Theme.faint
        }
    }

    Picture {
        id: picture

        anchors.fill: parent
        visible: picture.present
        radius: poster.radius
    }
}
