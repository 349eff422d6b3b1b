pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What they come for, who cares for them, and whether they were told what is kept here.
Flow {
    id: head

    required property PersonChartModel chart

    spacing: 10 * Theme.px

    Repeater {
        model: [head.chart.episode, head.chart.cares]

        Chip {
            required property string modelData

            visible: text !== ""
            text: modelData
            ground: Theme.sunken
            size: 15
        }
    }

    Chip {
        id: consent

        visible: head.chart.consent !== ""
        text: head.chart.consent
        glyph: "check"
        tone: Theme.goodStrong
        size: 15
    }

    PillButton {
        objectName: "episodes"
        height: consent.implicitHeight // on the line of the words beside it
        text: qsTr("Episodes")
        key: "V"
        size: 14
        quiet: true
        onClicked: head.chart.episodes.begin()
    }
}
