pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One thing to change and why, with what only the person can say yes to; to be accepted or not.
Card {
    id: card

    required property AdviceModel advice
    readonly property color tone: card.advice.back ? Theme.cautionStrong : Theme.goodStrong

    implicitHeight: column.implicitHeight + 52 * Theme.px

    Rectangle {
        x: 14 * Theme.px
        y: 22 * Theme.px
        width: 6 * Theme.px
        height: card.height - 44 * Theme.px
        radius: width / 2
        color: card.tone
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 30 * Theme.px
        anchors.leftMargin: 38 * Theme.px
        spacing: 6 * Theme.px

        Caption {
            Layout.fillWidth: true
            text: card.advice.back ? qsTr("For the knee") : qsTr("One thing to change")
            color: card.tone
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.advice.title
            size: 22
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Why {
            id: why

            Layout.fillWidth: true
            part: "Advice"
            text: card.advice.why
            size: 17
            rule: card.advice.rule
            source: card.advice.source
        }

        Repeater {
            model: card.advice.ticks

            Tick {
                required property int place
                required property string sentence
                required property bool ticked

                objectName: "tick-" + place
                text: sentence
                on: ticked
                size: 17
                onWanted: card.advice.agree(place)
            }
        }

        Repeater {
            model: card.advice.checking ? card.advice.gate : null

            ColumnLayout {
                id: line

                required property int number
                required property string basis
                required property bool measured
                required property bool ticked
                required property string sentence

                Layout.fillWidth: true
                spacing: 0

                Tick {
                    text: line.sentence
                    on: line.ticked
                    size: 17
                    enabled: !line.measured
                    onWanted: card.advice.tick(line.number)
                }

                PlainLabel {
                    Layout.fillWidth: true
                    Layout.leftMargin: 52 * Theme.px
                    visible: text !== ""
                    text: [line.measured ? qsTr("From your history.") : "", why.open ? line.basis : ""].join(" ").trim()
                    size: 14
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 10 * Theme.px
            spacing: 10 * Theme.px

            PillButton {
                objectName: "accept"
                visible: !card.advice.checking
                enabled: card.advice.acceptable
                text: card.advice.yes
                glyph: "check"
                onClicked: card.advice.accept()
            }

            PillButton {
                objectName: "passGate"
                visible: card.advice.checking
                enabled: card.advice.gateComplete
                text: qsTr("All of it holds: add high knees")
                glyph: "check"
                primary: true
                onClicked: card.advice.passGate()
            }

            PillButton {
                objectName: "decline"
                text: qsTr("Not now")
                quiet: true
                onClicked: card.advice.decline()
            }
        }
    }
}
