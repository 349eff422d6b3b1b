pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A line to write in, with its name above it: `shownName` where that of a screen reader says more.
ColumnLayout {
    id: field

    required property string name
    required property string value
    property string shownName: field.name
    property string hint
    property bool wrong: false
    property real wide: 0 // as wide as its place for 0

    signal typed(string text)
    signal entered()

    function begin() {
        line.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: field.wide === 0
    spacing: 6 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: field.shownName
        size: 16
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    EntryField {
        id: line

        Layout.fillWidth: field.wide === 0
        Layout.preferredWidth: field.wide * Theme.px * Theme.textScale
        question: field.name
        hint: field.hint
        wrong: field.wrong
        text: field.value
        onTextEdited: field.typed(line.text)
        Keys.onReturnPressed: event => event.isAutoRepeat || field.entered()
        Keys.onEnterPressed: event => event.isAutoRepeat || field.entered()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: field.hint
        size: 14
        tabular: true
        color: Theme.softStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
