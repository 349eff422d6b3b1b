pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What can be done with the draft as a whole.
Flow {
    id: actions

    required property PrescribeModel prescribing
    readonly property real wide: actions.visibleChildren.reduce((wide, one) => wide + actions.spacing + one.width, 0)

    spacing: 8 * Theme.px

    IconButton {
        objectName: "undoDraft"
        height: template.height
        enabled: actions.prescribing.undoable
        text: qsTr("Undo")
        key: qsTr("Ctrl+%1").arg("Z")
        glyph: "undo-2"
        onClicked: actions.prescribing.undo()
    }

    IconButton {
        objectName: "redoDraft"
        height: template.height
        enabled: actions.prescribing.redoable
        text: qsTr("Redo")
        key: qsTr("Ctrl+Shift+%1").arg("Z")
        glyph: "redo-2"
        onClicked: actions.prescribing.redo()
    }

    IconButton {
        objectName: "startOver"
        height: template.height
        visible: actions.prescribing.emptiable
        text: qsTr("Empty the draft")
        glyph: "trash-2"
        onClicked: actions.prescribing.startOver()
    }

    IconButton {
        objectName: "saveTemplate"
        height: template.height
        visible: actions.prescribing.prescribed.count > 0
        text: qsTr("Save as a template")
        key: qsTr("Ctrl+Shift+%1").arg("T")
        glyph: "save"
        onClicked: actions.prescribing.open("saving")
    }

    PillButton {
        objectName: "versions"
        visible: actions.prescribing.versioned
        text: qsTr("Versions")
        key: qsTr("Ctrl+%1").arg("O")
        size: 16
        onClicked: actions.prescribing.open("versions")
    }

    PillButton {
        id: template

        objectName: "template"
        text: qsTr("Template")
        key: qsTr("Ctrl+%1").arg("T")
        size: 16
        onClicked: actions.prescribing.open("templates")
    }

    PillButton {
        objectName: "asLastTime"
        visible: actions.prescribing.repeatable
        text: qsTr("As last time")
        key: qsTr("Ctrl+%1").arg("D")
        size: 16
        onClicked: actions.prescribing.asLastTime()
    }
}
