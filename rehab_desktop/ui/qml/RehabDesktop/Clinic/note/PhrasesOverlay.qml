pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// One's own phrases, and a new one.
Overlay {
    id: overlay

    required property PhrasesModel phrases

    function add() {
        if (overlay.phrases.add(name.text, words.text)) {
            name.clear();
            words.clear();
            name.forceActiveFocus();
        }
    }

    // It goes into the fields below: Ctrl+Enter puts it back, as it was or changed.
    function takeOut(known: string, phrase: string) {
        overlay.phrases.remove(known);
        name.text = known;
        words.text = phrase;
        words.forceActiveFocus(Qt.TabFocusReason);
    }

    cardWidth: 760
    titleSize: 34
    fromTop: true
    title: qsTr("Your phrases")
    note: qsTr("Type a dot, the name and a space in a note, and the phrase takes their place.")
    foot: [
        PillButton {
            objectName: "addPhrase"
            text: qsTr("Add")
            key: qsTr("Ctrl+%1").arg("↵")
            glyph: "plus"
            primary: true
            onClicked: overlay.add()
        },
        PillButton {
            text: qsTr("Close")
            key: qsTr("Esc")
            onClicked: overlay.phrases.close()
        }
    ]
    Keys.onEscapePressed: overlay.phrases.close()
    Component.onCompleted: name.forceActiveFocus()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        onActivated: overlay.add()
    }

    Repeater {
        model: overlay.phrases.rows

        RowLayout {
            id: line

            required property string name
            required property string text

            Layout.fillWidth: true
            spacing: 14 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: `.${line.name}`
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.text
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }

            IconButton {
                objectName: `takeOut-${line.name}`
                text: qsTr("Take out .%1").arg(line.name)
                glyph: "trash-2"
                onClicked: overlay.takeOut(line.name, line.text)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: overlay.phrases.none
        text: qsTr("None yet. Name what you write often.")
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: -12 * Theme.px
        text: qsTr("Name")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    EntryField {
        id: name

        objectName: "phraseName"
        question: qsTr("Name")
        maximumLength: 21
        text: overlay.phrases.typedName
        onTextChanged: overlay.phrases.type("name", name.text)
        wrong: overlay.phrases.fault !== ""
        Keys.onReturnPressed: words.forceActiveFocus(Qt.TabFocusReason)
        Keys.onEnterPressed: words.forceActiveFocus(Qt.TabFocusReason)
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: -12 * Theme.px
        text: qsTr("Phrase")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    NoteField {
        id: words

        objectName: "phraseText"
        Layout.fillWidth: true
        implicitHeight: Math.max(72 * Theme.px, contentHeight + topPadding + bottomPadding)
        hint: qsTr("What it stands for")
        text: overlay.phrases.typedText
        onTextChanged: overlay.phrases.type("text", words.text)
        Accessible.name: qsTr("Phrase")
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.phrases.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
