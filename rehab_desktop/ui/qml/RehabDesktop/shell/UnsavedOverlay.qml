pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Asked before the app is closed while something is in memory only.
Overlay {
    id: overlay

    required property NoticesModel notices

    cardWidth: 900
    title: qsTr("Not saved yet")
    detail: qsTr("What you finished last is in memory only. Closing the app now loses it.")
    note: overlay.notices.reason
    Component.onCompleted: retry.forceActiveFocus()

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        spacing: 14 * Theme.px

        PillButton {
            id: retry

            text: qsTr("Try again")
            glyph: "rotate-ccw"
            size: 22
            primary: true
            onClicked: overlay.notices.retry()
        }

        PillButton {
            text: qsTr("Keep the app open")
            key: qsTr("Esc")
            size: 22
            onClicked: overlay.notices.stay()
        }

        PillButton {
            height: retry.height
            text: qsTr("Close and lose it")
            glyph: "trash-2"
            size: 20
            quiet: true
            onClicked: overlay.notices.giveUp()
        }
    }
}
