pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// A therapist types a passphrase of their own, twice; the lead looks away.
ColumnLayout {
    id: form

    required property PassphraseModel passphrase

    spacing: 10 * Theme.px
    Keys.onEscapePressed: form.passphrase.leave()

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("%1 types a passphrase now, and nobody else looks. It opens the whole clinic.").arg(form.passphrase.letters)
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    NewPassphrase {
        strength: form.passphrase.strength
        taken: form.passphrase.good
        onTyped: text => form.passphrase.type("passphrase", text)
        onTypedAgain: text => form.passphrase.type("again", text)
        onEntered: form.passphrase.keep()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== "" && text !== form.passphrase.strength
        text: form.passphrase.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PillButton {
            objectName: "keepPassphrase"
            text: form.passphrase.busy ? qsTr("One moment …") : qsTr("Keep")
            key: "↵"
            primary: true
            size: 16
            enabled: !form.passphrase.busy
            onClicked: form.passphrase.keep()
        }

        PillButton {
            objectName: "leavePassphrase"
            text: qsTr("Not now")
            key: qsTr("Esc")
            size: 16
            onClicked: form.passphrase.leave()
        }
    }
}
