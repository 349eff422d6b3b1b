pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One measure: its last score, what the change since the first one means, and all scores.
Card {
    id: card

    required property ScoresModel model
    required property string measure
    required property string item
    required property string title
    required property string question
    required property string last
    required property string change
    required property string tone
    required property string basis
    required property string note
    required property ChartModel chart
    required property QtObject scores
    property bool unfolded: false
    readonly property bool better: card.tone === "green"
    readonly property bool worse: card.tone === "amber"

    implicitHeight: column.implicitHeight + 48 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24 * Theme.px
        spacing: 10 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 14 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: card.title
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PlainLabel {
                visible: card.last !== ""
                text: card.last
                size: 34
                display: true
                tabular: true
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.question
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        RowLayout {
            Layout.fillWidth: true
            visible: card.change !== ""
            spacing: 10 * Theme.px

            Icon {
                Layout.alignment: Qt.AlignTop
                name: card.better ? "circle-check" : card.worse ? "circle-alert" : "minus"
                size: 20
                color: card.better ? Theme.goodStrong : card.worse ? Theme.cautionStrong : Theme.softStrong
            }

            PlainLabel {
                Layout.fillWidth: true
                text: card.change
                size: 16
                tabular: true
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }

        ChartCard {
            Layout.fillWidth: true
            visible: card.chart.ready
            chart: card.chart
            plain: true
            tall: 110
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.note === "" ? card.basis : qsTr("%1 %2.").arg(card.basis).arg(card.note)
            size: 14
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            spacing: 10 * Theme.px

            PillButton {
                text: qsTr("Enter a score")
                glyph: "plus"
                size: 16
                Accessible.name: qsTr("%1: enter a score").arg(card.title)
                onClicked: card.model.enter(card.measure, card.item)
            }

            PillButton {
                visible: card.last !== ""
                text: card.unfolded ? qsTr("Hide scores") : qsTr("All scores")
                size: 16
                quiet: true
                Accessible.name: qsTr("%1: all scores").arg(card.title)
                onClicked: card.unfolded = !card.unfolded
            }
        }

        Repeater {
            model: card.unfolded ? card.scores : null

            RowLayout {
                id: line

                required property string score
                required property string day
                required property string value

                Layout.fillWidth: true
                spacing: 10 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.day
                    size: 16
                    tabular: true
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    text: line.value
                    size: 16
                    tabular: true
                    font.weight: Font.DemiBold
                }

                IconButton {
                    text: qsTr("Change the score of %1").arg(line.day)
                    glyph: "pencil"
                    onClicked: card.model.edit(line.score)
                }

                IconButton {
                    text: qsTr("Delete the score of %1").arg(line.day)
                    glyph: "trash-2"
                    onClicked: card.model.remove(line.score)
                }
            }
        }
    }
}
