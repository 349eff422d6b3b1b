pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What is to become of changes that were not saved.
Overlay {
    id: overlay

    required property RoutineEditorModel editor

    title: qsTr("Not saved yet")
    Keys.onEscapePressed: overlay.editor.leave()
    Component.onCompleted: save.forceActiveFocus(Qt.TabFocusReason)

    Choice {
        id: save

        Layout.fillWidth: true
        glyph: "save"
        text: qsTr("Save")
        onClicked: overlay.editor.save()
    }

    Choice {
        Layout.fillWidth: true
        glyph: "pencil"
        text: qsTr("Keep it as a draft")
        detail: qsTr("Go on another time; the page of routines will offer it.")
        onClicked: overlay.editor.keepAsDraft()
    }

    Choice {
        Layout.fillWidth: true
        glyph: "trash-2"
        text: qsTr("Discard the changes")
        detail: overlay.editor.isNew ? qsTr("The new routine is forgotten.") : qsTr("The routine stays as it was saved last.")
        onClicked: overlay.editor.discard()
    }

    Choice {
        Layout.fillWidth: true
        glyph: "rotate-ccw"
        text: qsTr("Go on writing")
        onClicked: overlay.editor.leave()
    }
}
