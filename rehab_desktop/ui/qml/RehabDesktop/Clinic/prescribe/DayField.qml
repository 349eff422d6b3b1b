pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A day to type or to step, the same in words, and why the last entry was refused.
ColumnLayout {
    id: field

    required property string name
    required property string value
    required property string said
    required property string trouble
    property string hint

    signal edited(string text)
    signal typed(string text)
    signal stepped(int by)
    signal done()

    Layout.fillWidth: true
    spacing: 5 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: field.name
        size: 15
        color: Theme.softStrong
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.px

        IconButton {
            focusPolicy: Qt.NoFocus
            text: qsTr("%1: earlier").arg(field.name)
            glyph: "minus"
            onClicked: field.stepped(-1)
        }

        EntryField {
            id: entry

            property string shownValue: field.value

            objectName: `day-${field.name}`
            Layout.fillWidth: true
            question: field.name
            hint: field.trouble !== "" ? field.trouble : field.hint
            wrong: field.trouble !== ""
            text: field.value
            horizontalAlignment: TextInput.AlignHCenter
            onShownValueChanged: entry.text = entry.shownValue
            onTextEdited: field.edited(entry.text)
            onEditingFinished: {
                if (entry.text !== field.value)
                    field.typed(entry.text);
            }
            onActiveFocusChanged: {
                if (entry.activeFocus) {
                    entry.selectAll();
                } else {
                    entry.text = field.value;
                    field.done();
                }
            }
            Keys.onUpPressed: field.stepped(1)
            Keys.onDownPressed: field.stepped(-1)
        }

        IconButton {
            focusPolicy: Qt.NoFocus
            text: qsTr("%1: later").arg(field.name)
            glyph: "plus"
            onClicked: field.stepped(1)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        text: field.trouble !== "" ? field.trouble : field.said
        size: 15
        color: field.trouble !== "" ? Theme.stopStrong : Theme.softStrong
        wrapMode: Text.Wrap
        announced: field.trouble !== ""
    }
}
