pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The data folder and the back-ups of what lies in it.
ColumnLayout {
    id: column

    required property FilesModel files

    spacing: 24 * Theme.px

    Section {
        heading: qsTr("Data folder")
        glyph: "folder"

        Copyable {
            Layout.fillWidth: true
            text: column.files.folder
            size: 18
            ink: Theme.ink
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Your history, settings and back-ups lie here, on this computer only. Moving takes the history and the settings along; the old folder stays as it was.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            spacing: 12 * Theme.px

            PillButton {
                text: qsTr("Open the folder")
                glyph: "folder-open"
                onClicked: column.files.openFolder()
            }

            PillButton {
                visible: column.files.offered
                text: qsTr("Move to another folder…")
                glyph: "folder"
                enabled: column.files.doing === ""
                onClicked: chooser.open()
            }
        }

        FolderChooser {
            id: chooser

            onChosen: folder => column.files.moveTo(folder)
        }
    }

    Section {
        heading: qsTr("Back-ups")
        glyph: "database-backup"

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("One is made on every day that you use the app. Choose one to put it in the place of your history; what is there now is kept beside.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: column.files.doing !== "" ? column.files.doing : column.files.done
            color: Theme.goodStrong
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: column.files.failure
            color: Theme.stopStrong
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: column.files.none
            text: qsTr("No back-up yet. The first is made on the day after your first session, or now.")
            wrapMode: Text.Wrap
        }

        Repeater {
            model: column.files.backups

            RadioChoice {
                required property string when
                required property int index

                Layout.fillWidth: true
                text: when
                onClicked: column.files.choose(index)
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.px
            spacing: 12 * Theme.px

            PillButton {
                objectName: "backUp"
                text: qsTr("Back up now")
                glyph: "save"
                enabled: column.files.doing === ""
                onClicked: column.files.backUp()
            }

            ConfirmButton {
                objectName: "restore"
                visible: column.files.offered
                ask: qsTr("Restore the chosen one")
                sure: qsTr("Replace your history?")
                glyph: "archive-restore"
                enabled: column.files.ready
                onConfirmed: column.files.restore()
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: column.files.encryption !== null
        visible: active
        sourceComponent: EncryptionSettings {
            encryption: column.files.encryption
        }
    }

    Section {
        heading: qsTr("For oneself and for a clinic")
        glyph: "users"

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Your own training and each clinic have a folder of their own. The next start can ask which to open, or make another.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: column.files.asked
            color: column.files.askRefused ? Theme.stopStrong : Theme.goodStrong
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            announced: true
        }

        PillButton {
            objectName: "askNext"
            text: qsTr("Ask at the next start")
            glyph: "users"
            onClicked: column.files.askNext()
        }
    }
}
