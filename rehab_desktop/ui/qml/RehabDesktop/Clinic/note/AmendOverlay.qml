pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What is added to a signed note, and why; or why it should not have been written.
Overlay {
    id: overlay

    required property AmendmentsModel amendments
    readonly property bool withdrawing: overlay.amendments.withdrawing

    function save() {
        overlay.amendments.save(reason.text, text.text);
    }

    cardWidth: 760
    titleSize: 34
    fromTop: true
    title: overlay.withdrawing ? qsTr("Withdraw this note") : qsTr("Add an amendment")
    note: overlay.withdrawing ? qsTr("It stays to be seen, marked as withdrawn, with the reason and who withdrew it. This cannot be taken back.") : qsTr("The note stays as it was signed. The amendment stands under it, with your letters, day and time.")
    foot: [
        PillButton {
            objectName: "amendNow"
            text: overlay.withdrawing ? qsTr("Withdraw") : qsTr("Add the amendment")
            key: qsTr("Ctrl+%1").arg("↵")
            primary: true
            tone: overlay.withdrawing ? Theme.stopStrong : Theme.brand
            onClicked: overlay.save()
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.amendments.close()
        }
    ]
    Keys.onEscapePressed: overlay.amendments.close()
    Component.onCompleted: reason.forceActiveFocus()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        onActivated: overlay.save()
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: -12 * Theme.px
        text: qsTr("Reason")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    EntryField {
        id: reason

        objectName: "reason"
        Layout.fillWidth: true
        question: qsTr("Reason")
        wrong: overlay.amendments.fault !== ""
        maximumLength: 500
        text: overlay.amendments.reason
        onTextEdited: overlay.amendments.type("reason", reason.text)
        Keys.onReturnPressed: overlay.withdrawing ? overlay.save() : text.forceActiveFocus(Qt.TabFocusReason)
        Keys.onEnterPressed: overlay.withdrawing ? overlay.save() : text.forceActiveFocus(Qt.TabFocusReason)
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: -12 * Theme.px
        visible: !overlay.withdrawing
        text: qsTr("Amendment")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    NoteField {
        id: text

        objectName: "amendment"
        Layout.fillWidth: true
        visible: !overlay.withdrawing
        hint: qsTr("What is to be added or set right")
        text: overlay.amendments.text
        onTextChanged: overlay.amendments.type("text", text.text)
        Accessible.name: qsTr("Amendment")
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.amendments.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
