pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The keys and what each of them does.
Overlay {
    id: table

    required property QtObject lines

    signal closeWanted

    cardWidth: 1240
    title: qsTr("Keys")
    foot: PillButton {
        text: qsTr("Close")
        key: qsTr("Esc")
        size: 20
        primary: true
        onClicked: table.closeWanted()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 || table.width < 1000 * Theme.px ? 1 : 2
        columnSpacing: 40 * Theme.px
        rowSpacing: 12 * Theme.px

        Repeater {
            model: table.lines

            RowLayout {
                id: line

                required property list<string> shown
                required property string does

                Layout.fillWidth: true
                spacing: 14 * Theme.px

                Flow {
                    Layout.preferredWidth: 150 * Theme.px * Theme.textScale
                    Layout.alignment: Qt.AlignTop
                    spacing: 5 * Theme.px

                    Repeater {
                        model: line.shown

                        KeyCap {
                            required property string modelData

                            text: modelData
                            size: 17
                            tone: Theme.ink
                        }
                    }
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.does
                    size: 18
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
