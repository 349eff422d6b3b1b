pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Whether the folder is encrypted, and what can be done about it.
Section {
    id: section

    required property EncryptionModel encryption

    heading: qsTr("Encryption")
    glyph: "shield-check"

    PlainLabel {
        Layout.fillWidth: true
        text: section.encryption.text
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.encryption.doing !== "" ? section.encryption.doing : section.encryption.done
        color: Theme.goodStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    Loader {
        Layout.fillWidth: true
        active: section.encryption.step === "protecting"
        visible: active
        sourceComponent: ColumnLayout {
            spacing: 14 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: steps.heading
                size: 22
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PlainLabel {
                Layout.fillWidth: true
                text: steps.detail
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            ProtectionSteps {
                id: steps

                protecting: section.encryption.protecting
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: section.encryption.step === "changing"
        visible: active
        sourceComponent: ColumnLayout {
            spacing: 14 * Theme.px
            Keys.onEscapePressed: section.encryption.leave()

            PassphraseField {
                objectName: "present"
                first: true
                name: qsTr("The passphrase of now")
                onTyped: text => section.encryption.typePresent(text)
                onEntered: section.encryption.change()
            }

            NewPassphrase {
                name: qsTr("The new passphrase")
                first: false
                strength: section.encryption.strengthText
                taken: section.encryption.taken
                onTyped: text => section.encryption.typeNew(text)
                onTypedAgain: text => section.encryption.typeAgain(text)
                onEntered: section.encryption.change()
            }

            Flow {
                Layout.fillWidth: true
                spacing: 12 * Theme.px

                PillButton {
                    objectName: "changePassphrase"
                    enabled: section.encryption.doing === ""
                    text: qsTr("Change it")
                    key: "↵"
                    primary: true
                    onClicked: section.encryption.change()
                }

                PillButton {
                    text: qsTr("Leave it as it is")
                    key: qsTr("Esc")
                    onClicked: section.encryption.leave()
                }
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.encryption.fault
        color: Theme.stopStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        visible: section.encryption.step === "off" || section.encryption.step === "on"
        spacing: 12 * Theme.px

        PillButton {
            objectName: "encrypt"
            visible: section.encryption.step === "off"
            enabled: section.encryption.may
            text: qsTr("Encrypt…")
            glyph: "shield-check"
            onClicked: section.encryption.begin()
        }

        PillButton {
            objectName: "newPassphrase"
            visible: section.encryption.step === "on"
            enabled: section.encryption.doing === ""
            text: qsTr("Change my passphrase…")
            glyph: "pencil"
            onClicked: section.encryption.beginChange()
        }

        ConfirmButton {
            objectName: "decrypt"
            visible: section.encryption.step === "on" && section.encryption.mayDecrypt
            enabled: section.encryption.doing === ""
            ask: qsTr("Decrypt")
            sure: qsTr("Write everything plain again?")
            glyph: "shield-check"
            onConfirmed: section.encryption.decrypt()
        }
    }

    DiskEncryptionHint {
        visible: section.encryption.step === "on"
    }
}
