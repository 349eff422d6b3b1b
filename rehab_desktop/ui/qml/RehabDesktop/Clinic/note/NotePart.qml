pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// One part of a note. What was drafted stands on a tint, with a button at its side that leads to
// the record; what the therapist has changed loses the tint and keeps the button.
ColumnLayout {
    id: box

    required property NotePartModel part
    required property PhrasesModel phrases
    property bool writable: false
    readonly property int sentence: {
        box.part.text; // asked again when the text is another
        return box.part.sentenceAt(field.cursorPosition);
    }
    readonly property bool writing: field.activeFocus
    readonly property alias field: field
    readonly property alias caret: caret

    signal caretMoved()

    // A dot and the name of a phrase give way to the phrase; false where none was named.
    function putPhrase(): bool {
        const before = field.text.slice(0, field.cursorPosition);
        const phrase = box.phrases.asked(before);
        if (phrase === "" || field.readOnly)
            return false;
        const start = before.lastIndexOf(".");
        field.remove(start, field.cursorPosition);
        field.insert(start, phrase + " ");
        return true;
    }

    // What the model adds at the end is typed into the field, so that Ctrl+Z takes it back.
    function take() {
        if (field.text === box.part.text)
            return;
        if (field.length > 0 && box.part.text.startsWith(field.text))
            field.insert(field.length, box.part.text.slice(field.length));
        else
            field.text = box.part.text;
    }

    spacing: 6 * Theme.px
    Component.onCompleted: box.take()

    Connections {
        target: box.part

        function onReplaced() {
            box.take();
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.preferredWidth: 20 * Theme.px * Theme.textScale
            text: box.part.letter
            size: 22
            color: Theme.workStrong
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        PlainLabel {
            Layout.fillWidth: true
            text: box.part.name
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
    }

    NoteField {
        id: field

        objectName: "part-" + box.part.letter
        Layout.fillWidth: true
        implicitHeight: Math.max((box.writable ? 84 : 52) * Theme.px, contentHeight + topPadding + bottomPadding)
        leftPadding: 50 * Theme.px
        hint: box.writable ? box.part.hint : qsTr("Nothing was written here.")
        readOnly: !box.writable
        selectByKeyboard: true // a signed sentence leads to its record by a key too
        Accessible.name: box.part.name
        onTextChanged: box.part.edit(field.text)
        Keys.onSpacePressed: event => event.accepted = box.putPhrase()
        Keys.onPressed: event => {
            event.accepted = false;
            if (!field.readOnly && field.selectedText === "" && box.part.beginsLine(event.text, field.cursorPosition))
                field.insert(field.cursorPosition, "\n");
        }

        // Where one writes, so that the page can follow it.
        Item {
            id: caret

            y: field.cursorRectangle.y
            width: 1
            height: field.cursorRectangle.height
            onYChanged: {
                if (field.activeFocus)
                    box.caretMoved();
            }
        }

        Repeater {
            model: box.part.marks

            SentenceMark {
                field: field
                held: field.readOnly && field.activeFocus && number === box.sentence
                onCalled: number => box.part.showRecords(number)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: box.part.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
