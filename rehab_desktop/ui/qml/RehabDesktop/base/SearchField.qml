pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// Words to look for; Esc empties it first.
T.TextField {
    id: field

    property string hint
    property real size: 18
    readonly property bool turned: field.LayoutMirroring.enabled
    readonly property real glyphSide: icon.width + 30 * Theme.px

    signal wanted(string asked)

    // Wide enough for the hint in any language.
    implicitWidth: Math.max(340 * Theme.px * (1 + (Theme.textScale - 1) * 0.6), Math.ceil(shown.implicitWidth) + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    leftPadding: field.turned ? 20 * Theme.px : field.glyphSide
    rightPadding: field.turned ? field.glyphSide : 20 * Theme.px
    topPadding: 12 * Theme.px
    bottomPadding: 12 * Theme.px
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.onStrong
    selectByMouse: true
    font.family: "Inter"
    font.pixelSize: Math.max(11, field.size * Theme.px * Theme.textScale)
    Accessible.role: Accessible.EditableText
    Accessible.name: field.hint
    Accessible.searchEdit: true
    onTextEdited: field.wanted(field.text)
    Keys.onEscapePressed: event => {
        event.accepted = field.text !== "";
        field.text = "";
        field.wanted("");
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.surface
        border.width: field.activeFocus ? Math.max(2, 3 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: field.activeFocus ? Theme.ink : Theme.line
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: 18 * Theme.px
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 20
        color: Theme.softStrong
    }

    PlainLabel {
        id: shown

        x: field.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        width: field.width - field.leftPadding - field.rightPadding
        visible: field.text === "" && field.preeditText === ""
        text: field.hint
        font.italic: Theme.outlined // it has the colour of what is written there
        size: field.size
        color: Theme.softStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
