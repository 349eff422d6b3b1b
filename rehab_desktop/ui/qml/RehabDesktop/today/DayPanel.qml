pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// An opened day: what is due, and what may be done about it.
Rectangle {
    id: panel

    required property WeekModel week

    implicitHeight: column.implicitHeight + 36 * Theme.px
    radius: 16 * Theme.px
    color: Theme.ground
    border.width: Theme.outlined ? Theme.lineWidth : 0
    border.color: Theme.line
    Keys.onEscapePressed: panel.week.close()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 18 * Theme.px
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: panel.week.openedName
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.week.empty
            text: qsTr("Nothing is planned. A day of rest is part of the plan.")
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            model: panel.week.lines

            ColumnLayout {
                id: line

                required property string strand
                required property string name
                required property string standing
                required property bool done
                required property bool changeable
                required property bool movable

                Layout.fillWidth: true
                spacing: 8 * Theme.px

                Flow {
                    Layout.fillWidth: true
                    spacing: 8 * Theme.px

                    Row {
                        id: naming

                        height: leaveOut.visible ? leaveOut.height : implicitHeight
                        spacing: 10 * Theme.px
                        rightPadding: 8 * Theme.px

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: line.done ? "circle-check" : "clock"
                            size: 20
                            color: line.done ? Theme.goodStrong : Theme.softStrong
                        }

                        PlainLabel {
                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("%1, %2").arg(line.name).arg(line.standing)
                            size: 17
                        }
                    }

                    PillButton {
                        objectName: "move-" + line.strand
                        visible: line.movable
                        text: panel.week.moving === line.strand ? qsTr("To which day?") : qsTr("Move")
                        size: 15
                        Accessible.name: qsTr("Move %1").arg(line.name)
                        onClicked: panel.week.startMove(line.strand)
                    }

                    PillButton {
                        id: leaveOut

                        objectName: "skip-" + line.strand
                        visible: line.changeable
                        text: qsTr("Leave out")
                        size: 15
                        Accessible.name: qsTr("Leave out %1").arg(line.name)
                        onClicked: panel.week.skip(line.strand)
                    }
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: 8 * Theme.px
                    visible: panel.week.moving === line.strand

                    Repeater {
                        model: panel.week.moving === line.strand ? panel.week.targets : null

                        PillButton {
                            required property string target
                            required property string name

                            objectName: "to-" + target
                            text: name
                            size: 15
                            onClicked: panel.week.moveTo(target)
                        }
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: 8 * Theme.px

            Repeater {
                model: panel.week.addable

                PillButton {
                    required property string target
                    required property string name

                    objectName: "add-" + target
                    text: qsTr("Add %1").arg(name)
                    glyph: "plus"
                    size: 15
                    quiet: true
                    onClicked: panel.week.add(target)
                }
            }

            PillButton {
                objectName: "closeDay"
                text: qsTr("Close")
                glyph: "x"
                size: 15
                quiet: true
                onClicked: panel.week.close()
            }
        }
    }
}
