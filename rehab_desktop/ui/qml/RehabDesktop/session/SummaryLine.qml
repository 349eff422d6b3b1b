pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One exercise of the session: how much of it was done.
ColumnLayout {
    id: line

    required property string name
    required property string sets
    required property string time
    required property real share

    spacing: 8 * Theme.px

    RowLayout {
        Layout.fillWidth: true
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: line.name
            size: 18
            wrapMode: Text.Wrap
        }

        PlainLabel {
            text: line.sets
            size: 16
            tabular: true
            color: Theme.softStrong
        }

        PlainLabel {
            text: line.time
            size: 16
            tabular: true
            font.weight: Font.DemiBold
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 8 * Theme.px
        radius: height / 2
        color: Theme.track

        Rectangle {
            width: parent.width * line.share
            height: parent.height
            radius: height / 2
            color: Theme.brand
        }
    }
}
