pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The way in: asks for another program's file.
PillButton {
    id: button

    required property ImportModel importing

    objectName: "import"
    visible: button.importing.available
    text: qsTr("From another program")
    glyph: "import"
    onClicked: button.importing.open()

    OpenChooser {
        id: chooser

        visible: false
        onChosen: files => button.importing.look(files)
    }

    Connections {
        target: button.importing

        function onFileWanted() {
            chooser.open();
        }
    }
}
