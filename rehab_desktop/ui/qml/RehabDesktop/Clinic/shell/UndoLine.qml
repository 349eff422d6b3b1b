pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What was done last, and the way to take it back; Ctrl+Z does so too.
NoticeCard {
    id: line

    required property UndoModel undoing

    visible: line.undoing.said !== ""
    text: line.undoing.said
    glyph: line.undoing.undoable ? "circle-check" : "info"
    onTextChanged: {
        if (line.text !== "")
            line.Accessible.announce(line.text);
    }

    PillButton {
        objectName: "undo"
        visible: line.undoing.undoable
        text: qsTr("Undo")
        key: qsTr("Ctrl+%1").arg("Z")
        glyph: "undo-2"
        size: 16
        onClicked: line.undoing.undo()
    }

    PillButton {
        text: qsTr("Close")
        size: 16
        quiet: true
        onClicked: line.undoing.dismiss()
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: line.undoing.undoable && line.enabled
        onActivated: line.undoing.undo()
    }
}
