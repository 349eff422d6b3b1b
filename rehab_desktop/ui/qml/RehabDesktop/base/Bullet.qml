pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A line of a list: its mark or number, what it says, and smaller what that rests on.
RowLayout {
    id: bullet

    property string mark: "–"
    required property string text
    property string detail
    property color tone: Theme.softStrong

    spacing: 10 * Theme.px
    Accessible.role: Accessible.ListItem
    Accessible.name: bullet.text

    PlainLabel {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.max(implicitWidth, 18 * Theme.px * Theme.textScale)
        text: bullet.mark
        tabular: true
        color: bullet.tone
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: bullet.text
            lineHeight: 1.18
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: bullet.detail
            size: 14
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
