pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One exercise to pick; a press adds it at the level shown.
T.AbstractButton {
    id: row

    required property string exercise
    required property string name
    required property string level
    required property string dose
    required property string poster
    required property bool chosen
    required property bool easier
    required property bool harder
    required property bool picked
    property bool lit: false // where the keyboard is beside it
    readonly property bool open: row.lit || row.hovered

    signal stepped(int by)

    objectName: `pick-${row.exercise}`
    implicitHeight: words.implicitHeight + 20 * Theme.px
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.name, row.level, row.dose].filter(one => one !== "").join(", ")
    Accessible.description: row.picked ? qsTr("In the list") : ""
    Accessible.selected: row.chosen
    onLitChanged: {
        if (row.lit)
            row.Accessible.announce(row.Accessible.name);
    }

    background: Rectangle {
        radius: 14 * Theme.px
        color: row.lit ? Qt.alpha(Theme.brand, 0.12) : row.hovered ? Theme.hover : "transparent"
        border.width: row.lit ? Math.max(2, 2 * Theme.px) : 0
        border.color: Theme.brand
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 12 * Theme.px
        anchors.rightMargin: 10 * Theme.px
        spacing: 2 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 12 * Theme.px

            Poster {
                Layout.preferredWidth: 68 * Theme.px
                Layout.preferredHeight: 44 * Theme.px
                Layout.alignment: Qt.AlignTop
                visible: Theme.textScale < 1.4
                source: row.poster
                radius: 9 * Theme.px
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.name
                    size: 17
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.dose
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            Icon {
                visible: row.picked
                name: "check"
                size: 18
                color: Theme.goodStrong
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: row.level !== ""
            spacing: 4 * Theme.px

            IconButton {
                opacity: row.open ? 1 : 0
                enabled: row.open && row.easier
                focusPolicy: Qt.NoFocus
                text: qsTr("%1: easier").arg(row.name)
                glyph: "chevron-left"
                onClicked: row.stepped(-1)
            }

            PlainLabel {
                Layout.fillWidth: true
                text: row.level
                size: 15
                color: row.open ? Theme.ink : Theme.softStrong
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            IconButton {
                opacity: row.open ? 1 : 0
                enabled: row.open && row.harder
                focusPolicy: Qt.NoFocus
                text: qsTr("%1: harder").arg(row.name)
                glyph: "chevron-right"
                onClicked: row.stepped(1)
            }
        }
    }
}
