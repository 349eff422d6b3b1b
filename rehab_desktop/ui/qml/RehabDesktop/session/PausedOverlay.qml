pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Overlay {
    id: paused

    required property AppModel app
    required property SessionModel session

    title: paused.session.overlay === "restored" ? qsTr("Welcome back") : qsTr("Paused")
    detail: paused.session.position
    note: paused.session.overlay === "suspended" ? qsTr("The computer was asleep. Nothing was counted meanwhile.") : paused.session.overlay === "restored" ? qsTr("Everything is as you left it. Set up again, then go on.") : ""

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: -10 * Theme.px
        text: paused.session.left
        size: 24
        tabular: true
        color: Theme.softStrong
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        spacing: 14 * Theme.px

        PillButton {
            id: go

            text: qsTr("Go on")
            glyph: "play"
            key: Hotkeys.toggle
            size: 26
            primary: true
            onClicked: paused.session.commands.goOn()
        }

        PillButton {
            height: go.height
            visible: paused.session.restartable
            text: qsTr("This repetition again")
            glyph: "rotate-ccw"
            size: 20
            onClicked: paused.session.commands.restartRepetition()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 6 * Theme.px

        PillButton {
            text: qsTr("This hurts")
            glyph: "triangle-alert"
            key: Hotkeys.hurts
            quiet: true
            onClicked: paused.session.commands.hurts()
        }

        PillButton {
            text: qsTr("Leave")
            glyph: "x"
            key: qsTr("Esc")
            quiet: true
            onClicked: paused.session.commands.leave()
        }

        PillButton {
            text: qsTr("All keys")
            glyph: "keyboard"
            key: Hotkeys.table
            quiet: true
            onClicked: paused.app.toggleKeys()
        }
    }
}
