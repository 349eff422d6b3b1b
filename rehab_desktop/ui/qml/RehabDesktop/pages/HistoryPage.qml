pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

PageArea {
    id: page

    required property HistoryModel history

    heading: qsTr("History")
}
