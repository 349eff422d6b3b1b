pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A rest: the time left, what comes next and on which side, and the pain asked in passing.
Card {
    id: rest

    required property SessionModel session
    property QtObject stage
    property color tone: Theme.rest
    property color toneStrong: Theme.restStrong
    property bool tight: false

    RowLayout {
        anchors.fill: parent
        anchors.margins: 34 * Theme.px
        anchors.topMargin: 26 * Theme.px
        anchors.bottomMargin: 26 * Theme.px
        spacing: 34 * Theme.px

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 8 * Theme.px

            PlainLabel {
                objectName: "word"
                Layout.fillWidth: true
                Layout.preferredHeight: 76 * Theme.px
                text: rest.session.word
                size: 71
                growing: 0
                display: true
                color: rest.toneStrong
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }

            Dial {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 460 * Theme.px
                session: rest.session
                tone: rest.tone
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // however long, it takes no room from what comes next
                Layout.topMargin: 8 * Theme.px
                text: rest.session.instruction
                size: 22
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }

        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Math.max(1, Theme.lineWidth * Theme.px)
            color: Theme.line
        }

        ColumnLayout {
            id: next

            Layout.fillHeight: true
            Layout.preferredWidth: rest.width * 0.5
            Layout.maximumWidth: rest.width * 0.5
            spacing: 10 * Theme.px

            Caption {
                text: qsTr("Next")
            }

            ExerciseTitle {
                Layout.fillWidth: true
                session: rest.session
                size: 40
                tight: rest.tight
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: 4 * Theme.px

                ClipView {
                    id: screening

                    width: Math.min(parent.width, parent.height * 16 / 9)
                    height: Math.min(parent.height, width * 9 / 16)
                    visible: present && height > 80 * Theme.px
                    radius: 16 * Theme.px
                    stage: rest.stage
                    poster: rest.session.poster
                    mirrored: rest.session.mirrored
                }

                TextCue {
                    anchors.fill: parent
                    visible: !screening.present
                    steps: rest.session.steps
                    summary: ""
                    size: 20
                }
            }

            PlainLabel {
                Layout.topMargin: 2 * Theme.px
                visible: rest.session.painAsked
                text: rest.session.pain < 0 ? qsTr("How was that set? Knee pain, 0 to 10") : rest.session.hurting.told
                size: 18
                Layout.fillWidth: true
                wrapMode: Text.Wrap
            }

            PillButton {
                objectName: "easierNow"
                visible: rest.session.painAsked && rest.session.hurting.eases
                text: qsTr("Easier version")
                glyph: "trending-down"
                size: 17
                onClicked: rest.session.commands.ease()
            }

            ScoreRow {
                Layout.fillWidth: true
                visible: rest.session.painAsked
                question: qsTr("Knee pain in that set")
                value: rest.session.pain
                side: 46
                size: 19
                tone: rest.toneStrong
                onChosen: value => rest.session.commands.markPain(value)
            }
        }
    }
}
