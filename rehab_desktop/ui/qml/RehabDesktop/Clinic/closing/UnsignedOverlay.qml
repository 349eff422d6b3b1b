pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Asked once before the app is closed while notes are not signed.
Overlay {
    id: overlay

    required property UnsignedModel unsigned

    cardWidth: 820
    titleSize: 44
    title: qsTr("Close without signing?")
    detail: overlay.unsigned.said
    note: qsTr("Drafts are kept. Only a signed note is part of the record for good.")
    Keys.onEscapePressed: overlay.unsigned.stay()
    Component.onCompleted: end.forceActiveFocus(Qt.TabFocusReason)

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        spacing: 14 * Theme.px

        PillButton {
            id: end

            objectName: "toClosing"
            text: qsTr("End of the day")
            glyph: "pencil"
            size: 20
            primary: true
            onClicked: overlay.unsigned.openClosing()
        }

        PillButton {
            text: qsTr("Keep the app open")
            key: qsTr("Esc")
            size: 20
            onClicked: overlay.unsigned.stay()
        }

        PillButton {
            objectName: "closeAnyway"
            height: end.height
            text: qsTr("Close")
            size: 20
            quiet: true
            onClicked: overlay.unsigned.closeAnyway()
        }
    }
}
