pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Writing a routine: its name, its items, and a bar with the total that stays in sight.
FocusScope {
    id: screen

    required property RoutineEditorModel editor
    readonly property bool asked: screen.editor.overlay !== ""

    Keys.onEscapePressed: screen.editor.leave()

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: !screen.asked && screen.enabled
        onActivated: screen.editor.undo()
    }

    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: !screen.asked && screen.enabled
        onActivated: screen.editor.redo()
    }

    Shortcut {
        sequences: [StandardKey.Save]
        enabled: !screen.asked && screen.enabled
        onActivated: screen.editor.save()
    }

    Connections {
        target: screen.editor

        function onTitleWanted() {
            title.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    FocusScrollArea {
        anchors.fill: parent
        focus: !screen.asked
        enabled: !screen.asked

        PageArea {
            id: page

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            above: screen.editor.unsaved ? qsTr("Not saved yet; a draft is kept") : ""
            heading: screen.editor.isNew ? qsTr("New routine") : qsTr("Edit routine")

            LineField {
                id: title

                objectName: "routine-title"
                Layout.fillWidth: true
                Layout.maximumWidth: 720 * Theme.px * Theme.textScale
                label: qsTr("Name of the routine")
                hint: qsTr("Name of the routine")
                size: 24
                maximumLength: 80
                value: screen.editor.title
                onEdited: text => screen.editor.setTitle(text)
                onUndoWanted: screen.editor.undo()
                onRedoWanted: screen.editor.redo()
            }

            EditorItems {
                id: items

                Layout.fillWidth: true
                visible: screen.editor.count > 0
                editor: screen.editor
                page: {
                    let above = items.parent;
                    while (above !== null && !(above instanceof Flickable))
                        above = above.parent;
                    return above as Flickable;
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: screen.editor.count === 0
                text: qsTr("No items yet. Add exercises, a warm-up or a cool-down; each comes with the dose of its card.")
                size: 18
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PillButton {
                objectName: "add-items"
                text: qsTr("Add items…")
                glyph: "plus"
                onClicked: screen.editor.askWhat()
            }

            Card {
                Layout.fillWidth: true
                implicitHeight: about.implicitHeight + 52 * Theme.px

                GridLayout {
                    id: about

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 26 * Theme.px
                    columns: Theme.textScale > 1.4 ? 1 : 2
                    columnSpacing: 24 * Theme.px
                    rowSpacing: 18 * Theme.px
                    uniformCellWidths: true

                    Labelled {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("How often, in your own words")

                        LineField {
                            Layout.fillWidth: true
                            label: qsTr("How often, in your own words")
                            hint: qsTr("Such as: on Mondays and Thursdays")
                            maximumLength: 100
                            value: screen.editor.frequency
                            onEdited: text => screen.editor.setFrequency(text)
                            onUndoWanted: screen.editor.undo()
                            onRedoWanted: screen.editor.redo()
                        }

                        Repeater {
                            model: screen.editor.general

                            NumberField {
                                Layout.fillWidth: true
                                Layout.topMargin: 10 * Theme.px
                                onEntered: (key, text) => screen.editor.setNumber(key, text)
                                onStepped: (key, steps) => screen.editor.step(key, steps)
                                onResetWanted: key => screen.editor.reset(key)
                            }
                        }
                    }

                    Labelled {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Note for the start")

                        LinesField {
                            Layout.fillWidth: true
                            label: qsTr("Note for the start")
                            hint: qsTr("Shown before a session begins")
                            value: screen.editor.note
                            onEdited: text => screen.editor.setNote(text)
                            onUndoWanted: screen.editor.undo()
                            onRedoWanted: screen.editor.redo()
                        }
                    }
                }
            }
        }

        Foot {
            id: foot

            height: bar.implicitHeight + 28 * Theme.px

            GridLayout {
                id: bar

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 40 * Theme.px
                anchors.rightMargin: 40 * Theme.px
                columns: Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: 20 * Theme.px
                rowSpacing: 6 * Theme.px

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12 * Theme.px

                    PlainLabel {
                        objectName: "total"
                        text: screen.editor.time
                        size: 28
                        display: true
                        tabular: true
                        Accessible.name: qsTr("%1 in all").arg(screen.editor.time)
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: screen.editor.trouble !== "" ? screen.editor.trouble : qsTr("in all, with rests")
                        size: 16
                        color: screen.editor.trouble !== "" ? Theme.stopStrong : Theme.softStrong
                        wrapMode: Text.Wrap
                    }
                }

                RowLayout {
                    Layout.alignment: Qt.AlignRight
                    spacing: 8 * Theme.px

                    IconButton {
                        enabled: screen.editor.canUndo
                        glyph: "undo-2"
                        text: qsTr("Undo")
                        key: qsTr("Ctrl+Z")
                        onClicked: screen.editor.undo()
                    }

                    IconButton {
                        enabled: screen.editor.canRedo
                        glyph: "redo-2"
                        text: qsTr("Redo")
                        key: qsTr("Ctrl+Shift+Z")
                        onClicked: screen.editor.redo()
                    }

                    PillButton {
                        text: qsTr("Close")
                        key: qsTr("Esc")
                        size: 16
                        onClicked: screen.editor.leave()
                    }

                    PillButton {
                        objectName: "save-routine"
                        text: qsTr("Save")
                        key: qsTr("Ctrl+S")
                        size: 16
                        primary: true
                        onClicked: screen.editor.save()
                    }
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.editor.overlay === "pick"
        focus: active
        sourceComponent: PickItemsOverlay {
            editor: screen.editor
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.editor.overlay === "leave"
        focus: active
        sourceComponent: LeaveEditorOverlay {
            editor: screen.editor
            focus: true
        }
    }
}
