pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One routine of the list, to be opened.
T.AbstractButton {
    id: tile

    required property string routine
    required property string name
    required property string detail
    required property string time
    required property string poster
    required property string today
    property bool own: false
    property bool wanted: false

    objectName: "routine-" + tile.routine
    implicitHeight: Math.max(picture.height, words.implicitHeight) + 28 * Theme.px
    focusPolicy: Qt.TabFocus
    text: tile.name
    Accessible.name: tile.own ? qsTr("%1, your own").arg(tile.name) : tile.name
    Accessible.description: [tile.time, tile.detail, tile.today].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: tile.click()
    Keys.onEnterPressed: tile.click()
    Component.onCompleted: {
        if (tile.wanted)
            tile.forceActiveFocus(Qt.TabFocusReason);
    }

    background: Card {
        color: tile.hovered ? Theme.hover : Theme.surface

        FocusFrame {
            anchors.margins: -3 * Theme.px
            shown: tile.visualFocus
            radius: 25 * Theme.px
        }
    }

    Rectangle {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 14 * Theme.px
        width: 132 * Theme.px
        height: 84 * Theme.px
        radius: 14 * Theme.px
        color: Theme.sunken

        Icon {
            anchors.centerIn: parent
            name: "dumbbell"
            size: 26
            color: Theme.faint
        }

        Picture {
            anchors.fill: parent
            source: tile.poster
            radius: 14 * Theme.px
        }
    }

    ColumnLayout {
        id: words

        anchors.left: picture.right
        anchors.right: parent.right
        anchors.leftMargin: 18 * Theme.px
        anchors.rightMargin: 20 * Theme.px
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * Theme.px

        RowLayout {
            spacing: 12 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: tile.name
                size: 20
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2 * Theme.px
                text: tile.time
                size: 17
                tabular: true
                color: Theme.softStrong
                Accessible.ignored: true
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: tile.today
            size: 16
            color: Theme.cautionStrong
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PlainLabel {
            Layout.fillWidth: true
            text: tile.detail
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
