pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

Rectangle {
    radius: 22 * Theme.px
    color: Theme.surface
    border.width: Theme.outlined ? Theme.lineWidth : 0
    border.color: Theme.line
}
