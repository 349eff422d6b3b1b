pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// A sentence to say yes to. A `fixed` one was said by the history.
T.AbstractButton {
    id: line

    property bool fixed: false
    required property bool ticked
    property string detail

    implicitHeight: row.implicitHeight + 14 * Theme.px
    focusPolicy: line.fixed ? Qt.NoFocus : Qt.TabFocus
    enabled: !line.fixed
    Accessible.role: Accessible.CheckBox
    Accessible.name: line.text
    Accessible.checkable: true
    Accessible.checked: line.ticked
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    background: Rectangle {
        radius: 12 * Theme.px
        color: line.hovered ? Theme.hover : "transparent"

        FocusFrame {
            anchors.margins: 0
            shown: line.visualFocus
            radius: 12 * Theme.px
        }
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 4 * Theme.px
        spacing: 12 * Theme.px

        Rectangle {
            implicitWidth: 24 * Theme.px
            implicitHeight: 24 * Theme.px
            radius: 7 * Theme.px
            color: line.ticked ? Theme.brand : "transparent"
            border.width: Math.max(1, 2 * Theme.px)
            border.color: line.ticked ? Theme.brand : Theme.softStrong

            Glyph {
                anchors.centerIn: parent
                visible: line.ticked
                name: "check"
                size: 17 / (1 + (Theme.textScale - 1) * 0.6)
                color: Theme.onStrong
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: line.text
                wrapMode: Text.Wrap
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.detail
                size: 14
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }
}
