pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// How the exercise goes, step by step, where there is no clip to show it.
Item {
    id: cue

    required property list<string> steps
    required property string summary
    property color tone: Theme.workStrong
    property real size: 24
    readonly property bool fits: cue.steps.length > 0 && column.implicitHeight <= cue.height

    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: parent.height
        visible: !cue.fits
        text: cue.summary
        size: 46
        display: true
        color: cue.tone
        lineHeight: 1.1
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 12
    }

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: cue.width
        spacing: 0.7 * cue.size * Theme.px
        visible: cue.fits

        Repeater {
            model: cue.steps

            Item {
                id: line

                required property int index
                required property string modelData

                width: column.width
                height: Math.max(disc.height, sentence.implicitHeight)

                Rectangle {
                    id: disc

                    anchors.left: parent.left
                    width: 2 * number.font.pixelSize
                    height: width
                    radius: width / 2
                    color: Qt.alpha(cue.tone, 0.14)

                    PlainLabel {
                        id: number

                        anchors.centerIn: parent
                        text: line.index + 1
                        size: cue.size * 0.84
                        tabular: true
                        color: cue.tone
                        font.weight: Font.Bold
                    }
                }

                PlainLabel {
                    id: sentence

                    anchors.left: disc.right
                    anchors.leftMargin: 18 * Theme.px
                    anchors.right: line.right
                    anchors.verticalCenter: disc.verticalCenter
                    anchors.verticalCenterOffset: lineCount > 1 ? (implicitHeight - disc.height) / 2 : 0
                    text: line.modelData
                    size: cue.size
                    lineHeight: 1.12
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
