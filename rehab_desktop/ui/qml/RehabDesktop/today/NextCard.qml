pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What is due today after the first thing, at today's doses.
Card {
    id: card

    required property DecisionModel decision

    implicitHeight: column.implicitHeight + 36 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 33 * Theme.px
        anchors.rightMargin: 22 * Theme.px
        spacing: 8 * Theme.px

        Repeater {
            model: card.decision.later

            RowLayout {
                id: line

                required property int index
                required property string routine
                required property string what
                required property string leftOut

                Layout.fillWidth: true
                spacing: 18 * Theme.px

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: line.index === 0
                        text: qsTr("Later today")
                        size: 15
                        color: Theme.softStrong
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: line.what
                        size: 20
                        tabular: true
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: line.leftOut
                        size: 16
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }
                }

                PillButton {
                    objectName: line.index === 0 ? "startAfter" : "startAfter-" + line.routine
                    text: qsTr("Start")
                    glyph: "play"
                    Accessible.name: qsTr("Start %1").arg(line.what)
                    onClicked: card.decision.start(line.routine)
                }
            }
        }
    }
}
