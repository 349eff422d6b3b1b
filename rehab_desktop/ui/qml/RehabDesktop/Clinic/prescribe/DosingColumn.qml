pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The selected item in full, its week, and what is said to the person.
FocusScope {
    id: column

    required property PrescribeModel prescribing
    readonly property DosingModel dosing: column.prescribing.dosing


    signal listWanted()

    function begin(reason: int) {
        const first = column.nextItemInFocusChain(true);
        if (first !== null)
            first.forceActiveFocus(reason);
    }

    function beginTip() {
        if (column.dosing.exercise)
            tip.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Scrolling {
        id: scrolling

        anchors.fill: parent
        contentHeight: parts.implicitHeight + 16 * Theme.px

        ColumnLayout {
            id: parts

            x: (parts.LayoutMirroring.enabled ? 12 : 6) * Theme.px
            y: 6 * Theme.px
            width: scrolling.width - 18 * Theme.px
            spacing: 16 * Theme.px

            WeekSection {
                visible: column.dosing.there
                prescribing: column.prescribing
            }

            Section {
                visible: column.dosing.there
                heading: qsTr("Dose")

                RowLayout {
                    Layout.fillWidth: true
                    visible: column.dosing.level !== ""
                    spacing: 4 * Theme.px

                    IconButton {
                        objectName: "easier"
                        text: qsTr("Easier")
                        glyph: "chevron-left"
                        key: "←"
                        onClicked: column.dosing.stepLevel(-1)
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: column.dosing.level
                        size: 16
                        font.weight: Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                    }

                    IconButton {
                        objectName: "harder"
                        text: qsTr("Harder")
                        glyph: "chevron-right"
                        key: "→"
                        onClicked: column.dosing.stepLevel(1)
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: 2
                    columnSpacing: 12 * Theme.px
                    rowSpacing: 10 * Theme.px
                    uniformCellWidths: true

                    Repeater {
                        model: column.dosing.fields

                        NumberField {
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            onEdited: (key, text) => column.dosing.edit(key, text)
                            onEntered: (key, text) => column.dosing.enter(key, text)
                            onStepped: (key, steps) => column.dosing.step(key, steps)
                            onResetWanted: key => column.dosing.reset(key)
                        }
                    }
                }

                Setting {
                    visible: column.dosing.sided
                    name: qsTr("First side")

                    Flow {
                        Layout.fillWidth: true
                        spacing: 8 * Theme.px

                        Repeater {
                            model: [qsTr("As at the start"), qsTr("Left"), qsTr("Right")]

                            OptionPill {
                                required property string modelData
                                required property int index

                                text: modelData
                                chosen: column.dosing.side === index
                                onClicked: column.dosing.chooseSide(index)
                            }
                        }
                    }
                }

                Setting {
                    visible: column.dosing.exercise
                    name: qsTr("Tip for this person")

                    LinesField {
                        id: tip

                        objectName: "tip"
                        Layout.fillWidth: true
                        label: qsTr("Tip for this person")
                        value: column.dosing.tip
                        hint: column.dosing.cardTips
                        onEdited: text => column.dosing.setTip(text)
                        onUndoWanted: column.prescribing.undo()
                        onRedoWanted: column.prescribing.redo()
                        Keys.onReturnPressed: column.listWanted()
                        Keys.onEnterPressed: column.listWanted()
                        Keys.onEscapePressed: column.listWanted()
                    }
                }
            }

            TermsSection {
                prescribing: column.prescribing
                onListWanted: column.listWanted()
            }
        }
    }
}
