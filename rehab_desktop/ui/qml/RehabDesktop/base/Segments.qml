pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A row of pills of which one holds. Tab stops at it once; the arrows go along it, Space and Enter
// choose. `model` gives value, name and glyph of each. `numbered` ones show the keys, from 0 on, by
// which the screen chooses them.
Flow {
    id: row

    property alias model: pills.model
    property string value
    property string question
    property real size: 17
    property bool numbered: false
    property int place: 0
    readonly property real full: row.children.reduce((sum, one) => one.visible && one.implicitWidth > 0 ? sum + one.implicitWidth + row.spacing : sum, -row.spacing) // with all pills in one line
    readonly property bool reached: row.holds(Window.activeFocusItem)

    signal chosen(string value)

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

    // The keyboard comes to the pill at which Tab stops.
    function begin() {
        pills.itemAt(row.place)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 8 * Theme.px
    Keys.onLeftPressed: row.goTo(row.place - 1)
    Keys.onRightPressed: row.goTo(row.place + 1)
    Accessible.role: Accessible.Grouping
    Accessible.name: row.question

    Repeater {
        id: pills

        T.AbstractButton {
            id: pill

            required property string value
            required property string name
            required property string glyph
            required property int index
            readonly property bool held: row.value === pill.value
            readonly property color wordColor: pill.held ? Theme.onStrong : Theme.ink

            objectName: row.objectName + "-" + pill.value
            implicitWidth: content.implicitWidth + 30 * Theme.px
            width: Math.min(row.width, implicitWidth)
            height: label.implicitHeight + 18 * Theme.px
            focusPolicy: pill.index === row.place ? Qt.TabFocus : Qt.NoFocus
            text: pill.name
            Accessible.role: Accessible.RadioButton
            Accessible.name: row.question === "" ? pill.name : qsTr("%1: %2").arg(row.question).arg(pill.name)
            Accessible.checkable: true
            Accessible.checked: pill.held
            Component.onCompleted: {
                if (pill.held)
                    row.place = pill.index;
            }
            onHeldChanged: {
                if (pill.held && !row.reached)
                    row.place = pill.index;
            }
            Keys.onReturnPressed: pill.click()
            Keys.onEnterPressed: pill.click()
            onClicked: {
                row.goTo(pill.index);
                row.chosen(pill.value);
            }

            background: Rectangle {
                radius: height / 2
                color: pill.held ? Theme.brand : pill.hovered ? Theme.hover : Theme.surface
                border.width: Math.max(1, Theme.lineWidth * Theme.px)
                border.color: pill.held ? Theme.brand : Theme.line

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

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: pill.glyph !== ""
                    name: pill.glyph
                    size: row.size * 1.1
                    color: pill.wordColor
                }

                KeyCap {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.numbered
                    text: pill.index
                    size: row.size * 0.72
                    tone: pill.wordColor
                }

                PlainLabel {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    text: pill.name
                    size: row.size
                    color: pill.wordColor
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
