pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

Card {
    id: others

    required property TodayModel today

    implicitHeight: column.implicitHeight + 48 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24 * Theme.px
        anchors.leftMargin: 14 * Theme.px
        anchors.rightMargin: 14 * Theme.px
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.leftMargin: 12 * Theme.px
            Layout.bottomMargin: 8 * Theme.px
            text: qsTr("Other routines")
            size: 19
            font.weight: Font.DemiBold
        }

        Repeater {
            model: others.today.others

            T.AbstractButton {
                id: line

                required property string routine
                required property string name
                required property string detail
                required property string time

                Layout.fillWidth: true
                implicitHeight: row.implicitHeight + 20 * Theme.px
                focusPolicy: Qt.TabFocus
                text: line.name
                Accessible.name: line.name
                Accessible.description: line.time
                Keys.onReturnPressed: line.click()
                Keys.onEnterPressed: line.click()
                Component.onCompleted: {
                    if (others.today.cameFrom === line.routine)
                        line.forceActiveFocus(Qt.TabFocusReason);
                }
                onClicked: others.today.choose(line.routine)

                background: Rectangle {
                    radius: 12 * Theme.px
                    color: line.hovered ? Theme.hover : "transparent"

                    FocusFrame {
                        anchors.margins: 0
                        shown: line.visualFocus
                        radius: 12 * Theme.px
                    }
                }

                RowLayout {
                    id: row

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 12 * Theme.px
                    spacing: 14 * Theme.px

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 1 * Theme.px

                        PlainLabel {
                            Layout.fillWidth: true
                            text: line.name
                            size: 18
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: line.detail
                            size: 15
                            color: Theme.softStrong
                            wrapMode: Text.Wrap
                        }
                    }

                    PlainLabel {
                        text: line.time
                        size: 17
                        tabular: true
                        color: Theme.softStrong
                    }

                    Icon {
                        name: "chevron-right"
                        size: 20
                        color: Theme.faint
                    }
                }
            }
        }
    }
}
