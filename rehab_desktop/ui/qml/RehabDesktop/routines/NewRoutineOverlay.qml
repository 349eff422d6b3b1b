pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What a new routine begins with: picked exercises, or a copy of a routine.
Overlay {
    id: overlay

    required property RoutinesModel routines

    cardWidth: 820
    title: qsTr("New routine")
    foot: PillButton {
        text: qsTr("Cancel")
        key: qsTr("Esc")
        onClicked: overlay.routines.drafts.closeQuestion()
    }
    Keys.onEscapePressed: overlay.routines.drafts.closeQuestion()
    Component.onCompleted: pick.forceActiveFocus(Qt.TabFocusReason)

    Choice {
        id: pick

        Layout.fillWidth: true
        glyph: "list-checks"
        text: qsTr("Pick exercises")
        detail: qsTr("Each comes with the dose of its card; change what you like.")
        onClicked: overlay.routines.drafts.beginEmpty()
    }

    Caption {
        Layout.topMargin: 8 * Theme.px
        text: qsTr("Or begin with a copy of")
    }

    Repeater {
        model: overlay.routines.lists.own

        Choice {
            required property string routine
            required property string name
            required property string time

            Layout.fillWidth: true
            glyph: "copy"
            text: name
            detail: time
            onClicked: overlay.routines.drafts.beginWith(routine)
        }
    }

    Repeater {
        model: overlay.routines.lists.builtIn

        Choice {
            required property string routine
            required property string name
            required property string time

            Layout.fillWidth: true
            glyph: "copy"
            text: name
            detail: time
            onClicked: overlay.routines.drafts.beginWith(routine)
        }
    }
}
