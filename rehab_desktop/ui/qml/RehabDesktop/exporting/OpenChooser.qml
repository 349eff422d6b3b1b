pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

// The system's own window for the files to read; made when it is asked for.
Loader {
    id: chooser

    required property url folder

    signal chosen(list<url> files)

    function open() {
        chooser.active = true;
        (chooser.item as FileDialog).open();
    }

    active: false

    sourceComponent: FileDialog {
        title: qsTr("Import routines, also of Workrave and wger")
        fileMode: FileDialog.OpenFiles
        currentFolder: chooser.folder
        nameFilters: [qsTr("Routine files (*.toml *.xml *.json)"), qsTr("All files (*)")]
        onAccepted: chooser.chosen(selectedFiles)
    }
}
