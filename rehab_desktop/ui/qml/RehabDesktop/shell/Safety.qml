pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The same as before the very first session, one press away from every page.
Overlay {
    id: safety

    required property SafetyModel rules

    signal closed()

    cardWidth: 940
    title: qsTr("Safety first")
    foot: PillButton {
        text: qsTr("Close")
        key: qsTr("Esc")
        primary: true
        onClicked: safety.closed()
    }
    Keys.onEscapePressed: safety.closed()
    Component.onCompleted: safety.forceActiveFocus()

    PlainLabel {
        Layout.fillWidth: true
        text: safety.rules.notice
        size: 20
        lineHeight: 1.1
        wrapMode: Text.Wrap
    }

    Repeater {
        model: safety.rules.sections

        SafeSection {}
    }
}
