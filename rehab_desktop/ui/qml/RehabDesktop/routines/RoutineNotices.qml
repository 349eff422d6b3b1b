pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What the list and the detail have to tell.
ColumnLayout {
    id: column

    required property RoutinesModel routines
    required property NoticesModel unsettled
    readonly property bool undoable: column.routines.last.canUndo

    // Not by its children: what stands in something hidden is itself not visible.
    visible: column.unsettled.present || column.routines.last.said !== "" || column.routines.drafts.unsavedName !== ""
    spacing: 12 * Theme.px
    // What was pressed to delete is gone; its way back is the nearest thing.
    onUndoableChanged: {
        if (column.undoable)
            told.focusUndo();
    }

    Notices {
        Layout.fillWidth: true
        notices: column.unsettled
    }

    LastChangeCard {
        id: told

        objectName: "routine"
        Layout.fillWidth: true
        last: column.routines.last
    }

    NoticeCard {
        id: draft

        Layout.fillWidth: true
        visible: column.routines.drafts.unsavedName !== ""
        text: qsTr("You were writing “%1” and did not save it.").arg(column.routines.drafts.unsavedName)
        glyph: "pencil"
        tone: Theme.readyStrong

        PillButton {
            text: qsTr("Go on writing")
            size: 16
            onClicked: column.routines.drafts.goOnWriting()
        }

        ConfirmButton {
            ask: qsTr("Discard")
            sure: qsTr("Discard it for good?")
            size: 16
            quiet: !asked
            onConfirmed: column.routines.drafts.discardDraft()
        }
    }
}
