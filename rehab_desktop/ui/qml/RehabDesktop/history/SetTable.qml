pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// Every set of a session, planned against done; while it is edited, how it ended and its pain change.
ColumnLayout {
    id: table

    required property PastSessionModel model

    spacing: 6 * Theme.px

    Repeater {
        model: table.model.sets

        ColumnLayout {
            id: line

            required property int index
            required property string exercise
            required property string level
            required property string name
            required property string planned
            required property string done
            required property string status
            required property string statusName
            required property int pain
            required property string tone
            readonly property bool whole: line.status === "done"
            readonly property bool missed: line.status === "skipped"
            readonly property color light: line.tone === "green" ? Theme.goodStrong : line.tone === "amber" ? Theme.cautionStrong : Theme.stopStrong

            Layout.fillWidth: true
            spacing: 6 * Theme.px

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: line.index === 0 ? 0 : 14 * Theme.px
                visible: line.exercise !== ""
                spacing: 12 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.exercise
                    size: 18
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                PlainLabel {
                    Layout.maximumWidth: table.width * 0.5
                    text: line.level
                    size: 15
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignRight
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.textScale > 1.4 ? 1 : 3
                columnSpacing: 12 * Theme.px
                rowSpacing: 4 * Theme.px

                RowLayout {
                    Layout.preferredWidth: 150 * Theme.px * (1 + (Theme.textScale - 1) * 2)
                    // Or each line would share its width out anew.
                    Layout.maximumWidth: Theme.textScale > 1.4 ? Number.POSITIVE_INFINITY : Layout.preferredWidth
                    spacing: 8 * Theme.px

                    Icon {
                        name: line.whole ? "circle-check" : line.missed ? "circle-slash" : "circle-stop"
                        size: 20
                        color: line.whole ? Theme.goodStrong : Theme.softStrong
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: line.name
                        size: 16
                        tabular: true
                        wrapMode: Text.Wrap
                    }
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.missed ? qsTr("skipped, %1 planned").arg(line.planned) : line.whole && line.done === line.planned ? line.done : line.whole ? qsTr("%1 of %2").arg(line.done).arg(line.planned) : qsTr("cut short, %1 of %2").arg(line.done).arg(line.planned)
                    size: 16
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    visible: !table.model.editing
                }

                Chip {
                    visible: line.pain >= 0 && !table.model.editing
                    text: qsTr("Pain %1").arg(line.pain)
                    tone: line.light
                    size: 14
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.columnSpan: Theme.textScale > 1.4 ? 1 : 2
                    visible: table.model.editing
                    spacing: 8 * Theme.px

                    T.AbstractButton {
                        id: status

                        implicitWidth: Math.max(word.implicitWidth + 2 * word.font.pixelSize, 112 * Theme.px * Theme.textScale)
                        implicitHeight: word.implicitHeight + word.font.pixelSize
                        focusPolicy: Qt.TabFocus
                        text: line.statusName
                        Accessible.name: qsTr("%1: %2").arg(line.name).arg(line.statusName)
                        Accessible.description: qsTr("Press to change how the set ended")
                        Keys.onReturnPressed: status.click()
                        Keys.onEnterPressed: status.click()
                        onClicked: table.model.nextStatus(line.index)

                        background: Rectangle {
                            radius: height / 2
                            color: status.hovered ? Theme.hover : Theme.ground
                            border.width: Math.max(1, Theme.lineWidth * Theme.px)
                            border.color: Theme.line

                            FocusFrame {
                                anchors.margins: -3 * Theme.px
                                shown: status.visualFocus
                                radius: height / 2
                            }
                        }

                        PlainLabel {
                            id: word

                            anchors.centerIn: parent
                            text: status.text
                            size: 15
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                    }

                    Row {
                        spacing: 2 * Theme.px

                        IconButton {
                            text: qsTr("%1: less pain").arg(line.name)
                            glyph: "minus"
                            height: status.height
                            enabled: line.pain >= 0
                            onClicked: table.model.setPain(line.index, line.pain - 1)
                        }

                        PlainLabel {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.max(implicitWidth, 104 * Theme.px * Theme.textScale)
                            horizontalAlignment: Text.AlignHCenter
                            text: line.pain < 0 ? qsTr("No pain told") : qsTr("Pain %1").arg(line.pain)
                            size: 15
                            tabular: true
                            color: line.pain < 0 ? Theme.softStrong : line.light
                            font.weight: Font.DemiBold
                        }

                        IconButton {
                            text: qsTr("%1: more pain").arg(line.name)
                            glyph: "plus"
                            height: status.height
                            enabled: line.pain < 10
                            onClicked: table.model.setPain(line.index, line.pain + 1)
                        }
                    }
                }
            }
        }
    }
}
