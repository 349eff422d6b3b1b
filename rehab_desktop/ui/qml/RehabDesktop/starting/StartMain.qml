pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Before a folder is open: whom the app is for, or which of the known folders.
StartWindowFrame {
    id: root

    required property StartModel start

    onEscaped: root.start.back()

    Connections {
        target: root.start

        function onQuitWanted() {
            Qt.quit();
        }
    }

    Shown {
        active: root.start.step === "choice"
        sourceComponent: FolderChoice {
            focus: true
            start: root.start
        }
    }

    Shown {
        active: root.start.step === "name"
        sourceComponent: NewClinic {
            focus: true
            start: root.start
        }
    }

    Shown {
        active: root.start.step === "rebuilding"
        sourceComponent: RebuildClinic {
            focus: true
            start: root.start
        }
    }

    Shown {
        active: root.start.step === "protection"
        sourceComponent: NewProtection {
            focus: true
            protecting: root.start.protecting
            finish: qsTr("Make the clinic")
        }
    }
}
