pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A wide button with its word, and its key where it has one. `primary` is the one to press. What
// cannot be pressed is flat and pale, and its word can still be read.
T.AbstractButton {
    id: button

    property string glyph
    property string key
    property bool primary: false
    property bool quiet: false
    property real size: 18
    property real widest: 0 // beyond this its word goes on in a second line; 0 for never
    property color tone: Theme.brand
    readonly property bool filled: button.primary && button.enabled
    readonly property color wordColor: !button.enabled ? Theme.faded : button.primary ? Theme.onStrong : button.quiet ? Theme.softStrong : Theme.ink

    implicitWidth: content.implicitWidth + (button.quiet ? 1.4 : 3) * label.font.pixelSize
    implicitHeight: label.implicitHeight + 1.75 * label.font.pixelSize
    focusPolicy: Qt.TabFocus
    Accessible.checkable: button.checkable
    Accessible.checked: button.checked
    Accessible.name: button.text
    Accessible.description: button.key
    Keys.onReturnPressed: event => event.isAutoRepeat || button.click()
    Keys.onEnterPressed: event => event.isAutoRepeat || button.click()

    background: Rectangle {
        radius: height / 2
        color: button.filled ? button.tone : button.hovered ? Theme.hover : button.quiet ? "transparent" : button.enabled ? Theme.surface : Theme.sunken
        border.width: button.filled || button.quiet ? 0 : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: button.enabled ? Theme.line : Theme.track
        scale: button.pressed ? 0.97 : 1

        FocusFrame {
            shown: button.visualFocus
            radius: height / 2
        }
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 0.6 * label.font.pixelSize

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            visible: button.glyph !== ""
            name: button.glyph
            size: button.size * 1.15
            color: button.wordColor
        }

        PlainLabel {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: button.widest > 0 ? Math.min(implicitWidth, button.widest - 2 * label.font.pixelSize - picture.width) : implicitWidth
            wrapMode: button.widest > 0 ? Text.Wrap : Text.NoWrap
            text: button.text
            size: button.size
            color: button.wordColor
            font.weight: Font.DemiBold
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.key !== ""
            text: button.key
            size: button.size * 0.72
            tone: button.wordColor
        }
    }
}
