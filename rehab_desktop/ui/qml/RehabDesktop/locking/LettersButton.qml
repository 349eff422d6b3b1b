pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One therapist by their letters, as a large button; `number` is the key that presses it.
T.AbstractButton {
    id: button

    required property string letters
    required property string number
    property string name

    width: 220 * Theme.px
    height: Math.max(180 * Theme.px, words.implicitHeight + 56 * Theme.px)
    focusPolicy: Qt.TabFocus
    text: button.letters
    Accessible.name: button.name === "" ? button.letters : qsTr("%1, %2").arg(button.letters).arg(button.name)
    Accessible.description: button.number
    Keys.onReturnPressed: event => event.isAutoRepeat || button.click()
    Keys.onEnterPressed: event => event.isAutoRepeat || button.click()
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Card {
        color: button.hovered ? Theme.hover : Theme.surface
        border.width: Math.max(1, Theme.lineWidth * Theme.px)
        border.color: Theme.line

        FocusFrame {
            shown: button.visualFocus
            radius: 26 * Theme.px
        }
    }

    Column {
        id: words

        anchors.centerIn: parent
        width: parent.width - 32 * Theme.px
        spacing: 6 * Theme.px

        PlainLabel {
            width: words.width
            text: button.letters
            size: 60
            display: true
            color: Theme.workStrong
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            width: words.width
            visible: text !== ""
            text: button.name
            size: 17
            color: Theme.softStrong
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    KeyCap {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 14 * Theme.px
        visible: button.number !== ""
        text: button.number
    }
}
