pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One exercise of the library: how it looks, what it is for, what it needs.
T.AbstractButton {
    id: tile

    required property string exercise
    required property string name
    required property string kind
    required property string aim
    required property string needs
    required property string poster
    required property string today
    property real pictureHeight: 150 * Theme.px

    implicitHeight: tile.pictureHeight + words.implicitHeight + 44 * Theme.px
    focusPolicy: Qt.TabFocus
    text: tile.name
    Accessible.name: tile.name
    Accessible.description: [qsTr("%1. %2").arg(tile.kind).arg(tile.aim), tile.today].filter(part => part !== "").join(". ")
    Keys.onReturnPressed: tile.click()
    Keys.onEnterPressed: tile.click()

    background: Card {
        color: tile.hovered ? Theme.hover : Theme.surface

        FocusFrame {
            anchors.margins: -4 * Theme.px
            shown: tile.visualFocus
            radius: 26 * Theme.px
        }
    }

    Poster {
        x: 10 * Theme.px
        y: 10 * Theme.px
        width: tile.width - 20 * Theme.px
        height: tile.pictureHeight
        source: tile.poster
    }

    ColumnLayout {
        id: words

        x: 20 * Theme.px
        y: tile.pictureHeight + 24 * Theme.px
        width: tile.width - 40 * Theme.px
        spacing: 3 * Theme.px

        Caption {
            Layout.fillWidth: true
            text: tile.kind
            color: Theme.workStrong
            size: 13
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: tile.name
            size: 20
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
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
            text: tile.aim
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: tile.needs
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
