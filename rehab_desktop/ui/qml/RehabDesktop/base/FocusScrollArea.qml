pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A place that questions may cover. Once they are gone the keyboard is where it was, and is seen there:
// a focus that only comes back would not be shown.
FocusScope {
    id: room

    function show() {
        const at = room.Window.activeFocusItem as T.Control;
        if (at !== null && room.activeFocus)
            at.focusReason = Qt.TabFocusReason;
    }

    onActiveFocusChanged: {
        if (room.activeFocus)
            Qt.callLater(room.show);
    }
}
