pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One day of the week: its bar and its letter.
T.AbstractButton {
    id: bar

    required property string day
    required property string letter
    required property real share
    required property bool planned
    required property bool missed
    required property bool current
    required property string spoken
    property bool opened: false

    objectName: "day-" + bar.day
    implicitHeight: 92 * Theme.px + label.implicitHeight + 10 * Theme.px
    focusPolicy: Qt.TabFocus
    text: bar.letter
    Accessible.name: bar.spoken
    Accessible.description: bar.current ? qsTr("Today") : ""
    Keys.onReturnPressed: bar.click()
    Keys.onEnterPressed: bar.click()
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Item {
        Rectangle {
            id: trough

            width: parent.width
            height: 92 * Theme.px
            radius: 10 * Theme.px
            color: bar.hovered || bar.opened ? Qt.darker(Theme.track, Theme.dark ? 0.85 : 1.06) : bar.planned && !bar.missed ? Theme.track : Theme.ground
            border.width: bar.current ? Math.max(2, 2 * Theme.px) : bar.planned && !bar.missed && !Theme.outlined ? 0 : Math.max(1, Theme.lineWidth * Theme.px)
            border.color: bar.current ? Theme.brand : Theme.line

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: parent.height * bar.share
                visible: bar.share > 0
                radius: 10 * Theme.px
                color: Theme.brand
            }

            // A day that went by: a short line where the bar would stand.
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 14 * Theme.px
                width: Math.min(18 * Theme.px, parent.width - 16 * Theme.px)
                height: Math.max(2, 2 * Theme.px)
                visible: bar.missed
                color: Theme.softStrong
            }

            FocusFrame {
                shown: bar.visualFocus
                radius: 14 * Theme.px
            }
        }
    }

    PlainLabel {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        y: 100 * Theme.px
        text: bar.letter
        size: 15
        color: bar.current || bar.opened ? Theme.ink : Theme.softStrong
        font.weight: bar.current || bar.opened ? Font.Bold : Font.Medium
        Accessible.ignored: true
    }
}
