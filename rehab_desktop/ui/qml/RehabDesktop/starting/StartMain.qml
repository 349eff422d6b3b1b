pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Before a folder is open: whom the app is for, or which of the known folders.
Window {
    id: root

    required property StartModel start

    width: Math.max(root.minimumWidth, Math.min(1280, Screen.desktopAvailableWidth - 40))
    height: Math.max(root.minimumHeight, Math.min(800, Screen.desktopAvailableHeight - 40))
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

    Connections {
        target: root.start

        function onQuitWanted() {
            Qt.quit();
        }
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.start.back()

        Shown {
            active: !root.start.writing
            sourceComponent: FolderChoice {
                focus: true
                start: root.start
            }
        }

        Shown {
            active: root.start.writing
            sourceComponent: NewClinic {
                focus: true
                start: root.start
            }
        }
    }
}
