pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A version: which one, how it stands, and the ways to end it.
ColumnLayout {
    id: head

    required property string version
    required property string title
    required property string stands
    required property string tone
    required property bool stoppable
    required property bool withdrawable
    property color tint: Theme.softStrong

    signal asked(bool withdraw)

    spacing: 6 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: head.title
        size: 19
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    PlainLabel {
        Layout.fillWidth: true
        text: head.stands
        size: 16
        color: head.tint
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Row {
        spacing: 6 * Theme.px

        PillButton {
            objectName: "stop"
            visible: head.stoppable
            text: qsTr("Stop")
            size: 15
            Accessible.name: qsTr("Stop: %1").arg(head.title)
            onClicked: head.asked(false)
        }

        PillButton {
            objectName: "withdraw"
            visible: head.withdrawable
            text: qsTr("Withdraw")
            size: 15
            quiet: true
            Accessible.name: qsTr("Withdraw: %1").arg(head.title)
            onClicked: head.asked(true)
        }
    }
}
