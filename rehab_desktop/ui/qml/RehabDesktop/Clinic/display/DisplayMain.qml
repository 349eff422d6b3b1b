pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// The patient's window. Its title, its words and what a screen reader finds in it name nobody.
Window {
    id: root

    required property DisplayModel display
    property QtObject stage

    title: qsTr("Rehab Desktop")
    color: Theme.ground
    flags: Qt.Window | Qt.FramelessWindowHint
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onWidthChanged: Theme.fit(root.width, root.height)
    onHeightChanged: Theme.fit(root.width, root.height)
    Component.onCompleted: Theme.fit(root.width, root.height)

    DisplayFace {
        anchors.fill: parent
        focus: true
        display: root.display
        stage: root.visible ? root.stage : null
        Keys.onPressed: event => event.accepted = !event.isAutoRepeat && root.display.key(event.key, event.modifiers)
    }

    // Nothing here is pressed, so that no arrow lies over the picture.
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
    }
}
