pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Everybody who works here, and below each what the lead changes about them.
Section {
    id: card

    required property TherapistsModel therapists

    heading: qsTr("Who works here")
    glyph: "users"

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== "" && card.therapists.wrong === ""
        text: card.therapists.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.therapists.left !== ""
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("%1 opens the clinic no more. Somebody who kept a copy of the file and of its key could still read that copy. With another key they read nothing that is written from now on.").arg(card.therapists.left)
            color: Theme.cautionStrong
            wrapMode: Text.Wrap
            announced: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: 10 * Theme.px

            PillButton {
                objectName: "changeKey"
                text: qsTr("Change the key")
                glyph: "lock"
                primary: true
                size: 16
                enabled: !card.therapists.busy
                onClicked: card.therapists.changeKey()
            }

            PillButton {
                objectName: "keepKey"
                text: qsTr("Keep the key")
                size: 16
                enabled: !card.therapists.busy
                onClicked: card.therapists.keepKey()
            }
        }
    }

    Repeater {
        model: card.therapists.rows

        ColumnLayout {
            id: row

            required property string therapist
            required property string letters
            required property string name
            required property string detail
            required property bool active
            required property bool without
            required property bool chosen

            Layout.fillWidth: true
            spacing: 10 * Theme.px

            RowLayout {
                Layout.fillWidth: true
                spacing: 12 * Theme.px

                PlainLabel {
                    Layout.preferredWidth: Math.max(implicitWidth, 60 * Theme.px * Theme.textScale)
                    text: row.letters
                    size: 20
                    font.weight: Font.DemiBold
                    color: row.active ? Theme.ink : Theme.softStrong
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: row.name
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: row.detail
                        size: 15
                        color: row.without ? Theme.cautionStrong : Theme.softStrong
                        wrapMode: Text.Wrap
                    }
                }

                PillButton {
                    objectName: "change-" + row.letters
                    visible: card.therapists.decides
                    text: row.chosen ? qsTr("Done") : qsTr("Change")
                    size: 15
                    Accessible.name: qsTr("%1: %2").arg(row.letters).arg(text)
                    onClicked: card.therapists.choose(row.therapist)
                }
            }

            Loader {
                Layout.fillWidth: true
                active: row.chosen
                visible: active
                sourceComponent: card.therapists.passphrase.letters === row.letters ? passphrase : change
            }

            Component {
                id: change

                ColumnLayout {
                    spacing: 10 * Theme.px

                    Segments {
                        objectName: "chosenRole"
                        Layout.fillWidth: true
                        visible: row.active
                        question: qsTr("Role of %1").arg(row.letters)
                        size: 15
                        model: card.therapists.roles
                        value: card.therapists.chosenRole
                        onChosen: value => card.therapists.setRole(value)
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: 10 * Theme.px

                        PillButton {
                            objectName: "givePassphrase"
                            visible: row.without
                            text: qsTr("Choose a passphrase")
                            glyph: "lock"
                            size: 15
                            onClicked: card.therapists.askPassphrase(row.therapist)
                        }

                        ConfirmButton {
                            objectName: "leave"
                            visible: row.active
                            ask: qsTr("Leaves the clinic")
                            sure: qsTr("%1 leaves?").arg(row.letters)
                            size: 15
                            onConfirmed: card.therapists.leave()
                        }

                        PillButton {
                            objectName: "comeBack"
                            visible: !row.active
                            text: qsTr("Works here again")
                            size: 15
                            onClicked: card.therapists.comeBack()
                        }
                    }
                }
            }

            Component {
                id: passphrase

                PassphraseForm {
                    passphrase: card.therapists.passphrase
                }
            }
        }
    }
}
