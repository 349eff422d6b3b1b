pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A row of 0 to 10; nothing is chosen until a person chooses, and 0 is an answer. Tab stops at it
// once; the arrows go along it, Space and Enter choose. In a form of several rows a digit answers the
// one with the keyboard; elsewhere the screen knows which it is for.
Flow {
    id: row

    property int value: -1
    property real size: 17
    property real side: 42
    readonly property bool reached: row.holds(Window.activeFocusItem)
    readonly property real box: row.side * Theme.px * (1 + (Theme.textScale - 1) * 0.5)
    readonly property int forward: row.LayoutMirroring.enabled ? -1 : 1
    property int place: 0
    property bool digits: false
    property int typed: -1
    property string question
    property color tone: Theme.brand

    signal chosen(int value)

    function holds(item: Item): bool {
        return item !== null && item.parent === row;
    }

    // The keyboard goes first: what it is on cannot stop being a place for Tab.
    function goTo(place: int) {
        const next = Math.max(0, Math.min(scores.count - 1, place));
        if (row.reached)
            scores.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        row.place = next;
    }

    // 1 and then 0 is 10.
    function type(digit: int) {
        const told = digit === 0 && row.typed === 1 && second.running ? 10 : digit;
        row.typed = digit;
        second.restart();
        if (told !== row.value)
            row.chosen(told);
    }

    spacing: 6 * Theme.px
    Keys.onPressed: event => {
        const plain = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
        if (!row.digits || !plain || event.isAutoRepeat || event.key < Qt.Key_0 || event.key > Qt.Key_9)
            return;
        event.accepted = true;
        row.type(event.key - Qt.Key_0);
    }
    onValueChanged: row.goTo(row.value < 0 ? row.place : row.value)
    Keys.onLeftPressed: row.goTo(row.place - row.forward)
    Keys.onRightPressed: row.goTo(row.place + row.forward)
    Accessible.role: Accessible.Grouping
    Accessible.name: row.question

    Timer {
        id: second

        interval: 1000
    }

    Repeater {
        id: scores

        model: 11

        T.AbstractButton {
            id: score

            required property int index

            objectName: "score-" + score.index
            width: Math.max(row.box, label.implicitWidth + 14 * Theme.px)
            height: Math.max(row.box, label.implicitHeight + 8 * Theme.px)
            focusPolicy: score.index === row.place ? Qt.TabFocus : Qt.NoFocus
            checkable: false
            text: score.index
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1, %2 of 10").arg(row.question).arg(score.index)
            Accessible.checkable: true
            Accessible.checked: row.value === score.index
            Keys.onReturnPressed: score.click()
            Keys.onEnterPressed: score.click()
            onClicked: row.chosen(score.index)
            onDoubleClicked: {} // the second half of a double click is no click then, and takes nothing back

            background: Rectangle {
                radius: 12 * Theme.px
                color: row.value === score.index ? row.tone : score.hovered ? Theme.hover : Theme.ground
                border.width: Math.max(1, Theme.lineWidth * Theme.px)
                border.color: row.value === score.index ? row.tone : Theme.line

                FocusFrame {
                    anchors.margins: -3 * Theme.px
                    shown: score.visualFocus
                    radius: 14 * Theme.px
                }
            }

            PlainLabel {
                id: label

                anchors.centerIn: parent
                text: score.text
                size: row.size
                tabular: true
                color: row.value === score.index ? Theme.onStrong : Theme.ink
                font.weight: Font.DemiBold
            }
        }
    }
}
