pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One item of a prescription: what, how much, on which days, and what must be true first.
T.AbstractButton {
    id: row

    required property int index
    required property string name
    required property string level
    required property string dose
    required property string days
    required property string tip
    required property string gates
    required property string mark
    required property string tone
    required property string spoken
    property bool selected: false
    readonly property color toneColor: row.tone === "good" ? Theme.goodStrong : Theme.workStrong

    objectName: `prescribed-${row.index}`
    implicitHeight: words.implicitHeight + 22 * Theme.px
    focusPolicy: row.selected || row.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.description: row.gates
    Accessible.selected: row.selected

    background: Rectangle {
        radius: 14 * Theme.px
        color: row.selected ? Qt.alpha(Theme.brand, 0.1) : row.hovered ? Theme.hover : "transparent"
        border.width: Theme.outlined && row.selected ? Theme.lineWidth : 0
        border.color: Theme.brand

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
        anchors.leftMargin: 14 * Theme.px
        anchors.rightMargin: 12 * Theme.px
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 18 * Theme.px * Theme.textScale
            text: row.mark !== "" ? row.mark : row.index + 1
            size: row.mark !== "" ? 20 : 17
            tabular: true
            color: row.mark !== "" ? row.toneColor : Theme.softStrong
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: row.name
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.level
                size: 16
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.fillWidth: true
                text: [row.dose, row.days].filter(one => one !== "").join("  ·  ")
                size: 16
                tabular: true
                color: Theme.softStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: row.tip !== ""
                text: qsTr("“%1”").arg(row.tip)
                size: 16
                color: Theme.workStrong
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }

            RowLayout {
                Layout.fillWidth: true
                visible: row.gates !== ""
                spacing: 8 * Theme.px

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: "triangle-alert"
                    size: 17
                    color: Theme.cautionStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.gates
                    size: 15
                    color: Theme.cautionStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
