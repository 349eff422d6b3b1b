pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs

// The system's own window for the files to read; made when it is asked for.
Loader {
    id: chooser

    signal chosen(list<url> files)

    function open() {
        chooser.active = true;
        (chooser.item as FileDialog).open();
    }

    active: false

    sourceComponent: FileDialog {
        title: qsTr("Workrave’s exercises.xml, or exercise files of wger")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Exercise files (*.xml *.json)"), qsTr("All files (*)")]
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        onAccepted: chooser.chosen(selectedFiles)
    }
}
