pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A question over the screen: everything behind it steps back, nothing behind it can be clicked.
Item {
    id: overlay

    property string title
    property string detail
    property string note
    property color tone: Theme.ink
    property real cardWidth: 760
    property real titleSize: 64
    property real detailSize: 24
    property bool fromTop: false // where what is chosen changes its height: nothing moves under the mouse
    default property alias choices: column.data
    property alias foot: foot.data // stays in sight however long the rest is

    // What is chosen by keys comes into view.
    function bringIn(part: Item) {
        scrolling.bringIn(part);
    }

    anchors.fill: parent
    Keys.onUpPressed: scrolling.scrollTo(scrolling.contentY - 80 * Theme.px)
    Keys.onDownPressed: scrolling.scrollTo(scrolling.contentY + 80 * Theme.px)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.82
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    Card {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: overlay.fromTop ? 20 * Theme.px : (overlay.height - height) / 2
        width: Math.min(overlay.width - 56 * Theme.px, overlay.cardWidth * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
        height: Math.min(overlay.height - 40 * Theme.px, column.implicitHeight + 88 * Theme.px + below.height)
        border.width: Math.max(1, Theme.lineWidth * Theme.px)
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: overlay.title
        Accessible.description: overlay.detail

        Scrolling {
            id: scrolling

            anchors.fill: parent
            anchors.margins: 12 * Theme.px
            anchors.bottomMargin: 12 * Theme.px + below.height
            contentHeight: column.implicitHeight + 64 * Theme.px

            ColumnLayout {
                id: column

                x: 36 * Theme.px
                y: 32 * Theme.px
                width: parent.width - 72 * Theme.px
                spacing: 18 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: overlay.title
                    size: overlay.titleSize
                    display: true
                    color: overlay.tone
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                PlainLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: -8 * Theme.px
                    visible: text !== ""
                    text: overlay.detail
                    size: overlay.detailSize
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: overlay.note
                    size: 18
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }

        Item {
            id: below

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: foot.children.length > 0 ? foot.height + 32 * Theme.px : 0

            Flow {
                id: foot

                anchors.left: parent.left
                anchors.leftMargin: 48 * Theme.px
                width: below.width - 96 * Theme.px
                spacing: 14 * Theme.px
            }
        }
    }
}
