pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What is due today after the first thing.
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
            spacing: 1 * Theme.px

            Words {
                Layout.fillWidth: true
                text: qsTr("Later today")
                size: 15
                color: Theme.softStrong
            }

            Words {
                Layout.fillWidth: true
                text: card.programme.afterText
                size: 20
                tabular: true
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }

        PillButton {
            objectName: "startAfter"
            text: qsTr("Start")
            glyph: "play"
            Accessible.name: qsTr("Start %1").arg(card.programme.afterText)
            onClicked: card.programme.startAfter()
        }
    }
}
