pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Every run, newest first; each can be answered, changed, or deleted and brought back.
Card {
    id: list

    required property ReturnToRunModel returnToRun

    implicitHeight: column.implicitHeight + 52 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 26 * Theme.px
        spacing: 16 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Your runs")
            size: 19
            font.weight: Font.DemiBold
        }

        LastChangeCard {
            objectName: "run"
            Layout.fillWidth: true
            last: list.returnToRun.last
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: !list.returnToRun.hasRuns
            text: qsTr("The runs you log will be listed here, with how the knee took them. Log one when daily life is calm: pain of 0 to 2 on most days.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            model: list.returnToRun.runs

            RowLayout {
                id: line

                required property string run
                required property string day
                required property string what
                required property string pains
                required property string verdict
                required property string tone

                Layout.fillWidth: true
                spacing: 12 * Theme.px

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.px

                    Flow {
                        Layout.fillWidth: true
                        spacing: 10 * Theme.px

                        PlainLabel {
                            text: line.day
                            size: 18
                            font.weight: Font.DemiBold
                        }

                        PlainLabel {
                            text: line.verdict
                            size: 16
                            font.weight: Font.DemiBold
                            color: line.tone === "good" ? Theme.goodStrong : line.tone === "stop" ? Theme.stopStrong : Theme.softStrong
                        }
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: line.what
                        size: 16
                        tabular: true
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: line.pains
                        size: 15
                        tabular: true
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }
                }

                IconButton {
                    objectName: "edit-" + line.run
                    text: qsTr("Edit the run of %1").arg(line.day)
                    glyph: "pencil"
                    onClicked: list.returnToRun.edit(line.run)
                }

                IconButton {
                    objectName: "delete-" + line.run
                    text: qsTr("Delete the run of %1").arg(line.day)
                    glyph: "trash-2"
                    onClicked: list.returnToRun.remove(line.run)
                }
            }
        }
    }
}
