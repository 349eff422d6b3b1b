pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A few lines of the person's own, kept as plain text.
T.TextArea {
    id: note

    property string hint: qsTr("Anything worth remembering")

    implicitHeight: Math.max(96 * Theme.px, contentHeight + topPadding + bottomPadding)
    padding: 14 * Theme.px
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.onStrong
    font.family: "Inter"
    font.pixelSize: Math.max(11, 17 * Theme.px * Theme.textScale)
    // Tab goes on instead of into the text; asked at the press, since what comes next comes and goes.
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: note.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: note.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.name: qsTr("Note")

    background: Rectangle {
        radius: 14 * Theme.px
        color: note.readOnly ? Theme.surface : Theme.ground
        border.width: note.activeFocus ? Math.max(2, 3 * Theme.px) : note.readOnly ? 0 : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: note.activeFocus ? Theme.ink : Theme.line
    }

    PlainLabel {
        x: note.leftPadding
        y: note.topPadding
        width: note.width - 2 * note.leftPadding
        visible: note.text === ""
        text: note.hint
        font.italic: Theme.outlined // it has the colour of what is written there
        color: Theme.softStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
