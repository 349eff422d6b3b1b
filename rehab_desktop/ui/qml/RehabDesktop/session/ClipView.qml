pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The picture of an exercise: its clip, before that the clip's poster; `present` is false
// without either, `headed` where the headroom that is asked for stays free.
Item {
    id: screening

    property QtObject stage
    property string poster
    property bool mirrored: false
    property real headroom: 0
    property real radius: 22 * Theme.px
    readonly property bool headed: still.place.y > 0
    readonly property bool present: surface.hasFrame || still.present

    Picture {
        id: still

        anchors.fill: parent
        visible: still.present
        source: screening.poster
        radius: screening.radius
        headroom: Math.round(screening.headroom)
        mirrored: screening.mirrored
    }

    VideoSurface {
        id: surface

        // Whole pixels, or the edges of the painted frame would be smeared over the next row.
        x: Math.round(still.place.x)
        y: Math.round(still.place.y)
        width: Math.floor(still.place.x + still.place.width) - x
        height: Math.floor(screening.height) - y
        visible: surface.hasFrame
        stage: screening.stage
        radius: screening.radius
        fadeDuration: Theme.brief
    }
}
