pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// The clinic's window: what is worked with, or the curtain in its place. A title bar can be read
// across the room, so it names nobody.
Window {
    id: root

    required property ClinicModel clinic
    property QtObject stage
    // What a title bar and the frame take beside the window itself
    readonly property int frame: 40
    readonly property bool hasty: (worked.item as ClinicRoom)?.hasty ?? false
    readonly property bool covered: root.clinic.curtain.down

    width: Math.max(root.minimumWidth, Math.min(1280, Screen.desktopAvailableWidth - root.frame))
    height: Math.max(root.minimumHeight, Math.min(800, Screen.desktopAvailableHeight - root.frame))
    minimumWidth: 900
    minimumHeight: 560
    visible: true
    title: qsTr("Rehab Desktop")
    color: Theme.ground
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onWidthChanged: Theme.fit(root.width, root.height)
    onHeightChanged: Theme.fit(root.width, root.height)
    Component.onCompleted: Theme.fit(root.width, root.height)
    onClosing: close => close.accepted = root.clinic.mayClose()

    Connections {
        target: root.clinic

        function onQuitWanted() {
            Qt.quit();
        }
    }

    // Taken out of the window, so that no screen reader finds it and no question of it stays open.
    Shown {
        id: worked

        active: !root.covered
        sourceComponent: ClinicRoom {
            focus: true
            clinic: root.clinic
            stage: root.stage
        }
    }

    Shown {
        active: root.covered
        sourceComponent: CurtainScreen {
            focus: true
            curtain: root.clinic.curtain
            who: root.clinic.who
        }
    }

    // In a text field, over a question and on the patient's display too.
    Shortcut {
        sequence: "Ctrl+L"
        context: Qt.ApplicationShortcut
        autoRepeat: false
        enabled: root.clinic.curtain.lockable && !root.covered
        onActivated: root.clinic.lock()
    }

    Shortcut {
        sequence: "Ctrl+Shift+L"
        context: Qt.ApplicationShortcut
        autoRepeat: false
        enabled: root.clinic.curtain.lockable
        onActivated: root.clinic.shut()
    }
}
