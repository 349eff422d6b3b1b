pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A card with a heading and what belongs under it.
Card {
    id: section

    property string heading
    property string glyph
    property color tone: Theme.ink
    default property alias content: column.data

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: column.implicitHeight + 52 * Theme.px
    Accessible.role: Accessible.Grouping
    Accessible.name: section.heading

    ColumnLayout {
        id: column

        x: 28 * Theme.px
        y: 26 * Theme.px
        width: section.width - 56 * Theme.px
        spacing: 12 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: 2 * Theme.px
            visible: section.heading !== ""
            spacing: 10 * Theme.px

            Icon {
                visible: section.glyph !== ""
                name: section.glyph
                size: 22
                color: section.tone
            }

            PlainLabel {
                Layout.fillWidth: true
                text: section.heading
                size: 20
                color: section.tone
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }
    }
}
