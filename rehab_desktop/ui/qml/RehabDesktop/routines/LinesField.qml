pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A few lines to write in; like LineField.
T.TextArea {
    id: field

    property string value
    property string label
    property string hint
    property bool telling: false

    signal edited(string text)
    signal undoWanted()
    signal redoWanted()

    implicitHeight: Math.max(84 * Theme.px, contentHeight + topPadding + bottomPadding, shown.implicitHeight + topPadding + bottomPadding)
    padding: 14 * Theme.px
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.onStrong
    font.family: "Inter"
    font.weight: Font.Medium
    font.pixelSize: Math.max(11, 17 * Theme.px * Theme.textScale)
    // Tab goes on instead of into the text; asked at the press, since what comes next comes and goes.
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.name: field.label
    Accessible.description: field.hint
    Component.onCompleted: field.text = field.value
    onValueChanged: {
        if (!field.telling)
            field.text = field.value;
    }
    onActiveFocusChanged: {
        if (!field.activeFocus)
            field.text = field.value;
    }
    onTextChanged: {
        if (!field.activeFocus || field.text === field.value)
            return;
        field.telling = true;
        field.edited(field.text);
        field.telling = false;
    }
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Redo)) {
            field.redoWanted();
            event.accepted = true;
        } else if (event.matches(StandardKey.Undo)) {
            field.undoWanted();
            event.accepted = true;
        }
    }

    background: Rectangle {
        radius: 14 * Theme.px
        color: Theme.surface
        border.width: field.activeFocus ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: field.activeFocus ? Theme.ink : Theme.line
    }

    PlainLabel {
        id: shown

        x: field.leftPadding
        y: field.topPadding
        width: field.width - 2 * field.leftPadding
        visible: field.text === ""
        text: field.hint
        font.italic: Theme.outlined // it has the colour of what is written there
        color: Theme.softStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
