pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// A therapist types a passphrase of their own, twice; the lead looks away.
ColumnLayout {
    id: form

    required property PassphraseModel passphrase

    component Line: ColumnLayout {
        id: line

        required property string field
        required property string name

        function begin() {
            typed.forceActiveFocus(Qt.TabFocusReason);
        }

        Layout.fillWidth: true
        spacing: 6 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: line.name
            size: 16
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        SecretField {
            id: typed

            objectName: line.field
            Layout.fillWidth: true
            question: line.name
            wrong: form.passphrase.wrong === line.field
            onTextEdited: form.passphrase.type(line.field, text)
            Keys.onReturnPressed: event => event.isAutoRepeat || form.passphrase.keep()
            Keys.onEnterPressed: event => event.isAutoRepeat || form.passphrase.keep()
            Keys.onEscapePressed: form.passphrase.leave()
        }
    }

    spacing: 10 * Theme.px
    Component.onCompleted: first.begin()

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("%1 types a passphrase now, and nobody else looks. It opens the whole clinic, at least 12 characters; four or five words that do not belong together are easy to keep in mind.").arg(form.passphrase.letters)
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Line {
        id: first

        field: "passphrase"
        name: qsTr("Passphrase")
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: form.passphrase.strength
        size: 16
        color: form.passphrase.good ? Theme.goodStrong : Theme.cautionStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    Line {
        field: "again"
        name: qsTr("The same again")
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
