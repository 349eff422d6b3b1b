pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The knee asks for a day without: why, what may help, and what comes next. Nothing to start.
Card {
    id: card

    required property DecisionModel decision
    required property NowModel now

    implicitHeight: row.implicitHeight + 64 * Theme.px

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 33 * Theme.px
        spacing: 22 * Theme.px

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "moon"
            size: 40
            color: Theme.restStrong
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.px

            Why {
                Layout.fillWidth: true
                part: "Today"
                text: card.decision.why
                size: 24
                display: true
                rule: card.decision.rule
                source: card.decision.source
            }

            PlainLabel {
                Layout.fillWidth: true
                text: card.decision.next
                size: 18
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: card.decision.mayHelp
                size: 18
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            NowRow {
                Layout.fillWidth: true
                Layout.topMargin: 6 * Theme.px
                now: card.now
            }
        }
    }
}
