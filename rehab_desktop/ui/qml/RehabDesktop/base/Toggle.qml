pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// On or off, with a word on what that does; the whole line can be pressed.
T.AbstractButton {
    id: toggle

    property string detail
    property bool on: false

    signal wanted(bool on)

    Layout.fillWidth: true
    implicitHeight: Math.max(words.implicitHeight, track.height) + 20 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: toggle.text
    Accessible.description: toggle.detail
    Accessible.checkable: true
    Accessible.checked: toggle.on
    Keys.onReturnPressed: toggle.click()
    Keys.onEnterPressed: toggle.click()
    onClicked: toggle.wanted(!toggle.on)

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -12 * Theme.px
        anchors.rightMargin: -12 * Theme.px
        radius: 12 * Theme.px
        color: toggle.hovered ? Theme.hover : "transparent"

        FocusFrame {
            anchors.margins: 0
            shown: toggle.visualFocus
            radius: 12 * Theme.px
        }
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: toggle.width - track.width - 24 * Theme.px
        spacing: 2 * Theme.px

        PlainLabel {
            width: words.width
            text: toggle.text
            size: 18
            color: toggle.enabled ? Theme.ink : Theme.faded
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            width: words.width
            visible: text !== ""
            text: toggle.detail
            size: 15
            color: toggle.enabled ? Theme.softStrong : Theme.faded
            wrapMode: Text.Wrap
        }
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 52 * Theme.px * (1 + (Theme.textScale - 1) * 0.5)
        height: width * 0.58
        radius: height / 2
        color: toggle.enabled && toggle.on ? Theme.brand : Theme.sunken
        border.width: Math.max(1, Theme.lineWidth * Theme.px)
        border.color: !toggle.enabled ? Theme.faded : toggle.on ? Theme.brand : Theme.softStrong

        Rectangle {
            x: toggle.on ? parent.width - width - 4 * Theme.px : 4 * Theme.px
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8 * Theme.px
            height: width
            radius: width / 2
            color: !toggle.enabled ? Theme.faded : toggle.on ? Theme.onStrong : Theme.softStrong

            Behavior on x {
                enabled: toggle.hovered || toggle.visualFocus

                NumberAnimation {
                    duration: Theme.brief
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
