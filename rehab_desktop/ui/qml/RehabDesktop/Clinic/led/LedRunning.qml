pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The running session for the physio: where it stands, the way through it, what is seen. With large
// letters the way and what is seen are one column that scrolls. Where both screens are to be the
// same, all of this gives way to what the patient sees.
FocusScope {
    id: page

    required property LedModel led
    property QtObject stage
    readonly property SessionModel session: page.led.session
    readonly property bool narrow: Theme.textScale > 1.25
    readonly property bool asks: ["hurts", "leaving"].includes(page.session.overlay)
    readonly property bool same: page.led.display.same
    readonly property bool tabled: page.led.keyTable.shown && !page.asks
    readonly property bool covered: page.asks || page.tabled || page.led.editing.shown
    readonly property color tone: page.session.tone === "breathe" ? Theme.breathe : page.session.tone === "rest" ? Theme.rest : page.session.tone === "ready" ? Theme.ready : Theme.work
    readonly property color toneStrong: page.session.tone === "breathe" ? Theme.breatheStrong : page.session.tone === "rest" ? Theme.restStrong : page.session.tone === "ready" ? Theme.readyStrong : Theme.workStrong

    Connections {
        target: page.led

        function onNoteWriteWanted() {
            if (!page.same)
                seen.writeNote();
        }

        function onTestWriteWanted(digit: string) {
            if (!page.same)
                seen.writeTest(digit);
        }
    }

    Connections {
        target: page.led.observing

        // The keys are the session's again.
        function onWritten() {
            keyboard.forceActiveFocus();
        }
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: !page.covered
        enabled: !page.covered

        ScreenKeys {
            id: keyboard
        }

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.leftMargin: 28 * Theme.px
            anchors.rightMargin: 28 * Theme.px
            anchors.topMargin: 12 * Theme.px
            anchors.bottomMargin: 13 * Theme.px
            spacing: 12 * Theme.px

            LedTop {
                Layout.fillWidth: true
                visible: !page.same
                led: page.led
                tight: page.narrow
            }

            NoticeCard {
                Layout.fillWidth: true
                objectName: "said"
                visible: text !== ""
                text: page.led.trouble !== "" ? page.led.trouble : page.led.display.said
                glyph: page.led.trouble !== "" ? "circle-alert" : "monitor"
                onTextChanged: {
                    if (text !== "")
                        Accessible.announce(text);
                }
            }

            RowLayout {
                id: middle

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.same
                spacing: 20 * Theme.px

                LedStanding {
                    id: standing

                    Layout.preferredWidth: 380 * Theme.px
                    Layout.fillHeight: true
                    led: page.led
                    tone: page.tone
                    toneStrong: page.toneStrong
                    tight: page.narrow
                }

                Scrolling {
                    id: scrolling

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: false
                    contentHeight: sides.implicitHeight

                    GridLayout {
                        id: sides

                        width: scrolling.width
                        columns: page.narrow ? 1 : 2
                        columnSpacing: 20 * Theme.px
                        rowSpacing: 20 * Theme.px

                        LedSeen {
                            id: seen

                            Layout.fillWidth: true
                            Layout.preferredWidth: 1.25
                            Layout.alignment: Qt.AlignTop
                            Layout.row: 0
                            Layout.column: page.narrow ? 0 : 1
                            led: page.led
                        }

                        LedWay {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            Layout.row: page.narrow ? 1 : 0
                            Layout.column: 0
                            led: page.led
                        }
                    }
                }
            }

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                active: page.same
                visible: active
                sourceComponent: DisplayFace {
                    display: page.led.display
                    stage: page.stage
                }
            }

            LedTransport {
                Layout.fillWidth: true
                led: page.led
                tone: page.toneStrong
                tight: page.narrow
            }
        }
    }

    Shown {
        active: page.session.overlay === "hurts"
        sourceComponent: HurtsOverlay {
            focus: true
            session: page.session
        }
    }

    Shown {
        active: page.session.overlay === "leaving"
        sourceComponent: LeaveOverlay {
            focus: true
            session: page.session
        }
    }

    // Word and number, the time left and the transport stay as they are.
    component Beside: Shown {
        readonly property bool whole: page.narrow || page.same

        anchors.leftMargin: whole ? 0 : column.x + standing.width + 10 * Theme.px
        anchors.topMargin: whole ? 0 : column.y + middle.y
        anchors.bottomMargin: whole ? 0 : page.height - column.y - middle.y - middle.height
    }

    Beside {
        active: page.led.editing.shown
        sourceComponent: EditAheadOverlay {
            focus: true
            editing: page.led.editing
        }
    }

    Beside {
        active: page.tabled
        sourceComponent: KeyTable {
            focus: true
            fromTop: true
            titleSize: 40
            lines: page.led.keyTable.lines
            onCloseWanted: page.led.keyTable.close()
        }
    }
}
