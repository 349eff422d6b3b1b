pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// Where the patient's view is, and beside it the button that moves it on.
Row {
    id: display

    required property DisplayModel patients
    property real size: 17

    spacing: 10 * Theme.px

    PlainLabel {
        objectName: "displayIs"
        anchors.verticalCenter: button.verticalCenter
        text: display.patients.modeName
        size: display.size
        color: Theme.softStrong
    }

    PillButton {
        id: button

        objectName: "display"
        text: display.patients.turnName
        glyph: "monitor"
        key: "D"
        size: display.size
        Accessible.name: qsTr("%1: %2").arg(display.patients.modeName).arg(button.text)
        onClicked: display.patients.turn()
        onDoubleClicked: {} // one step
    }
}
