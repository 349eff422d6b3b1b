pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs

// The system's own window for choosing a folder; made when it is asked for.
Loader {
    id: chooser

    property string heading: qsTr("Where to keep your history")

    signal chosen(url folder)

    function open() {
        chooser.active = true;
        (chooser.item as FolderDialog).open();
    }

    active: false

    sourceComponent: FolderDialog {
        title: chooser.heading
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        onAccepted: chooser.chosen(selectedFolder)
    }
}
