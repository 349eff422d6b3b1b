pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// A number worth knowing and what it counts.
Column {
    id: figure

    property string value
    property string caption

    PlainLabel {
        text: figure.value
        size: 40
        display: true
        tabular: true
    }

    PlainLabel {
        text: figure.caption
        size: 16
        tabular: true
        color: Theme.softStrong
    }
}
