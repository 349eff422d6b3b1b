pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A small button that is only a picture; its name is for screen readers and its tip.
T.AbstractButton {
    id: button

    property string glyph
    property string key
    property real room: Infinity

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

    Rectangle {
        anchors.top: parent.bottom
        anchors.topMargin: 6 * Theme.px
        x: Math.min(0, button.room - width)
        width: label.implicitWidth + 24 * Theme.px
        height: label.implicitHeight + 14 * Theme.px
        visible: button.hovered || button.visualFocus
        radius: 10 * Theme.px
        color: Theme.ink

        Words {
            id: label

            anchors.centerIn: parent
            text: button.key === "" ? button.text : qsTr("%1  (%2)").arg(button.text).arg(button.key)
            size: 14
            color: Theme.ground
        }
    }

    Glyph {
        anchors.centerIn: parent
        name: button.glyph
        size: 22 / (1 + (Theme.textScale - 1) * 0.3)
        color: Theme.softStrong
    }
}
