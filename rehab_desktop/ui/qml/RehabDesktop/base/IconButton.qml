pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A small button that is only a picture; its name is for screen readers, and `tip` for
// whoever points at it: the bar it stands in shows it.
T.AbstractButton {
    id: button

    property string glyph
    property string key
    readonly property bool pointed: button.hovered || button.visualFocus
    readonly property string tip: button.key === "" ? button.text : qsTr("%1  (%2)").arg(button.text).arg(button.key)

    implicitWidth: 40 * Theme.px
    implicitHeight: 40 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.name: button.text
    Accessible.description: button.key
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    background: Rectangle {
        radius: height / 2
        color: button.hovered ? Theme.hover : "transparent"

        FocusFrame {
            anchors.margins: 0
            shown: button.visualFocus
            radius: height / 2
        }
    }

    Icon {
        anchors.centerIn: parent
        opacity: button.enabled ? 1 : 0.35
        name: button.glyph
        size: 22 / (1 + (Theme.textScale - 1) * 0.3)
        color: Theme.softStrong
    }
}
