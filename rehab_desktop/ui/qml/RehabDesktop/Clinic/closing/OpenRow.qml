pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One matter: whose it is, what is open, and what Enter does about it.
T.AbstractButton {
    id: row

    required property int place
    required property string glyph
    required property string tone
    required property string name
    required property string fact
    required property string way

    objectName: `open-${row.place}`
    implicitHeight: words.implicitHeight + 26 * Theme.px
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2. %3").arg(row.name).arg(row.fact).arg(row.way)

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
        spacing: 16 * Theme.px

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2 * Theme.px
            name: row.glyph
            size: 22
            color: row.tone === "stop" ? Theme.stopStrong : Theme.cautionStrong
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: row.name
                size: 20
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.fillWidth: true
                text: row.fact
                size: 16
                tabular: true
                color: Theme.softStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        PlainLabel {
            text: row.way
            size: 17
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        KeyCap {
            visible: row.activeFocus
            text: "↵"
            size: 13
            tone: Theme.ink
        }
    }
}
