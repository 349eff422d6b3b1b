pragma ComponentBehavior: Bound

import QtGraphs
import QtQuick
import RehabDesktop

// Up to three lines, told apart by the shape of their points too. What is written beside them is
// ChartCard's: this software paints a graph's own axes without a graphics card only in part.
GraphsView {
    id: plot

    required property ChartModel chart
    required property real air // what is left free around the points, as a share

    function draw() {
        first.replace(plot.chart.firstLine);
        second.replace(plot.chart.secondLine);
        third.replace(plot.chart.thirdLine);
    }

    marginLeft: 0
    marginRight: 0
    marginTop: 0
    marginBottom: 0
    Component.onCompleted: plot.draw()

    theme: GraphsTheme {
        backgroundVisible: false
        plotAreaBackgroundVisible: false
        gridVisible: false
        labelsVisible: false
    }
    axisX: ValueAxis {
        min: -plot.air
        max: 1 + plot.air
        visible: false
        labelsVisible: false
        lineVisible: false
    }
    axisY: ValueAxis {
        min: -plot.air * plot.chart.top
        max: plot.chart.top * (1 + plot.air)
        visible: false
        labelsVisible: false
        lineVisible: false
    }

    Connections {
        target: plot.chart

        function onChanged() {
            plot.draw();
        }
    }

    LineSeries {
        id: third

        color: Qt.alpha(Theme.stopStrong, Theme.outlined ? 1 : 0.55)
        width: 2 * Theme.px
        pointDelegate: Rectangle {
            width: 10 * Theme.px
            height: width
            rotation: 45
            color: Theme.stopStrong
        }
    }

    LineSeries {
        id: second

        color: Qt.alpha(Theme.breatheStrong, Theme.outlined ? 1 : 0.6)
        width: 2 * Theme.px
        pointDelegate: Rectangle {
            width: 11 * Theme.px
            height: width
            radius: width / 2
            color: Theme.surface
            border.width: 3 * Theme.px
            border.color: Theme.breatheStrong
        }
    }

    LineSeries {
        id: first

        color: Theme.work
        width: 3.5 * Theme.px
        pointDelegate: Rectangle {
            width: 11 * Theme.px
            height: width
            radius: width / 2
            color: Theme.work
        }
    }
}
