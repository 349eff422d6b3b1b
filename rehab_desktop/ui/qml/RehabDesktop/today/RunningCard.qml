pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The next run on the way back to running.
Card {
    id: card

    required property ReturnToRunModel running

    implicitHeight: column.implicitHeight + 54 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 26 * Theme.px
        spacing: 6 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            Layout.bottomMargin: 4 * Theme.px
            text: qsTr("Running: what comes next")
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.running.heading
            size: 20
            tabular: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.running.detail
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.running.reason
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 10 * Theme.px
            spacing: 10 * Theme.px

            PillButton {
                objectName: "hasAsked"
                visible: card.running.asksFirst
                text: qsTr("I have asked: go on")
                glyph: "check"
                size: 17
                onClicked: card.running.hasAsked()
            }

            PillButton {
                objectName: "logRun"
                text: qsTr("Log a run")
                glyph: "plus"
                size: 17
                onClicked: card.running.log()
            }

            PillButton {
                objectName: "showRuns"
                text: card.running.hasRuns ? qsTr("All runs") : qsTr("How it works")
                size: 17
                quiet: true
                onClicked: card.running.show()
            }
        }
    }
}
