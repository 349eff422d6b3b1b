pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The window before a folder is open; Esc goes one question back.
Window {
    id: root

    default property alias content: scope.data

    signal escaped()

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

    FocusScope {
        id: scope

        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.escaped()
    }
}
