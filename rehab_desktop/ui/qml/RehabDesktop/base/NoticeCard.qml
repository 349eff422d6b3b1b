pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was done last and how it is taken back; or that something waits to be saved.
Card {
    id: notice

    property string text
    property color tone: Theme.workStrong
    property string glyph: "circle-check"
    default property alias ways: ways.data

    implicitHeight: grid.implicitHeight + 28 * Theme.px
    border.width: Math.max(1, Theme.lineWidth * Theme.px)
    border.color: Qt.alpha(notice.tone, 0.55)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: notice.text

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20 * Theme.px
        anchors.rightMargin: 14 * Theme.px
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 16 * Theme.px
        rowSpacing: 8 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 14 * Theme.px

            Icon {
                name: notice.glyph
                size: 24
                color: notice.tone
            }

            PlainLabel {
                Layout.fillWidth: true
                text: notice.text
                size: 18
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }

        Row {
            id: ways

            Layout.alignment: Qt.AlignRight
            spacing: 8 * Theme.px
        }
    }
}
