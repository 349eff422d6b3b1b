pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One visit: when, who, and where it stands.
T.AbstractButton {
    id: row

    required property string visit
    required property string time
    required property string name
    required property string stands
    required property string tone
    required property bool over
    required property string twice
    required property string red
    required property string others
    required property bool unsigned
    required property bool removable
    required property bool missed
    required property bool begun
    required property string letters
    required property bool attended
    required property string spoken

    objectName: `visit-${row.visit}`
    implicitHeight: words.implicitHeight + 26 * Theme.px
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken

    background: Rectangle {
        radius: 14 * Theme.px
        color: row.hovered || row.activeFocus ? Theme.hover : "transparent"

        FocusFrame {
            anchors.margins: 0
            shown: row.activeFocus
            radius: 14 * Theme.px
        }
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 18 * Theme.px
        anchors.rightMargin: 18 * Theme.px
        spacing: 18 * Theme.px

        PlainLabel {
            Layout.preferredWidth: 76 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            text: row.time
            size: 21
            tabular: true
            color: row.over ? Theme.softStrong : Theme.ink
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: row.name
                size: 20
                color: row.over ? Theme.softStrong : Theme.ink
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }

            Repeater {
                model: [row.red, row.others, row.twice]

                PlainLabel {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    visible: text !== ""
                    text: modelData
                    size: 15
                    color: index === 0 ? Theme.stopStrong : index === 1 ? Theme.softStrong : Theme.cautionStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }

        Chip {
            visible: row.letters !== ""
            text: row.letters
            size: 15
        }

        Icon {
            visible: row.unsigned
            name: "pencil"
            size: 20
            color: Theme.readyStrong
        }

        Chip {
            visible: row.stands !== ""
            text: row.stands
            tone: row.tone === "work" ? Theme.workStrong : row.tone === "good" ? Theme.goodStrong : row.tone === "caution" ? Theme.cautionStrong : Theme.softStrong
            size: 15
        }
    }
}
