pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A small heading over what it names.
ColumnLayout {
    id: labelled

    required property string label

    spacing: 6 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: labelled.label
        size: 15
        color: Theme.softStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
