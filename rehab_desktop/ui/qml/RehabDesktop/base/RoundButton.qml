pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A round button of the transport row: a picture, its word and its key below.
T.AbstractButton {
    id: button

    property string glyph
    property string number
    property string key
    property bool primary: false
    property bool filled: false
    property real size: 60
    property color tone: Theme.workStrong
    readonly property bool lit: button.primary && button.enabled
    readonly property color signColor: !button.enabled ? Theme.faded : button.primary ? Theme.onStrong : Theme.ink

    implicitWidth: Math.max(disc.width, hint.implicitWidth)
    implicitHeight: disc.height + hint.implicitHeight + 7 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.name: button.text
    Accessible.description: button.key
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    Rectangle {
        id: disc

        anchors.horizontalCenter: parent.horizontalCenter
        width: button.size * Theme.px
        height: width
        radius: width / 2
        color: button.lit ? button.tone : button.hovered ? Theme.hover : button.enabled ? Theme.surface : Theme.sunken
        border.width: button.lit ? 0 : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: button.enabled ? Theme.line : Theme.track
        scale: button.pressed ? 0.94 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }

        Icon {
            anchors.centerIn: parent
            visible: button.glyph !== ""
            name: button.glyph
            filled: button.filled
            size: button.size * (button.primary ? 0.42 : 0.38)
            color: button.signColor
        }

        PlainLabel {
            anchors.centerIn: parent
            visible: button.number !== ""
            text: button.number
            size: button.size * 0.32
            growing: 0.1
            tabular: true
            color: button.signColor
            font.weight: Font.DemiBold
        }

        FocusFrame {
            shown: button.visualFocus
            radius: height / 2
        }
    }

    Row {
        id: hint

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        spacing: 7 * Theme.px

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            size: 14
            color: button.enabled ? Theme.softStrong : Theme.faded
            font.weight: Font.DemiBold
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.key !== ""
            text: button.key
            size: 12
            tone: button.enabled ? Theme.softStrong : Theme.faded
        }
    }
}
