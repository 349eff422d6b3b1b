pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was done, beside what was planned.
Card {
    id: card

    required property SummaryModel summary

    implicitHeight: done.implicitHeight + 60 * Theme.px

    ColumnLayout {
        id: done

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 30 * Theme.px
        spacing: 16 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: 6 * Theme.px
            spacing: 44 * Theme.px

            Figure {
                value: card.summary.time
                caption: qsTr("of %1 planned").arg(card.summary.planned)
            }

            Figure {
                value: card.summary.setsDone
                caption: qsTr("sets done")
            }
        }

        Repeater {
            model: card.summary.rows

            SummaryLine {
                Layout.fillWidth: true
                Layout.bottomMargin: 8 * Theme.px
            }
        }
    }
}
