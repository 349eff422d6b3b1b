pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One session whole, to look at and to put right.
ColumnLayout {
    id: detail

    required property PastSessionModel model
    readonly property color light: detail.model.tone === "green" ? Theme.goodStrong : detail.model.tone === "amber" ? Theme.cautionStrong : Theme.stopStrong

    spacing: 18 * Theme.px
    Component.onCompleted: back.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: detail.model.editing ? detail.model.cancel() : detail.model.close()

    Flow {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PillButton {
            id: back

            visible: !detail.model.editing
            text: qsTr("Back to the list")
            glyph: "chevron-left"
            size: 16
            onClicked: detail.model.close()
        }

        PillButton {
            visible: !detail.model.editing
            text: qsTr("Edit")
            glyph: "pencil"
            size: 16
            onClicked: detail.model.edit()
        }

        PillButton {
            visible: !detail.model.editing
            text: qsTr("Delete")
            glyph: "trash-2"
            size: 16
            onClicked: detail.model.remove()
        }

        PillButton {
            visible: detail.model.editing
            enabled: detail.model.answers.sound
            text: qsTr("Save changes")
            glyph: "check"
            size: 16
            primary: true
            onClicked: detail.model.save()
        }

        PillButton {
            visible: detail.model.editing
            text: qsTr("Cancel")
            size: 16
            onClicked: detail.model.cancel()
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: detail.model.remark
        tabular: true
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 560 * Theme.px
            Layout.alignment: Qt.AlignTop
            implicitHeight: done.implicitHeight + 56 * Theme.px

            ColumnLayout {
                id: done

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 28 * Theme.px
                spacing: 20 * Theme.px

                Flow {
                    Layout.fillWidth: true
                    spacing: 44 * Theme.px

                    Figure {
                        value: detail.model.time
                        caption: qsTr("of %1 planned").arg(detail.model.planned)
                    }

                    Figure {
                        value: detail.model.setsDone
                        caption: qsTr("sets done")
                    }
                }

                SetTable {
                    Layout.fillWidth: true
                    model: detail.model
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 440 * Theme.px
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            Card {
                Layout.fillWidth: true
                visible: !detail.model.editing
                implicitHeight: told.implicitHeight + 56 * Theme.px

                ColumnLayout {
                    id: told

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 28 * Theme.px
                    spacing: 16 * Theme.px

                    Flow {
                        Layout.fillWidth: true
                        spacing: 32 * Theme.px

                        Figure {
                            value: detail.model.before
                            caption: qsTr("pain before")
                        }

                        Figure {
                            value: detail.model.highest
                            caption: qsTr("highest pain")
                        }

                        Figure {
                            value: detail.model.after
                            caption: qsTr("pain after")
                        }

                        Figure {
                            value: detail.model.effort
                            caption: qsTr("effort")
                        }
                    }

                    Chip {
                        visible: detail.model.light !== ""
                        text: detail.model.light
                        tone: detail.light
                        size: 15
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: detail.model.note
                        size: 18
                        wrapMode: Text.Wrap
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                visible: detail.model.markCount > 0 && !detail.model.editing
                implicitHeight: marks.implicitHeight + 56 * Theme.px

                ColumnLayout {
                    id: marks

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 28 * Theme.px
                    spacing: 12 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        text: qsTr("Pain told during the session")
                        size: 18
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    // The session's time from left to right.
                    Item {
                        Layout.fillWidth: true
                        implicitHeight: 26 * Theme.px
                        Accessible.ignored: true

                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            height: 6 * Theme.px
                            radius: height / 2
                            color: Theme.track
                        }

                        Repeater {
                            model: detail.model.marks

                            Rectangle {
                                required property string tone
                                required property real place

                                x: place * (parent.width - width)
                                anchors.verticalCenter: parent.verticalCenter
                                width: 18 * Theme.px
                                height: width
                                radius: width / 2
                                color: tone === "green" ? Theme.goodStrong : tone === "amber" ? Theme.cautionStrong : Theme.stopStrong
                                border.width: 3 * Theme.px
                                border.color: Theme.surface
                            }
                        }
                    }

                    Repeater {
                        model: detail.model.marks

                        RowLayout {
                            id: mark

                            required property string time
                            required property string pain
                            required property string tone
                            required property string where

                            Layout.fillWidth: true
                            spacing: 12 * Theme.px

                            PlainLabel {
                                text: mark.time
                                size: 16
                                tabular: true
                                color: Theme.softStrong
                            }

                            PlainLabel {
                                Layout.fillWidth: true
                                text: mark.where
                                size: 16
                                wrapMode: Text.Wrap
                            }

                            Chip {
                                text: qsTr("Pain %1").arg(mark.pain)
                                tone: mark.tone === "green" ? Theme.goodStrong : mark.tone === "amber" ? Theme.cautionStrong : Theme.stopStrong
                                size: 14
                            }
                        }
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                visible: detail.model.editing
                implicitHeight: answers.implicitHeight + 56 * Theme.px

                AnswersForm {
                    id: answers

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 28 * Theme.px
                    answers: detail.model.answers
                }
            }
        }
    }
}
