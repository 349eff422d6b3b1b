pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// After how long the curtain falls, and one's own PIN.
Section {
    id: card

    required property ClinicSettingsModel settings

    heading: qsTr("Curtain")
    glyph: "lock"

    Setting {
        name: qsTr("The curtain falls after")
        detail: qsTr("So long without pointer and typing. Keys of a session do not count, and the session goes on under it.")

        Segments {
            objectName: "lockMinutes"
            Layout.fillWidth: true
            visible: card.settings.decides
            question: qsTr("The curtain falls after")
            size: 15
            model: card.settings.minutes
            value: card.settings.lockMinutes
            onChosen: value => card.settings.setLockMinutes(value)
        }

        PlainLabel {
            visible: !card.settings.decides
            text: qsTr("%1 min").arg(card.settings.lockMinutes)
        }
    }

    PillButton {
        objectName: "pin"
        Layout.topMargin: 6 * Theme.px
        text: qsTr("My PIN …")
        size: 16
        onClicked: card.settings.askPin()
    }
}
