pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// Pills of which any number may hold. Tab stops at them once; the arrows go along, Space and Enter
// choose. `model` gives value, name and on of each.
Flow {
    id: row

    property alias model: pills.model
    property string question
    property real size: 17
    property int place: 0
    readonly property bool reached: row.holds(Window.activeFocusItem)
    readonly property int forward: row.LayoutMirroring.enabled ? -1 : 1

    signal pressed(string value)

    function holds(item: Item): bool {
        return item !== null && item.parent === row;
    }

    // The keyboard goes first: what it is on cannot stop being a place for Tab.
    function goTo(place: int) {
        const next = Math.max(0, Math.min(pills.count - 1, place));
        if (row.reached)
            pills.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        row.place = next;
    }

    spacing: 8 * Theme.px
    Keys.onLeftPressed: row.goTo(row.place - row.forward)
    Keys.onRightPressed: row.goTo(row.place + row.forward)
    Accessible.role: Accessible.Grouping
    Accessible.name: row.question

    Repeater {
        id: pills

        T.AbstractButton {
            id: pill

            required property string value
            required property string name
            required property bool on
            required property int index
            readonly property color wordColor: pill.on ? Theme.ink : Theme.softStrong

            objectName: row.objectName + "-" + pill.value
            width: Math.min(row.width, content.implicitWidth + 32 * Theme.px)
            height: label.implicitHeight + 18 * Theme.px
            focusPolicy: pill.index === row.place ? Qt.TabFocus : Qt.NoFocus
            text: pill.name
            Accessible.role: Accessible.CheckBox
            Accessible.name: row.question === "" ? pill.name : qsTr("%1: %2").arg(row.question).arg(pill.name)
            Accessible.checkable: true
            Accessible.checked: pill.on
            Keys.onReturnPressed: pill.click()
            Keys.onEnterPressed: pill.click()
            onClicked: {
                row.goTo(pill.index);
                row.pressed(pill.value);
            }

            background: Rectangle {
                radius: height / 2
                color: pill.on ? Qt.alpha(Theme.brand, 0.14) : pill.hovered ? Theme.hover : Theme.surface
                border.width: pill.on ? Math.max(2, 2 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
                border.color: pill.on ? Theme.brand : Theme.line

                FocusFrame {
                    anchors.margins: -4 * Theme.px
                    shown: pill.visualFocus
                    radius: height / 2
                }
            }

            Row {
                id: content

                anchors.centerIn: parent
                spacing: 8 * Theme.px

                // Always there, so that no pill moves when one is pressed.
                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    name: pill.on ? "check" : "plus"
                    size: row.size * 1.1
                    color: pill.on ? Theme.workStrong : Theme.faint
                }

                PlainLabel {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, row.width - mark.width - 40 * Theme.px)
                    text: pill.name
                    size: row.size
                    color: pill.wordColor
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
