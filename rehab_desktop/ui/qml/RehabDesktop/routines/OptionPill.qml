pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One of a few to choose from.
T.AbstractButton {
    id: option

    property bool chosen: false

    implicitWidth: label.implicitWidth + 32 * Theme.px
    implicitHeight: label.implicitHeight + 20 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: option.text
    Accessible.checkable: true
    Accessible.checked: option.chosen
    Keys.onReturnPressed: option.click()
    Keys.onEnterPressed: option.click()

    background: Rectangle {
        radius: 12 * Theme.px
        color: option.chosen ? Theme.brand : option.hovered ? Theme.hover : Theme.ground
        border.width: Math.max(1, Theme.lineWidth * Theme.px)
        border.color: option.chosen ? Theme.brand : Theme.line

        FocusFrame {
            anchors.margins: -3 * Theme.px
            shown: option.visualFocus
            radius: 14 * Theme.px
        }
    }

    PlainLabel {
        id: label

        anchors.centerIn: parent
        text: option.text
        size: 16
        color: option.chosen ? Theme.onStrong : Theme.ink
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
