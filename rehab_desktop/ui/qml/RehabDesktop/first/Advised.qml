pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What an answer asks for, said at once below it.
Rectangle {
    id: box

    required property list<string> lines

    Layout.fillWidth: true
    visible: box.lines.length > 0
    implicitHeight: column.implicitHeight + 28 * Theme.px
    radius: 14 * Theme.px
    color: Qt.alpha(Theme.caution, 0.13)
    border.width: Theme.outlined ? Theme.lineWidth : 0
    border.color: Theme.caution

    Icon {
        id: sign

        x: box.LayoutMirroring.enabled ? box.width - width - 16 * Theme.px : 16 * Theme.px
        y: 13 * Theme.px
        name: "info"
        size: 20
        color: Theme.cautionStrong
    }

    ColumnLayout {
        id: column

        x: box.LayoutMirroring.enabled ? 16 * Theme.px : sign.width + 28 * Theme.px
        y: 14 * Theme.px
        width: box.width - sign.width - 44 * Theme.px
        spacing: 8 * Theme.px

        Repeater {
            model: box.lines

            PlainLabel {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                size: 16
                lineHeight: 1.1
                wrapMode: Text.Wrap
                Component.onCompleted: Accessible.announce(text)
            }
        }
    }
}
