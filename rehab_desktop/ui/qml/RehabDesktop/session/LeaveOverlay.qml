pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Overlay {
    id: leaving

    required property SessionModel session

    cardWidth: 980
    title: qsTr("Leave now?")
    detail: leaving.session.doneSoFar
    note: leaving.session.hurting.kept ? qsTr("You told a pain in it, so it is kept: what comes next goes by that.") : leaving.session.anythingDone ? qsTr("Kept sessions stay in your history, unfinished ones too.") : leaving.session.pain >= 0 ? qsTr("The pain you told is kept.") : ""

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        spacing: 14 * Theme.px

        PillButton {
            id: keep

            visible: leaving.session.anythingDone
            text: qsTr("Keep what was done")
            glyph: "save"
            size: 22
            primary: true
            onClicked: leaving.session.commands.end(true)
        }

        PillButton {
            text: leaving.session.hurting.open ? qsTr("Back") : qsTr("Go on")
            primary: !keep.visible
            glyph: leaving.session.hurting.open ? "chevron-left" : "play"
            key: qsTr("Esc")
            size: 22
            onClicked: leaving.session.commands.goOn()
        }

        PillButton {
            height: keep.height
            visible: !keep.visible
            text: qsTr("Leave")
            glyph: "x"
            size: 20
            quiet: true
            onClicked: leaving.session.commands.end(false)
        }

        ConfirmButton {
            objectName: "discard"
            height: keep.height
            visible: keep.visible && !leaving.session.hurting.kept
            ask: qsTr("Discard")
            sure: qsTr("Discard for good?")
            glyph: "trash-2"
            size: 20
            quiet: !asked
            onConfirmed: leaving.session.commands.end(false)
        }
    }
}
