pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// How the knee is, how hard it was, and a note.
Card {
    id: card

    required property SummaryModel summary

    implicitHeight: answers.implicitHeight + 60 * Theme.px

    ColumnLayout {
        id: answers

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 30 * Theme.px
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Knee pain now, 0 to 10")
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        ScoreRow {
            Layout.fillWidth: true
            question: qsTr("Knee pain now")
            value: card.summary.pain
            side: 39
            size: 17
            enabled: card.summary.kept
            onChosen: value => card.summary.setPain(value)
        }

        SummaryLight {
            Layout.fillWidth: true
            summary: card.summary
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.px
            spacing: 12 * Theme.px
            visible: card.summary.earned !== ""

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "trending-up"
                size: 22
                color: Theme.goodStrong
            }

            PlainLabel {
                Layout.fillWidth: true
                text: card.summary.earned
                wrapMode: Text.Wrap
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: 12 * Theme.px
            text: qsTr("How hard was it, 0 to 10")
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        ScoreRow {
            Layout.fillWidth: true
            question: qsTr("Effort")
            onReachedChanged: card.summary.lookAtEffort(reached)
            value: card.summary.effort
            side: 39
            size: 17
            enabled: card.summary.kept
            onChosen: value => card.summary.setEffort(value)
        }

        PlainLabel {
            Layout.topMargin: 12 * Theme.px
            text: qsTr("Note")
            size: 19
            font.weight: Font.DemiBold
        }

        NoteField {
            Layout.fillWidth: true
            enabled: card.summary.kept
            onTextChanged: card.summary.setNote(text)
        }

        SummaryEnd {
            Layout.fillWidth: true
            Layout.topMargin: 12 * Theme.px
            summary: card.summary
        }
    }
}
