pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The morning after: one question, two answers, and pain if it can be told. Where several are open, a
// line and two buttons.
Card {
    id: card

    required property MorningModel morning
    readonly property bool short: card.morning.short

    implicitHeight: column.implicitHeight + (card.short ? 28 : 50) * Theme.px

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 30 * Theme.px
        columns: Theme.textScale > 1.2 || card.width < 1000 * Theme.px ? 1 : 2
        columnSpacing: 36 * Theme.px
        rowSpacing: 14 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: card.morning.question
                size: card.short ? 18 : 21
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: !card.short
                text: card.morning.why
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.px
                visible: text !== ""
                text: card.morning.doubt
                announced: true
                size: 18
                font.weight: Font.DemiBold
                color: Theme.cautionStrong
                wrapMode: Text.Wrap
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 8 * Theme.px
                spacing: 10 * Theme.px
                visible: !card.short

                PillButton {
                    objectName: "usual"
                    text: card.morning.late ? qsTr("As usual") : qsTr("Yes, as usual")
                    glyph: "check"
                    onClicked: card.morning.answer(true)
                }

                PillButton {
                    objectName: "sore"
                    text: card.morning.late ? qsTr("Sorer than usual") : qsTr("No, sorer")
                    glyph: "trending-down"
                    onClicked: card.morning.answer(false)
                }
            }
        }

        RowLayout {
            spacing: 10 * Theme.px
            visible: card.short

            PillButton {
                objectName: "usualShort"
                text: qsTr("Yes")
                glyph: "check"
                size: 16
                Accessible.description: card.morning.question
                onClicked: card.morning.answer(true)
            }

            PillButton {
                objectName: "soreShort"
                text: qsTr("No")
                glyph: "trending-down"
                size: 16
                Accessible.description: card.morning.question
                onClicked: card.morning.answer(false)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 8 * Theme.px
            visible: !card.short

            PlainLabel {
                Layout.fillWidth: true
                text: card.morning.late ? qsTr("Pain that morning, 0 to 10, if you can tell") : qsTr("Pain this morning, 0 to 10, if you can tell")
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            ScoreRow {
                digits: true
                Layout.fillWidth: true
                Layout.minimumWidth: card.width < 1000 * Theme.px ? 0 : 480 * Theme.px
                question: card.morning.late ? qsTr("Pain that morning") : qsTr("Pain this morning")
                value: card.morning.pain
                side: 37
                size: 16
                onChosen: value => card.morning.setPain(value)
            }
        }
    }
}
