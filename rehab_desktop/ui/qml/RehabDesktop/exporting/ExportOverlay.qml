pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What to make a file of, then of which days, then where to; how far it is, and how it went.
Overlay {
    id: overlay

    required property ExportModel exporting
    readonly property string at: overlay.exporting.at
    readonly property int columns: Theme.textScale > 1.4 ? 1 : 2

    cardWidth: 1040
    title: overlay.exporting.title
    detail: overlay.exporting.detail
    note: overlay.exporting.note
    titleSize: 40
    detailSize: 20
    onAtChanged: overlay.forceActiveFocus()
    Component.onCompleted: overlay.forceActiveFocus()
    Keys.onEscapePressed: overlay.exporting.back()

    foot: [
        PillButton {
            objectName: "save"
            visible: overlay.at === "options" || overlay.at === "failed"
            enabled: overlay.exporting.canSave
            text: overlay.at === "failed" ? qsTr("Save elsewhere") : qsTr("Save as")
            glyph: "save"
            primary: true
            onClicked: chooser.open()
        },
        PillButton {
            visible: overlay.at === "done"
            text: overlay.exporting.printable ? qsTr("Open to print") : qsTr("Open")
            glyph: overlay.exporting.printable ? "printer" : "eye"
            primary: true
            onClicked: overlay.exporting.openFile()
        },
        PillButton {
            visible: overlay.at === "done"
            text: qsTr("Show in folder")
            glyph: "folder-open"
            onClicked: overlay.exporting.showInFolder()
        },
        PillButton {
            text: overlay.at === "kinds" || overlay.at === "done" ? qsTr("Close") : overlay.at === "working" ? qsTr("Cancel") : qsTr("Back")
            key: qsTr("Esc")
            quiet: true
            onClicked: overlay.exporting.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        visible: overlay.at === "kinds"
        columns: overlay.columns
        rowSpacing: 12 * Theme.px
        columnSpacing: 12 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: overlay.exporting.kinds

            Choice {
                id: kind

                required property string form
                required property string name
                required detail
                required glyph

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: kind.name
                onClicked: overlay.exporting.choose(kind.form)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: overlay.at === "options" && overlay.exporting.ofPeriod
        columns: Theme.textScale > 1.4 ? 2 : 4
        rowSpacing: 12 * Theme.px
        columnSpacing: 12 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: overlay.exporting.periods

            RadioChoice {
                id: period

                required property string choice
                required property string name

                Layout.fillWidth: true
                text: period.name
                onClicked: overlay.exporting.choosePeriod(period.choice)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: overlay.at === "options"
        columns: overlay.columns
        rowSpacing: 12 * Theme.px
        columnSpacing: 12 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: overlay.exporting.choices

            RadioChoice {
                id: one

                required property string choice
                required property string name
                required detail

                Layout.fillWidth: true
                text: one.name
                onClicked: overlay.exporting.chooseOne(one.choice)
            }
        }
    }

    Rectangle {
        id: track

        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        Layout.bottomMargin: 10 * Theme.px
        visible: overlay.at === "working"
        implicitHeight: 10 * Theme.px
        radius: height / 2
        color: Theme.sunken
        Accessible.role: Accessible.ProgressBar
        Accessible.name: overlay.exporting.title

        Rectangle {
            width: Math.max(height, track.width * overlay.exporting.progress)
            height: track.height
            radius: height / 2
            color: Theme.brand
        }
    }

    SaveChooser {
        id: chooser

        visible: false
        kinds: overlay.exporting.nameFilters
        suggested: overlay.exporting.suggested
        onChosen: file => overlay.exporting.save(file)
    }
}
