pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The month and the list.
GridLayout {
    id: tab

    required property HistoryModel history

    columns: Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: 24 * Theme.px
    rowSpacing: 24 * Theme.px

    ColumnLayout {
        Layout.preferredWidth: 470 * Theme.px
        Layout.fillWidth: Theme.textScale > 1.4
        Layout.alignment: Qt.AlignTop
        spacing: 24 * Theme.px

        Calendar {
            Layout.fillWidth: true
            model: tab.history.calendar
        }

        Deleted {
            Layout.fillWidth: true
            history: tab.history
        }
    }

    SessionList {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        history: tab.history
    }
}
