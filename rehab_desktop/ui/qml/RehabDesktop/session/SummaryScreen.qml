pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// After a session: what was done, how the knee is, what that means.
Scrolling {
    id: screen

    required property SummaryModel summary
    required property NoticesModel notices
    readonly property color lightTone: screen.summary.tone === "green" ? Theme.good : screen.summary.tone === "amber" ? Theme.caution : screen.summary.tone === "red" ? Theme.stop : Theme.line

    contentHeight: page.implicitHeight + 72 * Theme.px
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Summary")

    ColumnLayout {
        id: page

        anchors.horizontalCenter: parent.horizontalCenter
        y: 36 * Theme.px
        width: Math.min(screen.width - 56 * Theme.px, 1240 * Theme.px)
        spacing: 24 * Theme.px

        ColumnLayout {
            spacing: 4 * Theme.px

            Words {
                text: screen.summary.title
                size: 18
                color: Theme.softStrong
            }

            Words {
                Layout.fillWidth: true
                text: screen.summary.completed ? (screen.summary.tone === "red" ? qsTr("Session complete.") : qsTr("Session complete. Well done.")) : screen.summary.kept ? qsTr("Session kept") : qsTr("Nothing was begun, so nothing was kept.")
                size: 42
                display: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }

        Notices {
            Layout.fillWidth: true
            notices: screen.notices
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 24 * Theme.px
            rowSpacing: 24 * Theme.px
            uniformCellWidths: true

            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                implicitHeight: done.implicitHeight + 60 * Theme.px

                ColumnLayout {
                    id: done

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 30 * Theme.px
                    spacing: 16 * Theme.px

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.bottomMargin: 6 * Theme.px
                        spacing: 44 * Theme.px

                        Figure {
                            value: screen.summary.time
                            caption: qsTr("of %1 planned").arg(screen.summary.planned)
                        }

                        Figure {
                            value: screen.summary.setsDone
                            caption: qsTr("sets done")
                        }
                    }

                    Repeater {
                        model: screen.summary.rows

                        ColumnLayout {
                            id: line

                            required property string name
                            required property string sets
                            required property string time
                            required property real share

                            Layout.fillWidth: true
                            Layout.bottomMargin: 8 * Theme.px
                            spacing: 8 * Theme.px

                            RowLayout {
                                Layout.fillWidth: true
                                spacing: 12 * Theme.px

                                Words {
                                    Layout.fillWidth: true
                                    text: line.name
                                    size: 18
                                    wrapMode: Text.Wrap
                                }

                                Words {
                                    text: line.sets
                                    size: 16
                                    tabular: true
                                    color: Theme.softStrong
                                }

                                Words {
                                    text: line.time
                                    size: 16
                                    tabular: true
                                    font.weight: Font.DemiBold
                                }
                            }

                            Rectangle {
                                Layout.fillWidth: true
                                implicitHeight: 8 * Theme.px
                                radius: height / 2
                                color: Theme.track

                                Rectangle {
                                    width: parent.width * line.share
                                    height: parent.height
                                    radius: height / 2
                                    color: Theme.brand
                                }
                            }
                        }
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                implicitHeight: answers.implicitHeight + 60 * Theme.px

                ColumnLayout {
                    id: answers

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 30 * Theme.px
                    spacing: 12 * Theme.px

                    Words {
                        Layout.fillWidth: true
                        text: qsTr("Knee pain now, 0 to 10")
                        size: 19
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    ScoreRow {
                        Layout.fillWidth: true
                        question: qsTr("Knee pain now")
                        value: screen.summary.pain
                        side: 39
                        size: 17
                        enabled: screen.summary.kept
                        onChosen: value => screen.summary.setPain(value)
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 14 * Theme.px
                        visible: screen.summary.light !== ""

                        Rectangle {
                            Layout.fillHeight: true
                            implicitWidth: 8 * Theme.px
                            radius: width / 2
                            color: screen.lightTone
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 3 * Theme.px

                            Words {
                                Layout.fillWidth: true
                                text: screen.summary.worstWhere === "" ? qsTr("%1: %2").arg(screen.summary.light).arg(screen.summary.nextTime) : qsTr("%1, %2: %3").arg(screen.summary.light).arg(screen.summary.worstWhere).arg(screen.summary.nextTime)
                                size: 18
                                font.weight: Font.DemiBold
                                wrapMode: Text.Wrap
                            }

                            Words {
                                Layout.fillWidth: true
                                text: screen.summary.morning
                                size: 16
                                color: Theme.softStrong
                                wrapMode: Text.Wrap
                            }
                        }
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: 4 * Theme.px
                        spacing: 12 * Theme.px
                        visible: screen.summary.earned !== ""

                        Glyph {
                            Layout.alignment: Qt.AlignTop
                            name: "trending-up"
                            size: 22
                            color: Theme.goodStrong
                        }

                        Words {
                            Layout.fillWidth: true
                            text: screen.summary.earned
                            wrapMode: Text.Wrap
                        }
                    }

                    Words {
                        Layout.fillWidth: true
                        Layout.topMargin: 12 * Theme.px
                        text: qsTr("How hard was it, 0 to 10")
                        size: 19
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    ScoreRow {
                        Layout.fillWidth: true
                        question: qsTr("Effort")
                        onReachedChanged: screen.summary.lookAtEffort(reached)
                        value: screen.summary.effort
                        side: 39
                        size: 17
                        enabled: screen.summary.kept
                        onChosen: value => screen.summary.setEffort(value)
                    }

                    Words {
                        Layout.topMargin: 12 * Theme.px
                        text: qsTr("Note")
                        size: 19
                        font.weight: Font.DemiBold
                    }

                    NoteField {
                        Layout.fillWidth: true
                        enabled: screen.summary.kept
                        onTextChanged: screen.summary.setNote(text)
                    }

                    Flow {
                        Layout.fillWidth: true
                        Layout.topMargin: 12 * Theme.px
                        spacing: 18 * Theme.px

                        PillButton {
                            id: finish

                            text: qsTr("Done")
                            glyph: "check"
                            size: 22
                            primary: true
                            onClicked: screen.summary.done()
                        }

                        Row {
                            height: finish.height
                            spacing: 8 * Theme.px
                            visible: screen.summary.kept

                            Glyph {
                                anchors.verticalCenter: parent.verticalCenter
                                name: screen.summary.troubled ? "circle-alert" : screen.summary.saving ? "loader" : "circle-check"
                                size: 22
                                color: screen.summary.troubled ? Theme.stopStrong : Theme.goodStrong
                            }

                            Words {
                                anchors.verticalCenter: parent.verticalCenter
                                width: Math.min(implicitWidth, answers.width - 60 * Theme.px)
                                text: screen.summary.stored
                                size: 16
                                wrapMode: Text.Wrap
                                color: Theme.softStrong
                            }
                        }
                    }
                }
            }
        }
    }
}
