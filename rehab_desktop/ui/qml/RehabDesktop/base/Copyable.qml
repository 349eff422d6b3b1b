pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// Plain text that can be marked and copied.
T.TextArea {
    id: copyable

    property real size: 17
    property color ink: Theme.softStrong

    implicitHeight: contentHeight
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    focusPolicy: Qt.ClickFocus
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    color: copyable.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.onStrong
    font.family: "Inter"
    font.weight: Font.Medium
    font.pixelSize: Math.max(11, copyable.size * Theme.px * Theme.textScale)
    Accessible.role: Accessible.StaticText
    Accessible.name: copyable.text
}
