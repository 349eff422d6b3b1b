pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// A tip over the clip, light as the clip is in every theme.
Rectangle {
    id: tip

    property string caption
    property string text
    property real size: 21
    property color mark: "#A86B08"
    property color ink: Theme.onClip
    property color ground: Qt.rgba(1, 1, 1, 0.94)
    // How high it would be in this width
    property real tried: tip.width
    readonly property real highAtTried: measured.implicitHeight + head.implicitHeight + column.spacing + 30 * Theme.px

    implicitHeight: column.implicitHeight + 30 * Theme.px
    radius: 18 * Theme.px
    color: tip.ground
    border.width: Theme.outlined ? Theme.lineWidth : 0
    border.color: tip.ink

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 16 * Theme.px
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: 16 * Theme.px
        anchors.bottomMargin: 16 * Theme.px
        width: 6 * Theme.px
        radius: width / 2
        color: tip.mark
    }

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 38 * Theme.px
        width: parent.width - 58 * Theme.px
        spacing: 3 * Theme.px

        Caption {
            id: head

            text: tip.caption
            color: tip.mark
        }

        PlainLabel {
            width: column.width
            text: tip.text
            size: tip.size
            color: tip.ink
            lineHeight: 1.14
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }

    PlainLabel {
        id: measured

        visible: false
        width: tip.tried - 58 * Theme.px
        text: tip.text
        size: tip.size
        lineHeight: 1.14
        wrapMode: Text.Wrap
    }
}
