pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One of several ways on, with a sentence on what it does.
T.AbstractButton {
    id: choice

    property string glyph
    property string detail
    property bool urgent: false

    implicitHeight: Math.max(glyph.height, words.implicitHeight) + 26 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.name: choice.text
    Accessible.description: choice.detail
    Keys.onReturnPressed: choice.click()
    Keys.onEnterPressed: choice.click()

    background: Rectangle {
        radius: 16 * Theme.px
        color: choice.hovered ? Theme.hover : Theme.ground
        border.width: choice.urgent ? Math.max(2, 3 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: choice.urgent ? Theme.stopStrong : Theme.line

        FocusFrame {
            anchors.margins: -3 * Theme.px
            shown: choice.visualFocus
            radius: 18 * Theme.px
        }
    }

    Icon {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: 20 * Theme.px
        anchors.verticalCenter: parent.verticalCenter
        name: choice.glyph
        color: choice.urgent ? Theme.stopStrong : Theme.ink
        size: 28
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: glyph.width + 38 * Theme.px
        width: choice.width - glyph.width - 58 * Theme.px
        spacing: 2 * Theme.px

        PlainLabel {
            width: words.width
            text: choice.text
            size: 21
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            width: words.width
            visible: text !== ""
            text: choice.detail
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
