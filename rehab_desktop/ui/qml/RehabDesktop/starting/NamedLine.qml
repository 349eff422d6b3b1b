pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A line to write in, with its name above it and what it is for below.
ColumnLayout {
    id: line

    required property string name
    property string field
    property string value // what stands in it at first
    property string hint
    property bool wrong: false
    property bool first: false // the keyboard is in it as soon as it is there
    property real wide: 0 // as wide as its place for 0

    signal typed(string text)
    signal entered()

    function begin() {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    spacing: 6 * Theme.px

    Timer {
        interval: 0
        running: line.first
        onTriggered: line.begin()
    }

    PlainLabel {
        Layout.fillWidth: true
        text: line.name
        size: 18
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    EntryField {
        id: field

        objectName: line.field
        Layout.fillWidth: line.wide === 0
        Layout.preferredWidth: line.wide * Theme.px * Theme.textScale
        question: line.name
        hint: line.hint
        wrong: line.wrong
        onTextEdited: line.typed(field.text)
        Component.onCompleted: field.text = line.value
        Keys.onReturnPressed: event => event.isAutoRepeat || line.entered()
        Keys.onEnterPressed: event => event.isAutoRepeat || line.entered()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: line.hint
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
