pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// What is seen, measured and said: the pain, the exercise's own mistakes and cues by a letter, a
// test, a line.
Section {
    id: seen

    required property LedModel led
    readonly property ObserveModel observing: seen.led.observing
    readonly property SessionModel session: seen.led.session

    function writeNote() {
        note.forceActiveFocus();
    }

    function writeTest(digit: string) {
        seen.observing.writeTest(digit);
        test.forceActiveFocus();
        test.cursorPosition = test.text.length;
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: seen.session.pain < 0 ? qsTr("Knee pain, 0 to 10") : seen.session.hurting.told
            size: 17
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
    }

    ScoreRow {
        Layout.fillWidth: true
        enabled: seen.session.painTellable
        question: qsTr("Knee pain")
        value: seen.session.pain
        side: 34
        size: 16
        onChosen: value => seen.session.commands.markPain(value)
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8 * Theme.px
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: seen.observing.about
            size: 17
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PillButton {
            objectName: "observe"
            visible: sentences.count > 0
            text: seen.observing.picking ? qsTr("A letter") : qsTr("Seen")
            key: "O"
            size: 15
            primary: seen.observing.picking
            onClicked: seen.observing.pick()
            onDoubleClicked: {} // its second half would change one's mind
        }
    }

    Repeater {
        id: sentences

        model: seen.observing.sentences

        T.AbstractButton {
            id: chip

            required property string letter
            required property string sentence
            required property string kind
            required property bool cue
            required property bool noted
            required property int index

            objectName: "sentence-" + chip.letter
            Layout.fillWidth: true
            Layout.topMargin: -5 * Theme.px
            implicitHeight: words.implicitHeight + 12 * Theme.px
            focusPolicy: Qt.NoFocus
            text: chip.sentence
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("%1: %2").arg(chip.kind).arg(chip.sentence)
            Accessible.description: chip.letter
            Accessible.checkable: true
            Accessible.checked: chip.noted
            onClicked: seen.observing.note(chip.index)
            onDoubleClicked: {} // its second half would take it back

            background: Rectangle {
                radius: 10 * Theme.px
                color: chip.noted ? Qt.alpha(Theme.brand, 0.15) : chip.hovered ? Theme.hover : "transparent"
                border.width: chip.noted ? Math.max(1, 1.5 * Theme.px) : 0
                border.color: Theme.brand
            }

            RowLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 8 * Theme.px
                anchors.rightMargin: 8 * Theme.px
                spacing: 10 * Theme.px

                KeyCap {
                    Layout.alignment: Qt.AlignTop
                    text: chip.letter
                    tone: seen.observing.picking ? Theme.brand : Theme.softStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: chip.sentence
                    size: 16
                    color: Theme.ink
                    font.weight: seen.observing.picking || chip.noted ? Font.DemiBold : Font.Medium
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: chip.noted ? "check" : chip.cue ? "speech" : "eye"
                    size: 17
                    color: chip.noted ? Theme.workStrong : Theme.softStrong
                }
            }
        }
    }

    LineField {
        id: test

        objectName: "test"
        Layout.fillWidth: true
        Layout.topMargin: 6 * Theme.px
        label: qsTr("Test")
        hint: qsTr("Test: 8 cm left knee to wall")
        size: 16
        faulty: seen.observing.trouble !== ""
        value: seen.observing.tested
        onEdited: text => seen.observing.writeTest(text)
        Keys.onReturnPressed: seen.observing.test(test.text)
        Keys.onEnterPressed: seen.observing.test(test.text)
        Keys.onEscapePressed: seen.observing.written()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: seen.observing.trouble
        size: 15
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    LineField {
        id: note

        objectName: "note"
        Layout.fillWidth: true
        label: qsTr("Note")
        hint: qsTr("Note (N). With \" in front: what was said")
        size: 16
        value: seen.observing.line
        onEdited: text => seen.observing.write(text)
        Keys.onReturnPressed: seen.observing.endLine()
        Keys.onEnterPressed: seen.observing.endLine()
        Keys.onEscapePressed: seen.observing.endLine()
    }

    Repeater {
        model: seen.observing.lines

        RowLayout {
            id: noted

            required property string text
            required property string where
            required property int index

            Layout.fillWidth: true
            visible: noted.index < 4
            spacing: 10 * Theme.px

            Icon {
                Layout.alignment: Qt.AlignVCenter
                name: "check"
                size: 15
                color: Theme.goodStrong
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("%1 (%2)").arg(noted.text).arg(noted.where)
                size: 15
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PillButton {
                objectName: "takeBack"
                Layout.alignment: Qt.AlignVCenter
                Layout.topMargin: -8 * Theme.px
                Layout.bottomMargin: -8 * Theme.px
                visible: noted.index === 0 && seen.observing.undoing.undoable
                text: qsTr("Undo")
                key: qsTr("Ctrl+%1").arg("Z")
                size: 14
                quiet: true
                onClicked: seen.observing.undoing.undo()
            }
        }
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: seen.visible && seen.observing.undoing.undoable
        onActivated: seen.observing.undoing.undo()
    }

    Connections {
        target: seen.observing.undoing

        function onChanged() {
            if (seen.observing.undoing.said !== "")
                seen.Accessible.announce(seen.observing.undoing.said);
        }
    }
}
