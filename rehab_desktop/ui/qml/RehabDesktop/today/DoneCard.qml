pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Nothing is left to do today; what comes tomorrow.
Card {
    id: card

    required property DecisionModel decision

    implicitHeight: row.implicitHeight + 64 * Theme.px

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 33 * Theme.px
        spacing: 22 * Theme.px

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "circle-check"
            size: 40
            color: Theme.goodStrong
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Nothing more is due today. Rest is when the knee adapts.")
                size: 24
                display: true
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: card.decision.next
                size: 18
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }
}
