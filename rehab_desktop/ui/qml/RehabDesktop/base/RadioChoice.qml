pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One of several, with a word on it; those beside each other begin at the same height.
T.AbstractButton {
    id: choice

    property string detail
    required property bool chosen

    implicitHeight: words.implicitHeight + 26 * Theme.px
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: choice.text
    Accessible.description: choice.detail
    Accessible.checkable: true
    Accessible.checked: choice.chosen
    Keys.onReturnPressed: choice.click()
    Keys.onEnterPressed: choice.click()

    background: Rectangle {
        radius: 16 * Theme.px
        color: choice.hovered ? Theme.hover : Theme.ground
        border.width: choice.chosen ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: choice.chosen ? Theme.brand : Theme.line

        FocusFrame {
            anchors.margins: -4 * Theme.px
            shown: choice.visualFocus
            radius: 19 * Theme.px
        }
    }

    Icon {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.px
        anchors.verticalCenter: parent.verticalCenter
        visible: choice.chosen
        name: "circle-check"
        size: 26
        color: Theme.brand
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20 * Theme.px
        anchors.right: mark.left
        anchors.rightMargin: 16 * Theme.px
        y: 13 * Theme.px
        spacing: 2 * Theme.px

        PlainLabel {
            width: words.width
            text: choice.text
            size: 19
            tabular: true
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            width: words.width
            visible: text !== ""
            text: choice.detail
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
