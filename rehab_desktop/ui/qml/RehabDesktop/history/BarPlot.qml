pragma ComponentBehavior: Bound

import QtGraphs
import QtQuick
import RehabDesktop

// One row of bars; what is written beside them is ChartCard's.
GraphsView {
    id: plot

    required property ChartModel chart
    required property real air // the lines' business

    marginLeft: 0
    marginRight: 0
    marginTop: 0
    marginBottom: 0

    theme: GraphsTheme {
        backgroundVisible: false
        plotAreaBackgroundVisible: false
        gridVisible: false
        labelsVisible: false
    }
    axisX: BarCategoryAxis {
        categories: plot.chart.places
        visible: false
        labelsVisible: false
        lineVisible: false
    }
    axisY: ValueAxis {
        min: 0
        max: plot.chart.top
        visible: false
        labelsVisible: false
        lineVisible: false
    }

    BarSeries {
        barWidth: 0.6
        barDelegate: Rectangle {
            radius: 4 * Theme.px
            color: Theme.work
        }

        BarSet {
            values: plot.chart.values
        }
    }
}
