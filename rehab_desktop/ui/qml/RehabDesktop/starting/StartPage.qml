pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One question in the middle of the window, and below it what there is to choose or to write.
Scrolling {
    id: page

    required property string heading
    property string detail
    default property alias content: column.data

    contentHeight: Math.max(page.height, card.height + 72 * Theme.px)
    Accessible.role: Accessible.Pane
    Accessible.name: page.heading

    Card {
        id: card

        x: (page.width - width) / 2
        y: Math.max(36 * Theme.px, (page.height - card.height) * 0.4)
        width: Math.min(page.width - 72 * Theme.px, 800 * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
        height: column.implicitHeight + 88 * Theme.px

        ColumnLayout {
            id: column

            x: 44 * Theme.px
            y: 44 * Theme.px
            width: card.width - 88 * Theme.px
            spacing: 14 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: page.heading
                size: 44
                display: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: -4 * Theme.px
                Layout.bottomMargin: 10 * Theme.px
                visible: text !== ""
                text: page.detail
                size: 19
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }
}
