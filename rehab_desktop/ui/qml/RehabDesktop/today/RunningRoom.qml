pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The way back to running: the next run, the rule, and every run so far.
ColumnLayout {
    id: room

    required property ReturnToRunModel returnToRun

    spacing: 24 * Theme.px

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            Card {
                Layout.fillWidth: true
                implicitHeight: next.implicitHeight + 56 * Theme.px

                ColumnLayout {
                    id: next

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 28 * Theme.px
                    spacing: 8 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        text: room.returnToRun.heading
                        size: 28
                        display: true
                        tabular: true
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: room.returnToRun.detail === "" ? room.returnToRun.reason : qsTr("%1. %2").arg(room.returnToRun.detail).arg(room.returnToRun.reason)
                        color: Theme.softStrong
                        tabular: true
                        wrapMode: Text.Wrap
                    }

                    PillButton {
                        Layout.topMargin: 10 * Theme.px
                        objectName: "logRun"
                        text: qsTr("Log a run")
                        glyph: "plus"
                        primary: true
                        onClicked: room.returnToRun.log()
                    }
                }
            }

            RunList {
                Layout.fillWidth: true
                returnToRun: room.returnToRun
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            implicitHeight: rules.implicitHeight + 56 * Theme.px

            ColumnLayout {
                id: rules

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 28 * Theme.px
                spacing: 10 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("From walking to half an hour")
                    size: 19
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                Repeater {
                    model: room.returnToRun.steps

                    RowLayout {
                        id: step

                        required property string what
                        required property string minutes
                        required property bool current

                        Layout.fillWidth: true
                        spacing: 12 * Theme.px

                        Rectangle {
                            implicitWidth: 12 * Theme.px
                            implicitHeight: 12 * Theme.px
                            radius: width / 2
                            color: step.current ? Theme.brand : "transparent"
                            border.width: Math.max(1, 2 * Theme.px)
                            border.color: step.current ? Theme.brand : Theme.line
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            text: step.what
                            tabular: true
                            color: step.current ? Theme.ink : Theme.softStrong
                            font.weight: step.current ? Font.DemiBold : Font.Medium
                            wrapMode: Text.Wrap
                        }

                        PlainLabel {
                            text: step.minutes
                            size: 16
                            tabular: true
                            color: Theme.softStrong
                        }
                    }
                }

                Why {
                    Layout.fillWidth: true
                    Layout.topMargin: 12 * Theme.px
                    part: "Runs"
                    text: room.returnToRun.rule
                    size: 17
                    rule: room.returnToRun.why
                    source: room.returnToRun.source
                }

                Repeater {
                    model: room.returnToRun.advice

                    Bullet {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
        }
    }
}
