pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The session as far as whoever does it needs it here: word, number, exercise; to pause, to say that
// it hurts and how much. A pain that was told is not shown again.
Scrolling {
    id: face

    required property CurtainSessionModel going
    required property SessionModel session
    readonly property bool still: face.session.overlay !== ""
    readonly property bool hurts: face.session.overlay === "hurts"
    readonly property bool wide: Theme.textScale <= 1.25
    readonly property color tone: face.session.tone === "breathe" ? Theme.breathe : face.session.tone === "rest" ? Theme.rest : face.session.tone === "ready" ? Theme.ready : Theme.work
    readonly property color toneStrong: face.session.tone === "breathe" ? Theme.breatheStrong : face.session.tone === "rest" ? Theme.restStrong : face.session.tone === "ready" ? Theme.readyStrong : Theme.workStrong

    focus: false
    contentHeight: Math.max(face.height, grid.implicitHeight + 40 * Theme.px)

    Connections {
        target: face.going

        function onPainTold() {
            noted.restart();
        }
    }

    Timer {
        id: noted

        interval: 4000
    }

    GridLayout {
        id: grid

        x: 40 * Theme.px
        y: 20 * Theme.px
        width: face.width - 80 * Theme.px
        height: face.contentHeight - 40 * Theme.px
        columns: face.wide ? 2 : 1
        columnSpacing: 48 * Theme.px
        rowSpacing: 18 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: face.wide
            Layout.preferredWidth: 1
            spacing: 8 * Theme.px

            PlainLabel {
                objectName: "curtainWord"
                Layout.fillWidth: true
                Layout.preferredHeight: 70 * Theme.px
                text: face.still ? qsTr("Paused") : face.session.word
                size: 62
                growing: 0
                display: true
                color: face.still ? Theme.ink : face.toneStrong
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16
            }

            Dial {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 220 * Theme.px
                session: face.session
                tone: face.tone
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            spacing: 20 * Theme.px

            ExerciseTitle {
                Layout.fillWidth: true
                session: face.session
                size: 38
                tight: !face.wide
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: face.hurts
                text: qsTr("Stop here, and tell your therapist.")
                size: 22
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                announced: face.hurts
            }

            Flow {
                Layout.fillWidth: true
                spacing: 12 * Theme.px

                PillButton {
                    objectName: "curtainStop"
                    visible: face.hurts
                    text: face.session.hurting.ends ? qsTr("End the session") : qsTr("Stop this exercise")
                    glyph: "circle-stop"
                    primary: true
                    tone: Theme.stopStrong
                    onClicked: face.going.stop()
                }

                PillButton {
                    objectName: "curtainPause"
                    text: face.still ? qsTr("Go on") : face.session.manual ? qsTr("Done") : qsTr("Pause")
                    glyph: face.still ? "play" : face.session.manual ? "check" : "pause"
                    key: face.hurts ? "" : Hotkeys.toggle
                    primary: !face.hurts
                    tone: face.toneStrong
                    onClicked: face.still ? face.session.commands.goOn() : face.session.commands.toggle()
                }

                PillButton {
                    objectName: "curtainHurts"
                    visible: !face.hurts
                    text: qsTr("This hurts")
                    glyph: "triangle-alert"
                    key: Hotkeys.hurts
                    onClicked: face.session.commands.hurts()
                }
            }

            PlainLabel {
                objectName: "curtainNoted"
                Layout.fillWidth: true
                Layout.topMargin: 6 * Theme.px
                text: noted.running ? qsTr("Noted.") : qsTr("Knee pain now, 0 to 10")
                size: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                announced: noted.running
            }

            ScoreRow {
                objectName: "curtainPain"
                Layout.fillWidth: true
                Layout.topMargin: -10 * Theme.px
                enabled: face.session.painTellable
                question: qsTr("Knee pain now")
                side: 40
                onChosen: value => face.going.tellPain(value)
            }
        }
    }
}
