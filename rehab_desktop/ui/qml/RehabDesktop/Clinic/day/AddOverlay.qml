pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Somebody comes on this day: a few letters, a time, Enter.
Overlay {
    id: overlay

    required property DayModel day
    readonly property NewVisitModel adding: overlay.day.adding

    cardWidth: 720
    titleSize: 40
    fromTop: true
    title: qsTr("Who comes?")
    foot: [
        PillButton {
            objectName: "addNow"
            enabled: overlay.adding.outcome !== "" || (overlay.adding.people.enters && overlay.adding.people.nobody !== "")
            text: qsTr("Add")
            key: "↵"
            primary: true
            onClicked: overlay.adding.people.pick()
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.adding.close()
        }
    ]
    Keys.onEscapePressed: overlay.adding.close()
    Component.onCompleted: line.forceActiveFocus()

    SearchField {
        id: line

        objectName: "addLine"
        Layout.fillWidth: true
        hint: qsTr("Name or code, and a time: kestrel 9:30")
        text: overlay.adding.typed
        onWanted: asked => overlay.adding.type(asked)
        Keys.onDownPressed: overlay.adding.people.move(1)
        Keys.onUpPressed: overlay.adding.people.move(-1)
        Keys.onReturnPressed: overlay.adding.people.pick()
        Keys.onEnterPressed: overlay.adding.people.pick()
        Keys.onEscapePressed: overlay.adding.close()
    }

    FoundList {
        Layout.fillWidth: true
        finder: overlay.adding.people
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.adding.outcome
        size: 19
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.adding.doubt
        color: Theme.cautionStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: overlay.adding.people.nobody !== ""
        text: overlay.adding.people.enters ? qsTr("%1 Enter adds a new person.").arg(overlay.adding.people.nobody) : overlay.adding.people.nobody
        wrapMode: Text.Wrap
        announced: true
    }
}
