pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The guided session. The eye goes clip, word, number.
Item {
    id: screen

    required property AppModel app
    required property SessionModel session
    property QtObject stage
    readonly property bool roomy: Theme.textScale <= 1.25
    readonly property color tone: screen.session.tone === "breathe" ? Theme.breathe : screen.session.tone === "rest" ? Theme.rest : screen.session.tone === "ready" ? Theme.ready : Theme.work
    readonly property color toneStrong: screen.session.tone === "breathe" ? Theme.breatheStrong : screen.session.tone === "rest" ? Theme.restStrong : screen.session.tone === "ready" ? Theme.readyStrong : Theme.workStrong

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 28 * Theme.px
        anchors.rightMargin: 28 * Theme.px
        anchors.topMargin: 12 * Theme.px
        anchors.bottomMargin: 13 * Theme.px
        spacing: 12 * Theme.px
        enabled: screen.session.overlay === ""

        TopBar {
            Layout.fillWidth: true
            z: 1
            app: screen.app
            session: screen.session
            tight: !screen.roomy
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: -4 * Theme.px

            // Both stay for the whole session: what came and went with each rest would leave the
            // Python halves of its pictures behind (docs/performance.md).
            RestCard {
                anchors.fill: parent
                visible: screen.session.resting
                session: screen.session
                stage: visible ? screen.stage : null
                tone: screen.tone
                toneStrong: screen.toneStrong
                tight: !screen.roomy
            }

            RowLayout {
                id: work

                anchors.fill: parent
                visible: !screen.session.resting
                spacing: 24 * Theme.px

                ClipPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    session: screen.session
                    stage: work.visible ? screen.stage : null
                    tight: !screen.roomy
                }

                StepPanel {
                    Layout.preferredWidth: 492 * Theme.px
                    Layout.fillHeight: true
                    session: screen.session
                    tone: screen.tone
                    toneStrong: screen.toneStrong
                    tight: !screen.roomy
                }
            }
        }

        Route {
            Layout.fillWidth: true
            session: screen.session
            tone: screen.tone
        }

        Transport {
            Layout.fillWidth: true
            session: screen.session
            tone: screen.tone
            tight: !screen.roomy
        }
    }

    PauseOverlays {
        anchors.fill: parent
        visible: !screen.app.keysShown
        app: screen.app
        session: screen.session
    }

    Connections {
        target: screen.session

        function onAnnounced(text: string) {
            screen.Accessible.announce(text);
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: screen.session.title
}
