pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// A box to tick, with the sentence that a person stands by; the whole line can be pressed.
T.AbstractButton {
    id: tick

    property bool on: false
    property real size: 18

    signal wanted(bool on)

    Layout.fillWidth: true
    implicitWidth: box.width + 40 * Theme.px + words.implicitWidth
    implicitHeight: Math.max(words.implicitHeight, box.height) + 18 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: tick.text
    Accessible.checkable: true
    Accessible.checked: tick.on
    Keys.onReturnPressed: event => event.isAutoRepeat || tick.click()
    Keys.onEnterPressed: event => event.isAutoRepeat || tick.click()
    onClicked: tick.wanted(!tick.on)

    background: Rectangle {
        radius: 12 * Theme.px
        color: tick.hovered ? Theme.hover : "transparent"

        FocusFrame {
            anchors.margins: 0
            shown: tick.visualFocus
            radius: 12 * Theme.px
        }
    }

    Rectangle {
        id: box

        x: tick.mirrored ? tick.width - width - 10 * Theme.px : 10 * Theme.px
        anchors.verticalCenter: parent.verticalCenter
        width: 28 * Theme.px * (1 + (Theme.textScale - 1) * 0.5)
        height: width
        radius: 8 * Theme.px
        color: tick.on ? Theme.brand : Theme.surface
        border.width: Math.max(2, 2 * Theme.px)
        border.color: tick.on ? Theme.brand : Theme.softStrong

        Icon {
            anchors.centerIn: parent
            visible: tick.on
            name: "check"
            size: 20
            color: Theme.onStrong
        }
    }

    PlainLabel {
        id: words

        x: tick.mirrored ? 10 * Theme.px : box.width + 24 * Theme.px
        anchors.verticalCenter: parent.verticalCenter
        width: tick.width - box.width - 34 * Theme.px
        text: tick.text
        size: tick.size
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
