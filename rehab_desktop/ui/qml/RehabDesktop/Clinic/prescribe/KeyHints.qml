pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The keys of the list, for whoever has not learned them yet. Of each: the key, and what it changes.
Flow {
    id: hints

    required property var keys

    spacing: 14 * Theme.px

    Repeater {
        model: hints.keys

        Row {
            id: hint

            required property var modelData

            spacing: 6 * Theme.px

            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                text: hint.modelData.key
                size: 13
            }

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: hint.modelData.what
                size: 14
                color: Theme.softStrong
            }
        }
    }
}
