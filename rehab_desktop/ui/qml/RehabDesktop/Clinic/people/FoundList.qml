pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// Those who were found; the keyboard stays in the line above, whose arrows move the choice.
ColumnLayout {
    id: found

    required property FinderModel finder

    spacing: 2 * Theme.px

    Repeater {
        model: found.finder.rows

        T.AbstractButton {
            id: line

            required property string person
            required property string name
            required property string detail
            required property bool chosen

            objectName: `found-${line.person}`
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 22 * Theme.px
            focusPolicy: Qt.NoFocus
            text: line.name
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(line.name).arg(line.detail)
            Accessible.selected: line.chosen
            onClicked: found.finder.pickPerson(line.person)
            onChosenChanged: {
                if (line.chosen)
                    Accessible.announce(line.Accessible.name);
            }

            background: Rectangle {
                radius: 12 * Theme.px
                color: line.chosen ? Qt.alpha(Theme.brand, 0.13) : line.hovered ? Theme.hover : "transparent"
                border.width: line.chosen ? Math.max(2, 2 * Theme.px) : 0
                border.color: Theme.brand
            }

            RowLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 16 * Theme.px
                spacing: 14 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    size: 19
                    color: Theme.ink
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                PlainLabel {
                    text: line.detail
                    size: 16
                    tabular: true
                    color: Theme.softStrong
                    Accessible.ignored: true
                }
            }
        }
    }
}
