pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// For oneself or for a clinic; or one of the folders that are known.
StartPage {
    id: page

    required property StartModel start

    heading: page.start.first ? qsTr("Who is it for?") : qsTr("What do you want to open?")
    detail: page.start.first ? qsTr("You can add the other one at any time.") : ""
    Keys.onPressed: event => {
        const number = event.key - Qt.Key_0;
        event.accepted = event.modifiers === Qt.NoModifier && number >= 1 && number <= 9;
        if (event.accepted && page.start.first && number === 2)
            page.start.nameClinic();
        else if (event.accepted)
            page.start.open(number - 1);
    }
    Component.onCompleted: Qt.callLater(() => (page.start.first ? mine : folders.itemAt(0)).forceActiveFocus(Qt.TabFocusReason))

    Choice {
        id: mine

        objectName: "forMyself"
        Layout.fillWidth: true
        visible: page.start.first
        glyph: "user"
        text: qsTr("For myself")
        detail: qsTr("My own knee: a programme of weeks, guided sessions, how it goes.")
        onClicked: page.start.open(0)
    }

    Choice {
        objectName: "forClinic"
        Layout.fillWidth: true
        visible: page.start.first
        glyph: "users"
        text: qsTr("For a clinic")
        detail: qsTr("People whom I treat: their day, prescriptions, sessions and notes.")
        onClicked: page.start.nameClinic()
    }

    Repeater {
        id: folders

        model: page.start.first ? null : page.start.folders

        Choice {
            id: folder

            required property string name
            required property string place
            required property string sign
            required property string number
            required property int index

            objectName: `folder-${folder.index}`
            Layout.fillWidth: true
            glyph: folder.sign
            text: folder.name
            detail: folder.place
            Accessible.description: folder.number
            onClicked: page.start.open(folder.index)
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        spacing: 8 * Theme.px

        PillButton {
            objectName: "newClinic"
            visible: !page.start.first
            text: qsTr("New clinic")
            glyph: "plus"
            size: 17
            quiet: true
            onClicked: page.start.nameClinic()
        }

        PillButton {
            objectName: "fromBackups"
            text: qsTr("A clinic from its back-ups")
            glyph: "archive-restore"
            size: 17
            quiet: true
            onClicked: page.start.fromBackups()
        }
    }
}
