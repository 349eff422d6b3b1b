pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// How things went over time.
ColumnLayout {
    id: trends

    required property TrendsModel model

    spacing: 24 * Theme.px

    Flow {
        Layout.fillWidth: true
        spacing: 8 * Theme.px
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How far to look back")

        Repeater {
            model: trends.model.spans

            Pick {
                required property string span
                required property string name

                text: name
                size: 16
                chosen: trends.model.span === span
                onClicked: trends.model.look(span)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px
        uniformCellWidths: true

        ChartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            chart: trends.model.pain
        }

        ChartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            chart: trends.model.minutes
            barred: true
        }

        ChartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            chart: trends.model.effort
        }

        ChartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            chart: trends.model.adherence
        }

        ChartCard {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.textScale > 1.4 ? 1 : 2
            Layout.fillHeight: true
            chart: trends.model.held

            Repeater {
                model: trends.model.exercises

                Pick {
                    required property string exercise
                    required property string name

                    text: name
                    size: 15
                    chosen: trends.model.exercise === exercise
                    onClicked: trends.model.chooseExercise(exercise)
                }
            }
        }
    }
}
