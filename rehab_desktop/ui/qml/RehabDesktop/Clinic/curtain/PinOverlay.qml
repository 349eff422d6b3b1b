pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Somebody chooses the six digits that lift the curtain for them.
Overlay {
    id: overlay

    required property PinModel pin

    component Digits: ColumnLayout {
        id: digits

        required property string field
        required property string name
        required property string value

        function begin() {
            typed.forceActiveFocus(Qt.TabFocusReason);
        }

        spacing: 6 * Theme.px

        PlainLabel {
            id: caption

            text: digits.name
            size: 17
            font.weight: Font.DemiBold
        }

        SecretField {
            id: typed

            objectName: "pin-" + digits.field
            label: caption
            digits: true
            question: digits.name
            wrong: overlay.pin.wrong === digits.field
            text: digits.value
            onTextEdited: overlay.pin.type(digits.field, text)
            Keys.onReturnPressed: event => event.isAutoRepeat || overlay.pin.save()
            Keys.onEnterPressed: event => event.isAutoRepeat || overlay.pin.save()
        }
    }

    cardWidth: 640
    titleSize: 40
    fromTop: true
    title: qsTr("Your PIN")
    note: overlay.pin.encrypted ? qsTr("Six digits lift the curtain that covers this window. They protect nothing on the disk: that is what your passphrase is for. After five wrong ones only a passphrase helps.") : qsTr("Six digits lift the curtain that covers this window. They protect nothing on the disk, and this clinic is not encrypted: whoever has the laptop can read its file.")
    foot: [
        PillButton {
            objectName: "keepPin"
            text: qsTr("Keep")
            key: "↵"
            primary: true
            enabled: !overlay.pin.busy
            onClicked: overlay.pin.save()
        },
        PillButton {
            objectName: "laterPin"
            text: qsTr("Not now")
            key: qsTr("Esc")
            onClicked: overlay.pin.close()
        }
    ]
    Keys.onEscapePressed: overlay.pin.close()
    Component.onCompleted: Qt.callLater((overlay.pin.asksPresent ? present : fresh).begin)

    Digits {
        id: present

        visible: overlay.pin.asksPresent
        field: "present"
        name: qsTr("PIN until now")
        value: overlay.pin.present
    }

    Digits {
        id: fresh

        field: "new"
        name: qsTr("New PIN")
        value: overlay.pin.new
    }

    Digits {
        field: "again"
        name: qsTr("The same again")
        value: overlay.pin.again
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.pin.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
