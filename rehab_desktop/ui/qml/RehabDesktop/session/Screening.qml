pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The picture of an exercise: its clip, before that the clip's poster; `present` is false without either.
Item {
    id: screening

    property QtObject stage
    property string poster
    property bool mirrored: false
    property real headroom: 0
    property real radius: 22 * Theme.px
    readonly property bool present: surface.hasFrame || still.present

    Picture {
        id: still

        anchors.fill: parent
        visible: still.present
        source: screening.poster
        radius: screening.radius
        headroom: screening.headroom
        mirrored: screening.mirrored
    }

    VideoSurface {
        id: surface

        anchors.fill: parent
        anchors.topMargin: screening.headroom
        visible: surface.hasFrame
        stage: screening.stage
        radius: screening.radius
        fadeDuration: Theme.brief
    }
}
