pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

Rectangle {
    id: rail

    signal safetyWanted()
    signal keysWanted()

    width: 220 * Theme.px * (1 + (Theme.textScale - 1) * 0.55)
    color: Theme.sunken

    Column {
        x: 22 * Theme.px
        y: 30 * Theme.px
        width: rail.width - 44 * Theme.px
        spacing: 26 * Theme.px

        Words {
            width: parent.width
            text: qsTr("Runner’s Knee")
            size: 23
            display: true
            wrapMode: Text.Wrap
        }

        Rectangle {
            width: parent.width
            height: here.implicitHeight + 24 * Theme.px
            radius: 12 * Theme.px
            color: Theme.surface
            border.width: Theme.outlined ? Theme.lineWidth : 0
            border.color: Theme.line

            Words {
                id: here

                anchors.verticalCenter: parent.verticalCenter
                x: 16 * Theme.px
                text: qsTr("Today")
                size: 18
                font.weight: Font.DemiBold
            }
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 22 * Theme.px
        x: 14 * Theme.px

        PillButton {
            text: qsTr("Safety first")
            glyph: "shield-check"
            size: 17
            quiet: true
            onClicked: rail.safetyWanted()
        }

        PillButton {
            text: qsTr("Keys")
            glyph: "keyboard"
            size: 17
            quiet: true
            onClicked: rail.keysWanted()
        }
    }
}
