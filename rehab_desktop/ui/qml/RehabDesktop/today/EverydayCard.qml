pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The pain of daily life, every two weeks: one press.
Card {
    id: card

    required property EverydayModel everyday

    implicitHeight: column.implicitHeight + 44 * Theme.px

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 30 * Theme.px
        columns: Theme.textScale > 1.2 || card.width < 1000 * Theme.px ? 1 : 2
        columnSpacing: 36 * Theme.px
        rowSpacing: 12 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("How much does the knee hurt in daily life, 0 to 10?")
                size: 21
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Asked every two weeks: running drills, strength and the next weeks are chosen by it.")
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.px

            ScoreRow {
                objectName: "everyday"
                Layout.fillWidth: true
                Layout.minimumWidth: card.width < 1000 * Theme.px ? 0 : 480 * Theme.px
                digits: true
                question: qsTr("Knee pain in daily life")
                side: 37
                size: 16
                onChosen: value => card.everyday.report(value)
            }

            PillButton {
                Layout.leftMargin: -0.7 * Theme.px * 15
                objectName: "everydayNotNow"
                text: qsTr("Not now")
                size: 15
                quiet: true
                onClicked: card.everyday.notNow()
            }
        }
    }
}
