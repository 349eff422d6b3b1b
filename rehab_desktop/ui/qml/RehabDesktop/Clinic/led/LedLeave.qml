pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The way back with the mouse, before and after a session; Esc goes it too.
IconButton {
    required property LedModel led

    objectName: "leave"
    Layout.leftMargin: -10 * Theme.px
    Layout.alignment: Qt.AlignTop
    text: qsTr("Back")
    key: qsTr("Esc")
    glyph: "x"
    onClicked: led.leave()
}
