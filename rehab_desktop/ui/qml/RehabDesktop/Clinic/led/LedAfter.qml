pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// After a led session: the patient's two numbers, asked against done, what of today's changes goes
// home. Enter goes on to the next of them, in the end to the note.
FocusScope {
    id: page

    required property LedModel led
    readonly property AfterModel after: page.led.after
    readonly property bool narrow: Theme.textScale > 1.4

    // What Enter would keep must be in sight.
    function bringInOffer() {
        if (page.after.offering && !page.after.asked.asking)
            scrolling.bringIn(changed);
    }

    Connections {
        target: page.after

        function onChanged() {
            Qt.callLater(page.bringInOffer);
        }
    }

    ScreenKeys {}

    Scrolling {
        id: scrolling

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        focus: false
        contentHeight: inner.implicitHeight + 64 * Theme.px

        ColumnLayout {
            id: inner

            x: (scrolling.width - width) / 2
            y: 32 * Theme.px
            width: Math.min(scrolling.width - 80 * Theme.px, 1240 * Theme.px)
            spacing: 22 * Theme.px

            RowLayout {
                spacing: 8 * Theme.px

                LedLeave {
                    led: page.led
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        objectName: "who"
                        text: page.led.code === "" ? page.led.who : qsTr("%1  ·  %2").arg(page.led.who).arg(page.led.code)
                        size: 20
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: page.after.completed ? qsTr("Session complete") : page.after.recorded ? qsTr("Session ended early") : qsTr("Nothing was begun, so nothing was kept.")
                        size: 42
                        display: true
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                }

                LedDisplay {
                    Layout.alignment: Qt.AlignTop
                    patients: page.led.display
                }
            }

            LedAsked {
                Layout.fillWidth: true
                scores: page.led.scores
                patients: page.led.display
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: 24 * Theme.px
                rowSpacing: 24 * Theme.px
                uniformCellWidths: true

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: 24 * Theme.px

                    Section {
                        visible: page.after.recorded
                        heading: qsTr("The patient says")

                        LedAnswer {
                            Layout.fillWidth: true
                            after: page.after
                            about: "pain"
                            question: qsTr("Knee pain now, 0 to 10")
                            value: page.after.pain
                        }

                        LedAnswer {
                            Layout.fillWidth: true
                            Layout.topMargin: 8 * Theme.px
                            after: page.after
                            about: "effort"
                            question: qsTr("How hard was it, 0 to 10")
                            value: page.after.effort
                        }
                    }

                    Section {
                        id: changed

                        objectName: "changes"
                        visible: changes.count > 0
                        heading: qsTr("Changed today")

                        Repeater {
                            id: changes

                            model: page.after.changes

                            Bullet {
                                id: change

                                required property var model

                                Layout.fillWidth: true
                                mark: change.model.mark
                                tone: change.mark === "+" ? Theme.goodStrong : change.mark === "−" ? Theme.stopStrong : Theme.workStrong
                                Accessible.name: qsTr("%1 %2").arg(change.mark).arg(change.text)
                            }
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            visible: page.after.offering || page.after.keptForHome
                            text: page.after.keptForHome ? qsTr("Kept as a draft of the next version. Sign it under Prescribe.") : page.after.drafted ? qsTr("A draft of the next version is begun already: change it there.") : qsTr("Keep today's changes for home?")
                            size: 18
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                            announced: true
                        }

                        Flow {
                            Layout.fillWidth: true
                            visible: page.after.offering
                            spacing: 10 * Theme.px

                            PillButton {
                                objectName: "keepForHome"
                                text: page.after.drafted ? qsTr("Open the draft") : qsTr("Keep for home")
                                key: page.after.asked.asking ? "" : "↵"
                                size: 17
                                onClicked: page.after.keepForHome()
                            }

                            PillButton {
                                text: qsTr("Only today")
                                key: page.after.asked.asking ? "" : "X"
                                size: 17
                                quiet: true
                                onClicked: page.after.passOver()
                            }
                        }
                    }
                }

                Section {
                    Layout.alignment: Qt.AlignTop
                    heading: qsTr("Asked and done")

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 44 * Theme.px

                        Figure {
                            value: page.after.time
                            caption: qsTr("of %1 planned").arg(page.after.planned)
                        }

                        Figure {
                            value: page.after.setsDone
                            caption: qsTr("sets done")
                        }
                    }

                    Repeater {
                        model: page.after.rows

                        SummaryLine {
                            Layout.fillWidth: true
                            Layout.topMargin: 6 * Theme.px
                        }
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        height: ways.implicitHeight + 26 * Theme.px

        Flow {
            id: ways

            x: inner.x
            anchors.verticalCenter: parent.verticalCenter
            width: inner.width
            spacing: 12 * Theme.px

            PillButton {
                objectName: "toNote"
                text: qsTr("To the note")
                glyph: "pencil"
                key: page.after.asked.asking || page.after.offering ? "" : "↵"
                size: 20
                primary: !page.after.asked.asking && !page.after.offering
                onClicked: page.after.toNote()
            }

            PillButton {
                text: qsTr("Scores on the display")
                glyph: "chart-line"
                key: page.after.asked.asking ? "" : "Q"
                size: 17
                height: ways.children[0].height
                onClicked: page.led.scores.ask()
            }        }
    }
}
