pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The exercise as it looks: clip, poster or written steps, with its name above and a tip in its free
// corner; one that is too large for that corner stands below the picture.
Item {
    id: demo

    required property SessionModel session
    property QtObject stage
    property bool tight: false
    readonly property bool shown: screening.present
    readonly property real edge: 26 * Theme.px
    readonly property bool tipAbove: demo.session.corner.startsWith("top")
    readonly property bool tipRight: demo.session.corner.endsWith("right")
    // Free height below, which a tip can take
    property real below: 0
    readonly property real margin: 22 * Theme.px
    // What each clip keeps free of the figure (media/studio/checks/picture.py), of the picture's own
    // sides of 16 by 9, of which the panel shows the middle; and what a line more may cover.
    readonly property real pictureHigh: Math.min(demo.height, demo.width / 1.25) - screening.headroom
    readonly property real freeWide: demo.width * 0.52 + demo.pictureHigh * 16 / 9 * 0.12
    readonly property real freeHigh: demo.pictureHigh * (demo.tipAbove ? 0.3 : 0.33)
    readonly property bool tipAside: demo.shown && !demo.tight && (tip.tried + demo.margin > demo.freeWide || tip.highAtTried + (demo.tipAbove ? 8 * Theme.px : demo.margin) > demo.freeHigh)
    readonly property real strip: demo.tipAside && tip.visible ? tip.height + 10 * Theme.px : 0
    readonly property real taken: Math.max(0, demo.strip - demo.below)

    Card {
        anchors.fill: parent
        visible: !demo.shown
    }

    ClipView {
        id: screening

        objectName: "screening"
        anchors.fill: parent
        anchors.bottomMargin: demo.taken
        stage: demo.stage
        poster: demo.session.poster
        mirrored: demo.session.mirrored
        headroom: Math.min(parent.height * 0.5, naming.y + naming.height + 10 * Theme.px)
    }

    ExerciseTitle {
        id: naming

        x: demo.edge
        y: 22 * Theme.px
        width: parent.width - 2 * demo.edge
        session: demo.session
        tight: demo.tight
        ink: demo.shown ? Theme.onClip : Theme.ink
        sideTone: demo.shown ? "#0A5D57" : Theme.workStrong
        plated: demo.shown && !screening.headed
        chipGround: demo.shown ? Qt.rgba(1, 1, 1, screening.headed ? 0.55 : 0.82) : Qt.alpha(Theme.ink, 0.1)
        onSide: demo.shown ? "#FFFFFF" : Theme.onStrong
    }

    TextCue {
        anchors.top: naming.bottom
        anchors.topMargin: 24 * Theme.px
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: demo.edge
        anchors.rightMargin: demo.edge
        anchors.bottom: tip.visible ? tip.top : caption.visible ? caption.top : parent.bottom
        anchors.bottomMargin: 24 * Theme.px
        visible: !demo.shown && height > 40 * Theme.px
        steps: demo.session.steps
        summary: demo.session.instruction
    }

    TipCard {
        id: tip

        objectName: "tip"
        x: demo.tipAside ? 0 : demo.shown && demo.tipRight ? parent.width - width - demo.margin : demo.margin
        y: demo.tipAside ? parent.height - height + demo.strip - demo.taken : demo.shown && demo.tipAbove && !demo.tight ? screening.headroom + 8 * Theme.px : parent.height - height - demo.margin
        width: demo.tipAside ? parent.width : tip.tried
        tried: demo.shown ? Math.min(parent.width - 2 * demo.margin, 520 * Theme.px * (1 + (Theme.textScale - 1) * 0.6)) : parent.width - 2 * demo.margin
        visible: opacity > 0
        // With very large letters there is room for one of the two.
        opacity: demo.session.tip === "" || (demo.tight && demo.session.hurting.told !== "") ? 0 : 1
        caption: demo.session.gettingReady ? qsTr("Set up") : qsTr("Tip")
        // The figure has to stay in sight beside it.
        text: demo.tight && demo.session.gettingReady ? demo.session.setUp : demo.session.tip
        size: demo.tight && demo.session.gettingReady ? 15 : 21
        mark: demo.shown ? (demo.session.gettingReady ? "#6A3F90" : "#7E5004") : (demo.session.gettingReady ? Theme.readyStrong : Theme.restStrong)
        ink: demo.shown ? Theme.onClip : Theme.ink
        ground: demo.shown ? Qt.rgba(1, 1, 1, 0.94) : Theme.sunken

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }
    }

    Rectangle {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 14 * Theme.px
        height: line.implicitHeight + 20 * Theme.px
        radius: 16 * Theme.px
        visible: demo.tight && demo.shown && !tip.visible && line.text !== ""
        color: Qt.alpha(Theme.surface, 0.95)

        PlainLabel {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            x: 20 * Theme.px
            width: parent.width - 40 * Theme.px
            text: demo.session.hurting.told === "" ? demo.session.instruction : demo.session.hurting.told
            size: 22
            wrapMode: Text.Wrap
        }
    }
}
