pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Why something does not count. It cannot be taken back, so the reason is asked for first.
Overlay {
    id: overlay

    required property WithdrawModel withdrawing

    cardWidth: 720
    titleSize: 36
    detailSize: 20
    fromTop: true
    title: qsTr("Why does it not count?")
    detail: overlay.withdrawing.what
    note: qsTr("It stays in the record, with the reason and who withdrew it. This cannot be taken back.")
    foot: [
        PillButton {
            objectName: "withdrawNow"
            text: qsTr("Withdraw")
            key: "↵"
            primary: true
            tone: Theme.stopStrong
            onClicked: overlay.withdrawing.save(reason.text)
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.withdrawing.close()
        }
    ]
    Keys.onEscapePressed: overlay.withdrawing.close()
    Component.onCompleted: reason.forceActiveFocus()

    EntryField {
        id: reason

        objectName: "reason"
        Layout.fillWidth: true
        question: qsTr("Reason")
        wrong: overlay.withdrawing.fault !== ""
        text: overlay.withdrawing.reason
        onTextEdited: overlay.withdrawing.write(reason.text)
        Keys.onReturnPressed: event => event.isAutoRepeat || overlay.withdrawing.save(reason.text)
        Keys.onEnterPressed: event => event.isAutoRepeat || overlay.withdrawing.save(reason.text)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.withdrawing.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
