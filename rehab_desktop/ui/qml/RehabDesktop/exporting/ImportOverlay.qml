pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What is in another program's file, to be looked at before it becomes a routine.
Overlay {
    id: overlay

    required property ImportModel importing
    readonly property string at: overlay.importing.at

    cardWidth: 880
    title: overlay.importing.title
    detail: overlay.importing.detail
    note: overlay.importing.note
    titleSize: 40
    detailSize: 20
    onAtChanged: overlay.forceActiveFocus()
    Component.onCompleted: overlay.forceActiveFocus()
    Keys.onEscapePressed: overlay.importing.close()

    foot: [
        PillButton {
            objectName: "add"
            visible: overlay.at === "found"
            text: qsTr("Add to my routines")
            glyph: "file-plus"
            primary: true
            onClicked: overlay.importing.add()
        },
        PillButton {
            visible: overlay.at === "failed"
            text: qsTr("Choose another file")
            glyph: "import"
            primary: true
            onClicked: overlay.importing.open()
        },
        PillButton {
            text: qsTr("Close")
            key: qsTr("Esc")
            quiet: true
            onClicked: overlay.importing.close()
        }
    ]

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8 * Theme.px

        Repeater {
            model: overlay.at === "found" ? overlay.importing.lines : null

            GridLayout {
                id: line

                required property string name
                required property string detail
                required property string cue
                required property bool heading

                Layout.fillWidth: true
                Layout.topMargin: line.heading ? 8 * Theme.px : 0
                columns: Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: 20 * Theme.px
                rowSpacing: 0

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    size: line.heading ? 20 : 17
                    font.weight: line.heading ? Font.DemiBold : Font.Medium
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.alignment: Qt.AlignTop
                    visible: text !== ""
                    text: line.detail
                    size: 17
                    tabular: true
                    color: Theme.softStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    Layout.columnSpan: line.columns
                    visible: text !== ""
                    text: line.cue
                    size: 15
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
