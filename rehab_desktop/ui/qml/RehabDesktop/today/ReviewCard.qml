pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Some weeks are over: a look at before and after is due.
Card {
    id: card

    required property ProgrammeModel programme

    implicitHeight: row.implicitHeight + 36 * Theme.px

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 33 * Theme.px
        anchors.rightMargin: 22 * Theme.px
        spacing: 18 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: card.programme.review
                size: 20
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("How the knee was then and is now, what you have earned, and what may come next.")
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }

        PillButton {
            objectName: "lookBack"
            text: qsTr("Look back")
            glyph: "chart-line"
            onClicked: card.programme.lookBack()
        }
    }
}
