pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Overlay {
    id: leaving

    required property SessionModel session

    cardWidth: 880
    title: qsTr("Leave now?")
    detail: leaving.session.doneSoFar
    note: qsTr("Kept sessions stay in your history, unfinished ones too.")

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        spacing: 14 * Theme.px

        PillButton {
            id: keep

            text: qsTr("Keep what was done")
            glyph: "save"
            size: 22
            primary: true
            onClicked: leaving.session.commands.end(true)
        }

        PillButton {
            text: qsTr("Go on")
            glyph: "play"
            key: qsTr("Esc")
            size: 22
            onClicked: leaving.session.commands.goOn()
        }

        PillButton {
            height: keep.height
            text: qsTr("Discard")
            glyph: "trash-2"
            size: 20
            quiet: true
            onClicked: leaving.session.commands.end(false)
        }
    }
}
