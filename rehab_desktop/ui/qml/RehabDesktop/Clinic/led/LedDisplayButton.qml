pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// Where the patient's view is, and the way to another place for it.
PillButton {
    id: button

    required property DisplayModel patients

    objectName: "display"
    text: button.patients.modeName
    glyph: "monitor"
    key: "D"
    size: 17
    onClicked: button.patients.turn()
}
