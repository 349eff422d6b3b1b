pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The light of what was told, and what it means for the next time.
RowLayout {
    id: row

    required property SummaryModel summary
    readonly property color tone: row.summary.tone === "green" ? Theme.good : row.summary.tone === "amber" ? Theme.caution : row.summary.tone === "red" ? Theme.stop : Theme.line

    spacing: 14 * Theme.px
    visible: row.summary.light !== ""

    Rectangle {
        Layout.fillHeight: true
        implicitWidth: 8 * Theme.px
        radius: width / 2
        color: row.tone
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 3 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: row.summary.worstWhere === "" ? qsTr("%1: %2").arg(row.summary.light).arg(row.summary.nextTime) : qsTr("%1, %2: %3").arg(row.summary.light).arg(row.summary.worstWhere).arg(row.summary.nextTime)
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: row.summary.morning
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
