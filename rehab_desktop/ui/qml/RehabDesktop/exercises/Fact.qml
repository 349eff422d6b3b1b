pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A caption and what it says; nothing where there is nothing to say.
RowLayout {
    id: fact

    property string caption
    property string text
    property string detail

    Layout.fillWidth: true
    visible: fact.text !== ""
    spacing: 14 * Theme.px

    PlainLabel {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 92 * Theme.px * Theme.textScale
        text: fact.caption
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: fact.text
            tabular: true
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: fact.detail
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
