pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// Content that may be taller than its place; a thin bar shows that there is more.
Flickable {
    id: area

    clip: true
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        policy: area.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        width: 8 * Theme.px
        visible: area.interactive
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 6 * Theme.px
            radius: width / 2
            color: Theme.faint
            opacity: bar.active ? 0.8 : 0.45
        }
    }
}
