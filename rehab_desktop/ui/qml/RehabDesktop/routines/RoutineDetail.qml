pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One routine: what it takes, its items, and every step of it.
PageArea {
    id: page

    required property RoutinesModel routines
    required property NoticesModel notices
    required property RoutineDetailModel detail
    readonly property bool wide: Theme.textScale <= 1.4

    above: page.detail.own ? qsTr("Your own") : qsTr("Built in")
    heading: page.detail.title
    Keys.onEscapePressed: page.routines.back()
    actions: [
        PillButton {
            id: back

            text: qsTr("All routines")
            glyph: "chevron-left"
            key: qsTr("Esc")
            quiet: true
            onClicked: page.routines.back()
        }
    ]

    Shortcut {
        sequences: [StandardKey.Back]
        enabled: page.enabled
        onActivated: page.routines.back()
    }

    SaveChooser {
        id: saver

        visible: false
        kinds: [qsTr("Routine files (*.toml)")]
        suggested: page.routines.exportFile
        onChosen: file => page.routines.exportTo(file)
    }

    RoutineNotices {
        Layout.fillWidth: true
        routines: page.routines
        unsettled: page.notices
    }

    Flow {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PillButton {
            id: start

            objectName: "start-routine"
            text: page.detail.rests ? qsTr("Start all the same") : qsTr("Start session")
            glyph: "play"
            primary: !page.detail.rests
            quiet: page.detail.rests
            focus: true
            Component.onCompleted: (page.detail.rests ? back : start).forceActiveFocus(Qt.OtherFocusReason)
            onClicked: page.routines.start()
        }

        PillButton {
            visible: page.detail.own
            text: qsTr("Edit")
            glyph: "pencil"
            onClicked: page.routines.edit()
        }

        PillButton {
            text: page.detail.own ? qsTr("Duplicate") : qsTr("Duplicate to edit")
            glyph: "copy"
            onClicked: page.routines.duplicate()
        }

        PillButton {
            text: qsTr("Export…")
            glyph: "upload"
            onClicked: saver.open()
        }

        PillButton {
            visible: page.detail.own
            text: qsTr("Delete")
            glyph: "trash-2"
            onClicked: page.routines.delete()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 2 : 1
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 600
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            Card {
                Layout.fillWidth: true
                implicitHeight: facts.implicitHeight + 52 * Theme.px

                ColumnLayout {
                    id: facts

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 26 * Theme.px
                    spacing: 16 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        objectName: "today"
                        visible: text !== ""
                        text: page.detail.headline
                        size: 22
                        color: Theme.cautionStrong
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    Repeater {
                        model: page.detail.why

                        Bullet {
                            required property string modelData

                            Layout.fillWidth: true
                            text: modelData
                            tone: Theme.cautionStrong
                        }
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: 44 * Theme.px

                        Figure {
                            value: page.detail.time
                            caption: qsTr("in all, with rests")
                        }

                        Figure {
                            visible: page.detail.exerciseCount > 0
                            value: page.detail.exerciseCount
                            caption: page.detail.exerciseCaption
                        }
                    }

                    ColumnLayout {
                        visible: page.detail.needs.length > 0
                        spacing: 8 * Theme.px

                        Caption {
                            text: qsTr("You need")
                        }

                        Flow {
                            Layout.fillWidth: true
                            spacing: 8 * Theme.px

                            Repeater {
                                model: page.detail.needs

                                Chip {
                                    required property string modelData

                                    text: modelData
                                }
                            }
                        }
                    }

                    ColumnLayout {
                        visible: page.detail.frequency !== ""
                        spacing: 4 * Theme.px

                        Caption {
                            text: qsTr("How often")
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            text: page.detail.frequency
                            size: 18
                            wrapMode: Text.Wrap
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: page.detail.basis
                            size: 14
                            color: Theme.softStrong
                            wrapMode: Text.Wrap
                        }
                    }

                    ColumnLayout {
                        visible: page.detail.note !== ""
                        spacing: 4 * Theme.px

                        Caption {
                            text: qsTr("Note")
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            text: page.detail.note
                            size: 18
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                implicitHeight: items.implicitHeight + 48 * Theme.px

                ColumnLayout {
                    id: items

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 26 * Theme.px
                    spacing: 16 * Theme.px

                    Repeater {
                        model: page.detail.items

                        RowLayout {
                            id: item

                            required property int index
                            required property string name
                            required property string dose
                            required property string detail
                            required property string time

                            spacing: 14 * Theme.px

                            PlainLabel {
                                Layout.preferredWidth: 26 * Theme.px * Theme.textScale
                                Layout.alignment: Qt.AlignTop
                                text: item.index + 1
                                size: 17
                                tabular: true
                                color: Theme.softStrong
                            }

                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 1 * Theme.px

                                PlainLabel {
                                    Layout.fillWidth: true
                                    text: item.name
                                    size: 18
                                    font.weight: Font.DemiBold
                                    wrapMode: Text.Wrap
                                }

                                PlainLabel {
                                    Layout.fillWidth: true
                                    text: item.detail === "" ? item.dose : qsTr("%1  ·  %2").arg(item.dose).arg(item.detail)
                                    size: 16
                                    color: Theme.softStrong
                                    wrapMode: Text.Wrap
                                }
                            }

                            PlainLabel {
                                Layout.alignment: Qt.AlignTop
                                text: item.time
                                size: 17
                                tabular: true
                                color: Theme.softStrong
                            }
                        }
                    }
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 500
            Layout.alignment: Qt.AlignTop
            implicitHeight: Math.max(420 * Theme.px, Math.min(page.height - 80 * Theme.px, 640 * Theme.px))

            PlainLabel {
                id: caption

                x: 26 * Theme.px
                y: 22 * Theme.px
                width: parent.width - 52 * Theme.px
                text: page.detail.stepsText
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            StepList {
                objectName: "steps"
                anchors.fill: parent
                anchors.topMargin: 22 * Theme.px + caption.height + 14 * Theme.px
                anchors.leftMargin: 14 * Theme.px
                anchors.rightMargin: 10 * Theme.px
                anchors.bottomMargin: 16 * Theme.px
                model: page.detail.steps
                label: page.detail.stepsText
            }
        }
    }
}
