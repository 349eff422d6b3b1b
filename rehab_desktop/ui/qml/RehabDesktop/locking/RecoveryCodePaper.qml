pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The recovery code as it is to be written down: eight groups, each with its number.
Flow {
    id: paper

    required property list<string> groups

    Layout.fillWidth: true
    spacing: 12 * Theme.px
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Recovery code")

    Repeater {
        model: paper.groups

        Rectangle {
            id: group

            required property string modelData
            required property int index

            width: words.implicitWidth + 36 * Theme.px
            height: words.implicitHeight + 18 * Theme.px
            radius: 12 * Theme.px
            color: Theme.ground
            border.width: Math.max(1, Theme.lineWidth * Theme.px)
            border.color: Theme.line
            Accessible.role: Accessible.ListItem
            // Letter by letter: a screen reader would try to say it as a word.
            Accessible.name: qsTr("Group %1: %2").arg(group.index + 1).arg(group.modelData.split("").join(" "))

            Row {
                id: words

                anchors.centerIn: parent
                spacing: 10 * Theme.px

                PlainLabel {
                    anchors.baseline: letters.baseline
                    text: group.index + 1
                    size: 14
                    color: Theme.softStrong
                    Accessible.ignored: true
                }

                PlainLabel {
                    id: letters

                    text: group.modelData
                    size: 26
                    tabular: true
                    font.letterSpacing: 2 * Theme.px
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
}
