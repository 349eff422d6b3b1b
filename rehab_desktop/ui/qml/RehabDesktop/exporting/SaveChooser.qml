pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

// The system's own window for where to save; it asks before a file is replaced.
Loader {
    id: chooser

    required property list<string> kinds
    required property url suggested

    signal chosen(url file)

    function open() {
        chooser.active = true;
        const dialog = chooser.item as FileDialog;
        dialog.nameFilters = chooser.kinds;
        dialog.selectedFile = chooser.suggested;
        dialog.open();
    }

    active: false

    sourceComponent: FileDialog {
        title: qsTr("Save as")
        fileMode: FileDialog.SaveFile
        onAccepted: chooser.chosen(selectedFile)
    }
}
