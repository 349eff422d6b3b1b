pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Where facts come from, to be read and copied: no link is opened by itself.
ColumnLayout {
    id: list

    property alias model: sources.model
    readonly property alias count: sources.count

    spacing: 14 * Theme.px

    Repeater {
        id: sources

        ColumnLayout {
            id: one

            required property string title
            required property string url
            required property string read

            Layout.fillWidth: true
            spacing: 1 * Theme.px

            Copyable {
                Layout.fillWidth: true
                text: one.title
                size: 16
                ink: Theme.ink
            }

            Copyable {
                Layout.fillWidth: true
                text: one.url
                size: 14
            }

            PlainLabel {
                Layout.fillWidth: true
                text: one.read
                size: 14
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }
}
