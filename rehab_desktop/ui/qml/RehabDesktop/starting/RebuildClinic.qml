pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A lost clinic, made again: where its back-ups lie, and what opens them.
StartPage {
    id: page

    required property StartModel start
    readonly property RebuildModel rebuilding: page.start.rebuilding

    heading: qsTr("A clinic from its back-ups")
    detail: qsTr("For a new computer, or when the folder was lost. Choose where the back-ups lie, such as a stick. They are only read.")
    Component.onCompleted: Qt.callLater(() => choose.forceActiveFocus(Qt.TabFocusReason))

    Connections {
        target: page.rebuilding

        function onAsked() {
            secret.clear();
            if (page.rebuilding.locked)
                Qt.callLater(secret.begin);
            else if (page.rebuilding.place !== "")
                Qt.callLater(() => make.forceActiveFocus(Qt.TabFocusReason));
        }
    }

    PlainLabel {
        objectName: "foundBackups"
        Layout.fillWidth: true
        visible: text !== ""
        text: page.rebuilding.found
        size: 20
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.rebuilding.place
        size: 16
        color: Theme.softStrong
        wrapMode: Text.WrapAnywhere
    }

    PillButton {
        id: choose

        objectName: "chooseBackups"
        text: page.rebuilding.place === "" ? qsTr("Choose a folder…") : qsTr("Choose another folder…")
        glyph: "folder"
        enabled: page.rebuilding.doing === ""
        onClicked: folder.open()
    }

    PassphraseField {
        id: secret

        objectName: "rebuildSecret"
        Layout.topMargin: 8 * Theme.px
        visible: page.rebuilding.locked
        name: qsTr("Passphrase or recovery code")
        hint: qsTr("That of anybody who works there.")
        wrong: page.rebuilding.fault !== ""
        onTyped: text => page.rebuilding.type(text)
        onEntered: page.rebuilding.rebuild()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.rebuilding.fault
        color: Theme.stopStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.rebuilding.doing
        color: Theme.softStrong
        wrapMode: Text.Wrap
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 12 * Theme.px
        spacing: 12 * Theme.px

        PillButton {
            id: make

            objectName: "rebuild"
            visible: page.rebuilding.place !== ""
            enabled: page.rebuilding.ready
            text: qsTr("Make the clinic again")
            key: page.rebuilding.locked ? "↵" : ""
            size: 20
            primary: true
            onClicked: page.rebuilding.rebuild()
        }

        PillButton {
            enabled: page.rebuilding.doing === ""
            text: qsTr("Back")
            key: qsTr("Esc")
            size: 20
            onClicked: page.start.back()
        }
    }

    FolderChooser {
        id: folder

        heading: qsTr("Where the back-ups lie")
        onChosen: folder => page.rebuilding.choose(folder)
    }
}
