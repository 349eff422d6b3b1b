pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A line for a passphrase, hidden until it is asked to be seen. Qt tells a screen reader no name of a
// field that hides what is typed, so its label is heard too. It says that Caps Lock is on as soon
// as a letter tells it: no system says so by itself.
ColumnLayout {
    id: field

    required property string name
    property string hint
    property bool wrong: false
    property bool shown: false
    property bool first: false // the keyboard is in it as soon as it is there
    property bool capsLock: false

    signal typed(string text)
    signal entered()

    function begin() {
        line.forceActiveFocus(Qt.TabFocusReason);
    }

    function clear() {
        line.clear();
    }

    function look(event: KeyEvent) {
        const upper = event.text.toUpperCase(), lower = event.text.toLowerCase();
        if (event.key === Qt.Key_CapsLock)
            field.capsLock = false;
        else if (event.text.length === 1 && upper !== lower)
            field.capsLock = (event.text === upper) !== Boolean(event.modifiers & Qt.ShiftModifier);
    }

    Layout.fillWidth: true
    spacing: 6 * Theme.px

    Timer {
        interval: 0
        running: field.first
        onTriggered: field.begin()
    }

    PlainLabel {
        id: label

        Layout.fillWidth: true
        text: field.name
        size: 18
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 8 * Theme.px

        EntryField {
            id: line

            Layout.fillWidth: true
            question: field.name
            hint: field.hint
            wrong: field.wrong
            echoMode: field.shown ? TextInput.Normal : TextInput.Password
            passwordMaskDelay: 0
            Accessible.labelledBy: label
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onTextEdited: field.typed(line.text)
            Keys.onPressed: event => field.look(event)
            Keys.onReturnPressed: event => event.isAutoRepeat || field.entered()
            Keys.onEnterPressed: event => event.isAutoRepeat || field.entered()
        }

        IconButton {
            text: field.shown ? qsTr("Hide what is typed") : qsTr("Show what is typed")
            glyph: field.shown ? "eye-off" : "eye"
            onClicked: field.shown = !field.shown
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: field.capsLock
        text: field.capsLock ? qsTr("Caps Lock is on.") : ""
        size: 16
        color: Theme.cautionStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: field.hint
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
