pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// One line to write in. `edited` comes with every letter; what is undone is the owner's business,
// who says by `value` what is in force.
T.TextField {
    id: field

    property string value
    property string label
    property string hint
    property string glyph
    property real size: 18
    property bool faulty: false
    property bool telling: false
    readonly property bool turned: field.LayoutMirroring.enabled
    readonly property real glyphSide: (field.glyph === "" ? 16 : 48 + (Theme.textScale - 1) * 16) * Theme.px

    signal edited(string text)
    signal undoWanted()
    signal redoWanted()

    implicitHeight: contentHeight + topPadding + bottomPadding
    topPadding: 11 * Theme.px
    bottomPadding: 11 * Theme.px
    leftPadding: field.turned ? 16 * Theme.px : field.glyphSide
    rightPadding: field.turned ? field.glyphSide : 16 * Theme.px
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.onStrong
    font.family: "Inter"
    font.weight: Font.Medium
    font.pixelSize: Math.max(11, field.size * Theme.px * Theme.textScale)
    verticalAlignment: TextInput.AlignVCenter
    activeFocusOnTab: true
    Accessible.name: field.label
    Accessible.description: field.hint
    Component.onCompleted: field.text = field.value
    // What is typed may be kept in another form; it is put right when the field is left.
    onValueChanged: {
        if (!field.telling)
            field.text = field.value;
    }
    onActiveFocusChanged: {
        if (!field.activeFocus)
            field.text = field.value;
    }
    onTextEdited: {
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
        border.width: field.activeFocus || field.faulty ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: field.faulty ? Theme.stopStrong : field.activeFocus ? Theme.ink : Theme.line
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 16 * Theme.px
        visible: field.glyph !== ""
        name: field.glyph
        size: 20
        color: Theme.softStrong
    }

    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        visible: field.text === ""
        text: field.hint
        font.italic: Theme.outlined // it has the colour of what is written there
        size: field.size
        color: Theme.softStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
