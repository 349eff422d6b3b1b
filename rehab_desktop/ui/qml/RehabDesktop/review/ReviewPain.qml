pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Pain then and now, and whether the difference counts; what is missing is asked for here.
Section {
    id: card

    required property ReviewModel review

    heading: qsTr("Knee pain, 0 to 10")

    Repeater {
        model: card.review.pains

        ColumnLayout {
            id: line

            required property string name
            required property string first
            required property string last
            required property string said
            required property string tone
            readonly property bool told: line.first !== ""

            Layout.fillWidth: true
            Layout.bottomMargin: 8 * Theme.px
            spacing: 2 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: line.name
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            RowLayout {
                visible: line.told
                spacing: 12 * Theme.px

                PlainLabel {
                    text: line.first
                    size: 40
                    display: true
                    tabular: true
                    color: Theme.softStrong
                    Accessible.name: qsTr("First %1").arg(line.first)
                }

                Icon {
                    name: "chevron-right"
                    size: 26
                    color: Theme.softStrong
                }

                PlainLabel {
                    text: line.last
                    size: 40
                    display: true
                    tabular: true
                    Accessible.name: qsTr("Now %1").arg(line.last)
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 8 * Theme.px

                Icon {
                    Layout.alignment: Qt.AlignTop
                    visible: line.told
                    name: ({
                            "green": "circle-check",
                            "amber": "circle-alert"
                        })[line.tone] ?? "minus"
                    size: 20
                    color: line.tone === "green" ? Theme.goodStrong : line.tone === "amber" ? Theme.cautionStrong : Theme.softStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.said
                    size: 16
                    tabular: true
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.review.asking
        spacing: 8 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("How much does the knee hurt in daily life now?")
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        ScoreRow {
            objectName: "reviewEveryday"
            Layout.fillWidth: true
            digits: true
            question: qsTr("Knee pain in daily life")
            value: card.review.everyday
            side: 38
            size: 16
            onChosen: value => card.review.report(value)
        }
    }
}
