pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Where copies of the back-ups go: a stick, or a folder that another computer has too.
Section {
    id: card

    required property SecondPlaceModel place

    heading: qsTr("Second place for back-ups")
    glyph: "hard-drive"

    Copyable {
        Layout.fillWidth: true
        visible: card.place.folder !== ""
        text: card.place.folder
        size: 17
        ink: Theme.ink
    }

    PlainLabel {
        Layout.fillWidth: true
        text: card.place.state
        color: card.place.uneasy ? Theme.cautionStrong : Theme.softStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.place.readable
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Flow {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PillButton {
            objectName: "choosePlace"
            text: qsTr("Choose a folder …")
            glyph: "folder"
            size: 16
            enabled: !card.place.busy
            onClicked: chooser.open()
        }

        PillButton {
            objectName: "copyPlace"
            visible: card.place.folder !== ""
            text: qsTr("Copy now")
            glyph: "copy"
            size: 16
            enabled: !card.place.busy
            onClicked: card.place.copy()
        }

        PillButton {
            objectName: "noPlace"
            visible: card.place.folder !== ""
            text: qsTr("No second place")
            size: 16
            quiet: true
            enabled: !card.place.busy
            onClicked: card.place.chooseNone()
        }
    }

    FolderChooser {
        id: chooser

        heading: qsTr("Where copies of the back-ups go")
        onChosen: folder => card.place.choose(folder)
    }
}
