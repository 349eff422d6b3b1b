pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The three pain lights: colour, name, range, and what to do.
Section {
    id: drawing

    property alias lights: rows.model

    Repeater {
        id: rows

        RowLayout {
            id: row

            required property string light
            required property string name
            required property string range
            required property string text
            readonly property color tone: row.light === "green" ? Theme.good : row.light === "amber" ? Theme.caution : Theme.stop

            Layout.fillWidth: true
            Layout.bottomMargin: 6 * Theme.px
            spacing: 20 * Theme.px

            Rectangle {
                Layout.preferredWidth: 16 * Theme.px
                Layout.fillHeight: true
                radius: width / 2
                color: row.tone
            }

            Column {
                Layout.preferredWidth: Math.max(120 * Theme.px * Theme.textScale, implicitWidth)

                PlainLabel {
                    text: row.range
                    size: 28
                    display: true
                    tabular: true
                }

                PlainLabel {
                    text: row.name
                    size: 16
                    color: Theme.softStrong
                    font.weight: Font.DemiBold
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                text: row.text
                size: 20
                wrapMode: Text.Wrap
            }
        }
    }
}
