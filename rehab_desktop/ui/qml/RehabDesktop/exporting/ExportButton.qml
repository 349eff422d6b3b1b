pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The way out: opens the choice of what to make a file of.
PillButton {
    id: button

    required property ExportModel exporting

    objectName: "export"
    visible: button.exporting.available
    text: qsTr("Export")
    glyph: "download"
    onClicked: button.exporting.open()
}
