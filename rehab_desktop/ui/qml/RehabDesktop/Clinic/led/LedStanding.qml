pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Where the session stands: the patient's word, the number and its ring, the exercise, and the next
// three sets. The poster stands for the clip: a moving picture here would cost as much again.
Card {
    id: standing

    required property LedModel led
    property color tone: Theme.work
    property color toneStrong: Theme.workStrong
    property bool tight: false
    readonly property SessionModel session: standing.led.session
    readonly property bool still: standing.session.overlay !== ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 22 * Theme.px
        anchors.topMargin: 14 * Theme.px
        spacing: 8 * Theme.px

        PlainLabel {
            objectName: "word"
            Layout.fillWidth: true
            Layout.preferredHeight: 58 * Theme.px
            text: standing.still ? qsTr("Paused") : standing.session.word
            size: 52
            growing: 0
            display: true
            color: standing.still ? Theme.ink : standing.toneStrong
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 16
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 110 * Theme.px
            spacing: 12 * Theme.px

            Dial {
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: standing.session
                tone: standing.tone
            }
        }

        ExerciseTitle {
            Layout.fillWidth: true
            session: standing.session
            size: 26
            tight: standing.tight
        }

        Picture {
            objectName: "poster"
            Layout.fillWidth: true
            Layout.preferredHeight: width * 9 / 16 // all of it: a head cut off shows no posture
            visible: present && !standing.tight && standing.height > 640 * Theme.px
            source: standing.session.poster
            mirrored: standing.session.mirrored
            radius: 14 * Theme.px
        }

        Caption {
            Layout.topMargin: 4 * Theme.px
            visible: nexts.count > 0 && !standing.tight
            text: qsTr("Next")
        }

        Repeater {
            id: nexts

            model: standing.led.way.nextSets

            RowLayout {
                id: line

                required property string name
                required property string detail

                Layout.fillWidth: true
                visible: !standing.tight
                spacing: 10 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    size: 16
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    text: line.detail
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                }
            }
        }
    }
}
