pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The record is blocked: the lead says why it is opened before anything of it is shown.
Section {
    id: card

    required property BlockedModel blocked

    function begin() {
        reason.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("This record is blocked")
    glyph: "eye-off"
    Component.onCompleted: Qt.callLater(card.begin)

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Say why you open it. The reason is kept with the record, and the trail says that you opened it.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    EntryField {
        id: reason

        objectName: "openReason"
        Layout.fillWidth: true
        question: qsTr("Reason to open a blocked record")
        hint: card.blocked.fault
        wrong: card.blocked.fault !== ""
        Keys.onReturnPressed: event => event.isAutoRepeat || card.blocked.open(reason.text)
        Keys.onEnterPressed: event => event.isAutoRepeat || card.blocked.open(reason.text)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.blocked.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PillButton {
        objectName: "openBlocked"
        text: qsTr("Open the record")
        key: "↵"
        size: 16
        primary: true
        onClicked: card.blocked.open(reason.text)
    }
}
