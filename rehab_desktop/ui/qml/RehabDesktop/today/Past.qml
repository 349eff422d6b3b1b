pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Card {
    id: past

    required property TodayModel today

    implicitHeight: column.implicitHeight + 48 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24 * Theme.px
        spacing: 16 * Theme.px

        PlainLabel {
            text: qsTr("Last sessions")
            size: 19
            font.weight: Font.DemiBold
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: !past.today.hasPast
            text: qsTr("Your finished sessions will be listed here, with how the knee felt. Start one above.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            model: past.today.past

            RowLayout {
                id: line

                required property string name
                required property string date
                required property string time
                required property string pain
                required property string status

                Layout.fillWidth: true
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
                        text: line.status === "" ? line.date : qsTr("%1, %2").arg(line.date).arg(line.status)
                        size: 15
                        tabular: true
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }
                }

                Chip {
                    visible: line.pain !== ""
                    text: line.pain
                    size: 15
                }

                PlainLabel {
                    text: line.time
                    size: 17
                    tabular: true
                    color: Theme.softStrong
                }
            }
        }
    }
}
