pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A heading of the safety rules and what stands under it.
ColumnLayout {
    id: section

    required property string title
    required property list<string> lines
    property bool small: false

    Layout.fillWidth: true
    spacing: 6 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.title
        size: section.small ? 17 : 20
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: section.lines

        Item {
            id: line

            required property string modelData

            Layout.fillWidth: true
            implicitHeight: said.implicitHeight

            Rectangle {
                x: line.LayoutMirroring.enabled ? line.width - width : 0
                y: 0.44 * said.font.pixelSize
                width: 0.36 * said.font.pixelSize
                height: width
                radius: width / 2
                color: Theme.faint
            }

            PlainLabel {
                id: said

                x: line.LayoutMirroring.enabled ? 0 : font.pixelSize
                width: line.width - font.pixelSize
                text: line.modelData
                size: section.small ? 16 : 17
                lineHeight: 1.1
                wrapMode: Text.Wrap
            }
        }
    }
}
