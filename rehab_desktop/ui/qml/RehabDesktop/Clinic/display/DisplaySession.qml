pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The session for whoever does it, to be read from three metres: picture, word, number, what comes
// then. No pain, no mark of what was done, nothing to press.
Item {
    id: face

    required property SessionModel session
    property QtObject stage
    readonly property bool still: face.session.overlay !== ""
    readonly property bool roomy: Theme.textScale <= 1.25
    readonly property color tone: face.session.tone === "breathe" ? Theme.breathe : face.session.tone === "rest" ? Theme.rest : face.session.tone === "ready" ? Theme.ready : Theme.work
    readonly property color toneStrong: face.session.tone === "breathe" ? Theme.breatheStrong : face.session.tone === "rest" ? Theme.restStrong : face.session.tone === "ready" ? Theme.readyStrong : Theme.workStrong

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 28 * Theme.px
        anchors.bottomMargin: 20 * Theme.px
        spacing: 28 * Theme.px

        ColumnLayout {
            id: seen

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 16 * Theme.px

            PlainLabel {
                Layout.leftMargin: 8 * Theme.px
                visible: face.session.resting
                text: qsTr("Next")
                size: 30
                color: Theme.softStrong
                font.weight: Font.Bold
            }

            // On a tall screen a picture that fills it would lose the feet of somebody who lies.
            ClipPanel {
                id: clip

                objectName: "displayClip"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: clip.shown ? clip.width / 1.25 : -1
                below: row.height - seen.y - clip.y - clip.height
                session: face.session
                stage: face.stage
            }
        }

        Card {
            Layout.preferredWidth: 500 * Theme.px
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 24 * Theme.px
                anchors.topMargin: 16 * Theme.px
                spacing: 8 * Theme.px

                PlainLabel {
                    objectName: "displayWord"
                    Layout.fillWidth: true
                    Layout.preferredHeight: 92 * Theme.px
                    text: face.still ? qsTr("Paused") : face.session.word
                    size: 84
                    growing: 0
                    display: true
                    color: face.still ? Theme.ink : face.toneStrong
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 20
                }

                Dial {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    session: face.session
                    tone: face.tone
                }

                PlainLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.px
                    visible: text !== "" && text !== face.session.tip && face.roomy
                    text: face.session.instruction
                    size: 27
                    lineHeight: 1.12
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }

                Rectangle {
                    Layout.fillWidth: true
                    Layout.topMargin: 6 * Theme.px
                    implicitHeight: Math.max(1, Theme.lineWidth * Theme.px)
                    color: Theme.line
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("Then: %1").arg(face.session.then)
                    size: 24
                    color: Theme.softStrong
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
