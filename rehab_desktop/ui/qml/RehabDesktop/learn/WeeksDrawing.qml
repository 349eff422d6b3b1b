pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The phases of the programme as stretches of twelve weeks.
Section {
    id: drawing

    property alias phases: rows.model

    Repeater {
        id: rows

        ColumnLayout {
            id: row

            required property string name
            required property int first
            required property int last
            required property string said

            Layout.fillWidth: true
            spacing: 5 * Theme.px

            RowLayout {
                Layout.fillWidth: true

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.name
                    font.weight: Font.DemiBold
                }

                PlainLabel {
                    text: row.said
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                }
            }

            Item {
                id: bar

                Layout.fillWidth: true
                Layout.preferredHeight: 16 * Theme.px

                Repeater {
                    model: 12

                    Rectangle {
                        required property int index
                        readonly property bool held: index + 1 >= row.first && index + 1 <= row.last

                        x: index * bar.width / 12
                        width: bar.width / 12 - 4 * Theme.px
                        height: bar.height
                        radius: 5 * Theme.px
                        color: held ? Theme.work : Theme.track
                    }
                }
            }
        }
    }
}
