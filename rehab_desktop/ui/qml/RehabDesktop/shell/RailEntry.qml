pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One way of the rail: its icon and its word. `hint` is the key that goes there too, which is seen
// where `hinted`.
T.AbstractButton {
    id: entry

    required property string glyph
    property string hint
    property bool hinted: false
    property bool current: false

    implicitHeight: words.implicitHeight + 22 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: entry.text
    Accessible.description: entry.hint
    Accessible.selected: entry.current
    Keys.onReturnPressed: entry.click()
    Keys.onEnterPressed: entry.click()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: 12 * Theme.px
        color: entry.current ? Theme.surface : entry.hovered ? Theme.hover : "transparent"
        border.width: Theme.outlined && entry.current ? Theme.lineWidth : 0
        border.color: Theme.line

        FocusFrame {
            anchors.margins: 0
            shown: entry.visualFocus
            radius: 12 * Theme.px
        }
    }

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 14 * Theme.px
        name: entry.glyph
        size: 21
        color: entry.current ? Theme.workStrong : Theme.softStrong
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: icon.right
        anchors.right: parent.right
        anchors.leftMargin: 12 * Theme.px
        anchors.rightMargin: 6 * Theme.px

        PlainLabel {
            width: words.width
            text: entry.text
            size: 18
            color: entry.current ? Theme.ink : Theme.softStrong
            font.weight: entry.current ? Font.DemiBold : Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PlainLabel {
            width: words.width
            visible: entry.hinted
            text: entry.hint
            size: 13
            color: Theme.softStrong
            Accessible.ignored: true
        }
    }
}
