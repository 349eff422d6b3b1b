pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What a choice is about, and the choice below it.
ColumnLayout {
    id: setting

    property string name
    property string detail

    Layout.fillWidth: true
    Layout.topMargin: 8 * Theme.px
    spacing: 10 * Theme.px

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: setting.name
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: setting.detail
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
