pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What the list and the detail have to tell.
ColumnLayout {
    id: notices

    required property RoutinesModel routines
    readonly property bool undoable: notices.routines.undoable

    // Not by its children: what stands in something hidden is itself not visible.
    visible: notices.routines.notice !== "" || notices.routines.drafts.unsavedName !== ""
    spacing: 12 * Theme.px
    // What was pressed to delete is gone; its way back is the nearest thing.
    onUndoableChanged: {
        if (notices.undoable)
            undo.forceActiveFocus(Qt.TabFocusReason);
    }

    RoutineNotice {
        id: told

        Layout.fillWidth: true
        visible: notices.routines.notice !== ""
        text: notices.routines.notice
        glyph: notices.routines.undoable ? "trash-2" : "circle-check"

        PillButton {
            id: undo

            objectName: "undo-delete"
            visible: notices.undoable
            text: qsTr("Undo")
            glyph: "undo-2"
            size: 16
            onClicked: notices.routines.undoDelete()
        }

        PillButton {
            text: qsTr("Close")
            size: 16
            quiet: true
            onClicked: notices.routines.dismiss()
        }
    }

    RoutineNotice {
        id: draft

        Layout.fillWidth: true
        visible: notices.routines.drafts.unsavedName !== ""
        text: qsTr("You were writing “%1” and did not save it.").arg(notices.routines.drafts.unsavedName)
        glyph: "pencil"
        tone: Theme.readyStrong

        PillButton {
            text: qsTr("Go on writing")
            size: 16
            onClicked: notices.routines.drafts.goOnWriting()
        }

        ConfirmButton {
            ask: qsTr("Discard")
            sure: qsTr("Discard it for good?")
            size: 16
            quiet: !asked
            onConfirmed: notices.routines.drafts.discardDraft()
        }
    }
}
