pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Three ways on, one of them suggested with its reason; the button below the page takes one.
Section {
    id: card

    required property ReviewModel review
    readonly property bool narrow: Theme.textScale > 1.4

    heading: qsTr("What next?")

    Why {
        Layout.fillWidth: true
        part: "Next"
        visible: card.review.reason !== ""
        text: card.review.reason
        size: 17
        rule: card.review.rule
        source: card.review.source
    }

    GridLayout {
        Layout.fillWidth: true
        columns: card.narrow ? 1 : 3
        columnSpacing: 12 * Theme.px
        rowSpacing: 12 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: card.review.ways

            RadioChoice {
                id: way

                required property string choice
                required property string name
                required detail
                required chosen

                objectName: "way-" + way.choice
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: way.name
                onClicked: card.review.chooseWay(way.choice)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: 8 * Theme.px
        visible: card.review.way === "repeat"
        text: qsTr("Which phase, from this week on?")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        visible: card.review.way === "repeat"
        columns: card.narrow ? 1 : 2
        columnSpacing: 12 * Theme.px
        rowSpacing: 12 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: card.review.stages

            RadioChoice {
                id: stage

                required property string choice
                required property string name
                required detail
                required chosen

                objectName: "stage-" + stage.choice
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: stage.name
                onClicked: card.review.chooseStage(stage.choice)
            }
        }
    }
}
