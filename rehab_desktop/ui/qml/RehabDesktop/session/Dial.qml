pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The number left, the ring around it and the breath inside it. They move by themselves from
// where the session says they are; Python is asked again only when a step begins or stands still.
Item {
    id: dial

    required property SessionModel session
    property color tone: Theme.work
    property real progress: 0
    readonly property int turn: dial.session.turn
    readonly property real diameter: Math.min(width, height)
    readonly property real inner: 0.9 * dial.diameter
    // Where there is no graphics card, each new look of the ring costs as much as a picture of the
    // clip: there it moves as often as the clip does, 30 times a second.
    readonly property real looks: dial.GraphicsInfo.api === GraphicsInfo.Software ? Math.max(1, motion.duration * 0.03) : 0
    readonly property real shown: dial.looks > 0 ? Math.round(dial.progress * dial.looks) / dial.looks : dial.progress
    readonly property real filled: (1 - Math.cos(Math.PI * dial.shown)) / 2
    readonly property real breath: dial.session.breathFrom + (dial.session.breathTo - dial.session.breathFrom) * dial.filled
    readonly property real digitSize: Math.min(282 * Theme.px, dial.inner * (dial.session.digits.length > 3 ? 0.44 : dial.session.digits.length > 2 ? 0.55 : 0.72))

    function follow() {
        motion.stop();
        dial.progress = Theme.still ? 0 : dial.session.fraction;
        motion.duration = dial.session.remainingMs;
        motion.running = dial.session.moving && dial.visible && !Theme.still;
    }

    onTurnChanged: dial.follow()
    onVisibleChanged: dial.follow()
    Component.onCompleted: dial.follow()

    NumberAnimation {
        id: motion

        target: dial
        property: "progress"
        to: 1
    }

    Rectangle {
        anchors.centerIn: parent
        visible: dial.session.breathing
        width: dial.inner * (Theme.still ? 0.7 : 0.44 + 0.48 * dial.breath)
        height: width
        radius: width / 2
        color: Qt.alpha(dial.tone, Theme.dark ? 0.26 : 0.17)
    }

    Ring {
        anchors.centerIn: parent
        width: dial.diameter
        height: width
        value: dial.shown
        tone: dial.tone
    }

    PlainLabel {
        objectName: "digits"
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: -0.015 * dial.digitSize
        text: dial.session.digits
        display: true
        tabular: true
        pixels: dial.digitSize
        tracking: -0.03
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Indicator
        Accessible.name: dial.session.manual ? qsTr("Seconds so far") : qsTr("Seconds left")
        Accessible.description: dial.session.digits
    }
}
