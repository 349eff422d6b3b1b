pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What is to protect a folder, one step after another, with the buttons below.
FocusScope {
    id: steps

    required property ProtectingModel protecting
    property string finish: qsTr("Encrypt")

    readonly property var headings: ({
            "passphrase": qsTr("A passphrase"),
            "code": qsTr("The recovery code"),
            "typed-back": qsTr("Is it on paper?"),
            "place": qsTr("A second place for back-ups")
        })
    readonly property var details: ({
            "passphrase": steps.protecting.clinic ? qsTr("Everything is encrypted from now on. Your passphrase opens the clinic after each start; colleagues get theirs in the clinic's settings.") : qsTr("Your history and its back-ups are encrypted. The passphrase opens them after each start."),
            "code": qsTr("It opens everything when nobody knows a passphrase any more. Without a passphrase and without the code nobody can, not even we. It is shown now and never again."),
            "typed-back": qsTr("Type two of its groups from the paper."),
            "place": qsTr("A lost laptop should not be a lost record. Back-ups are encrypted, so the place need not be trusted: a stick, or a folder that is copied elsewhere.")
        })
    readonly property string heading: steps.headings[steps.protecting.step]
    readonly property string detail: steps.details[steps.protecting.step]

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight
    Keys.onEscapePressed: steps.protecting.back()

    ColumnLayout {
        id: column

        width: steps.width
        spacing: 14 * Theme.px

        Loader {
            Layout.fillWidth: true
            sourceComponent: ({
                    "passphrase": passphrase,
                    "code": code,
                    "typed-back": typedBack,
                    "place": place
                })[steps.protecting.step]
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: steps.protecting.fault
            color: Theme.stopStrong
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: steps.protecting.doing
            color: Theme.softStrong
            wrapMode: Text.Wrap
            announced: true
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 12 * Theme.px
            spacing: 12 * Theme.px

            PillButton {
                objectName: "protectNext"
                enabled: steps.protecting.doing === ""
                text: steps.protecting.last ? steps.finish : steps.protecting.step === "code" ? qsTr("I have it on paper") : qsTr("Next")
                key: steps.protecting.step === "passphrase" || steps.protecting.step === "typed-back" ? "↵" : ""
                size: 20
                primary: true
                onClicked: steps.protecting.next()
            }

            PillButton {
                objectName: "protectBack"
                enabled: steps.protecting.doing === ""
                text: qsTr("Back")
                key: qsTr("Esc")
                size: 20
                onClicked: steps.protecting.back()
            }
        }
    }

    Component {
        id: passphrase

        NewPassphrase {
            strength: steps.protecting.strengthText
            taken: steps.protecting.taken
            onTyped: text => steps.protecting.typePassphrase(text)
            onTypedAgain: text => steps.protecting.typeAgain(text)
            onEntered: steps.protecting.next()
        }
    }

    Component {
        id: code

        ColumnLayout {
            spacing: 14 * Theme.px

            Timer {
                interval: 0
                running: true
                onTriggered: save.forceActiveFocus(Qt.TabFocusReason)
            }

            RecoveryCodePaper {
                groups: steps.protecting.groups
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Write it down or print it, and keep it away from this computer.")
                wrapMode: Text.Wrap
            }

            PillButton {
                id: save

                objectName: "saveCode"
                text: qsTr("Save a page to print…")
                glyph: "printer"
                onClicked: chooser.open()
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: steps.protecting.saved
                color: Theme.goodStrong
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                announced: true
            }

            SaveChooser {
                id: chooser

                kinds: ["PDF (*.pdf)"]
                suggested: steps.protecting.suggested
                onChosen: file => steps.protecting.save(file)
            }
        }
    }

    Component {
        id: typedBack

        ColumnLayout {
            spacing: 14 * Theme.px

            Repeater {
                model: steps.protecting.asked

                NamedLine {
                    required property int modelData
                    required property int index

                    field: "group-" + modelData
                    name: qsTr("Group %1").arg(modelData)
                    wide: 180
                    first: index === 0
                    wrong: steps.protecting.wrong === index
                    onTyped: text => steps.protecting.typeGroup(index, text)
                    onEntered: steps.protecting.next()
                }
            }
        }
    }

    Component {
        id: place

        ColumnLayout {
            spacing: 14 * Theme.px

            Timer {
                interval: 0
                running: true
                onTriggered: choose.forceActiveFocus(Qt.TabFocusReason)
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: steps.protecting.place
                size: 18
                wrapMode: Text.WrapAnywhere
            }

            Flow {
                Layout.fillWidth: true
                spacing: 12 * Theme.px

                PillButton {
                    id: choose

                    objectName: "choosePlace"
                    text: steps.protecting.place === "" ? qsTr("Choose a folder…") : qsTr("Choose another folder…")
                    glyph: "folder"
                    onClicked: folder.open()
                }

                PillButton {
                    visible: steps.protecting.place !== ""
                    text: qsTr("None")
                    quiet: true
                    onClicked: steps.protecting.noPlace()
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: steps.protecting.place === ""
                text: qsTr("Without one you can go on, and choose it in the settings at any time.")
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            DiskEncryptionHint {}

            FolderChooser {
                id: folder

                heading: qsTr("Where to copy back-ups")
                onChosen: folder => steps.protecting.choosePlace(folder)
            }
        }
    }
}
