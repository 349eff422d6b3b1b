pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

PageArea {
    id: page

    required property HistoryModel history
    required property ExportModel exporting

    heading: qsTr("History")
    actions: ExportButton {
        exporting: page.exporting
    }
}
