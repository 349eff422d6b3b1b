pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The next run on the way back to running.
Card {
    id: card

    required property ReturnToRunModel returnToRun

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
            text: card.returnToRun.heading
            size: 20
            tabular: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.returnToRun.detail
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.returnToRun.reason
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
                visible: card.returnToRun.asksFirst
                text: qsTr("I have asked: go on")
                glyph: "check"
                size: 17
                onClicked: card.returnToRun.hasAsked()
            }

            PillButton {
                objectName: "logRun"
                text: qsTr("Log a run")
                glyph: "plus"
                size: 17
                onClicked: card.returnToRun.log()
            }

            PillButton {
                objectName: "showRuns"
                text: card.returnToRun.hasRuns ? qsTr("All runs") : qsTr("How it works")
                size: 17
                quiet: true
                onClicked: card.returnToRun.show()
            }
        }
    }
}
