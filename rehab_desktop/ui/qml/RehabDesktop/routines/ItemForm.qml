pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Everything that can be changed about one item.
ColumnLayout {
    id: form

    required property RoutineEditorModel editor
    readonly property RoutineItemModel item: form.editor.item
    readonly property int columns: Theme.textScale > 1.4 ? 2 : 4

    spacing: 18 * Theme.px

    GridLayout {
        Layout.fillWidth: true
        visible: form.item.block
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 16 * Theme.px
        rowSpacing: 10 * Theme.px
        uniformCellWidths: true

        Labelled {
            Layout.fillWidth: true
            label: qsTr("What to do")

            LineField {
                Layout.fillWidth: true
                label: qsTr("What to do")
                maximumLength: 40
                value: form.item.blockTitle
                onEdited: text => form.item.setBlockTitle(text)
                onUndoWanted: form.editor.undo()
                onRedoWanted: form.editor.redo()
            }
        }

        Labelled {
            Layout.fillWidth: true
            label: qsTr("One line more")

            LineField {
                Layout.fillWidth: true
                label: qsTr("One line more")
                maximumLength: 60
                value: form.item.blockCue
                onEdited: text => form.item.setBlockCue(text)
                onUndoWanted: form.editor.undo()
                onRedoWanted: form.editor.redo()
            }
        }
    }

    Labelled {
        Layout.fillWidth: true
        visible: form.item.hasLevels
        label: qsTr("Level")

        Flow {
            Layout.fillWidth: true
            spacing: 8 * Theme.px
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Level")

            Repeater {
                model: form.item.levels

                OptionPill {
                    required property string level
                    required property string title
                    required chosen

                    text: title
                    onClicked: form.item.chooseLevel(level)
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: form.item.gate
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: form.columns
        columnSpacing: 20 * Theme.px
        rowSpacing: 16 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: form.item.fields

            NumberField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onEntered: (key, text) => form.item.setNumber(key, text)
                onStepped: (key, steps) => form.item.step(key, steps)
                onResetWanted: key => form.item.reset(key)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: form.item.adjust
        size: 15
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Labelled {
        Layout.fillWidth: true
        visible: form.item.sided
        label: qsTr("First side")

        Flow {
            Layout.fillWidth: true
            spacing: 8 * Theme.px
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("First side")

            Repeater {
                model: [qsTr("As chosen at the start"), qsTr("Left"), qsTr("Right")]

                OptionPill {
                    required property int index
                    required property string modelData

                    text: modelData
                    chosen: form.item.side === index
                    onClicked: form.item.chooseSide(index)
                }
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 || form.item.block ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 16 * Theme.px
        uniformCellWidths: true

        Labelled {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: !form.item.block
            label: qsTr("Your own tips, one a line")

            LinesField {
                Layout.fillWidth: true
                label: qsTr("Your own tips, one a line")
                hint: form.item.cardTips
                value: form.item.tips
                onEdited: text => form.item.setTips(text)
                onUndoWanted: form.editor.undo()
                onRedoWanted: form.editor.redo()
            }
        }

        Labelled {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Clip")

            ClipBox {
                Layout.fillWidth: true
                film: form.item.clip
            }
        }
    }

    PillButton {
        visible: form.item.own
        text: qsTr("Everything as on the card")
        glyph: "rotate-ccw"
        size: 15
        quiet: true
        onClicked: form.item.resetAll()
    }
}
