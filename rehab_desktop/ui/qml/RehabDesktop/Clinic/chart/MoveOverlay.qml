pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// A record that belongs to another person: who that is, and why it stood here. It cannot be taken back, so
// the reason is asked for first.
Overlay {
    id: overlay

    required property MoveModel moving
    property string reason
    readonly property bool known: overlay.moving.person !== ""

    cardWidth: 720
    titleSize: 36
    detailSize: 20
    fromTop: true
    title: qsTr("Belongs to another person")
    detail: overlay.moving.what
    note: qsTr("Here it is withdrawn, there it is written. Both records show it, with the reason and who moved it.")
    foot: [
        PillButton {
            objectName: "moveNow"
            text: qsTr("Move")
            key: "↵"
            primary: true
            tone: Theme.stopStrong
            enabled: overlay.known
            onClicked: overlay.moving.save(overlay.reason)
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.moving.close()
        }
    ]
    // The keyboard goes on to what is asked next.
    onKnownChanged: {
        if (overlay.known)
            why.begin();
    }
    Keys.onEscapePressed: overlay.moving.close()
    Component.onCompleted: line.forceActiveFocus()

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.moving.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    SearchField {
        id: line

        objectName: "whose"
        Layout.fillWidth: true
        hint: qsTr("Whose is it? Name, code or year of birth")
        onWanted: asked => overlay.moving.search(asked)
        Keys.onDownPressed: overlay.moving.finder.move(1)
        Keys.onUpPressed: overlay.moving.finder.move(-1)
        Keys.onReturnPressed: overlay.moving.finder.pick()
        Keys.onEnterPressed: overlay.moving.finder.pick()
        Keys.onEscapePressed: overlay.moving.close()
    }

    FoundList {
        Layout.fillWidth: true
        visible: !overlay.known
        finder: overlay.moving.finder
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.known ? overlay.moving.person : overlay.moving.finder.nobody
        size: 19
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.moving.becomes
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    NamedField {
        id: why

        objectName: "whyMoved"
        visible: overlay.known
        name: qsTr("Reason")
        value: ""
        wrong: overlay.known && overlay.moving.fault !== ""
        onTyped: text => overlay.reason = text
        onEntered: overlay.moving.save(overlay.reason)
    }
}
