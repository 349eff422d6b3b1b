pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A line to write in; its question is what a screen reader says.
T.TextField {
    id: field

    property string question
    property string hint
    property bool wrong: false

    implicitWidth: 170 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: 12 * Theme.px
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.onStrong
    font.family: "Inter"
    font.weight: Font.Medium
    font.pixelSize: Math.max(11, 18 * Theme.px * Theme.textScale)
    font.features: ({ "tnum": 1 })
    selectByMouse: true
    Accessible.name: field.question
    Accessible.description: field.hint

    background: Rectangle {
        radius: 12 * Theme.px
        color: Theme.ground
        border.width: field.activeFocus || field.wrong ? Math.max(2, 3 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: field.wrong ? Theme.stopStrong : field.activeFocus ? Theme.ink : Theme.line
    }
}
