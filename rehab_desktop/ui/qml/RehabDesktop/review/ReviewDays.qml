pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The planned days that were done, by strand, and the steps back on the way.
Section {
    id: card

    required property ReviewModel review

    heading: qsTr("Days")

    Repeater {
        model: card.review.kept

        ColumnLayout {
            id: line

            required property string name
            required property real share
            required property string said

            Layout.fillWidth: true
            Layout.bottomMargin: 4 * Theme.px
            spacing: 6 * Theme.px

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: 12 * Theme.px
                rowSpacing: 0

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    text: line.said
                    size: 16
                    tabular: true
                    color: Theme.softStrong
                }
            }

            Rectangle {
                id: track

                Layout.fillWidth: true
                implicitHeight: 10 * Theme.px
                radius: height / 2
                color: Theme.track
                border.width: Theme.outlined ? Theme.lineWidth : 0
                border.color: Theme.line

                Rectangle {
                    visible: line.share > 0
                    width: Math.max(height, track.width * Math.min(1, line.share))
                    height: track.height
                    radius: height / 2
                    color: Theme.brand
                }
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: 4 * Theme.px
        text: card.review.sessions
        size: 16
        tabular: true
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        text: card.review.stepsBack
        size: 16
        tabular: true
        wrapMode: Text.Wrap
    }
}
