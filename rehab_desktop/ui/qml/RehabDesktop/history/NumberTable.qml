pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A chart's numbers, the newest first.
ColumnLayout {
    id: table

    required property ChartModel chart
    readonly property int columns: table.chart === null ? 0 : table.chart.thirdName !== "" ? 3 : table.chart.secondName !== "" ? 2 : 1

    spacing: 4 * Theme.px
    Accessible.role: Accessible.Table
    Accessible.name: table.chart === null ? "" : table.chart.title

    component Cell: PlainLabel {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        size: 15
        tabular: true
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        Cell {
            text: qsTr("From")
            font.weight: Font.DemiBold
        }

        Cell {
            text: table.chart === null ? "" : table.chart.firstName
            font.weight: Font.DemiBold
        }

        Cell {
            visible: table.columns > 1
            text: table.chart === null ? "" : table.chart.secondName
            font.weight: Font.DemiBold
        }

        Cell {
            visible: table.columns > 2
            text: table.chart === null ? "" : table.chart.thirdName
            font.weight: Font.DemiBold
        }
    }

    Repeater {
        model: table.chart === null ? null : table.chart.rows

        RowLayout {
            id: row

            required property string day
            required property string first
            required property string second
            required property string third

            Layout.fillWidth: true
            spacing: 10 * Theme.px
            Accessible.role: Accessible.Row
            Accessible.name: [row.day, row.first, row.second, row.third].join(" ").trim()

            Cell {
                text: row.day
                color: Theme.softStrong
            }

            Cell {
                text: row.first
            }

            Cell {
                visible: table.columns > 1
                text: row.second
            }

            Cell {
                visible: table.columns > 2
                text: row.third
            }
        }
    }
}
