pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// An exercise and how much of it.
RowLayout {
    id: line

    required property string name
    required property string dose

    spacing: 16 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: line.name
        size: 18
        wrapMode: Text.Wrap
    }

    PlainLabel {
        text: line.dose
        size: 17
        tabular: true
        color: Theme.softStrong
    }
}
