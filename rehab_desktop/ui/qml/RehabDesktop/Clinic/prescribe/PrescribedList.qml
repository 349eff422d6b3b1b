pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What is prescribed. Tab stops at it once; the arrows go along it, and single letters change the
// item that is selected.
FocusScope {
    id: list

    required property PrescribeModel prescribing
    readonly property PrescribedModel prescribed: list.prescribing.prescribed
    readonly property DosingModel dosing: list.prescribing.dosing
    readonly property PrescribedRow row: {
        rows.count; // asked again when there are others
        return rows.itemAt(list.prescribed.selected) as PrescribedRow;
    }

    signal tipWanted()

    function begin(reason: int) {
        if (list.row !== null)
            list.row.forceActiveFocus(reason);
        else
            list.forceActiveFocus(reason);
    }

    // What a letter changes; with Shift it goes the other way.
    function letter(key: int, by: int): bool {
        switch (key) {
        case Qt.Key_S:
            list.dosing.step("sets", by);
            return true;
        case Qt.Key_R:
            list.dosing.step("reps", by);
            return true;
        case Qt.Key_H:
            list.dosing.step("seconds", by);
            return true;
        case Qt.Key_I:
            list.dosing.step("inhale_s", by);
            return true;
        case Qt.Key_E:
            list.dosing.step("exhale_s", by);
            return true;
        case Qt.Key_W:
            list.dosing.step("pause_s", by);
            return true;
        case Qt.Key_X:
            list.dosing.stepTimes(by);
            return true;
        case Qt.Key_F:
            list.dosing.turnSide();
            return true;
        case Qt.Key_A:
            list.dosing.sameForAll();
            return true;
        case Qt.Key_T:
            list.tipWanted();
            return true;
        }
        return false;
    }

    function arrow(key: int): bool {
        const ends = list.prescribed.count;
        const to = ({
                [Qt.Key_Up]: list.prescribed.selected - 1,
                [Qt.Key_Down]: list.prescribed.selected + 1,
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: ends - 1
            })[key];
        if (to !== undefined)
            list.prescribed.select(to);
        else if (key === Qt.Key_Left || key === Qt.Key_Right)
            list.dosing.stepLevel(key === Qt.Key_Right ? 1 : -1);
        else
            return false;
        return true;
    }

    function press(event: KeyEvent): bool {
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const others = event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier);
        if (others === Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            list.prescribed.move(event.key === Qt.Key_Down ? 1 : -1);
            return true;
        }
        if (others !== Qt.NoModifier || list.prescribed.count === 0)
            return false;
        if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            if (!event.isAutoRepeat)
                list.prescribed.remove();
            return true;
        }
        if (!shift && event.key >= Qt.Key_1 && event.key <= Qt.Key_7) {
            list.dosing.toggleDay(event.key - Qt.Key_0);
            return true;
        }
        return list.arrow(event.key) || list.letter(event.key, shift ? -1 : 1);
    }

    objectName: "prescribedList"
    implicitHeight: card.implicitHeight
    Keys.onPressed: event => event.accepted = list.press(event)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Prescribed")
    // Another item is selected, or the rows were made anew: the keyboard goes along.
    onRowChanged: {
        if (list.activeFocus)
            list.begin(Qt.TabFocusReason);
    }

    Card {
        id: card

        width: list.width
        implicitHeight: column.implicitHeight + 20 * Theme.px

        FocusFrame {
            shown: list.activeFocus && list.prescribed.count === 0
            radius: 24 * Theme.px
        }

        ColumnLayout {
            id: column

            x: 10 * Theme.px
            y: 10 * Theme.px
            width: card.width - 20 * Theme.px
            spacing: 2 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                Layout.margins: 18 * Theme.px
                visible: list.prescribed.count === 0
                spacing: 6 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: list.prescribing.repeatable ? qsTr("The draft is empty.") : qsTr("Nothing is prescribed yet.")
                    size: 22
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: list.prescribing.repeatable ? qsTr("A few letters and Enter add an exercise. Ctrl+D asks for the same as last time, Ctrl+T begins from a template.") : qsTr("A few letters and Enter add an exercise. Ctrl+T begins from a template.")
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }

            Repeater {
                id: rows

                model: list.prescribed.rows

                PrescribedRow {
                    id: row

                    Layout.fillWidth: true
                    selected: row.index === list.prescribed.selected
                    onClicked: {
                        list.prescribed.select(row.index);
                        row.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }
            }
        }
    }
}
