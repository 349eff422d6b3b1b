pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One of several pills, of which one is chosen.
T.AbstractButton {
    id: pick

    property bool chosen: false
    property real size: 17

    implicitWidth: label.implicitWidth + 2 * label.font.pixelSize
    implicitHeight: label.implicitHeight + 1.2 * label.font.pixelSize
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: pick.text
    Accessible.checkable: true
    Accessible.checked: pick.chosen
    Keys.onReturnPressed: pick.click()
    Keys.onEnterPressed: pick.click()

    background: Rectangle {
        radius: height / 2
        color: pick.chosen ? Theme.brand : pick.hovered ? Theme.hover : Theme.surface
        border.width: Math.max(1, Theme.lineWidth * Theme.px)
        border.color: pick.chosen ? Theme.brand : Theme.line

        FocusFrame {
            shown: pick.visualFocus
            radius: height / 2
        }
    }

    PlainLabel {
        id: label

        anchors.centerIn: parent
        text: pick.text
        size: pick.size
        color: pick.chosen ? Theme.onStrong : Theme.ink
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
