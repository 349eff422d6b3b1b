pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The key table; a row is changed by pressing its button and then the new key.
Section {
    id: section

    required property KeysModel keys

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Keys of a session. Press “Change”, then the new key; Esc leaves it as it is. A clicker and media keys always work.")
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Repeater {
        model: section.keys.rows

        KeyRow {
            Layout.fillWidth: true
            keys: section.keys
        }
    }

    PillButton {
        Layout.topMargin: 8 * Theme.px
        objectName: "restoreKeys"
        enabled: section.keys.changedAny
        text: qsTr("Usual keys everywhere")
        glyph: "rotate-ccw"
        onClicked: section.keys.restoreAll()
    }
}
